import type { Tag } from '../../model/tags.ts';
import type { AccessibilityParagraph } from '../texts.ts';

const names: Record<Tag, string> = {
  'quick-scan': 'the quick scan of outreach work (quick-scan)',
  'threshold-checklist': 'the threshold checklist (threshold-checklist)',
  'outreach-definition': 'the definition of outreach work (outreach-definition)',
  'outreach-profile': 'profiles side by side (outreach-profile)',
  'outreach-scope': 'the framework that connects them (outreach-scope)',
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
    `This website contains parts of outreach-elements, version ${version}: ${listed(used.map((tag) => names[tag]))}. ` +
      'They are built to WCAG 2.2, levels A and AA, and assessed against EN 301 549 V3.2.1. That is the standard for ' +
      'Directive (EU) 2016/2102, which the websites of public bodies must meet under article II.16 of the Bestuursdecreet ' +
      '(the Flemish governance decree) of 7 December 2018.',
    `The makers assessed the parts themselves, most recently on ${dayOf(assessedOn)}. They used automated tests in ` +
      'Chromium, Firefox and WebKit (axe for WCAG 2.2 A and AA, use with the keyboard, a screen 320 pixels wide, text at ' +
      'double size), in Chromium also forced colours and what the browser passes on to a screen reader, listened with the ' +
      'screen reader Orca 43 in Firefox and Chromium, and read through the code. There were no tests with other screen readers, none ' +
      'with people with disabilities, and none by an outside party.',
    limits.length > 0
      ? `The following is not yet, or not fully, accessible, or has not been checked:\n\n${limits.map(({ text }) => `- ${text}`).join('\n')}`
      : 'No other limitations are known.',
    'The assessment of each criterion is in the file docs/toegankelijkheid.md with the source code of outreach-elements. ' +
      'Colours, fonts and words that this website itself gives to the parts belong to the assessment of this website.',
  ].join('\n\n');
};

const listed = (all: readonly string[]): string => new Intl.ListFormat('en-BE').format(all);

/** Formats a date so that it is the same day everywhere on earth. */
const dayOf = (date: string): string =>
  new Date(date).toLocaleDateString('en-BE', { dateStyle: 'long', timeZone: 'UTC' });
