import type { RoundTexts } from '../texts.ts';

/** A round: codes that go from phone to phone, in a link that holds all of them. */
export const round: RoundTexts = {
  /** Above the questions, for who opens such a link. */
  before: (count) =>
    `${count === 1 ? '1 Person war' : `${count} Personen waren`} vor Ihnen dran. Sie sehen diese Antworten nicht, und umgekehrt.`,
  leave: 'Ohne Runde beginnen',
  broken: (count) => `Codes aus dieser Runde, die wir nicht lesen konnten: ${count}.`,
  later: 'Diese Runde stammt aus einer neueren Version. Laden Sie die Seite neu.',
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
  tooMany:
    'Zu viel für einen QR-Code. Zeigen Sie diese Runde auf dem großen Bildschirm und beginnen Sie eine zweite: Beide zählen dort zusammen. Per E-Mail geht der Link.',
  mail: 'Per E-Mail senden',
  picture: 'Ich moderiere: Teambild zeigen',
  unavailable: 'Das klappt nicht.',
};
