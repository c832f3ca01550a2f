import type { RoundTexts } from '../texts.ts';

/** A round: codes that go from phone to phone, in a link that holds all of them. */
export const round: RoundTexts = {
  /** Above the questions, for who opens such a link. */
  before: (count) =>
    count === 1
      ? '1 colleague went before you. You don’t see those answers, and your colleague doesn’t see yours.'
      : `${count} colleagues went before you. You don’t see their answers; they don’t see yours either.`,
  inRound: (count) => `Round: ${count === 1 ? '1 colleague' : `${count} colleagues`} went before you.`,
  leave: 'Start without this round',
  broken: (count) =>
    `${count === 0 ? 'There is no code in this link.' : `Codes that couldn’t be read: ${count}.`} Was the link cut off on the way? Scan again, or ask for the link once more.`,
  foreign: (count, names) => `Codes of another questionnaire (${names.join(', ')}), which don’t count here: ${count}.`,
  unknown: (count) => `Codes of a version that isn’t known here: ${count}. They are passed on with the others.`,
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
  changed: (codes) =>
    `You showed another code before: ${codes.join(', ')}. Does a colleague have it already? Then you count twice. Ask the facilitator to remove it.`,
  tooMany:
    'Too much for one QR code. Show this round on the big screen and start a second one: the screen adds them up. Mailing the link works.',
  copy: 'Copy the link of the round',
  mail: 'Mail the link',
  picture: 'I’m facilitating: show the team picture',
  unavailable: 'Passing on doesn’t work right now.',
};
