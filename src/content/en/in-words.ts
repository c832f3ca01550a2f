import { pluralIn } from '../plural.ts';
import type { InWordsTexts } from '../texts.ts';

const plural = pluralIn('en');
const list = new Intl.ListFormat('en-GB');
const listed = (options: readonly string[]) => list.format(options);

/** A result, what moved, a team and a wish as paragraphs that rules make. Options come in quotation marks. */
export const inWords: InWordsTexts = {
  quoted: (text) => `“${text}”`,
  listed,
  at: (parameter, question) => `${parameter}: ${question}`,
  progress: (steps, answered, total) => `${steps}: ${answered} of ${total} answered.`,
  open: 'Not answered.',
  /** Of everything under a heading. */
  allOpen: 'Nothing here has been answered.',
  chosen: (options) => plural(options.length, `${listed(options)} was chosen.`, `${listed(options)} were chosen.`),
  notChosen: (options) =>
    plural(options.length, `${listed(options)} was not chosen.`, `${listed(options)} were not chosen.`),
  amount: (amount) => `The answer is ${amount}.`,
  /** From one result to a later one. */
  movement: {
    kept: (options) => `Unchanged: ${listed(options)}.`,
    added: (options) => `New: ${listed(options)}.`,
    removed: (options) => `Gone: ${listed(options)}.`,
    moved: (before, after) => `From ${before} to ${after}.`,
    onlyBefore: 'Answered only in the first.',
    onlyAfter: 'Answered only in the second.',
  },
  /** From how a team works to how it wants to work. */
  wish: {
    kept: (options) => `Now and wanted: ${listed(options)}.`,
    added: (options) => `Also wanted: ${listed(options)}.`,
    removed: (options) => `No longer wanted: ${listed(options)}.`,
    moved: (before, after) => `Now ${before}, wanted ${after}.`,
    onlyWish: (options) => `Not answered now. Wanted: ${listed(options)}.`,
  },
  results: (count) => `${count} results.`,
  answeredIn: (answered, total) => `Answered in ${answered} of ${total} results.`,
  counted: (option, count, answered) => `${option} (${count} of ${answered})`,
  alike: (count) => `The ${count} answers are the same.`,
  /** The amounts of a team. */
  allGave: (amount, count) => plural(count, `1 answer: ${amount}.`, `${count} times the same answer: ${amount}.`),
  range: (least, most, unit, count) => `${count} answers, from ${least} to ${most} ${unit}.`,
  middle: (amount) => `In the middle: ${amount}.`,
  made: 'Fixed rules made this text from the answers.',
};
