import type { RoundTexts } from '../texts.ts';

/** A round: codes that go from phone to phone, in a link that holds all of them. */
export const round: RoundTexts = {
  /** Above the questions, for who opens such a link. */
  before: (count) =>
    `${count === 1 ? '1 Person war' : `${count} Personen waren`} vor Ihnen dran. Sie sehen diese Antworten nicht, und umgekehrt.`,
  inRound: (count) => `Runde: ${count === 1 ? '1 Person war' : `${count} Personen waren`} vor Ihnen dran.`,
  leave: 'Ohne Runde beginnen',
  broken: (count) =>
    `${count === 0 ? 'Dieser Link enthält keinen Code.' : `Codes, die wir nicht lesen konnten: ${count}.`} Wurde der Link unterwegs abgeschnitten? Scannen Sie noch einmal, oder bitten Sie erneut um den Link.`,
  foreign: (count, names) =>
    `Codes aus einem anderen Fragebogen (${names.join(', ')}), die hier nicht mitzählen: ${count}.`,
  unknown: (count) => `Codes aus einer Version, die wir hier nicht kennen: ${count}. Sie werden mit weitergegeben.`,
  other: (name) => `Diese Runde gehört zu einem anderen Fragebogen: ${name}. Öffnen Sie den Link auf dessen Seite.`,
  names: {
    'quick-scan': 'Quickscan',
    'threshold-checklist': 'Schwellen-Check',
    'outreach-definition': 'Definition',
  },
  pass: 'Weitergeben',
  hide: 'Verbergen',
  scan: 'Lassen Sie die nächste Person diesen Code scannen.',
  qr: 'QR-Code',
  holds: (count) =>
    `${count === 1 ? '1 Code' : `${count} Codes`}, ohne Namen oder Reihenfolge. Wer den Link hat, kann sie lesen. Gleiche Antworten zählen einmal.`,
  changed: (codes) =>
    `Sie haben vorher einen anderen Code gezeigt: ${codes.join(', ')}. Hat ihn schon jemand? Dann zählen Sie doppelt. Bitten Sie die Moderation, ihn zu entfernen.`,
  tooMany:
    'Zu viel für einen QR-Code. Zeigen Sie diese Runde auf dem großen Bildschirm und beginnen Sie eine zweite: Beide zählen dort zusammen. Per E-Mail geht der Link.',
  copy: 'Link der Runde kopieren',
  mail: 'Per E-Mail senden',
  picture: 'Ich moderiere: Teambild zeigen',
  unavailable: 'Weitergeben klappt gerade nicht.',
};
