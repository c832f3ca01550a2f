/** A round: codes that go from phone to phone, in a link that holds all of them. */
export const round = {
  /** Above the questions, for who opens such a link. */
  before: (count: number) =>
    count === 1
      ? '1 collega ging je voor. Jij ziet die antwoorden niet, en je collega ziet de jouwe niet.'
      : `${count} collega’s gingen je voor. Jij ziet hun antwoorden niet; zij die van jou ook niet.`,
  /** Further on, where the question comes first. */
  inRound: (count: number) =>
    count === 1 ? 'Ronde: 1 collega ging je voor.' : `Ronde: ${count} collega’s gingen je voor.`,
  leave: 'Begin zonder ronde',
  /** What else was in the link; 0 if it is cut off before the first code. */
  broken: (count: number) =>
    `${count === 0 ? 'In deze link staat geen code.' : `Codes die we niet konden lezen: ${count}.`} Is de link onderweg afgekapt? Scan opnieuw, of vraag de link nog eens.`,
  foreign: (count: number, names: readonly string[]) =>
    `Codes van een andere vragenlijst (${names.join(', ')}), die hier niet meetellen: ${count}.`,
  unknown: (count: number) => `Codes van een versie die we hier niet kennen: ${count}. Ze gaan mee als je doorgeeft.`,
  other: (name: string) =>
    `Deze ronde is van een andere vragenlijst: ${name}. Open de link op de pagina waar die staat.`,
  names: {
    'quick-scan': 'Quickscan',
    'threshold-checklist': 'Drempelchecklist',
    'outreach-definition': 'Definitie',
  },
  pass: 'Geef door',
  hide: 'Verberg',
  scan: 'Laat de volgende collega deze code scannen.',
  qr: 'QR-code',
  holds: (count: number) =>
    `${count === 1 ? '1 code' : `${count} codes`}, zonder naam of volgorde. Wie de link heeft, kan ze lezen. Gelijke antwoorden tellen één keer.`,
  /** Above one's own code, after another was passed on. */
  changed: (codes: readonly string[]) =>
    `Je toonde eerder een andere code: ${codes.join(', ')}. Heeft een collega die al? Dan tel je twee keer. Vraag wie begeleidt om ze weg te halen.`,
  tooMany:
    'Te veel voor één QR-code. Toon deze ronde op het grote scherm en begin een tweede: het scherm telt ze samen. Mailen kan wel.',
  copy: 'Kopieer de link van de ronde',
  mail: 'Mail de link',
  picture: 'Ik begeleid: toon het teambeeld',
  unavailable: 'Doorgeven lukt nu niet.',
};
