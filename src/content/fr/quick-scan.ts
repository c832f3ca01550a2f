import type { QuickScan } from '../../model/quick-scan.ts';
import type { InstrumentContent } from '../instrument-content.ts';

/** The questions that the source leaves out. */
const [unit, acquaintance, reach] = [
  'Avec qui travaillez-vous ?',
  'Ces personnes sont-elles déjà connues ?',
  'Travaillez-vous pour un groupe ou pour un territoire ?',
] as const;

/**
 * What it takes to fill in the quick scan. Parameters, options and most questions are the source's own words, translated. If
 * the explanation of an option is empty here, it comes in the deferred file.
 */
export const quickScanContent: InstrumentContent<QuickScan> = {
  language: 'fr',
  title: 'Quick scan du travail d’outreach',
  lead: 'Comment faites-vous de l’outreach ? Neuf aspects de votre travail (paramètres) : un profil, pas de score.',
  step: 'Paramètre',
  steps: 'Paramètres',
  toResult: 'Voir le profil',
  kinds: {
    dynamic: {
      label: 'Dynamique',
      explanation:
        'Cela change avec le temps et les besoins des personnes : vous pouvez donc choisir plus d’une réponse.',
    },
    static: {
      label: 'Statique',
      explanation: '',
    },
  },
  parameters: {
    'working-relationship': 'Relation de travail',
    referral: 'Prise de contact',
    'target-group': 'Groupe cible',
    location: 'Lieu',
    actions: 'Actions',
    objective: 'Objectif prioritaire',
    direction: 'Pilotage',
    focus: 'Focus',
    'time-frame': 'Durée et temps',
  },
  questions: {
    'working-relationship': {
      text: 'Quelle posture adoptez-vous comme professionnel ?',
      options: {
        voluntary: {
          label: 'Libre adhésion',
          help: 'Les personnes choisissent elles-mêmes si elles veulent un contact, et peuvent toujours arrêter.',
        },
        assertive: {
          label: 'Présence insistante',
          help: 'Vous insistez gentiment et vous revenez, même après un non.',
        },
        leverage: {
          label: 'Moyen de pression',
          help: 'Collaborer n’est pas obligatoire, mais la personne qui refuse peut perdre quelque chose.',
        },
        coercive: { label: 'Contrainte', help: 'Le contact est imposé, par exemple par un juge.' },
      },
    },
    referral: {
      text: 'Comment le contact avec le groupe cible s’est-il établi ?',
      options: {
        'own-observation': { label: 'Observation personnelle' },
        'self-referral': { label: 'Par la personne ou le groupe cible eux-mêmes' },
        'professional-network': { label: 'Réseau professionnel' },
        'informal-network': { label: 'Réseau non professionnel' },
      },
    },
    'target-group.unit': {
      text: unit,
      origin: 'project',
      options: {
        individual: { label: 'Individuel' },
        group: { label: 'En groupe' },
        family: { label: 'Famille ?' },
      },
    },
    'target-group.acquaintance': {
      text: acquaintance,
      origin: 'project',
      options: {
        known: { label: 'Connues' },
        unknown: { label: 'Pas connues' },
      },
    },
    location: {
      text: 'Où travaillez-vous le plus souvent ?',
      options: {
        private: { label: 'Espace privé' },
        'semi-public': { label: 'Espace semi-public' },
        public: { label: 'Espace public' },
        online: { label: 'En ligne' },
      },
    },
    actions: {
      text: 'Que faites-vous le plus souvent ?',
      options: {
        'direct-service': { label: 'Services, aide et soins directs' },
        'indirect-service': { label: 'Services, aide et soins indirects' },
        'lifeworld-participation': { label: 'Participer au milieu de vie' },
        'structural-work': { label: 'Travail structurel' },
      },
    },
    objective: {
      text: 'Quel objectif l’organisation vise-t-elle en allant vers les gens ?',
      options: {
        'society-oriented': { label: 'Orienté vers la société' },
        'target-group-oriented': { label: 'Orienté vers le groupe cible' },
      },
    },
    direction: {
      text: 'Comment l’offre prend-elle forme ?',
      options: {
        'supply-led': { label: 'Centré sur l’offre' },
        'demand-led': { label: 'Centré sur la demande' },
      },
    },
    'focus.theme': {
      text: 'Spécialisé ? Ou généraliste ?',
      options: {
        'theme-specific': { label: 'Sur un thème' },
        integral: { label: 'Global' },
      },
    },
    'focus.reach': {
      text: reach,
      origin: 'project',
      options: {
        categorical: { label: 'Catégoriel' },
        territorial: { label: 'Territorial' },
      },
    },
    'time-frame.limit': {
      text: 'Quelles sont la durée et l’intensité d’une relation de travail ?',
      options: {
        limited: { label: 'Limitées' },
        unlimited: { label: 'Non limitées' },
      },
    },
  },
  attribution: `D’après De Maeyer, Dewaele & Beelen (2013), y compris ce qui est dynamique et statique. Ce projet a ajouté les questions «\u00a0${unit}\u00a0», «\u00a0${acquaintance}\u00a0» et «\u00a0${reach}\u00a0», et les autres explications sans source.`,
};
