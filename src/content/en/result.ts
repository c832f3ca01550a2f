import type { ResultTexts } from '../texts.ts';
import { decimal } from './decimal.ts';

/** The texts of any result: one, two or many. */
export const result: ResultTexts = {
  snapshot: (date, language = 'en-BE') => `Snapshot from ${date.toLocaleDateString(language, { dateStyle: 'long' })}`,
  options: 'Answers',
  chosen: 'chosen',
  notChosen: 'not chosen',
  /** On a phone, where the picture shows only what is. */
  showUnchosen: 'Also show what isn’t chosen',
  kept: 'unchanged',
  added: 'new',
  removed: 'gone',
  moved: 'Moved',
  // Where only one of two results has an answer.
  onlyIn: { before: 'Only in the first', after: 'Only in the second' },
  fromTo: (before, after) => `${before} → ${after}`,
  nothing: 'not filled in',
  /** A label with soft hyphens at which a long word may be broken, for narrow cells. */
  breakable: (label) => label.replace(/(?<=thresh)(?=old)/g, '\u00ad'),
  stillOpen: 'Still open',
  // Before the parameters that are.
  stillOpenList: 'Still open:',
  // If the host has texts of its own.
  adapted: 'This website has changed some words. Those are not by the authors.',
  reflection: 'Reflection questions',
  export: 'Save and share',
  code: 'Result code:',
  // In a frame, with the address of the page in it.
  codeOpens: (addition, address) =>
    address
      ? `Open ${address}, and this result is there again.`
      : `Put ${addition} after the address of this page, and this result opens again.`,
  codeHolds: 'Codes and links contain only answers, no names and no dates.',
  // The part of the page's address that a link leaves out.
  linkWithout: (part) => `Not in the link: ${part}.`,
  tooManyForLink: 'Too many results for a link.',
  noAddress: 'This page has no address that others can open.',
  decimal,
  print: 'Print',
  downloads: {
    png: 'Download as an image (PNG)',
    svg: 'Download as a drawing (SVG)',
    csv: 'Download for Excel (CSV)',
    json: 'Download as JSON',
  },
  copyCode: 'Copy the code',
  copyLink: 'Copy a link',
  /** The result in sentences. */
  copyInWords: 'Copy as text',
  share: 'Share',
  back: 'Back to the questions',
  restart: 'Start again',
  copied: 'Copied.',
  copyRefused: 'Copying is not possible here. Select this text and copy it yourself:',
  printRefused: 'Printing doesn’t start by itself here. Try it from the menu of your browser.',
  shareRefused: 'Sharing is not possible here. Select this link and copy it yourself:',
  /** If a download can't be found, a single result has a code to copy. */
  downloaded: (file, hasCode) =>
    `The file ${file} has been made.${hasCode ? ' Can’t you find it? Then copy the result code.' : ''}`,
  downloadRefused: (hasCode) => `Downloading is not possible here.${hasCode ? ' Write down the result code.' : ''}`,
  csv: {
    date: 'Date',
    code: 'Result code',
    kind: 'Kind',
    question: 'Question',
    answer: 'Answer',
    unit: 'Unit',
    count: 'Number',
    answered: 'Answered by',
  },
};
