/** A round: codes that go from phone to phone, in a link that holds all of them. */
export const round = {
  /** Above the questions, for who opens such a link. */
  before: (count: number) =>
    count === 1
      ? '1 collega ging je voor. Jij ziet die antwoorden niet, en je collega ziet de jouwe niet.'
      : `${count} collega’s gingen je voor. Jij ziet hun antwoorden niet; zij die van jou ook niet.`,
  leave: 'Begin zonder ronde',
  broken: (count: number) => `Codes uit deze ronde die we niet konden lezen: ${count}.`,
  later: 'Deze ronde is gemaakt met een nieuwere versie. Herlaad de pagina.',
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
  tooMany:
    'Te veel voor één QR-code. Toon deze ronde op het grote scherm en begin een tweede: het scherm telt ze samen. Mailen kan wel.',
  mail: 'Mail de link',
  picture: 'Ik begeleid: toon het teambeeld',
  unavailable: 'Doorgeven lukt nu niet.',
};
