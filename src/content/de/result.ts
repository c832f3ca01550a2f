import type { ResultTexts } from '../texts.ts';
import { decimal } from './decimal.ts';

/** The texts of any result: one, two or many. */
export const result: ResultTexts = {
  snapshot: (date, language = 'de-BE') =>
    `Momentaufnahme vom ${date.toLocaleDateString(language, { dateStyle: 'long' })}`,
  options: 'Antworten',
  chosen: 'gewählt',
  notChosen: 'nicht gewählt',
  /** On a phone, where the picture shows only what is. */
  showUnchosen: 'Auch zeigen, was nicht gewählt ist',
  kept: 'geblieben',
  added: 'neu',
  removed: 'weggefallen',
  moved: 'Verändert',
  // Where only one of two results has an answer.
  onlyIn: { before: 'Nur im ersten', after: 'Nur im zweiten' },
  fromTo: (before, after) => `${before} → ${after}`,
  nothing: 'nicht ausgefüllt',
  /** A label with soft hyphens at which a long word may be broken, for narrow cells. */
  breakable: (label) =>
    label.replace(
      /(?<=Schwel)(?=le)|(?=erkennen|gehend|orientiert|bezogen|spezifisch|öffentlich|professio|nelles|personen|leistung|beziehung|aufnahme|achtung)/g,
      '\u00ad',
    ),
  stillOpen: 'Noch offen',
  // Before the parameters that are.
  stillOpenList: 'Noch offen:',
  // If the host has texts of its own.
  adapted: 'Diese Website hat Wörter angepasst. Die sind nicht von den Autoren.',
  reflection: 'Reflexionsfragen',
  export: 'Speichern und teilen',
  code: 'Ergebniscode:',
  // In a frame, with the address of the page in it.
  codeOpens: (addition, address) =>
    address
      ? `Öffnen Sie ${address}, und dieses Ergebnis ist wieder da.`
      : `Setzen Sie ${addition} hinter die Adresse dieser Seite, und dieses Ergebnis ist wieder da.`,
  codeHolds: 'Codes und Links enthalten nur Antworten, keinen Namen und kein Datum.',
  // The part of the page's address that a link leaves out.
  linkWithout: (part) => `Nicht im Link: ${part}.`,
  tooManyForLink: 'Zu viele Ergebnisse für einen Link.',
  noAddress: 'Diese Seite hat keine Adresse, die andere öffnen können.',
  decimal,
  print: 'Drucken',
  downloads: {
    png: 'Als Bild herunterladen (PNG)',
    svg: 'Als Grafik herunterladen (SVG)',
    csv: 'Für Excel herunterladen (CSV)',
    json: 'Als JSON herunterladen',
  },
  copyCode: 'Code kopieren',
  copyLink: 'Link kopieren',
  /** The result in sentences. */
  copyInWords: 'Als Text kopieren',
  share: 'Teilen',
  back: 'Zurück zu den Fragen',
  restart: 'Neu anfangen',
  copied: 'Kopiert.',
  copyRefused: 'Kopieren geht hier nicht. Markieren Sie diesen Text und kopieren Sie ihn selbst:',
  printRefused: 'Drucken geht hier nicht von selbst. Nutzen Sie das Menü Ihres Browsers.',
  shareRefused: 'Teilen geht hier nicht. Markieren Sie diesen Link und kopieren Sie ihn selbst:',
  /** If a download can't be found, a single result has a code to copy. */
  downloaded: (file, hasCode) =>
    `Die Datei ${file} ist erstellt.${hasCode ? ' Nicht gefunden? Kopieren Sie dann den Ergebniscode.' : ''}`,
  downloadRefused: (hasCode) => `Herunterladen geht hier nicht.${hasCode ? ' Notieren Sie den Ergebniscode.' : ''}`,
  csv: {
    date: 'Datum',
    code: 'Ergebniscode',
    kind: 'Art',
    question: 'Frage',
    answer: 'Antwort',
    unit: 'Einheit',
    count: 'Anzahl',
    answered: 'Beantwortet von',
  },
};
