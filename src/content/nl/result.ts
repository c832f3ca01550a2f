import { decimal } from './decimal.ts';

/** The texts of any result: one, two or many. */
export const result = {
  snapshot: (date: Date, language = 'nl-BE') =>
    `Momentopname van ${date.toLocaleDateString(language, { dateStyle: 'long' })}`,
  options: 'Antwoorden',
  chosen: 'gekozen',
  notChosen: 'niet gekozen',
  /** On a phone, where the picture shows only what is. */
  showUnchosen: 'Toon ook wat niet gekozen is',
  kept: 'gebleven',
  added: 'nieuw',
  removed: 'verdwenen',
  moved: 'Verschoven',
  // Where only one of two results has an answer.
  onlyIn: { before: 'Alleen in het eerste', after: 'Alleen in het tweede' },
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  nothing: 'niet ingevuld',
  /** A label with soft hyphens at which a long word may be broken, for narrow cells. */
  breakable: (label: string) => label.replace(/(?=gericht$|klampend|neel|verlening)/g, '\u00ad'),
  stillOpen: 'Nog open',
  // Before the parameters that are.
  stillOpenList: 'Nog open:',
  // If the host has texts of its own.
  adapted: 'Deze website heeft woorden aangepast. Die zijn niet van de auteurs.',
  reflection: 'Reflectievragen',
  export: 'Bewaren en delen',
  code: 'Resultaatcode:',
  // In a frame, with the address of the page in it.
  codeOpens: (addition: string, address?: string) =>
    address
      ? `Open ${address}, en dit resultaat staat er weer.`
      : `Zet ${addition} achter het adres van deze pagina, en dit resultaat gaat weer open.`,
  codeHolds: 'In codes en links staan alleen antwoorden, geen namen en geen datums.',
  // The part of the page's address that a link leaves out.
  linkWithout: (part: string) => `Niet in de link: ${part}.`,
  tooManyForLink: 'Te veel resultaten voor een link.',
  noAddress: 'Deze pagina heeft geen adres dat anderen kunnen openen.',
  decimal,
  print: 'Afdrukken',
  downloads: {
    png: 'Download als afbeelding (PNG)',
    svg: 'Download als tekening (SVG)',
    csv: 'Download voor Excel (CSV)',
    json: 'Download als JSON',
  },
  copyCode: 'Kopieer de code',
  copyLink: 'Kopieer een link',
  /** The result in sentences. */
  copyInWords: 'Kopieer als tekst',
  share: 'Delen',
  back: 'Terug naar de vragen',
  restart: 'Begin opnieuw',
  copied: 'Gekopieerd.',
  copyRefused: 'Kopiëren lukt hier niet. Selecteer deze tekst en kopieer die zelf:',
  printRefused: 'Afdrukken lukt hier niet vanzelf. Probeer het via het menu van je browser.',
  shareRefused: 'Delen lukt hier niet. Selecteer deze link en kopieer die zelf:',
  /** If a download can't be found, a single result has a code to copy. */
  downloaded: (file: string, hasCode: boolean) =>
    `Het bestand ${file} is gemaakt.${hasCode ? ' Vind je het niet? Kopieer dan de resultaatcode.' : ''}`,
  downloadRefused: (hasCode: boolean) => `Downloaden lukt hier niet.${hasCode ? ' Noteer de resultaatcode.' : ''}`,
  csv: {
    date: 'Datum',
    code: 'Resultaatcode',
    kind: 'Soort',
    question: 'Vraag',
    answer: 'Antwoord',
    unit: 'Eenheid',
    count: 'Aantal',
    answered: 'Beantwoord door',
  },
};
