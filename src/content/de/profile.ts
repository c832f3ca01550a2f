import { countedIn } from '../counted.ts';
import { pluralIn } from '../plural.ts';
import type { ProfileTexts } from '../texts.ts';

const plural = pluralIn('de');
const counted = countedIn('de');
const listed = (versions: readonly number[]): string => new Intl.ListFormat('de-BE').format(versions.map(String));

/** What a profile of one, two or many results says. */
export const profile: ProfileTexts = {
  title: 'Profile nebeneinander',
  one: 'Profil',
  many: (count) => `Teambild aus ${count} Ergebnissen`,
  lead: 'Legen Sie Ergebnisse nebeneinander: von einem Team im Lauf der Zeit oder von verschiedenen Menschen.',
  empty: 'Noch keine Ergebnisse. Fügen Sie unten welche hinzu.',
  emptyReadonly: 'Noch keine Ergebnisse.',
  /** A picture for who has no results yet. */
  example: 'Beispiel für ein Teambild, mit erfundenen Ergebnissen',
  of: (instrument) => `Ergebnisse von: ${instrument}.`,
  none: 'Bei keiner Frage.',
  /** About many results: those of the quick scan, and of any instrument. */
  noRanking: 'Keine Antwort ist besser als eine andere.',
  difference: 'Ein Unterschied ist ein Anfang für ein Gespräch.',
  /** In the picture of a team. */
  team: {
    /** Above what a team agrees on, nearly agrees on, and differs on; and beside each of those questions. */
    nearness: {
      agreed: { title: 'Wo Sie sich einig sind', remark: 'Einig' },
      near: { title: 'Wo Sie sich fast einig sind', remark: 'Fast einig' },
      apart: { title: 'Wo sich Ihre Antworten unterscheiden', remark: 'Verschieden' },
    },
    /** What everyone who answered chose. */
    all: (count, options) => (count === 2 ? `Beide: ${options}.` : `Alle ${count}: ${options}.`),
    allOf: (count, options) => `Die ${count}, die geantwortet haben: ${options}.`,
    countOf: (count, answered) => `${count} von ${answered}`,
    /** The numbers that a team answered: the least, the median and the most, and how many answered. */
    amounts: (least, middle, most, unit, count) => {
      const range = least === most ? least : `${least} bis ${most}`;
      const between = least !== most && count > 2 ? `, in der Mitte ${middle}` : '';
      return `${range} ${unit} (${plural(count, '1 Antwort', `${count} Antworten`)}${between})`;
    },
  },
  /** What results are: what came and went in one team, or the picture of a team of people. */
  views: {
    label: 'Von wem sind diese Ergebnisse?',
    overTime: 'Von einem Team, im Lauf der Zeit',
    people: 'Von verschiedenen Menschen',
    undated:
      'Für eine Zeitleiste braucht jedes Ergebnis einen eigenen Tag. Den eines Codes tragen Sie in der Liste ein.',
  },
  timeline: 'Im Lauf der Zeit',
  /** If results are of several versions of an instrument. */
  versions: {
    only: (text, versions) => `${text} (Version ${listed(versions)})`,
    one: (version) => `Version ${version}`,
    compared: (before, after) =>
      `Diese beiden gehören nicht zum selben Fragebogen: Sie sehen Version ${before} neben Version ${after}. Was sich verändert hat, sehen Sie bei den Fragen, die gleich geblieben sind. Bei den anderen Fragen steht, was geantwortet wurde.`,
    team: (versions) =>
      `Nicht alle bekamen denselben Fragebogen: Es gibt Ergebnisse von Version ${listed(versions)}. Zusammengezählt ist nur, was in jeder Version gleich gefragt wird. Bei jeder anderen Frage steht, von welcher Version sie ist.`,
    reworded: 'Anders gefragt',
    new: 'Neue Frage',
    gone: 'Nicht mehr gefragt',
  },
  /** In the drawing, where the marks come before the words. */
  pictureLegend: '✓ geblieben, + neu, − weggefallen',
  sector: {
    heading: 'Das Bild eines Sektors',
    title: (instrument: string, results: number) => `${instrument}: ungefähr ${results} Ergebnisse`,
    from: (hosts: number, from: string | null, to: string | null) => {
      const period = from === null ? '' : from === to ? `, aus ${from}` : `, von ${from} bis ${to!}`;
      return `Aus ${hosts} Organisationen${period}.`;
    },
    month: (date: Date, language = 'de-BE') =>
      date.toLocaleDateString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    byMonth: 'Monat für Monat',
    unknownMonth: 'Monat unbekannt',
    monthColumn: 'Monat',
    monthsLeftOut: 'Fehlende Monate sind weggelassen.',
    noSample: 'Wer ausfüllt, ist keine Stichprobe: Das sagt nichts über jene, die nicht ausgefüllt haben.',
    rules: (least: number, hosts: number, roundedTo: number) =>
      `Die Zahlen sind auf ${roundedTo} gerundet. Weggelassen ist, was in weniger als ${least} Ergebnissen oder bei weniger als ${hosts} Organisationen steht, und was das verraten würde.`,
    leftOut: 'weggelassen',
    nothing: 'Es gibt zu wenige Ergebnisse, um etwas davon zu zeigen.',
    unknown: (versions: readonly string[]) =>
      `Diese Fragebögen sind hier nicht bekannt und darum nicht zu sehen: ${versions.join(', ')}.`,
    inconsistent: 'Diese Zählung ist beschädigt oder verändert: Sie widerspricht sich.',
    later: 'Diese Zählung stammt aus einer späteren Version, die hier noch nicht gelesen werden kann.',
    foreign: 'Das ist keine Zählung, die wir lesen können.',
    unavailable: 'Die Zählung kann gerade nicht geladen werden.',
    again: 'Erneut versuchen',
    close: 'Diese Zählung ausblenden',
  },
  list: {
    title: 'Ergebnisse',
    name: 'Name',
    // For screen readers: completes the label for those who don't see the code beside it.
    nameOf: (code) => `bei ${code}`,
    nameHint:
      'Ein Name muss nicht sein. Namen bleiben auf dieser Seite und werden nicht weitergegeben, wenn Sie etwas herunterladen oder einen Link teilen, außer wenn Sie sie mit aufbewahren. Auf einem gedruckten Teambild stehen sie nicht.',
    day: 'Tag',
    fromScope: 'gerade auf dieser Seite ausgefüllt',
    remove: 'Entfernen',
    removeNamed: (name) => `Entfernen: ${name}`,
    removeAll: 'Alle Ergebnisse entfernen',
    removed: (count) => plural(count, 'Das Ergebnis ist entfernt.', `${count} Ergebnisse sind entfernt.`),
    undo: 'Wiederherstellen',
    restored: 'Wiederhergestellt.',
    others: (count) => plural(count, 'Und noch 1 anderes.', `Und noch ${count} andere.`),
  },
  add: {
    title: 'Ergebnisse hinzufügen',
    label: 'Ergebniscodes oder Links, je einer pro Zeile',
    empty: 'Das Feld ist noch leer. Tippen Sie einen Ergebniscode oder einen Link, oder fügen Sie ihn ein.',
    hint: 'Lassen Sie alle, die mitmachen, ihren Code vorlesen und tippen Sie mit. Groß- und Kleinschreibung, Leerzeichen und Bindestriche spielen keine Rolle. Mit Enter fügen Sie hinzu, mit Umschalt und Enter beginnen Sie eine neue Zeile. Ein Name darf davor stehen: „An: QSRD-NFVF“.',
    /** For what is added next. */
    group: 'Gruppe (freiwillig)',
    submit: 'Hinzufügen',
    files: 'Dateien öffnen',
    filesHint:
      'Ziehen Sie Dateien hierher, oder wählen Sie sie aus. JSON eines Ergebnisses oder einer Liste, eine Tabelle aus Excel (CSV) oder Text mit Codes.',
    busy: (done) => `In Arbeit: ${done} gelesen.`,
    long: 'Das ist eine lange Liste. Das kann einen Moment dauern.',
    stop: 'Stopp',
    added: (count) => plural(count, '1 Ergebnis hinzugefügt.', `${count} Ergebnisse hinzugefügt.`),
    /** Of a round that was pasted: what is in two of them is the same. */
    repeated: (count) => `Schon da: ${count}.`,
    /** Where to find them. */
    where: (total) =>
      plural(
        total,
        'Das Profil steht oben.',
        `Das Bild der ${total} Ergebnisse steht oben, mit der Liste „Ergebnisse“ darunter.`,
      ),
    sameName: (name) => `Es gab schon ein Ergebnis von ${name}. Ersetzt das neue das alte?`,
    replace: (name) => `Das alte von ${name} ersetzen`,
    refused: (lines, results, files) =>
      `${counted([
        [lines, 'Zeile', 'Zeilen'],
        [results, 'Ergebnis', 'Ergebnisse'],
        [files, 'Datei', 'Dateien'],
      ])} ${plural(lines + results + files, 'wurde', 'wurden')} nicht hinzugefügt:`,
    codeless: (count) => plural(count, 'In 1 Zeile stand kein Code.', `In ${count} Zeilen stand kein Code.`),
    // Between what wasn't added and the reason.
    because: ':',
    // Where that was: before the number of a line or of a document, and around its first words.
    line: 'Zeile',
    item: 'Nummer',
    start: (text) => `„${text}“`,
    /** Offered when a list was added to what was there. */
    setApart: (count) => `Diese ${count} als Gruppe abtrennen`,
    addDoubles: (count) => plural(count, 'Dieses trotzdem hinzufügen', `Diese ${count} trotzdem hinzufügen`),
    doublesHint: 'Zwei Menschen können dasselbe antworten.',
  },
  problems: {
    'not-json': 'Dies ist kein JSON, das wir lesen können.',
    'too-large': 'Dies ist zu groß für ein Ergebnis oder eine Liste.',
    'wrong-type':
      'dies ist weder ein Ergebnis noch eine Sitzung. Wählen Sie eine Datei, die hier heruntergeladen wurde.',
    'unknown-instrument': 'Dieser Code oder diese Datei ist von einem Fragebogen, der hier nicht bekannt ist.',
    'unknown-version': 'Dieses Ergebnis ist von einer anderen Version des Fragebogens.',
    wish: 'Dies ist ein Wunsch, kein Ergebnis. Öffnen Sie ihn mit dem Link, der Ergebnis und Wunsch zusammen enthält.',
    inconsistent: 'Dieses Ergebnis ist beschädigt oder verändert.',
    'code-length': 'Ein Code hat mindestens 8 Zeichen, in Vierergruppen. Hier sind es zu wenige oder zu viele.',
    'code-symbol': 'Hier steht ein Zeichen, das in keinem Code vorkommt.',
    'code-check': 'Dieser Code stimmt nicht. Prüfen Sie, ob jedes Zeichen richtig ist.',
    joined: 'Hier hängen mehrere Codes aneinander. Setzen Sie ein Leerzeichen oder eine neue Zeile dazwischen.',
    'no-code': 'Hier finden wir keinen Code.',
    tally:
      'Dies ist die Zählung eines Teams. Darin sind keine einzelnen Ergebnisse: Öffnen Sie die JSON-Datei oder die Codes.',
    'code-range': 'Dieser Code stimmt nicht.',
    'not-text': 'Diese Datei enthält keinen Text.',
    office:
      'Eine Datei von Excel, Word oder Ähnlichem können wir nicht lesen. Speichern Sie eine Tabelle in Excel als CSV oder einen Text als .txt, und öffnen Sie diese Datei.',
    pdf: 'Eine PDF-Datei können wir nicht lesen. Kopieren Sie die Codes daraus und fügen Sie sie in das Feld ein.',
    unreadable: 'Diese Datei konnte nicht gelesen werden.',
    double: 'Dieses Ergebnis ist schon da.',
    'other-instrument': 'Dieses Ergebnis ist von einem anderen Fragebogen.',
    'later-session': 'Diese Sitzung stammt aus einer späteren Version, die hier noch nicht gelesen werden kann.',
    'broken-session':
      'diese Sitzung ist unvollständig oder beschädigt: Vielleicht brach das Herunterladen ab. Laden Sie sie noch einmal herunter, oder fragen Sie die Person, die sie aufbewahrt hat.',
  },
  invite: {
    show: 'QR-Code dieser Seite zeigen',
    hide: 'QR-Code verbergen',
    title: 'Scannen und mitmachen',
    label: 'QR-Code',
    tooLong: 'Die Adresse dieser Seite ist zu lang für einen QR-Code. Teilen Sie den Link:',
    unavailable: 'Ein QR-Code lässt sich gerade nicht erstellen. Teilen Sie den Link:',
  },
};
