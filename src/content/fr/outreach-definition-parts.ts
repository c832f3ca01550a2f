import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import { sociaalnet } from './citations.ts';
import type { PartContent } from '../definition-content.ts';
import type { ReflectionPerQuestion } from '../instrument-content.ts';
import { pluralIn } from '../plural.ts';
import type { DefinitionLinkTexts } from '../texts.ts';

/** What each part opens. It follows the workshop in Antwerp, in this project's words. */
export const parts: Record<DefinitionPart, PartContent> = {
  'active-approach': {
    lead: 'Une approche active a quatre caractéristiques.',
    items: [
      'Vous cherchez vous-même le contact avec des personnes, une par une ou en groupe.',
      'Vous n’attendez pas.',
      'C’est vous qui faites le pas vers les personnes.',
      'Vous le faites, qu’elles demandent de l’aide ou non.',
    ],
  },
  wellbeing: {
    lead: 'Promouvoir le bien-être concerne trois choses.',
    items: [
      'Des droits sociaux fondamentaux (explication de ce projet : des droits qui valent pour tout le monde, comme le droit à un bon logement).',
      'La qualité de vie : vous travaillez à l’améliorer.',
      'Un processus d’émancipation (explication de ce projet : les personnes ont davantage prise sur leur vie). S’appuyer sur des forces y est central : celles de la personne et celles de l’entourage.',
    ],
  },
  'participatory-attitude': {
    lead: 'L’attitude du travailleur est centrale : envers le groupe cible, et aussi envers d’autres organisations et partenaires. Elle a neuf caractéristiques.',
    items: [
      {
        term: 'Authenticité',
        explanation: 'Vous êtes vous-même et vous ne jouez pas un rôle.',
      },
      { term: 'Implication', explanation: 'Ce que vit une personne vous touche.' },
      { term: 'Égalité', explanation: 'Vous vous tenez à côté des personnes, pas au-dessus d’elles.' },
      { term: 'Ouverture', explanation: 'Vous écoutez sans juger et vous dites honnêtement pourquoi vous venez.' },
      {
        term: 'Inconditionnalité',
        explanation: 'Les personnes peuvent compter sur vous sans rien devoir faire ou promettre pour cela.',
      },
      {
        term: 'Attitude positive',
        explanation: 'Vous regardez ce que les personnes savent faire et ce qui est possible.',
      },
      {
        term: 'Juste proximité professionnelle',
        explanation: 'Vous venez tout près, et vous gardez votre rôle professionnel.',
      },
      { term: 'Fiabilité', explanation: 'Vous faites ce que vous dites.' },
      {
        term: 'Respect',
        explanation: 'Vous prenez les personnes au sérieux, même si elles font d’autres choix que vous.',
      },
    ],
  },
  'vulnerable-groups': {
    lead: 'Il s’agit de personnes en situation de vulnérabilité sociale (explication de ce projet : vulnérables à cause de leur place dans la société).',
    items: [
      'Il leur manque souvent un lien avec la société au sens large.',
      'Il n’est pas rare qu’elles soient socialement exclues.',
      'Cela mène à l’isolement : elles sont seules face à tout.',
      'Et cela mène à des besoins multiples et complexes : il se passe beaucoup de choses à la fois, dans différents domaines de leur vie.',
    ],
    note: {
      text: 'Cis Dewaele, qui signe la définition en premier, la cite plus tard autrement : avec « personen in maatschappelijk kwetsbare situaties » (personnes en situation de vulnérabilité sociale).',
      source: sociaalnet,
    },
  },
  'under-reached': {
    lead: 'Cette partie a deux côtés.',
    items: [
      'Des personnes qui ne sont pas (encore) atteintes. Elles n’ont pas de contact avec l’offre qui existe. Par le travail d’outreach, vous pouvez apprendre à les connaître, puis voir quel soutien elles souhaitent.',
      'Des personnes qui ne sont plus atteintes, ou trop peu. Il y a ou il y avait déjà des contacts avec des organisations. Mais le soutien est morcelé ou a été arrêté d’un seul côté, ou il y a trop peu d’expertise ou d’offre. Alors le travail d’outreach peut faire en sorte que les services s’articulent mieux, par le travail en réseau et la coordination.',
    ],
  },
  lifeworld: {
    lead: 'Vous quittez le cadre familier de votre organisation. Cela fait de la place pour quatre choses.',
    items: [
      'Vous et les personnes, vous apprenez à mieux vous connaître.',
      'Vous apprenez à mieux connaître leur milieu de vie.',
      'Vous dépassez les limites de votre organisation.',
      'Le lien devient plus profond, avec plus de confiance.',
    ],
  },
  'values-and-norms': {
    lead: 'Explication de ce projet : les valeurs, c’est ce que les personnes trouvent important ; les normes, ce sont leurs règles sur ce qui se fait.',
    items: [
      'Vous avez du respect pour ce qui a cours là-bas, et une attitude ouverte.',
      'Vous vous adaptez. Cela demande souvent de la souplesse et de la créativité.',
      'Parfois, ce qui a cours là-bas se heurte à vos propres valeurs et normes.',
      'Respecter, c’est clairement autre chose qu’approuver.',
    ],
  },
  'mutual-attunement': {
    lead: 'Vous travaillez au lien entre quatre acteurs. Ainsi, les personnes sentent de nouveau qu’elles font partie de quelque chose.',
    items: [
      'Le groupe cible : les personnes elles-mêmes.',
      'Le réseau professionnel (explication de ce projet : des services et des organisations).',
      'Le réseau informel (explication de ce projet : par exemple la famille, les amis et les voisins).',
      'L’environnement plus large (explication de ce projet : le quartier et la société).',
    ],
    more: 'En plus, vous êtes un trait d’union. Vous vous tenez entre trois pôles : le milieu de vie des personnes, les organisations, et la société au sens large. Vous rétablissez ou favorisez le contact des personnes avec des organisations, et des organisations entre elles.',
  },
};

