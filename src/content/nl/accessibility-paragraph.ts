import type { Tag } from '../../model/tags.ts';

/** Something that isn't accessible, or not entirely, or wasn't assessed; for some tags only, if it names them. */
export interface KnownLimit {
  readonly text: string;
  readonly tags?: readonly Tag[];
}

/** What a host's own accessibility statement has to say about our elements. */
export interface AccessibilityParagraph {
  /** The elements on the host's website. */
  readonly tags: readonly Tag[];
  /** The version of the library. */
  readonly version: string;
  /** The day of the assessment, such as `2026-11-24`. */
  readonly assessedOn: string;
  readonly knownLimits: readonly KnownLimit[];
}

const names: Record<Tag, string> = {
  'quick-scan': 'de quickscan outreachend werken (quick-scan)',
  'threshold-checklist': 'de drempelchecklist (threshold-checklist)',
  'outreach-definition': 'de definitie van outreachend werken (outreach-definition)',
  'outreach-profile': 'profielen naast elkaar (outreach-profile)',
  'outreach-scope': 'het kader dat ze verbindt (outreach-scope)',
};

const order = Object.keys(names) as Tag[];

/**
 * The paragraph to copy, as text with an empty line between its parts and a dash before each limit. It follows the parts
 * of the model statement of Implementing Decision (EU) 2018/1523: what, which standard, how assessed, what isn't accessible.
 */
export function accessibilityParagraph({ tags, version, assessedOn, knownLimits }: AccessibilityParagraph): string {
  const used = order.filter((tag) => tags.includes(tag));
  const limits = knownLimits.filter((limit) => !limit.tags || limit.tags.some((tag) => used.includes(tag)));
  return [
    `Op deze website staan onderdelen van outreach-elements, versie ${version}: ${listed(used.map((tag) => names[tag]))}. ` +
      'Ze zijn gebouwd volgens WCAG 2.2, niveau A en AA, en beoordeeld volgens EN 301 549 V3.2.1. Dat is de norm bij ' +
      'richtlijn (EU) 2016/2102, waaraan artikel II.16 van het Bestuursdecreet van 7 december 2018 websites van ' +
      'overheidsinstanties laat voldoen.',
    `De makers beoordeelden de onderdelen zelf, voor het laatst op ${dayOf(assessedOn)}. Ze gebruikten geautomatiseerde ` +
      'tests in Chromium, Firefox en WebKit (axe voor WCAG 2.2 A en AA, bediening met het toetsenbord, een scherm van ' +
      '320 pixels breed, tekst van dubbele grootte), in Chromium ook gedwongen kleuren en wat de browser aan een schermlezer ' +
      'doorgeeft, luisterden met de schermlezer Orca 43 in Firefox en Chromium, en lazen de code na. Er is niet getest met andere ' +
      'schermlezers, niet met mensen met een beperking, en niet door een externe partij.',
    limits.length > 0
      ? `Dit is nog niet of niet helemaal toegankelijk, of niet getoetst:\n\n${limits.map(({ text }) => `- ${text}`).join('\n')}`
      : 'Verder zijn er geen beperkingen bekend.',
    'De beoordeling van elk criterium staat in het bestand docs/toegankelijkheid.md bij de broncode van outreach-elements. ' +
      'Kleuren, lettertypes en woorden die deze website zelf aan de onderdelen geeft, horen bij de beoordeling van deze website.',
  ].join('\n\n');
}

const listed = (all: readonly string[]): string => new Intl.ListFormat('nl').format(all);

/** Formats a date so that it is the same day everywhere on earth. */
const dayOf = (date: string): string =>
  new Date(date).toLocaleDateString('nl-BE', { dateStyle: 'long', timeZone: 'UTC' });
