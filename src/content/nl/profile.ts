import type { ReadingProblem } from '../../model/result-reader.ts';

const listed = (versions: readonly number[]): string => new Intl.ListFormat('nl').format(versions.map(String));

/** What a profile of one, two or many results says. */
export const profile = {
  title: 'Profielen naast elkaar',
  one: 'Profiel',
  many: (count: number) => `Teambeeld van ${count} resultaten`,
  lead: 'Leg resultaten naast elkaar: van één team doorheen de tijd, of van verschillende mensen.',
  empty: 'Nog geen resultaten. Voeg er hieronder toe.',
  emptyReadonly: 'Nog geen resultaten.',
  of: (instrument: string) => `Resultaten van: ${instrument}.`,
  agreed: 'Hier zijn jullie het eens',
  differs: 'Hier verschillen jullie',
  none: 'Nergens.',
  noRanking: 'Geen antwoord is beter dan een ander. Een verschil is een begin van een gesprek.',
  views: { label: 'Hoe wil je de twee zien?', comparison: 'Wat verschoof', team: 'Teambeeld' },
  /** Where results are of several versions of an instrument. */
  versions: {
    only: (text: string, versions: readonly number[]) => `${text} (versie ${listed(versions)})`,
    one: (version: number) => `versie ${version}`,
    compared: (before: number, after: number) =>
      `Deze twee zijn niet van dezelfde vragenlijst: je ziet versie ${before} naast versie ${after}. Wat verschoof, zie je waar de vraag gelijk bleef. Bij de andere vragen staat wat er geantwoord werd.`,
    team: (versions: readonly number[]) =>
      `Niet iedereen kreeg dezelfde vragenlijst: er zijn resultaten van versie ${listed(versions)}. Opgeteld is alleen wat in elke versie gelijk gevraagd wordt. Bij elke andere vraag staat van welke versie ze is.`,
    reworded: 'Anders gevraagd',
    new: 'Nieuwe vraag',
    gone: 'Niet meer gevraagd',
  },
  /** In the drawing, where the marks stand before the words. */
  pictureLegend: '✓ gebleven, + nieuw, − verdwenen',
  list: {
    title: 'Resultaten',
    count: (count: number) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
    name: (code: string) => `Naam bij ${code}`,
    namePlaceholder: 'Naam (mag leeg)',
    nameHint: 'Namen blijven op deze pagina. Ze gaan niet mee als je iets downloadt of deelt.',
    fromScope: 'net ingevuld op deze pagina',
    remove: 'Verwijder',
    removeNamed: (name: string) => `Verwijder ${name}`,
    removeAll: 'Verwijder alle resultaten',
    others: (count: number) => `En nog ${count} andere.`,
  },
  add: {
    title: 'Resultaten toevoegen',
    label: 'Resultaatcodes of links, elk op een regel',
    hint: 'Laat deelnemers hun code voorlezen en typ mee. Hoofdletters, spaties en streepjes maken niet uit. Een naam mag ervoor: ‘An: QF5Z-ZZZH’.',
    submit: 'Voeg toe',
    files: 'Open bestanden',
    filesHint:
      'Sleep bestanden hierheen, of kies ze. JSON van een resultaat of een lijst, of tekst met een code per regel.',
    busy: (done: number) => `Bezig: ${done} gelezen.`,
    stop: 'Stop',
    added: (count: number) => (count === 1 ? '1 resultaat toegevoegd.' : `${count} resultaten toegevoegd.`),
    refused: (count: number) =>
      count === 1 ? '1 regel of bestand lukte niet:' : `${count} regels of bestanden lukten niet:`,
    moreRefused: (count: number) => `En nog ${count} andere.`,
    addDoubles: (count: number) => (count === 1 ? 'Voeg dat toch toe' : `Voeg die ${count} toch toe`),
    doublesHint: 'Twee mensen kunnen hetzelfde antwoorden.',
  },
  problems: {
    'not-json': 'dit is geen JSON dat we kunnen lezen.',
    'too-large': 'dit is te groot om een resultaat of een lijst te zijn.',
    'wrong-type': 'dit is geen resultaat.',
    'unknown-instrument': 'deze code of dit bestand is van een vragenlijst die hier niet gekend is.',
    'unknown-version': 'dit resultaat is van een andere versie van de vragenlijst.',
    inconsistent: 'dit resultaat is beschadigd of veranderd.',
    'code-length': 'een code telt minstens 8 tekens, in groepjes van vier. Hier zijn er te weinig of te veel.',
    'code-symbol': 'hier staat een teken dat in geen enkele code voorkomt.',
    'code-check': 'deze code klopt niet. Kijk na of elk teken juist is.',
    'code-range': 'deze code klopt niet.',
    'not-text': 'dit bestand bevat geen tekst.',
    unreadable: 'dit bestand kon niet gelezen worden.',
    double: 'dit resultaat staat er al.',
    'other-instrument': 'dit resultaat is van een andere vragenlijst.',
  } satisfies Record<ReadingProblem, string>,
  invite: {
    show: 'Toon een QR-code van deze pagina',
    hide: 'Verberg de QR-code',
    title: 'Scan om mee te doen',
    label: 'QR-code',
    tooLong: 'Het adres van deze pagina is te lang voor een QR-code. Deel de link:',
    unavailable: 'Een QR-code maken lukt nu niet. Deel de link:',
    noLink: 'Deze pagina heeft geen adres dat anderen kunnen openen.',
  },
};
