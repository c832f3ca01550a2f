import type { AgreementsTexts } from '../texts.ts';

/** What a team agrees on after its result, and when it looks again. */
export const agreements: AgreementsTexts = {
  title: 'What now?',
  lead: 'What will you do differently from Monday on? Agree on three things at most.',
  stays:
    'What you type here stays on this page and is not saved. It only leaves the page when you print, copy as text or download a calendar file.',
  make: 'Write down an agreement',
  unavailable: 'This can’t load now. Try again.',
  agreed: 'Agreed',
  hook: 'What is the agreement about?',
  choose: 'Make a choice',
  words: 'What do you agree on?',
  who: 'Who does it? (may stay empty)',
  day: 'By which day? (may stay empty)',
  add: 'Add the agreement',
  change: 'Change',
  leave: 'Do not change it',
  full: 'Three agreements are enough to keep to. Would you like another? Then change or remove one.',
  /** What is known of an agreement besides its words. */
  about: (hook, who = '', day = '') =>
    [`About: ${hook}`, who && `Who: ${who}`, day && `By: ${day}`].filter(Boolean).join('\n'),
  stale: 'This answer has changed since.',
  tooLong: (length, most) => `This is ${length} characters long, and there is room for ${most}. Make it shorter.`,
  problems: {
    'no-hook': 'Choose what the agreement is about.',
    'no-words': 'Write what you agree on.',
    'no-such-day': 'Choose a day that exists.',
    'day-past': 'This day has passed. Choose today or a later day.',
  },
  outcomes: {
    added: 'The agreement has been added.',
    changed: 'The agreement has been changed.',
    removed: 'The agreement has been removed.',
  },
  again: {
    plan: 'Choose a day to look again',
    label: 'When will you look again?',
    withLink: 'The file puts that day in your calendar, with a link to this result.',
    withoutLink: 'The file puts that day in your calendar, with the result code.',
    agreedToo: 'The agreements go along.',
    months: (count) => `In ${count} months`,
    download: 'Download for your calendar',
    refused: 'Downloading is not possible here. Select this text and put it in your calendar yourself:',
    event: (title) => `${title}: look again`,
    advice: 'Fill it in again, and put your answers beside this result:',
  },
};
