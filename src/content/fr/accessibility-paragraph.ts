import type { Tag } from '../../model/tags.ts';
import type { AccessibilityParagraph } from '../texts.ts';

const names: Record<Tag, string> = {
  'quick-scan': 'le quick scan du travail d’outreach (quick-scan)',
  'threshold-checklist': 'la liste des obstacles (threshold-checklist)',
  'outreach-definition': 'la définition du travail d’outreach (outreach-definition)',
  'outreach-profile': 'les profils côte à côte (outreach-profile)',
  'outreach-scope': 'le cadre qui les relie (outreach-scope)',
};

const order = Object.keys(names) as Tag[];

/**
 * The paragraph to copy, as text with an empty line between its parts and a dash before each limit. It follows the parts
 * of the model statement of Implementing Decision (EU) 2018/1523: what, which standard, how assessed, what isn't accessible.
 */
export const accessibilityParagraph: AccessibilityParagraph = ({ tags, version, assessedOn, knownLimits }) => {
  const used = order.filter((tag) => tags.includes(tag));
  const limits = knownLimits.filter((limit) => !limit.tags || limit.tags.some((tag) => used.includes(tag)));
  return [
    `Ce site web contient des parties d’outreach-elements, version ${version}\u00a0: ${listed(used.map((tag) => names[tag]))}. ` +
      'Elles sont construites selon les WCAG 2.2, niveaux A et AA, et évaluées selon la norme EN 301 549 V3.2.1. C’est la norme ' +
      'liée à la directive (UE) 2016/2102. Selon l’article II.16 du Bestuursdecreet (décret flamand de gouvernance) du ' +
      '7 décembre 2018, les sites web des instances publiques doivent satisfaire à cette directive.',
    `Les concepteurs ont évalué ces parties eux-mêmes, pour la dernière fois le ${dayOf(assessedOn)}. Ils ont utilisé des ` +
      'tests automatisés dans Chromium, Firefox et WebKit (axe pour les WCAG 2.2 A et AA, utilisation au clavier, un écran de ' +
      '320 pixels de large, un texte de taille double), dans Chromium aussi les couleurs forcées et ce que le navigateur transmet à un ' +
      'lecteur d’écran. Ils ont écouté avec le lecteur d’écran Orca 43 dans Firefox et Chromium, et ils ont relu le code. Il n’y a pas eu de test avec ' +
      'd’autres lecteurs d’écran, ni avec des personnes en situation de handicap, ni par un tiers.',
    limits.length > 0
      ? `Ceci n’est pas encore ou pas entièrement accessible, ou n’a pas été vérifié\u00a0:\n\n${limits.map(({ text }) => `- ${text}`).join('\n')}`
      : 'Pour le reste, aucune limite n’est connue.',
    'L’évaluation de chaque critère se trouve dans le fichier docs/toegankelijkheid.md avec le code source d’outreach-elements. ' +
      'Les couleurs, les polices et les mots que ce site web donne lui-même à ces parties relèvent de l’évaluation de ce site web.',
  ].join('\n\n');
};

const listed = (all: readonly string[]): string => new Intl.ListFormat('fr').format(all);

/** Formats a date so that it is the same day everywhere on earth. */
const dayOf = (date: string): string =>
  new Date(date).toLocaleDateString('fr-BE', { dateStyle: 'long', timeZone: 'UTC' });
