import { decimal } from './decimal.ts';

/** What any result says, of one, of two and of many. */
export const result = {
  snapshot: (date: Date, language = 'nl-BE') =>
    `Momentopname van ${date.toLocaleDateString(language, { dateStyle: 'long' })}`,
  options: 'Antwoorden',
  chosen: 'gekozen',
  notChosen: 'niet gekozen',
  kept: 'gebleven',
  added: 'nieuw',
  removed: 'verdwenen',
  moved: 'Verschoven',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  nothing: 'niet ingevuld',
  agreed: 'Eens',
  differs: 'Verschillend',
  countOf: (count: number, answered: number) => `${count} van ${answered}`,
  /** A label with soft hyphens where a long word may be broken, for narrow cells. */
  breakable: (label: string) => label.replace(/(?=gericht$)/, '\u00ad'),
  stillOpen: 'Nog open',
  // Said where the host has texts of its own.
  adapted: 'Deze website heeft woorden aangepast. Die zijn niet van de auteurs.',
  reflection: 'Reflectievragen',
  part: (part: string) => `Over ‘${part}’ in de definitie. Vraag van dit project.`,
  export: 'Bewaren en delen',
  code: 'Resultaatcode',
  codeExplanation: (fragment: string) =>
    `Zet ${fragment} achter het adres van deze pagina, en dit resultaat gaat weer open. De code bevat alleen je antwoorden, geen naam.`,
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
  share: 'Delen',
  back: 'Terug naar de vragen',
  restart: 'Begin opnieuw',
  copied: 'Gekopieerd.',
  copyRefused: 'Kopiëren lukt hier niet. Selecteer deze tekst en kopieer die zelf:',
  printRefused: 'Afdrukken lukt hier niet vanzelf. Probeer het via het menu van je browser.',
  shareRefused: 'Delen lukt hier niet. Kopieer de link of noteer de resultaatcode.',
  /** Where a download can't be found, a single result has a code to copy. */
  downloaded: (file: string, hasCode: boolean) =>
    `Het bestand ${file} is gemaakt.${hasCode ? ' Vind je het niet? Kopieer dan de resultaatcode.' : ''}`,
  downloadRefused: 'Downloaden lukt hier niet. Kopieer de resultaatcode of druk het profiel af.',
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
