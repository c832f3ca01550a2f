import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { ReflectionPerQuestion } from '../instrument-content.ts';
import type { ChecklistResultTexts, InstrumentResultTexts } from '../texts.ts';

/** Reflection questions on thresholds that hold. This project's, not the authors'. */
export const thresholdChecklistReflection: ReflectionPerQuestion<ThresholdChecklist> = {
  'unknown-offer.not-known':
    'Où vont les personnes qui n’ont encore jamais entendu parler de vous, et qui peut y parler de vous ?',
  'unknown-offer.lost-in-the-system': 'Que rencontrez-vous si vous faites avec quelqu’un le chemin vers l’offre ?',
  'unknown-offer.no-perceived-need':
    'Qu’est-ce que les personnes trouvent elles-mêmes important, sans tenir compte de ce que d’autres jugent nécessaire ?',
  'not-daring.fear': 'De quoi les personnes ont-elles peur, et que pouvez-vous y changer vous-mêmes ?',
  'not-daring.shame': 'Comment rencontrer les personnes de telle sorte que personne n’ait à avoir honte ?',
  'not-daring.earlier-experience':
    'Qu’ont vécu les personnes auparavant, chez vous ou ailleurs, et qu’est-ce qui doit être différent maintenant ?',
  'not-daring.lost-trust': 'En qui les personnes ont-elles confiance, malgré tout, et que pouvez-vous en apprendre ?',
  'rules.hard-to-keep':
    'Quelles règles les personnes trouvent-elles elles-mêmes difficiles, et lesquelles peuvent être plus souples ?',
  'rules.dropping-out': 'Que faites-vous si quelqu’un ne vient plus, et qu’est-ce que cela dit de vos règles ?',
  'rules.support-ended':
    'Qui décide chez vous que l’accompagnement s’arrête, et que deviennent les personnes ensuite ?',
  'access.waiting-list':
    'Comment vont les personnes pendant qu’elles attendent, et que pouvez-vous déjà faire à ce moment-là ?',
  'access.language':
    'Dans quelle langue, ou de quelle manière, les personnes peuvent-elles le mieux raconter leur histoire ?',
  'access.appointments': 'Comment les personnes peuvent-elles venir chez vous à un moment qui leur convient ?',
  'access.online':
    'Quel chemin vers vous y a-t-il pour les personnes qui ne peuvent pas ou ne veulent pas aller en ligne ?',
  'mismatch.fragmented':
    'Dans combien de services les personnes racontent-elles leur histoire, et qui réunit ces services ?',
  'mismatch.not-tailored': 'À quoi ressemblerait votre offre si les personnes la dessinaient elles-mêmes ?',
  'mismatch.lacking-expertise':
    'Quelles connaissances trouvez-vous dans d’autres services, et lesquelles chez les personnes elles-mêmes ?',
  'mismatch.insufficient-offer':
    'De quoi les personnes ont-elles encore besoin à côté de votre offre, et à qui le signalez-vous ?',
};

