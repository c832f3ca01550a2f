import type { QuestionId } from '../../model/instrument.ts';
import type { QuickScan } from '../../model/quick-scan.ts';
import type { HelpContent } from '../instrument-content.ts';
import type { quickScanKindsHelp as dutchKinds } from '../nl/quick-scan-help.ts';
import type { Texts } from '../same-texts.ts';

/**
 * Explains the options of every question but the first, in this project's words. What the source itself says about an option is
 * attributed to the source.
 */
export const quickScanHelp: HelpContent<QuickScan, Exclude<QuestionId<QuickScan>, 'working-relationship'>> = {
  referral: {
    options: {
      'own-observation': {
        help: 'Vous voyez vous-même qui est là. Exemples de la source : le travail de rue et le travail avec les jeunes sur leurs lieux de vie.',
      },
      'self-referral': {
        help: 'Des personnes s’adressent elles-mêmes à vous. Exemple de la source : le travail communautaire.',
      },
      'professional-network': {
        help: 'Un autre service vous adresse une personne, ou vous met en contact avec des personnes. Exemples de la source : les soins de santé mentale et le CPAS.',
      },
      'informal-network': {
        help: 'Quelqu’un de l’entourage vous parle d’une personne. Exemples de la source : des amis, la famille et des voisins.',
      },
    },
  },
  'target-group.unit': {
    help: 'Dans la liste de la source, cela s’appelle « doelpubliek » (public cible).',
    options: {
      individual: { help: 'Vous travaillez avec une personne à la fois.' },
      group: { help: 'Vous travaillez avec des personnes qui forment ensemble un groupe.' },
      family: {
        help: 'Vous travaillez avec une famille dans son ensemble. Le point d’interrogation est dans la source, sans explication.',
      },
    },
  },
  'target-group.acquaintance': {
    options: {
      known: { help: 'Vous les connaissez déjà, ou un autre service les connaît.' },
      unknown: { help: 'Aucun service ne les connaît encore.' },
    },
  },
  location: {
    options: {
      private: { help: 'Au domicile des personnes, ou là où elles séjournent.' },
      'semi-public': {
        help: 'Un lieu que quelqu’un gère, comme un café, une école ou une salle d’attente.',
      },
      public: { help: 'Dans la rue, sur une place ou dans un parc.' },
      online: { help: 'Sur les réseaux sociaux, dans un chat ou dans un jeu en ligne.' },
    },
  },
  actions: {
    options: {
      'direct-service': {
        help: 'Par exemple, vous aidez pour des papiers, ou vous écoutez. Selon la source, c’est tourné vers la personne elle-même.',
      },
      'indirect-service': {
        help: 'Vous vous concertez avec les gens qui entourent la personne. Selon la source, c’est tourné vers l’entourage, comme dans la coordination de l’aide.',
      },
      'lifeworld-participation': { help: 'Vous êtes là et vous participez à la vie quotidienne des personnes.' },
      'structural-work': {
        help: 'Vous signalez aux services et aux responsables politiques ce qui va mal pour beaucoup de personnes.',
      },
    },
  },
  objective: {
    options: {
      'society-oriented': {
        help: 'Selon la source : améliorer le cadre de vie, plus souvent pour le bien commun.',
      },
      'target-group-oriented': {
        help: 'Selon la source : améliorer le bien-être, plus souvent pour chaque personne séparément.',
      },
    },
  },
  direction: {
    help: 'Le pilotage : qui ou ce qui détermine ce que vous faites (explication de ce projet).',
    options: {
      'supply-led': { help: 'Ce que votre organisation peut offrir détermine ce que vous faites.' },
      'demand-led': {
        help: 'Ce que les personnes demandent et ce dont elles ont besoin déterminent ce que vous faites.',
      },
    },
  },
  'focus.theme': {
    options: {
      'theme-specific': {
        help: 'Vous travaillez autour d’un seul thème, comme le logement ou l’usage de drogues.',
      },
      integral: { help: 'Vous regardez ensemble tous les aspects de la vie d’une personne.' },
    },
  },
  'focus.reach': {
    options: {
      categorical: {
        help: 'Vous êtes là pour un certain groupe, comme les jeunes ou les personnes sans abri ou sans chez-soi.',
      },
      territorial: { help: 'Vous êtes là pour tout le monde sur un territoire, comme un quartier.' },
    },
  },
  'time-frame.limit': {
    options: {
      limited: { help: 'La durée ou l’intensité de la relation de travail est fixée à l’avance.' },
      unlimited: { help: 'La relation de travail dure aussi longtemps et est aussi intense que nécessaire.' },
    },
  },
};

/** Explains the kind of the last parameters. */
export const quickScanKindsHelp: Texts<typeof dutchKinds> = {
  static: {
    explanation: 'Cela reste le plus souvent pareil pendant longtemps. Vous choisissez une seule réponse par question.',
  },
};
