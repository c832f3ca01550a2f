import type { Tag } from '../../model/tags.ts';
import type { AccessibilityParagraph } from '../texts.ts';

const names: Record<Tag, string> = {
  'quick-scan': 'der Quickscan aufsuchende Arbeit (quick-scan)',
  'threshold-checklist': 'der Schwellen-Check (threshold-checklist)',
  'outreach-definition': 'die Definition aufsuchender Arbeit (outreach-definition)',
  'outreach-profile': 'Profile nebeneinander (outreach-profile)',
  'outreach-scope': 'der Rahmen, der sie verbindet (outreach-scope)',
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
    `Auf dieser Website stehen Bausteine von outreach-elements, Version ${version}: ${listed(used.map((tag) => names[tag]))}. ` +
      'Diese sind nach WCAG 2.2, Stufe A und AA, gebaut und nach EN 301 549 V3.2.1 beurteilt. Das ist die Norm zur ' +
      'Richtlinie (EU) 2016/2102. Nach Artikel II.16 des „Bestuursdecreet“ vom 7. Dezember 2018 müssen Websites von ' +
      'Behörden ihr entsprechen.',
    `Die Hersteller haben die Bausteine selbst beurteilt, zuletzt am ${dayOf(assessedOn)}. Sie nutzten automatische ` +
      'Tests in Chromium, Firefox und WebKit (axe für WCAG 2.2 A und AA, Bedienung mit der Tastatur, ein Bildschirm von ' +
      '320 Pixel Breite, Text in doppelter Größe), in Chromium auch erzwungene Farben und das, was der Browser einem ' +
      'Screenreader weitergibt. Sie hörten mit dem Screenreader Orca 43 in Firefox und Chromium zu und lasen den Code durch. Es ' +
      'wurde nicht mit anderen Screenreadern getestet, nicht mit Menschen mit Behinderung und nicht durch eine externe Stelle.',
    limits.length > 0
      ? `Das ist noch nicht oder nicht ganz barrierefrei, oder nicht geprüft:\n\n${limits.map(({ text }) => `- ${text}`).join('\n')}`
      : 'Weitere Einschränkungen sind nicht bekannt.',
    'Die Beurteilung jedes Kriteriums steht in der Datei docs/toegankelijkheid.md beim Quellcode von outreach-elements. ' +
      'Farben, Schriften und Wörter, die diese Website den Bausteinen selbst gibt, gehören zur Beurteilung dieser Website.',
  ].join('\n\n');
};

const listed = (all: readonly string[]): string => new Intl.ListFormat('de-BE').format(all);

/** Formats a date so that it is the same day everywhere on earth. */
const dayOf = (date: string): string =>
  new Date(date).toLocaleDateString('de-BE', { dateStyle: 'long', timeZone: 'UTC' });
