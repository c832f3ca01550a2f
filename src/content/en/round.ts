import type { RoundTexts } from '../texts.ts';

/** A round: codes that go from phone to phone, in a link that holds all of them. */
export const round: RoundTexts = {
  /** Above the questions, for who opens such a link. */
  before: (count) =>
    count === 1
      ? '1 colleague went before you. You don’t see those answers, and your colleague doesn’t see yours.'
      : `${count} colleagues went before you. You don’t see their answers; they don’t see yours either.`,
  leave: 'Start without this round',
  broken: (count) => `Codes in this round that couldn’t be read: ${count}.`,
  later: 'This round was made with a newer version. Reload the page.',
  other: (name) => `This round is of another questionnaire: ${name}. Open the link on the page that has it.`,
  names: {
    'quick-scan': 'Quick scan',
    'threshold-checklist': 'Threshold checklist',
    'outreach-definition': 'Definition',
  },
  pass: 'Pass on',
  hide: 'Hide',
  scan: 'Have the next colleague scan this code.',
  qr: 'QR code',
  holds: (count) =>
    `${count === 1 ? '1 code' : `${count} codes`}, without names or order. Anyone with the link can read them. Equal answers count once.`,
  tooMany:
    'Too much for one QR code. Show this round on the big screen and start a second one: the screen adds them up. Mailing the link works.',
  mail: 'Mail the link',
  picture: 'I’m facilitating: show the team picture',
  unavailable: 'This doesn’t work now.',
};
