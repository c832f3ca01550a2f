import { countedIn } from '../counted.ts';
import { pluralIn } from '../plural.ts';
import type { ProfileTexts } from '../texts.ts';

const plural = pluralIn('en');
const counted = countedIn('en');
const listed = (versions: readonly number[]): string => new Intl.ListFormat('en-BE').format(versions.map(String));
const versionsOf = (versions: readonly number[]): string =>
  `${plural(versions.length, 'version', 'versions')} ${listed(versions)}`;

/** What a profile of one, two or many results says. */
export const profile: ProfileTexts = {
  title: 'Profiles side by side',
  one: 'Profile',
  many: (count) => `Team picture of ${plural(count, '1 result', `${count} results`)}`,
  lead: 'Put results side by side: from one team over time, or from different people.',
  empty: 'No results yet. Add some below.',
  emptyReadonly: 'No results yet.',
  /** A picture for who has no results yet. */
  example: 'Example of a team picture, with made-up results',
  of: (instrument) => `Results of: ${instrument}.`,
  none: 'On none of the questions.',
  /** About many results: those of the quick scan, and of any instrument. */
  noRanking: 'No answer is better than another.',
  difference: 'A difference is the start of a conversation.',
  /** In the picture of a team. */
  team: {
    /** Above what a team agrees on, nearly agrees on, and differs on; and beside each of those questions. */
    nearness: {
      agreed: { title: 'Where you agree', remark: 'In agreement' },
      near: { title: 'Where you nearly agree', remark: 'Nearly in agreement' },
      apart: { title: 'Where you differ', remark: 'Different' },
    },
    /** What everyone who answered chose. */
    all: (count, options) => (count === 2 ? `Both: ${options}.` : `All ${count}: ${options}.`),
    allOf: (count, options) => `The ${count} who answered: ${options}.`,
    countOf: (count, answered) => `${count} of ${answered}`,
    /** The numbers that a team answered: the least, the median and the most, and how many answered. */
    amounts: (least, middle, most, unit, count) => {
      const range = least === most ? least : `${least} to ${most}`;
      const between = least !== most && count > 2 ? `, in the middle ${middle}` : '';
      return `${range} ${unit} (${plural(count, '1 answer', `${count} answers`)}${between})`;
    },
  },
  /** What results are: what came and went in one team, or the picture of a team of people. */
  views: {
    label: 'Who are these results from?',
    overTime: 'From one team, over time',
    people: 'From different people',
    undated: 'A timeline needs a day of its own for each result. That of a code can be set in the list.',
  },
  timeline: 'Over time',
  /** If results are of several versions of an instrument. */
  versions: {
    only: (text, versions) => `${text} (${versionsOf(versions)})`,
    one: (version) => `version ${version}`,
    compared: (before, after) =>
      `These two are not of the same questionnaire: you see version ${before} beside version ${after}. You see what moved at the questions that stayed the same. At the other questions you see what was answered.`,
    team: (versions) =>
      `Not everyone got the same questionnaire: there are results of ${versionsOf(versions)}. Only what is asked in the same way in every version is added up. At every other question you see which version it is from.`,
    reworded: 'Asked differently',
    new: 'New question',
    gone: 'No longer asked',
  },
  /** In the drawing, where the marks come before the words. */
  pictureLegend: '✓ unchanged, + new, − gone',
  sector: {
    heading: 'The picture of a sector',
    title: (instrument: string, results: number) => `${instrument}: about ${results} results`,
    from: (hosts: number, from: string | null, to: string | null) => {
      const period = from === null ? '' : from === to ? `, from ${from}` : `, from ${from} to ${to!}`;
      return `From ${hosts} organisations${period}.`;
    },
    month: (date: Date, language = 'en-GB') =>
      date.toLocaleDateString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    byMonth: 'Month by month',
    unknownMonth: 'month unknown',
    monthColumn: 'Month',
    monthsLeftOut: 'Missing months are left out.',
    noSample: 'Those who fill it in are no sample: this says nothing about those who didn’t.',
    rules: (least: number, hosts: number, roundedTo: number) =>
      `Numbers are rounded to ${roundedTo}. What is in fewer than ${least} results, or at fewer than ${hosts} organisations, is left out, and so is what would give it away.`,
    leftOut: 'left out',
    nothing: 'There are too few results to show anything of them.',
    unknown: (versions: readonly string[]) =>
      `These questionnaires aren’t known here, and so aren’t shown: ${versions.join(', ')}.`,
    inconsistent: 'This count is damaged or changed: it contradicts itself.',
    later: 'This count is from a later version, which can’t be read here yet.',
    foreign: 'This isn’t a count that we can read.',
    unavailable: 'The count can’t load now.',
    again: 'Try again',
    close: 'Hide this count',
  },
  list: {
    title: 'Results',
    name: 'Name',
    // For screen readers: completes the label for those who don't see the code beside it.
    nameOf: (code) => `for ${code}`,
    nameHint:
      'A name is not needed. Names stay on this page: they are not included when you download something or share a link, unless you keep them as well. A printed team picture doesn’t have them.',
    day: 'Day',
    fromScope: 'just filled in on this page',
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`,
    removeAll: 'Remove all results',
    removed: (count) => plural(count, 'The result has been removed.', `${count} results have been removed.`),
    undo: 'Put back',
    restored: 'Put back.',
    others: (count) => plural(count, 'And 1 other.', `And ${count} others.`),
  },
  add: {
    title: 'Add results',
    label: 'Result codes or links, each on its own line',
    empty: 'There is nothing in the field yet. Type or paste a result code or a link.',
    hint: 'Have participants read out their code and type along. Capitals, spaces and hyphens make no difference. With Enter you add, with Shift and Enter you start a new line. A name may come before it: “An: QSRD-NFVF”.',
    /** For what is added next. */
    group: 'Group (optional)',
    submit: 'Add',
    files: 'Open files',
    filesHint:
      'Drag files here, or choose them. JSON of a result or a list, a table from Excel (CSV), or text with codes.',
    busy: (done) => `Busy: ${done} read.`,
    long: 'This is a long list. It may take a moment.',
    stop: 'Stop',
    added: (count) => plural(count, '1 result added.', `${count} results added.`),
    /** Of a round that was pasted: what is in two of them is the same. */
    repeated: (count) => `Already there: ${count}.`,
    /** Where to find them. */
    where: (total) =>
      plural(
        total,
        'The profile is above.',
        `The picture of the ${total} results is above, with the list “Results” below it.`,
      ),
    sameName: (name) => `There was already a result of ${name}. Does the new one replace the old one?`,
    replace: (name) => `Replace the old one of ${name}`,
    refused: (lines, results, files) =>
      `${counted([
        [lines, 'line', 'lines'],
        [results, 'result', 'results'],
        [files, 'file', 'files'],
      ])} ${plural(lines + results + files, 'has', 'have')} not been added:`,
    codeless: (count) => plural(count, '1 line had no code in it.', `${count} lines had no code in them.`),
    // Between what wasn't added and the reason.
    because: ':',
    // Where that was: before the number of a line or of a document, and around its first words.
    line: 'line',
    item: 'number',
    start: (text) => `“${text}”`,
    /** Offered when a list was added to what was there. */
    setApart: (count) => `Set these ${count} apart as a group`,
    addDoubles: (count) => plural(count, 'Add it anyway', `Add those ${count} anyway`),
    doublesHint: 'Two people can give the same answers.',
  },
  problems: {
    'not-json': 'this is not JSON that we can read.',
    'too-large': 'this is too large to be a result or a list.',
    'wrong-type': 'this is neither a result nor a session. Choose a file that was downloaded here.',
    'unknown-instrument': 'this code or file is from a questionnaire that is not known here.',
    'unknown-version': 'this result is from another version of the questionnaire.',
    wish: 'this is a wish, not a result. Open it with the link that has both the result and the wish.',
    inconsistent: 'this result is damaged or has been changed.',
    'code-length': 'a code has at least 8 characters, in groups of four. Here there are too few or too many.',
    'code-symbol': 'there is a character here that is in no code.',
    'code-check': 'this code is not correct. Check whether every character is right.',
    joined: 'there are several codes joined together here. Put a space or a new line between them.',
    'no-code': 'we find no code in this.',
    tally: 'this is the count of a team. There are no separate results in it: open the JSON file or the codes.',
    'code-range': 'this code is not correct.',
    'not-text': 'this file contains no text.',
    office:
      'we can’t read a file from Excel, Word or the like. Save a table in Excel as CSV, or a text as .txt, and open that.',
    pdf: 'we can’t read a PDF. Copy the codes from it and paste them into the field.',
    unreadable: 'this file could not be read.',
    double: 'this result is already there.',
    'other-instrument': 'this result is from another questionnaire.',
    'later-session': 'this session is from a later version, which can’t be read here yet.',
    'broken-session':
      'this session is incomplete or damaged: the download may have been interrupted. Download it again, or ask whoever kept it.',
  },
  invite: {
    show: 'Show a QR code of this page',
    hide: 'Hide the QR code',
    title: 'Scan to take part',
    label: 'QR code',
    tooLong: 'The address of this page is too long for a QR code. Share the link:',
    unavailable: 'A QR code can’t be made now. Share the link:',
  },
};
