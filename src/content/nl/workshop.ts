import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

/** What a profile says while it leads a team through a workshop. */
export const workshop = {
  phasesLabel: 'Stappen van dit werkmoment',
  phases: {
    collecting: 'Verzamelen',
    reveal: 'Tonen',
    talk: 'Bespreken',
    agreements: 'Afspreken',
  },
  /** To each phase, from the one before and from the one after. */
  forward: {
    reveal: 'Verder: toon het beeld',
    talk: 'Verder: bespreek het beeld',
    agreements: 'Verder: maak afspraken',
  },
  back: {
    collecting: 'Terug: verzamel nog codes',
    reveal: 'Terug naar het beeld',
    talk: 'Terug naar de vragen',
  },
  /** After how many there are. */
  codes: (count: number) => plural(count, 'code', 'codes'),
  /** For a screen reader, once in a while. */
  soFar: (count: number) => plural(count, 'Er is 1 code.', `Er zijn ${count} codes.`),
  hidden: 'Wat erin staat, komt pas in beeld als jullie verdergaan.',
  dictation: {
    label: 'Typ een code mee',
    hint: 'Iemand leest voor, jij typt. Met Enter voeg je toe. Links of een lijst codes plakken kan ook.',
    right: 'Deze code klopt. Druk op Enter.',
    added: (which: number) => `${which}e code toegevoegd.`,
    several: (count: number, total: number) => `${count} codes toegevoegd. Nu zijn er ${total}.`,
    other: (given: string, collected: string) =>
      `Van een andere vragenlijst: ${given}. Hier verzamelen jullie: ${collected}.`,
    undo: (which: number) => `Haal de ${which}e code weg`,
    undone: (which: number) => `De ${which}e code is weg.`,
  },
  /** What isn't for the whole team to see. */
  aside: 'Voor wie begeleidt: codes en bestanden',
  asideHint: 'Hier staan de codes. Open je dit, dan ziet iedereen die meekijkt ze.',
  /** Beside each picture. */
  purpose: 'Dit beeld is er om over te praten, niet om te beoordelen.',
  tooFew: 'Een teambeeld kan vanaf 2 codes.',
  /** Once somebody goes on all the same. */
  tooEarly: (size: number) =>
    `Een teambeeld kan vanaf 2 codes. ${size === 0 ? 'Er is er nog geen.' : 'Nu is er 1.'} Verzamel eerst verder.`,
  /** Also where groups are side by side. */
  notKept: (least: number) =>
    `Vanaf ${least} codes, of ${least} per groep, kun je dit beeld bewaren en delen. Met minder is te makkelijk te raden wie wat koos.`,
  talk: {
    /** About the question where a team is furthest apart. */
    furthest: (said: string) => `Hier lopen jullie het verst uiteen: ${said}`,
    split: (option: string, count: number, others: number) =>
      `${plural(count, '1 koos', `${count} kozen`)} ${option}, ${others} niet.`,
    chose: (option: string, count: number) => `${plural(count, '1 koos', `${count} kozen`)} ${option}`,
    alike: (said: string) => `Hier antwoordden jullie hetzelfde. ${said}`,
    /** After the number of those who chose an option. */
    of: (answered: number) => `van ${answered}`,
    nothing: 'Er is nog geen vraag die minstens twee mensen beantwoordden.',
  },
  screen: {
    fill: 'Vul het scherm',
    leave: 'Verlaat het volle scherm',
    refused:
      'Deze pagina mag het scherm niet vullen. Wat alleen voor wie begeleidt is, is wel verborgen. In veel browsers vult de toets F11 het scherm.',
  },
};
