import type { ReadingProblem } from '../../model/reading-error.ts';
import { countedIn } from '../counted.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');
const counted = countedIn('nl');
const listed = (versions: readonly number[]): string => new Intl.ListFormat('nl').format(versions.map(String));

/** What a profile of one, two or many results says. */
export const profile = {
  title: 'Profielen naast elkaar',
  one: 'Profiel',
  many: (count: number) => `Teambeeld van ${count} resultaten`,
  lead: 'Leg resultaten naast elkaar: van één team doorheen de tijd, of van verschillende mensen.',
  empty: 'Nog geen resultaten. Voeg er hieronder toe.',
  emptyReadonly: 'Nog geen resultaten.',
  /** A picture for who has no results yet. */
  example: 'Voorbeeld van een teambeeld, met verzonnen resultaten',
  of: (instrument: string) => `Resultaten van: ${instrument}.`,
  none: 'Bij geen enkele vraag.',
  /** About many results: those of the quick scan, and of any instrument. */
  noRanking: 'Geen antwoord is beter dan een ander.',
  difference: 'Een verschil is een begin van een gesprek.',
  /** In the picture of a team. */
  team: {
    /** Above what a team agrees on, nearly agrees on, and differs on; and beside each of those questions. */
    nearness: {
      agreed: { title: 'Waar jullie het eens zijn', remark: 'Onderling eens' },
      near: { title: 'Waar jullie het bijna eens zijn', remark: 'Onderling bijna eens' },
      apart: { title: 'Waar jullie verschillen', remark: 'Verschillend' },
    },
    /** What everyone chose, and what those chose who answered. */
    all: (count: number, options: string) => (count === 2 ? `Allebei: ${options}.` : `Alle ${count}: ${options}.`),
    allOf: (count: number, options: string) => `De ${count} die antwoordden: ${options}.`,
    countOf: (count: number, answered: number) => `${count} van ${answered}`,
    /** The numbers that a team answered: the least, the median and the most, and how many answered. */
    amounts: (least: string, middle: string, most: string, unit: string, count: number) => {
      const range = least === most ? least : `${least} tot ${most}`;
      const between = least !== most && count > 2 ? `, in het midden ${middle}` : '';
      return `${range} ${unit} (${plural(count, '1 antwoord', `${count} antwoorden`)}${between})`;
    },
  },
  /** What results are: what came and went in one team, or the picture of a team of people. */
  views: {
    label: 'Van wie zijn deze resultaten?',
    overTime: 'Van één team, doorheen de tijd',
    people: 'Van verschillende mensen',
    undated: 'Voor een tijdlijn heeft elk resultaat een eigen dag nodig. Die van een code vul je in de lijst in.',
  },
  timeline: 'Doorheen de tijd',
  /** If results are of several versions of an instrument. */
  versions: {
    only: (text: string, versions: readonly number[]) => `${text} (versie ${listed(versions)})`,
    one: (version: number) => `versie ${version}`,
    compared: (before: number, after: number) =>
      `Deze twee zijn niet van dezelfde vragenlijst: je ziet versie ${before} naast versie ${after}. Wat er verschoof, zie je bij de vragen die gelijk bleven. Bij de andere vragen staat wat er geantwoord werd.`,
    team: (versions: readonly number[]) =>
      `Niet iedereen kreeg dezelfde vragenlijst: er zijn resultaten van versie ${listed(versions)}. Opgeteld is alleen wat in elke versie gelijk gevraagd wordt. Bij elke andere vraag staat van welke versie ze is.`,
    reworded: 'Anders gevraagd',
    new: 'Nieuwe vraag',
    gone: 'Niet meer gevraagd',
  },
  /** In the drawing, where the marks come before the words. */
  pictureLegend: '✓ gebleven, + nieuw, − verdwenen',
  /** The counts that are published of the results of many organisations. */
  sector: {
    heading: 'Beeld van een sector',
    title: (instrument: string, results: number) => `${instrument}: ongeveer ${results} resultaten`,
    from: (hosts: number, from: string | null, to: string | null) => {
      const period = from === null ? '' : from === to ? `, uit ${from}` : `, van ${from} tot en met ${to!}`;
      return `Van ${hosts} organisaties${period}.`;
    },
    month: (date: Date, language = 'nl-BE') =>
      date.toLocaleDateString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    byMonth: 'Maand per maand',
    unknownMonth: 'maand onbekend',
    monthColumn: 'Maand',
    monthsLeftOut: 'Ontbrekende maanden zijn weggelaten.',
    noSample: 'Wie invult, is geen steekproef: dit zegt niets over wie niet invulde.',
    rules: (least: number, hosts: number, roundedTo: number) =>
      `Aantallen zijn afgerond op ${roundedTo}. Weggelaten is wat in minder dan ${least} resultaten staat, of bij minder dan ${hosts} organisaties, en wat dat zou verraden.`,
    leftOut: 'weggelaten',
    nothing: 'Er zijn te weinig resultaten om er iets van te tonen.',
    unknown: (versions: readonly string[]) =>
      `Deze vragenlijsten zijn hier niet gekend, en dus niet te zien: ${versions.join(', ')}.`,
    inconsistent: 'Deze telling is beschadigd of veranderd: ze spreekt zichzelf tegen.',
    later: 'Deze telling is van een latere versie, die hier nog niet gelezen kan worden.',
    foreign: 'Dit is geen telling die we kunnen lezen.',
    unavailable: 'De telling kan nu niet laden.',
    again: 'Probeer opnieuw',
    close: 'Verberg deze telling',
  },
  list: {
    title: 'Resultaten',
    name: 'Naam',
    // For screen readers: completes the label for those who don't see the code beside it.
    nameOf: (code: string) => `bij ${code}`,
    nameHint:
      'Een naam hoeft niet. Namen blijven op deze pagina: ze gaan niet mee als je iets downloadt of een link deelt, tenzij je ze meebewaart. Op een afgedrukt teambeeld staan ze niet.',
    /** On which a code was typed. */
    day: 'Dag',
    fromScope: 'net ingevuld op deze pagina',
    remove: 'Verwijder',
    removeNamed: (name: string) => `Verwijder ${name}`,
    removeAll: 'Verwijder alle resultaten',
    removed: (count: number) => plural(count, 'Het resultaat is verwijderd.', `${count} resultaten zijn verwijderd.`),
    undo: 'Zet terug',
    restored: 'Teruggezet.',
    others: (count: number) => `En nog ${count} andere.`,
  },
  add: {
    title: 'Resultaten toevoegen',
    label: 'Resultaatcodes of links, elk op een regel',
    empty: 'Er staat nog niets in het veld. Typ of plak een resultaatcode of een link.',
    hint: 'Laat deelnemers hun code voorlezen en typ mee. Hoofdletters, spaties en streepjes maken niet uit. Met Enter voeg je toe, met Shift en Enter begin je een nieuwe regel. Een naam mag ervoor: ‘An: QSRD-NFVF’.',
    /** For what is added next. */
    group: 'Groep (mag leeg blijven)',
    submit: 'Voeg toe',
    files: 'Open bestanden',
    filesHint:
      'Sleep bestanden hierheen, of kies ze. JSON van een resultaat of een lijst, een tabel uit Excel (CSV), of tekst met codes.',
    busy: (done: number) => `Bezig: ${done} gelezen.`,
    long: 'Dit is een lange lijst. Dat kan even duren.',
    stop: 'Stop',
    added: (count: number) => plural(count, '1 resultaat toegevoegd.', `${count} resultaten toegevoegd.`),
    /** Of a round that was pasted: what is in two of them is the same. */
    repeated: (count: number) => `Stond er al: ${count}.`,
    /** Where to find them. */
    where: (total: number) =>
      plural(
        total,
        'Het profiel staat hierboven.',
        `Het beeld van de ${total} resultaten staat hierboven, met de lijst ‘Resultaten’ eronder.`,
      ),
    sameName: (name: string) => `Er stond al een resultaat van ${name}. Vervangt het nieuwe het oude?`,
    replace: (name: string) => `Vervang het oude van ${name}`,
    refused: (lines: number, results: number, files: number) =>
      `${counted([
        [lines, 'regel', 'regels'],
        [results, 'resultaat', 'resultaten'],
        [files, 'bestand', 'bestanden'],
      ])} ${plural(lines + results + files, 'is', 'zijn')} niet toegevoegd:`,
    codeless: (count: number) => plural(count, 'In 1 regel stond geen code.', `In ${count} regels stond geen code.`),
    // Between what wasn't added and the reason.
    because: ':',
    // Where that was: before the number of a line or of a document, and around its first words.
    line: 'regel',
    item: 'nummer',
    start: (text: string) => `‘${text}’`,
    /** Offered when a list was added to what was there. */
    setApart: (count: number) => `Zet deze ${count} apart als groep`,
    addDoubles: (count: number) => plural(count, 'Voeg dat toch toe', `Voeg die ${count} toch toe`),
    doublesHint: 'Twee mensen kunnen hetzelfde antwoorden.',
  },
  problems: {
    'not-json': 'dit is geen JSON dat we kunnen lezen.',
    'too-large': 'dit is te groot om een resultaat of een lijst te zijn.',
    'wrong-type': 'dit is geen resultaat en geen sessie. Kies een bestand dat hier gedownload is.',
    'unknown-instrument': 'deze code of dit bestand is van een vragenlijst die hier niet gekend is.',
    'unknown-version': 'dit resultaat is van een andere versie van de vragenlijst.',
    wish: 'dit is een wens, geen resultaat. Open die met de link die het resultaat en de wens samen meeneemt.',
    inconsistent: 'dit resultaat is beschadigd of veranderd.',
    'code-length': 'een code telt minstens 8 tekens, in groepjes van vier. Hier zijn er te weinig of te veel.',
    'code-symbol': 'hier staat een teken dat in geen enkele code voorkomt.',
    'code-check': 'deze code klopt niet. Kijk na of elk teken juist is.',
    joined: 'hier staan verschillende codes aan elkaar. Zet er een spatie of een nieuwe regel tussen.',
    'no-code': 'hier vinden we geen code in.',
    tally:
      'dit is de telling van een team. Daar zitten geen afzonderlijke resultaten in: open het JSON-bestand of de codes.',
    'code-range': 'deze code klopt niet.',
    'not-text': 'dit bestand bevat geen tekst.',
    office:
      'een bestand van Excel, Word of zoiets kunnen we niet lezen. Bewaar een tabel in Excel als CSV, of een tekst als .txt, en open dat.',
    pdf: 'een pdf kunnen we niet lezen. Kopieer de codes eruit en plak ze in het veld.',
    unreadable: 'dit bestand kon niet gelezen worden.',
    double: 'dit resultaat staat er al.',
    'other-instrument': 'dit resultaat is van een andere vragenlijst.',
    'later-session': 'deze sessie is van een latere versie, die hier nog niet gelezen kan worden.',
    'broken-session':
      'deze sessie is niet volledig of beschadigd: misschien brak het downloaden af. Download ze opnieuw, of vraag ze aan wie ze bewaarde.',
  } satisfies Record<ReadingProblem, string>,
  invite: {
    show: 'Toon een QR-code van deze pagina',
    hide: 'Verberg de QR-code',
    title: 'Scan om mee te doen',
    label: 'QR-code',
    tooLong: 'Het adres van deze pagina is te lang voor een QR-code. Deel de link:',
    unavailable: 'Een QR-code maken lukt nu niet. Deel de link:',
  },
};
