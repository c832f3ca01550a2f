import type { QuickScan } from '../../model/quick-scan.ts';
import type { ReflectionContent } from '../instrument-content.ts';
import type { InstrumentResultTexts } from '../texts.ts';

/** The tension between asking nothing in return and asking something. */
const unconditional = {
  text: 'Il y a ici une tension. L’inconditionnalité est une caractéristique de l’attitude de base participative, mais avec un moyen de pression ou de la contrainte, le contact devient conditionnel.',
  about: 'Caractéristique : workshop d’Anvers. C’est ce projet qui nomme la tension, sans la résoudre.',
};

/** The tension that Mijn Kennisplein names first. */
const interest = {
  text: 'Il y a ici une tension. Les personnes qui veulent limiter les nuisances voient un autre problème, un autre objectif et une autre approche que celles qui veulent limiter les dommages pour les personnes (« harm reduction »).',
  about:
    'D’après Cis Dewaele, Mijn Kennisplein, dans les mots de ce projet. Le lien avec votre réponse vient de ce projet.',
};

/** What that amounts to when somebody is coerced. */
const inWhoseInterest = {
  text: 'Dans l’intérêt de qui y a-t-il contrainte : de la personne, du quartier, ou de ceux qui veulent limiter les nuisances ?',
  about: 'Question de ce projet.',
};

/** The reflection questions on what was chosen, and the tensions in it. They are this project's, not the authors'. */
export const quickScanReflection: ReflectionContent<QuickScan> = {
  questions: {
    'working-relationship': {
      voluntary: 'Que se passe-t-il si quelqu’un dit non, aujourd’hui et plus tard ?',
      assertive: 'À quoi remarquez-vous que cela devient trop pour quelqu’un, quand vous insistez ?',
      leverage: 'Que sait la personne à l’avance de ce qui dépend de sa collaboration ?',
      coercive: 'À côté de la contrainte, comment garder de la place pour une relation ouverte, d’égal à égal ?',
    },
    referral: {
      'own-observation': 'Qui ne voyez-vous pas, aux endroits et aux heures où vous regardez ?',
      'self-referral':
        'Qu’est-ce qui fait que quelqu’un ose s’adresser à vous, et comment entendez-vous les personnes qui n’osent pas ?',
      'professional-network': 'Qui est connu de ces services, mais n’est pourtant pas vraiment atteint ?',
      'informal-network': 'Quand vous allez vers une personne, comment lui dites-vous qui vous a parlé d’elle ?',
    },
    'target-group.unit': {
      individual:
        'Quand vous travaillez avec une seule personne, comment regardez-vous aussi ce que vivent beaucoup de personnes dans la même situation ?',
      group: 'Qui reste silencieux dans le groupe, et comment l’entendre quand même ?',
      family:
        'La source met un point d’interrogation après « Famille » et n’explique pas pourquoi. Quand travaillez-vous avec une famille dans son ensemble, et quand ne le faites-vous pas ?',
    },
    'target-group.acquaintance': {
      known: 'Que vous racontent les personnes de leurs contacts antérieurs avec des services ?',
      unknown: 'Combien de temps avez-vous pour faire connaissance, sans que rien ne soit encore exigé ?',
    },
    location: {
      private:
        'Comment montrez-vous que vous êtes en visite chez quelqu’un, et que cette personne peut aussi vous demander de partir ?',
      'semi-public': 'Qui ne se sent pas bienvenu à cet endroit ?',
      public: 'Quelles règles non écrites ont cours ici, et comment vous y prenez-vous ?',
      online: 'Comment être présent en ligne sans que les personnes se sentent observées ?',
    },
    actions: {
      'direct-service':
        'Comment votre aide s’appuie-t-elle sur ce que les personnes et leur entourage peuvent faire eux-mêmes ?',
      'indirect-service':
        'Comment la personne elle-même participe-t-elle aux décisions, quand vous vous concertez avec d’autres ?',
      'lifeworld-participation': 'Qu’apprenez-vous en participant, que vous n’entendriez jamais au bureau ?',
      'structural-work':
        'Quelle expérience vécue par des personnes avez-vous portée cette année auprès d’un service ou de responsables politiques, et qu’en est-il sorti ?',
    },
    objective: {
      'society-oriented':
        'Pour qui le cadre de vie doit-il d’abord s’améliorer, si tout le monde ne veut pas la même chose ?',
      'target-group-oriented':
        'Qui détermine ce qui est « mieux » pour les personnes avec lesquelles vous travaillez ?',
    },
    direction: {
      'supply-led': 'Que devient une demande qui n’entre pas dans votre offre ?',
      'demand-led': 'Comment entendez-vous ce dont les personnes ont besoin si elles ne demandent rien ?',
    },
    'focus.theme': {
      'theme-specific': 'Que faites-vous quand la situation va au-delà de votre thème ?',
      integral: 'Comment décider ensemble par où commencer, s’il se passe beaucoup de choses à la fois ?',
    },
    'focus.reach': {
      categorical:
        'Qui se trouve juste en dehors de votre groupe cible, et qu’est-ce que cela signifie pour ces personnes ?',
      territorial: 'Qui, dans le quartier, peut vous mener à des personnes que vous ne connaissez pas encore ?',
    },
    'time-frame.limit': {
      limited: 'Comment préparez-vous ensemble la fin du contact ?',
      unlimited: 'Comment discutez-vous ensemble pour savoir si l’on a encore besoin de vous ?',
    },
  },
  only: {
    referral: {
      'professional-network': 'Qui ne connaissez-vous pas, parce qu’aucun service ne connaît ces personnes ?',
    },
  },
  measures: {
    'time-frame.outreach-hours':
      'Comment ces heures s’accordent-elles avec une relation qui se veut inconditionnelle ?',
    'time-frame.contact-hours': 'Que faites-vous dans une semaine où quelqu’un a davantage besoin de vous ?',
    'time-frame.contact-duration': 'Et si la confiance commence à peine à grandir quand ce temps est écoulé ?',
    'time-frame.project-duration': 'À qui les personnes peuvent-elles s’adresser quand le projet s’arrête ?',
  },
  tensions: {
    'working-relationship': { leverage: [unconditional], coercive: [unconditional, interest, inWhoseInterest] },
    objective: { 'society-oriented': [interest], 'target-group-oriented': [interest] },
  },
};

/** What the quick scan says about its result. */
export const quickScanResult: InstrumentResultTexts = {
  title: 'Profil',
  noJudgement: 'Aucun profil n’est meilleur qu’un autre : ceci montre comment vous travaillez.',
  reflectionOrigin:
    'Des questions ouvertes sur ce que vous avez choisi, pour continuer à réfléchir ensemble. Elles sont de ce projet, pas des auteurs. La définition est de Dewaele, De Maeyer & Beelen (2012).',
};