/** A reflection question on each part. They are this project's, not the authors'. */
export const partReflection: ReflectionPerQuestion<OutreachDefinition> = {
  'active-approach': 'Quand faites-vous le premier pas, et quand attendez-vous quand même ?',
  wellbeing: 'Qu’est-ce qu’une bonne vie pour les personnes que vous rencontrez, dans leurs propres mots ?',
  'participatory-attitude':
    'Lesquelles des neuf caractéristiques vont de soi, et lesquelles demandent du temps ou du soutien ?',
  'vulnerable-groups': 'À qui pensez-vous ici, et comment ces personnes décriraient-elles leur propre situation ?',
  'under-reached': 'Avec qui le contact s’est-il arrêté, et comment est-ce arrivé ?',
  lifeworld: 'Quels lieux de la vie des personnes voulez-vous mieux connaître ?',
  'values-and-norms': 'Comment parlez-vous ensemble de valeurs et de normes qui se heurtent aux vôtres ?',
  'mutual-attunement': 'Qui aimeriez-vous mettre en contact, et que faut-il pour cela ?',
};

/** For parts that choices in the quick scan on the same page bear on. The connection is this project's. */
export const definitionLinks: DefinitionLinkTexts = {
  // Before the choices.
  touchedBy:
    'Voici ce que vous avez choisi dans le quick scan, et qui touche à cette partie. C’est ce projet qui fait ce lien, pas les auteurs.',
  choice: (option, parameter) => `${option}, sous «\u00a0${parameter}\u00a0»`,
  // After the choices, if a team checks its own practice.
  asked: (count) =>
    pluralIn('fr')(
      count,
      'Ce choix vous aide-t-il pour cette partie, ou la rend-il plus difficile ?',
      'Ces choix vous aident-ils pour cette partie, ou la rendent-ils plus difficile ?',
    ),
  askedOrigin: 'Question de ce projet.',
};
