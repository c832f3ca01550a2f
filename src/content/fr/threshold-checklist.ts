import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { InstrumentContent } from '../instrument-content.ts';
import type { ThresholdSource } from '../sources.ts';
import { sourceNames } from './sources.ts';

/** How far a threshold holds: the same four answers for each. */
const options = {
  absent: { label: 'Pas un obstacle', help: 'Chez nous, cela n’existe pas, ou cela ne retient personne.' },
  partial: { label: 'En partie un obstacle', help: 'Parfois, ou pour certaines personnes.' },
  present: { label: 'Un obstacle', help: 'Chez nous, cela retient des personnes.' },
  unknown: {
    label: 'Nous ne savons pas',
    help: 'C’est aussi une réponse : vous pouvez encore le demander à des personnes.',
  },
};

/**
 * What it takes to fill in the checklist. The thresholds are the sources', put in this project's words. If an example
 * is empty here, it comes in the deferred file.
 */
export const thresholdChecklistContent: InstrumentContent<ThresholdChecklist> = {
  language: 'fr',
  title: 'Liste des obstacles d’accès à votre offre',
  lead: 'Qu’est-ce qui éloigne les personnes de votre offre ? Ceci est un instantané, pas un jugement.',
  step: 'Groupe',
  steps: 'Groupes d’obstacles',
  toResult: 'Voir l’aperçu',
  kinds: {},
  parameters: {
    'unknown-offer': 'L’offre n’est pas connue',
    'not-daring': 'Ne pas oser faire le pas',
    rules: 'Règles et accords',
    access: 'Obstacles pratiques',
    mismatch: 'L’offre ne convient pas',
  },
  questions: {
    'unknown-offer.not-known': {
      text: 'Des personnes ne connaissent pas notre offre, ou pas assez bien.',
      help: 'Par exemple : elles pensent que c’est seulement pour les autres.',
      options,
    },
    'unknown-offer.lost-in-the-system': {
      text: 'Des personnes se perdent entre règles, guichets et permanences.',
      origin: 'stam',
      help: 'Par exemple : à quel guichet dois-je aller, et quand ?',
      options,
    },
    'unknown-offer.no-perceived-need': {
      text: 'Des personnes ne voient elles-mêmes aucune raison de demander de l’aide.',
      origin: 'stam',
      help: 'Par exemple : « Je me débrouille », même si la famille s’inquiète.',
      options,
    },
    'not-daring.fear': {
      text: 'Des personnes ont peur de venir vers nous.',
      options,
    },
    'not-daring.shame': {
      text: 'Des personnes ont honte de venir vers nous.',
      options,
    },
    'not-daring.earlier-experience': {
      text: 'Des expériences passées retiennent des personnes.',
      options,
    },
    'not-daring.lost-trust': {
      text: 'Des personnes n’ont plus confiance dans les services.',
      origin: 'stam',
      options,
    },
    'rules.hard-to-keep': {
      text: 'Nos règles et accords compliquent la vie des personnes.',
      options,
    },
    'rules.dropping-out': {
      text: 'Des personnes décrochent à cause de nos règles.',
      options,
    },
    'rules.support-ended': {
      text: 'Des personnes perdent leur accompagnement à cause de nos règles.',
      origin: 'sam-antwerpen',
      options,
    },
    'access.waiting-list': {
      text: 'Des personnes sont mises sur une liste d’attente.',
      options,
    },
    'access.language': {
      text: 'Des personnes comprennent mal notre langue, ou nous la leur.',
      options,
    },
    'access.appointments': {
      text: 'Les personnes doivent d’abord prendre rendez-vous.',
      options,
    },
    'access.online': {
      text: 'Les personnes doivent prendre rendez-vous en ligne.',
      options,
    },
    'mismatch.fragmented': {
      text: 'L’offre est morcelée entre différents services.',
      origin: 'sam-antwerpen',
      options,
    },
    'mismatch.not-tailored': {
      text: 'Notre offre n’est pas adaptée à chaque personne.',
      options,
    },
    'mismatch.lacking-expertise': {
      text: 'Il nous manque des connaissances pour bien soutenir les personnes.',
      origin: 'antwerpen',
      options,
    },
    'mismatch.insufficient-offer': {
      text: 'Notre offre est trop petite pour les besoins des personnes.',
      origin: 'antwerpen',
      options,
    },
  },
  attribution:
    'Les groupes viennent de SAM vzw, les obstacles de SAM vzw, de Martin Stam et du workshop d’Anvers. Les mots sont de ce projet.',
};

/** The note on each threshold: whose it is, and that the example isn't theirs. */
export const thresholdNote = (source: ThresholdSource): string =>
  `Obstacle\u00a0: ${sourceNames[source]}. Exemple\u00a0: ce projet.`;