/** What the checklist says about its result: what holds, what is unknown, the seven B's, what can help, and what next. */
export const checklistResult: ChecklistResultTexts = {
  holds: 'Les obstacles chez vous',
  holdsNothing: 'Vous n’avez répondu nulle part « En partie un obstacle » ou « Un obstacle ».',
  // If every threshold is answered and none holds.
  holdsNothingQuestion: 'Les personnes qui ne viennent pas chez vous répondraient-elles la même chose ?',
  byAccessibility: 'Les obstacles selon les sept critères d’accessibilité',
  // Around the name of the source, which links to it.
  accessibilityOrigin: [
    'D’après : ',
    ', dans les mots de ce projet. Le classement des obstacles sous les sept critères (en néerlandais : les sept B) vient de ce projet.',
  ],
  /** Each of the seven B's: its name, and what it asks of a service. */
  accessibility: {
    usability: { label: 'Utilité', explanation: 'L’offre sert-elle vraiment aux personnes ?' },
    availability: {
      label: 'Disponibilité',
      explanation:
        'Y a-t-il assez d’offre, au moment où les personnes en ont besoin ? Selon la VVSG, les obstacles administratifs, les listes d’attente et les demandes que les personnes ne font pas (encore) comptent aussi.',
    },
    affordability: {
      label: 'Accessibilité financière',
      explanation:
        'Le coût décourage-t-il certaines personnes ? Selon la VVSG, l’effort et un « coût psychologique » peuvent aussi compter, pas seulement l’argent.',
    },
    reachability: {
      label: 'Accessibilité (lieu, heures)',
      explanation: 'Les personnes peuvent-elles y arriver, et le lieu, les heures et la manière leur conviennent-ils ?',
    },
    awareness: {
      label: 'Notoriété (être connu)',
      explanation: 'Les personnes savent-elles que l’offre existe ?',
    },
    comprehensibility: {
      label: 'Compréhensibilité',
      explanation:
        'Ce qui est dit et écrit est-il clair, pour que les personnes sachent si l’offre est pour elles et à quoi elles peuvent s’attendre ?',
    },
    trustworthiness: {
      label: 'Fiabilité',
      explanation: 'Les personnes se sentent-elles en sécurité, et peuvent-elles compter sur l’offre ?',
    },
  },
  /** If none of its thresholds holds: none at all, some that nobody knows about, or some not answered yet. */
  accessibilityClear: 'Ici, vous ne voyez pas d’obstacle.',
  accessibilityUnknown: 'Ici, vous ne savez pas encore s’il y a un obstacle :',
  accessibilityOpen: 'Ici, il manque encore des réponses.',
  reflectionOrigin: 'Question de ce projet.',
  unknown: 'Ce que vous ne savez pas encore',
  unknownExplanation:
    'Ici, vous ne savez pas encore si des personnes se heurtent à un obstacle. Les professionnels de l’outreach peuvent l’apprendre. Les personnes leur disent ce qui les retient.',
  unknownQuestion: 'Comment et de qui allez-vous l’apprendre ?',
  consequence: 'À quoi mènent les obstacles',
  consequenceExplanation: [
    'Les obstacles touchent surtout les personnes qui se trouvent dans une position vulnérable. La conséquence : ces personnes sont mal desservies (explication de ce projet : les services leur donnent moins que ce dont elles ont besoin) et tombent dans la sous-protection sociale.',
    'La sous-protection sociale veut dire : il y a des services, mais les personnes n’y font pas appel. À cause de cela, elles ne reçoivent pas ce à quoi elles ont droit.',
  ],
  levers: 'Ce qui peut aider\u00a0:',
  leversOrigin:
    'Sous « Ce qui peut aider » se trouvent des réponses du quick scan, avec entre parenthèses une explication de ce projet. L’idée qu’elles peuvent réduire un obstacle est une lecture de ce projet, pas des auteurs.',
  lever: (parameter, options) => `${parameter}\u00a0: ${options.join(' ou ')}`,
  /** What a team does, instead of an option that only names who the people are. */
  leverOptions: {
    'target-group.unit': { family: 'travailler avec la famille dans son ensemble' },
    'target-group.acquaintance': {
      known: 'garder le contact avec des personnes déjà connues',
      unknown: 'aller vers des personnes pas encore connues',
    },
  },
  /** What other options mean, as the quick scan may not be on the page to explain them. */
  leverMeanings: {
    'working-relationship': {
      voluntary: 'les personnes choisissent elles-mêmes si elles veulent un contact',
      assertive: 'revenir gentiment, même après un non',
    },
    referral: {
      'own-observation': 'voir soi-même qui est là',
      'professional-network': 'par un autre service',
      'informal-network': 'par quelqu’un de l’entourage',
    },
    'target-group.unit': {
      individual: 'avec une personne à la fois',
      group: 'avec des personnes qui forment ensemble un groupe',
    },
    location: {
      private: 'au domicile des personnes',
      'semi-public': 'dans un lieu que quelqu’un gère, comme un café',
      public: 'dans la rue ou dans un parc',
      online: 'sur les réseaux sociaux ou dans un chat',
    },
    actions: {
      'direct-service': 'aider les personnes elles-mêmes, par exemple pour des papiers',
      'indirect-service': 'se concerter avec l’entourage d’une personne, ou faire l’interprète',
      'lifeworld-participation': 'participer à la vie quotidienne des personnes',
      'structural-work': 'signaler aux services et aux responsables politiques ce qui va mal',
    },
    objective: { 'target-group-oriented': 'améliorer le bien-être des personnes elles-mêmes' },
    direction: { 'demand-led': 'ce dont les personnes ont besoin détermine ce que vous faites' },
    'focus.theme': {
      'theme-specific': 'autour d’un seul thème, comme le logement',
      integral: 'regarder tous les aspects de la vie d’une personne',
    },
    'focus.reach': {
      categorical: 'être là pour un seul groupe, comme les jeunes',
      territorial: 'être là pour tout le monde sur un territoire, comme un quartier',
    },
    'time-frame.limit': { unlimited: 'aussi longtemps et aussi intensément que nécessaire' },
  },
  leverUsed: (options) => `Vous le faites déjà\u00a0: ${options.join(', ')}.`,
  leverOther: (options) => `Pour l’instant, vous avez choisi\u00a0: ${options.join(', ')}.`,
  next: 'Une prochaine étape',
  nextExplanation:
    'Faire de l’outreach, c’est aussi recenser des obstacles et des expériences, et travailler ainsi à des services et des organisations accessibles.',
  nextAdvice:
    'Ce projet conseille ceci : apportez à votre organisation et à d’autres services ce que vous avez trouvé ici.',
  ideas: 'Ces résultats de parcours où des personnes donnent leur avis vous donneront peut-être des idées :',
};

/** What every instrument says about its result, for the checklist. */
export const thresholdChecklistResult: InstrumentResultTexts = {
  title: 'Aperçu des obstacles chez vous',
  noJudgement:
    'Ceci n’est pas un jugement sur votre travail. Cela montre ce qui peut retenir des personnes, et où vous pouvez faire quelque chose.',
  reflectionOrigin:
    'Des questions ouvertes sur les obstacles que vous voyez, pour continuer à réfléchir ensemble. Elles sont de ce projet, pas des auteurs.',
};
