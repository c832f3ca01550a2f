import { expect } from 'chai';
import fc from 'fast-check';
import { type Language, languages } from '../../src/content/languages.ts';
import { overridden } from '../../src/content/override.ts';
import {
  type Amount,
  type Answers,
  type Field,
  type Measure,
  type Question,
  type QuickScan,
  createResult,
  fieldsOf,
  isMeasure,
  quickScan,
  tallyAnswers,
  toAmount,
} from '../../src/model/index.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import { createWish } from '../../src/model/wish.ts';
import {
  type Paragraph,
  type Telling,
  type Told,
  asHtml,
  asPlainText,
  paragraphText,
  profileInWords,
} from '../../src/output/in-words.ts';
import { movementInWords } from '../../src/output/movement-in-words.ts';
import { timelineInWords } from '../../src/output/timeline-in-words.ts';
import { teamInWords } from '../../src/output/team-in-words.ts';
import { wishInWords } from '../../src/output/wish-in-words.ts';
import { answersOf, resultOf } from '../model/arbitraries.ts';
import { everyTold } from './told.ts';

/*
 * An independent reader: it takes each sentence back to what it claims, and each claim is then looked up in the answers. `Q` is
 * a list of one quotation, `QQ` of several, `#` an amount with its unit, and `N` a number.
 */

type Claim =
  | 'open'
  | 'chosen'
  | 'notChosen'
  | 'amount'
  | 'kept'
  | 'added'
  | 'removed'
  | 'moved'
  | 'onlyBefore'
  | 'onlyAfter'
  | 'wishKept'
  | 'wishAdded'
  | 'wishRemoved'
  | 'wishMoved'
  | 'notNow'
  | 'wished'
  | 'answeredIn'
  | 'alike'
  | 'allGave'
  | 'range'
  | 'middle';

interface Grammar {
  readonly quotes: readonly [string, string];
  readonly and: string;
  readonly of: string;
  readonly allOpen: string;
  readonly made: string;
  readonly sentences: Readonly<Record<Claim, readonly string[]>>;
  /** What would judge: no sentence may hold any of these. */
  readonly judging: RegExp;
}

const grammars: Readonly<Record<Language, Grammar>> = {
  nl: {
    quotes: ['‘', '’'],
    and: ' en ',
    of: 'van',
    allOpen: 'Hier is niets beantwoord.',
    made: 'Vaste regels maakten deze tekst uit de antwoorden.',
    sentences: {
      open: ['Niet beantwoord.'],
      chosen: ['Gekozen is Q.', 'Gekozen zijn QQ.'],
      notChosen: ['Niet gekozen is Q.', 'Niet gekozen zijn QQ.'],
      amount: ['Ingevuld is #.'],
      kept: ['Gebleven: Q.', 'Gebleven: QQ.', 'Gebleven: #.'],
      added: ['Nieuw: Q.', 'Nieuw: QQ.'],
      removed: ['Verdwenen: Q.', 'Verdwenen: QQ.'],
      moved: ['Van Q naar Q.', 'Van # naar #.'],
      onlyBefore: ['Alleen in het eerste beantwoord.'],
      onlyAfter: ['Alleen in het tweede beantwoord.'],
      wishKept: ['Nu en gewenst: Q.', 'Nu en gewenst: QQ.'],
      wishAdded: ['Ook gewenst: Q.', 'Ook gewenst: QQ.'],
      wishRemoved: ['Niet meer gewenst: Q.', 'Niet meer gewenst: QQ.'],
      wishMoved: ['Nu Q, gewenst Q.'],
      notNow: ['Nu niet beantwoord.'],
      wished: ['Gewenst: Q.', 'Gewenst: QQ.'],
      answeredIn: ['Beantwoord in N van N resultaten.'],
      alike: ['De N antwoorden zijn gelijk.'],
      allGave: ['1 antwoord: #.', 'N keer hetzelfde antwoord: #.'],
      range: ['N antwoorden, van D tot #.'],
      middle: ['In het midden: #.'],
    },
    judging:
      /(?<!\p{L})(goede?|beter|beste?|slechte?r?|sterke?r?|zwakke?r?|te (weinig|veel|laag|hoog)|slechts|maar|amper|pas|al|helaas|gelukkig|jammer|knap|succes|vooruit\p{L}*|achteruit\p{L}*|verbeter\p{L}*|verslechter\p{L}*|tekort\p{L}*|mislukt|fout|juist|(on)?voldoende|normaal|score|punten|moet(en)?|zou(den)?)(?!\p{L})/iu,
  },
  fr: {
    quotes: ['«\u00a0', '\u00a0»'],
    and: ' et ',
    of: 'sur',
    allOpen: 'Ici, aucune réponse.',
    made: 'Ce texte est tiré des réponses selon des règles fixes.',
    sentences: {
      open: ['Sans réponse.'],
      chosen: ['Choisi\u00a0: Q.', 'Choisi\u00a0: QQ.'],
      notChosen: ['Pas choisi\u00a0: Q.', 'Pas choisi\u00a0: QQ.'],
      amount: ['Réponse donnée\u00a0: #.'],
      kept: ['Inchangé\u00a0: Q.', 'Inchangé\u00a0: QQ.', 'Inchangé\u00a0: #.'],
      added: ['Nouveau\u00a0: Q.', 'Nouveau\u00a0: QQ.'],
      removed: ['Retiré\u00a0: Q.', 'Retiré\u00a0: QQ.'],
      moved: ['Avant\u00a0: Q, après\u00a0: Q.', 'Avant\u00a0: #, après\u00a0: #.'],
      onlyBefore: ['Une réponse seulement dans le premier.'],
      onlyAfter: ['Une réponse seulement dans le deuxième.'],
      wishKept: ['Actuel et souhaité\u00a0: Q.', 'Actuel et souhaité\u00a0: QQ.'],
      wishAdded: ['Souhaité en plus\u00a0: Q.', 'Souhaité en plus\u00a0: QQ.'],
      wishRemoved: ['Actuel, non souhaité\u00a0: Q.', 'Actuel, non souhaité\u00a0: QQ.'],
      wishMoved: ['Actuel\u00a0: Q, souhaité\u00a0: Q.'],
      notNow: ['Sans réponse actuelle.'],
      wished: ['Souhaité\u00a0: Q.', 'Souhaité\u00a0: QQ.'],
      answeredIn: ['Une réponse dans N résultat sur N.', 'Une réponse dans N résultats sur N.'],
      alike: ['Les N réponses sont identiques.'],
      allGave: ['1 réponse\u00a0: #.', 'N fois la même réponse\u00a0: #.'],
      range: ['N réponses, de D à #.'],
      middle: ['Au milieu\u00a0: #.'],
    },
    judging:
      /(?<!\p{L})(bon(ne)?s?|bien|meilleure?s?|mieux|mauvaise?s?|pire|forte?s?|faibles?|trop|peu|ne … que|hélas|malheureusement|heureusement|dommage|bravo|succès|progrès|progress\p{L}*|recul\p{L}*|amélior\p{L}*|détérior\p{L}*|manque\p{L}*|échec\p{L}*|faute|juste|(in)?suffisant\p{L}*|norma\p{L}*|score|note|points|doit|doivent|devr\p{L}*)(?!\p{L})/iu,
  },
  de: {
    quotes: ['„', '“'],
    and: ' und ',
    of: 'von',
    allOpen: 'Hier ist nichts beantwortet.',
    made: 'Nach festen Regeln aus den Antworten erstellt.',
    sentences: {
      open: ['Nicht beantwortet.'],
      chosen: ['Gewählt: Q.', 'Gewählt: QQ.'],
      notChosen: ['Nicht gewählt: Q.', 'Nicht gewählt: QQ.'],
      amount: ['Angegeben: #.'],
      kept: ['Geblieben: Q.', 'Geblieben: QQ.', 'Geblieben: #.'],
      added: ['Neu: Q.', 'Neu: QQ.'],
      removed: ['Weggefallen: Q.', 'Weggefallen: QQ.'],
      moved: ['Zuerst Q, danach Q.', 'Zuerst #, danach #.'],
      onlyBefore: ['Nur im ersten beantwortet.'],
      onlyAfter: ['Nur im zweiten beantwortet.'],
      wishKept: ['Jetzt und gewünscht: Q.', 'Jetzt und gewünscht: QQ.'],
      wishAdded: ['Auch gewünscht: Q.', 'Auch gewünscht: QQ.'],
      wishRemoved: ['Nicht mehr gewünscht: Q.', 'Nicht mehr gewünscht: QQ.'],
      wishMoved: ['Jetzt Q, gewünscht Q.'],
      notNow: ['Jetzt nicht beantwortet.'],
      wished: ['Gewünscht: Q.', 'Gewünscht: QQ.'],
      answeredIn: ['Beantwortet in N von N Ergebnissen.'],
      alike: ['Die N Antworten sind gleich.'],
      allGave: ['1 Antwort: #.', 'N-mal dieselbe Antwort: #.'],
      range: ['N Antworten, von D bis #.'],
      middle: ['In der Mitte: #.'],
    },
    judging:
      /(?<!\p{L})(gute?[nrsm]?|besser\p{L}*|beste[nrsm]?|schlecht\p{L}*|stark\p{L}*|stärk\p{L}*|schwach\p{L}*|schwäch\p{L}*|zu (wenig|viel|hoch|niedrig)|bloß|kaum|schon|leider|zum Glück|schade|Erfolg\p{L}*|Fortschritt\p{L}*|Rückschritt\p{L}*|verbesser\p{L}*|verschlechter\p{L}*|Mangel\p{L}*|Fehler|falsch|richtig|(un)?genügend|normal|Punktzahl|Punkte|muss|müssen|sollte[n]?)(?!\p{L})/iu,
  },
  en: {
    quotes: ['“', '”'],
    and: ' and ',
    of: 'of',
    allOpen: 'Nothing here has been answered.',
    made: 'Fixed rules made this text from the answers.',
    sentences: {
      open: ['Not answered.'],
      chosen: ['Q was chosen.', 'QQ were chosen.'],
      notChosen: ['Q was not chosen.', 'QQ were not chosen.'],
      amount: ['The answer is #.'],
      kept: ['Unchanged: Q.', 'Unchanged: QQ.', 'Unchanged: #.'],
      added: ['New: Q.', 'New: QQ.'],
      removed: ['Gone: Q.', 'Gone: QQ.'],
      moved: ['From Q to Q.', 'From # to #.'],
      onlyBefore: ['Answered only in the first.'],
      onlyAfter: ['Answered only in the second.'],
      wishKept: ['Now and wanted: Q.', 'Now and wanted: QQ.'],
      wishAdded: ['Also wanted: Q.', 'Also wanted: QQ.'],
      wishRemoved: ['No longer wanted: Q.', 'No longer wanted: QQ.'],
      wishMoved: ['Now Q, wanted Q.'],
      notNow: ['Not answered now.'],
      wished: ['Wanted: Q.', 'Wanted: QQ.'],
      answeredIn: ['Answered in N of N results.'],
      alike: ['The N answers are the same.'],
      allGave: ['1 answer: #.', 'N times the same answer: #.'],
      range: ['N answers, from D to #.'],
      middle: ['In the middle: #.'],
    },
    judging:
      /(?<!\p{L})(good|well|better|best|bad|worse|worst|strong\p{L}*|weak\p{L}*|too (few|little|many|much|low|high)|merely|just|barely|already|unfortunately|fortunately|luckily|sadly|success\p{L}*|progress\p{L}*|improve\p{L}*|declin\p{L}*|deteriorat\p{L}*|lack\p{L}*|fail\p{L}*|wrong|right|(in)?sufficient\p{L}*|normal|score|points|must|should)(?!\p{L})/iu,
  },
};

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What a sentence says: `options` as written, amounts and numbers in their order. */
interface Said {
  readonly claim: Claim;
  readonly options: readonly string[];
  readonly numbers: readonly number[];
  readonly units: readonly string[];
}

const QUOTED = '\ue000(?: \\(\\d+ \\p{L}+ \\d+\\))?';
const NUMBER = '\\d+(?:[.,]\\d+)?';

/** Each sentence of a paragraph as a claim. Fails on what it can't read. */
function readerOf({ quotes, and, of, sentences }: Grammar): (text: string) => readonly Said[] {
  const [open, close] = quotes;
  const quotation = new RegExp(`${open}(.*?)${close}(?: \\((\\d+) ${of} (\\d+)\\))?`, 'gu');
  const several = `${QUOTED}(?:, ${QUOTED})*${and}${QUOTED}`;
  const patterns = Object.entries(sentences).flatMap(([claim, forms]) =>
    forms.map((form) => {
      const source = escaped(form)
        .replaceAll('QQ', several)
        .replaceAll('Q', QUOTED)
        .replaceAll(/\bD\b/g, `(${NUMBER})`)
        .replaceAll(/\bN\b/g, '(\\d+)')
        .replaceAll('#', `(${NUMBER}) ([\\p{L} ]+?)`);
      return [claim as Claim, new RegExp(`^${source}$`, 'u')] as const;
    }),
  );
  return (text) => {
    const options: string[] = [];
    const counts: number[][] = [];
    const bare = text.replaceAll(quotation, (_, option: string, count?: string, answered?: string) => {
      options.push(option);
      counts.push(count === undefined ? [] : [Number(count), Number(answered)]);
      return count === undefined ? '\ue000' : `\ue000 (${count} ${of} ${answered})`;
    });
    return bare.split(/(?<=\.) /).map((sentence) => {
      const found = patterns.flatMap(([claim, pattern]) => {
        const match = pattern.exec(sentence);
        return match ? [{ claim, parts: match.slice(1) }] : [];
      });
      expect(new Set(found.map(({ claim }) => claim)).size, `“${sentence}” read in one way`).to.equal(1);
      const places = sentence.split('\ue000').length - 1;
      const [said, told] = [options.splice(0, places), counts.splice(0, places)];
      const { claim, parts } = found[0]!;
      const isNumber = (part: string) => /^\d/.test(part);
      const numbers = parts.filter(isNumber).map((part) => Number(part.replace(',', '.')));
      const units = parts.filter((part) => !isNumber(part));
      return { claim, options: said, numbers: [...told.flat(), ...numbers], units };
    });
  };
}

const readers = new Map(languages.map((language) => [language as string, readerOf(grammars[language])]));

const paragraphsIn = ({ blocks }: Telling): readonly Paragraph[] => blocks.filter((block) => 'text' in block);

/** How a question or a measure is named at the start of its paragraph. */
function leadOf({ instrument, content, measures }: Told, field: Field): string {
  const parameter = instrument.parameters.find(({ questions, measures: numbers = [] }) =>
    [...questions, ...numbers].some(({ id }) => id === field.id),
  )!;
  const name = isMeasure(field)
    ? measures.measures[field.id]!.text
    : instrument.id === 'threshold-checklist'
      ? content.questions[field.id]!.text
      : parameter.questions.length > 1
        ? `${content.parameters[parameter.id]}${content.language === 'fr' ? '\u00a0' : ''}: ${content.questions[field.id]!.text}`
        : content.parameters[parameter.id]!;
  const upper = name[0]!.toUpperCase() + name.slice(1);
  return /[.?]$|\?\)$/.test(upper) ? upper : `${upper}.`;
}

/** Everything that is said about each field. Fails on anything else, and on a field that is left out or comes twice. */
function saidIn(told: Told, telling: Telling): ReadonlyMap<string, readonly Said[]> {
  const { language } = told.content;
  const { allOpen, made } = grammars[language as Language];
  const said = new Map<string, readonly Said[]>();
  const all = paragraphsIn(telling);
  expect(all.at(-1)!.text).to.equal(made);
  const groups = telling.blocks.map((block) => ('heading' in block ? block.heading : block));
  for (const field of fieldsOf(told.instrument)) {
    const paragraphs = all.filter(({ lead }) => lead === leadOf(told, field));
    expect(paragraphs.length, field.id).to.be.at.most(1);
    if (paragraphs[0]) said.set(field.id, readers.get(language)!(paragraphs[0].text));
  }
  expect(all.filter(({ lead }) => lead !== undefined)).to.have.length(said.size);
  // Under a heading where nothing is answered, one sentence says that of every question.
  for (const parameter of told.instrument.parameters) {
    const heading =
      told.instrument.id === 'threshold-checklist'
        ? told.content.parameters[parameter.id]!
        : parameter.kind && told.content.kinds[parameter.kind as never]['label'];
    const after = heading ? groups[groups.indexOf(heading) + 1] : all.find(({ text }) => text === allOpen);
    if ((after as Paragraph | undefined)?.text !== allOpen) continue;
    for (const { id } of parameter.questions) {
      expect(said.has(id)).to.equal(false);
      said.set(id, [{ claim: 'open', options: [], numbers: [], units: [] }]);
    }
  }
  for (const field of fieldsOf(told.instrument)) if (!isMeasure(field)) expect(said.has(field.id)).to.equal(true);
  return said;
}

/** The labels of options, as a set. */
const labelled = ({ content }: Told, { id }: Question, options: readonly string[]): readonly string[] =>
  options.map((option) => content.questions[id]!.options[option]!.label);

const chosenBy = (answers: Answers, { id }: Question): readonly string[] => {
  const answer = answers[id] as string | readonly string[] | undefined;
  return answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
};

const amountOf = (answers: Answers, measure: Measure): Amount | undefined => {
  const answer = answers[measure.id] as number | Amount | undefined;
  return answer === undefined ? undefined : toAmount(measure, answer);
};

const claimed = (said: readonly Said[], claim: Claim): readonly string[] =>
  said.filter((each) => each.claim === claim).flatMap(({ options }) => options);

const claimsOf = (said: readonly Said[]): readonly Claim[] => said.map(({ claim }) => claim);

/** An amount is said with its number, and with a name of its unit that fits the number. */
function expectAmount({ measures, content }: Told, { numbers, units }: Said, amounts: readonly Amount[]): void {
  expect(numbers).to.deep.equal(amounts.map(({ value }) => value));
  const one = (value: number) => new Intl.PluralRules(content.language).select(value) === 'one';
  expect(units).to.deep.equal(
    amounts.map(({ value, unit }) => (one(value) ? measures.unitsOfOne : measures.units)[unit]),
  );
}

function expectProfile(told: Told, telling: Telling, answers: Answers): void {
  const all = saidIn(told, telling);
  for (const field of fieldsOf(told.instrument)) expectGiven(told, field, all.get(field.id), answers);
}

/** What is said of one field of one result. */
function expectGiven(told: Told, field: Field, said: readonly Said[] | undefined, answers: Answers): void {
  if (isMeasure(field)) {
    const amount = amountOf(answers, field);
    expect(said && claimsOf(said)).to.deep.equal(amount && ['amount']);
    if (amount) expectAmount(told, said![0]!, [amount]);
    return;
  }
  const chosen = chosenBy(answers, field);
  const others = field.options.filter((option) => !chosen.includes(option));
  const tellsOthers = chosen.length > 0 && others.length > 0 && field.select === 'many';
  expect(claimsOf(said!)).to.deep.equal(
    chosen.length === 0 ? ['open'] : ['chosen', ...(tellsOthers ? ['notChosen'] : [])],
  );
  expect(claimed(said!, 'chosen')).to.have.members(labelled(told, field, chosen));
  expect(claimed(said!, 'notChosen')).to.have.members(tellsOthers ? labelled(told, field, others) : []);
}

const MOVEMENT = {
  kept: 'kept',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
} as const;
const WISH = {
  kept: 'wishKept',
  added: 'wishAdded',
  removed: 'wishRemoved',
  moved: 'wishMoved',
} as const;

function expectMovement(told: Told, telling: Telling, [before, after]: readonly [Answers, Answers]): void {
  const all = saidIn(told, telling);
  for (const field of fieldsOf(told.instrument)) {
    const said = all.get(field.id);
    const [was, is] = [before[field.id], after[field.id]];
    if (was === undefined && is === undefined) {
      expectGiven(told, field, said, {});
    } else if (was === undefined || is === undefined) {
      expect(said![0]!.claim).to.equal(was === undefined ? 'onlyAfter' : 'onlyBefore');
      expectGiven(told, field, said!.slice(1), was === undefined ? after : before);
    } else if (isMeasure(field)) {
      const [from, to] = [amountOf(before, field)!, amountOf(after, field)!];
      const same = from.value === to.value && from.unit === to.unit;
      expect(claimsOf(said!)).to.deep.equal([same ? 'kept' : 'moved']);
      expectAmount(told, said![0]!, same ? [to] : [from, to]);
    } else expectMoved(told, field, said!, [before, after], MOVEMENT);
  }
}

/** A wish is only about the questions that it has: of any other nothing is said, whatever is answered there. */
function expectWish(told: Told, telling: Telling, [now, wish]: readonly [Answers, Answers]): void {
  const { blocks } = telling;
  const fields = fieldsOf(told.instrument);
  const wished = fields.filter((field): field is Question => !isMeasure(field) && wish[field.id] !== undefined);
  const paragraphs = paragraphsIn(telling).slice(0, -1);
  expect(paragraphs.map(({ lead }) => lead)).to.have.members(wished.map((field) => leadOf(told, field)));
  for (const question of wished) {
    const { text } = paragraphs.find(({ lead }) => lead === leadOf(told, question))!;
    const said = readers.get(told.content.language)!(text);
    if (now[question.id] !== undefined) expectMoved(told, question, said, [now, wish], WISH);
    else {
      expect(claimsOf(said)).to.deep.equal(['notNow', 'wished']);
      expect(claimed(said, 'wished')).to.deep.equal(labelled(told, question, chosenBy(wish, question)));
    }
  }
  // A heading has something under it.
  for (const [index, block] of blocks.entries())
    if ('heading' in block) expect(blocks[index + 1]).to.have.property('lead');
}

/** What is said of a question that both answered. */
function expectMoved(
  told: Told,
  question: Question,
  said: readonly Said[],
  [before, after]: readonly [Answers, Answers],
  claims: Readonly<Record<keyof typeof MOVEMENT, Claim>>,
): void {
  const [from, to] = [chosenBy(before, question), chosenBy(after, question)];
  const name = (options: readonly string[]) => labelled(told, question, options);
  if (question.select === 'one' && from[0] !== to[0]) {
    expect(said.map(({ claim, options }) => [claim, options])).to.deep.equal([[claims.moved, name([...from, ...to])]]);
    return;
  }
  const expected = {
    [claims.added]: name(to.filter((option) => !from.includes(option))),
    [claims.removed]: name(from.filter((option) => !to.includes(option))),
    [claims.kept]: name(from.filter((option) => to.includes(option))),
  };
  expect(claimsOf(said)).to.deep.equal(Object.keys(expected).filter((claim) => expected[claim]!.length > 0));
  for (const [claim, options] of Object.entries(expected))
    expect(claimed(said, claim as Claim)).to.have.members(options);
}

function expectTeam(told: Told, telling: Telling, team: readonly Answers[]): void {
  const all = saidIn(told, telling);
  for (const field of fieldsOf(told.instrument)) {
    const said = all.get(field.id);
    const those = team.filter((answers) => answers[field.id] !== undefined);
    if (those.length === 0) {
      expectGiven(told, field, said, {});
      continue;
    }
    const [first, ...rest] = said!;
    const claims = those.length < team.length ? rest : said!;
    if (those.length < team.length) {
      expect(first!.claim).to.equal('answeredIn');
      expect(first!.numbers).to.deep.equal([those.length, team.length]);
    }
    if (isMeasure(field)) expectSpread(told, field, claims, those);
    else expectCounts(told, field, claims, those);
  }
}

function expectCounts(told: Told, question: Question, said: readonly Said[], those: readonly Answers[]): void {
  const countOf = (option: string) => those.filter((answers) => chosenBy(answers, question).includes(option)).length;
  const isAlike = new Set(those.map((answers) => JSON.stringify(chosenBy(answers, question)))).size === 1;
  const chosen = question.options.filter((option) => countOf(option) > 0);
  const others = question.options.filter((option) => countOf(option) === 0);
  const tellsOthers = others.length > 0 && question.select === 'many';
  expect(claimsOf(said)).to.deep.equal([
    ...(isAlike && those.length > 1 ? ['alike'] : []),
    'chosen',
    ...(tellsOthers ? ['notChosen'] : []),
  ]);
  for (const { claim, options, numbers } of said) {
    if (claim === 'alike') expect(numbers).to.deep.equal([those.length]);
    if (claim === 'notChosen') expect(options).to.deep.equal(labelled(told, question, others));
    if (claim !== 'chosen') continue;
    expect(options).to.deep.equal(labelled(told, question, chosen));
    expect(numbers).to.deep.equal(chosen.flatMap((option) => [countOf(option), those.length]));
  }
}

function expectSpread(told: Told, measure: Measure, said: readonly Said[], those: readonly Answers[]): void {
  const amounts = those.map((answers) => amountOf(answers, measure)!);
  const units = new Set(amounts.map(({ unit }) => unit));
  const left = [...said];
  const seen = new Set<string>();
  while (left.length > 0) {
    const { claim, numbers, units: named } = left.shift()!;
    const unit = [...units].find((each) =>
      [told.measures.units[each], told.measures.unitsOfOne[each]].includes(named.at(-1)),
    )!;
    seen.add(unit);
    const values = amounts
      .filter((each) => each.unit === unit)
      .map(({ value }) => value)
      .sort((one, other) => one - other);
    const [least, most] = [values[0]!, values.at(-1)!];
    if (claim === 'allGave') {
      expect(numbers).to.deep.equal(values.length > 1 ? [values.length, most] : [most]);
      expect(least).to.equal(most);
      continue;
    }
    expect(claim).to.equal('range');
    expect(numbers).to.deep.equal([values.length, least, most]);
    if (values.length < 3) continue;
    const middle = left.shift()!;
    expect(middle.claim).to.equal('middle');
    const [lower, upper] = [values[(values.length - 1) >> 1]!, values[values.length >> 1]!];
    expect(middle.numbers[0]).to.be.closeTo((lower + upper) / 2, 1e-9);
  }
  expect(seen).to.deep.equal(units);
}

const MOMENT = /^Moment (\d+)\.$/;

function expectTimeline(told: Told, { blocks }: Telling, moments: readonly Answers[]): void {
  const read = readers.get(told.content.language)!;
  /** What is said of each moment, under the heading of each field. */
  const under = new Map<string, Map<number, readonly Said[]>>();
  let heading = '';
  for (const block of blocks) {
    if ('heading' in block) heading = block.heading;
    else if (block.lead !== undefined && MOMENT.test(block.lead)) {
      const at = under.get(heading) ?? new Map<number, readonly Said[]>();
      at.set(Number(MOMENT.exec(block.lead)![1]) - 1, read(block.text));
      under.set(heading, at);
    }
  }
  const answered = fieldsOf(told.instrument).filter(({ id }) => moments.some((answers) => answers[id] !== undefined));
  expect(under.size).to.equal(answered.length);
  for (const field of answered) {
    const lead = leadOf(told, field);
    const said = under.get(lead) ?? under.get(lead.slice(0, -1))!;
    moments.forEach((answers, index) => {
      const last = moments.slice(0, index).findLast((each) => each[field.id] !== undefined);
      const at = said.get(index)!;
      if (answers[field.id] === undefined) expect(claimsOf(at)).to.deep.equal(['open']);
      else if (isMeasure(field) || !last) expectGiven(told, field, at, answers);
      else expectMoved(told, field, at, [last, answers], MOVEMENT);
    });
  }
}

/** Average number of words in a sentence, as somebody counts who sees only the text. */
function wordsPerSentence(telling: Telling): number {
  const sentences = paragraphsIn(telling)
    .map(paragraphText)
    .flatMap((text) => text.split(/(?<=[.?]\)?)\s/))
    .filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)));
  return words.length / sentences.length;
}

/** What holds of every text: it is short, judges nothing, and has what shifts before what stays. */
function expectPlain(told: Told, telling: Telling): void {
  const { quotes, judging } = grammars[told.content.language as Language];
  expect(wordsPerSentence(telling)).to.be.at.most(15);
  for (const { text } of paragraphsIn(telling)) {
    const own = text.replaceAll(new RegExp(`${quotes[0]}.*?${quotes[1]}`, 'g'), '');
    expect(own).not.to.match(judging);
  }
  const leads = paragraphsIn(telling).map(({ lead }) => lead);
  const kinds = told.instrument.parameters.flatMap(({ kind, questions, measures = [] }) =>
    [...questions, ...measures].map((field: Field) => ({ kind, at: leads.indexOf(leadOf(told, field)) })),
  );
  const at = (wanted: string) => kinds.filter(({ kind, at }) => kind === wanted && at >= 0).map(({ at }) => at);
  if (at('static').length > 0) expect(Math.max(-1, ...at('dynamic'))).to.be.below(Math.min(...at('static')));
}

/** How many results each text is recomputed from: `RUNS=100000 npm run test:model -- test/output/in-words.test.ts` takes its time. A browser sees a few. */
const runs = globalThis.process ? Number(process.env['RUNS'] ?? 1200) : 60;
const numRuns = Math.ceil(runs / everyTold.length);

describe('in words', () => {
  for (const told of everyTold) {
    const { instrument, content } = told;
    const answers = answersOf(instrument);
    const both = fc.tuple(answers, answers).chain(([one, other]) =>
      // Half of the time, they have much in common.
      fc.tuple(
        fc.constant(one as Answers),
        fc.boolean().map((alike) => createResult(instrument, alike ? { ...one, ...other } : other).answers as Answers),
      ),
    );

    describe(`${instrument.id}, ${content.language}`, () => {
      const check = <T>(given: fc.Arbitrary<T>, property: (value: T) => void) =>
        fc.assert(fc.property(given, property), { numRuns });

      it('tells a result, and nothing that isn’t so', function () {
        this.timeout(3_600_000);
        check(resultOf(instrument), (result) => {
          const telling = profileInWords(told, content.title, result);
          expectProfile(told, telling, result.answers);
          expectPlain(told, telling);
        });
      });

      it('tells what moved, and nothing that isn’t so', function () {
        this.timeout(3_600_000);
        check(both, (pair) => {
          const telling = movementInWords(told, content.title, ...pair);
          expectMovement(told, telling, pair);
          expectPlain(told, telling);
        });
      });

      it('tells what a team wants, and nothing that isn’t so', function () {
        this.timeout(3_600_000);
        check(both, ([now, wished]) => {
          const wish = createWish(instrument, wished).answers;
          const telling = wishInWords(told, content.title, now, wish);
          expectWish(told, telling, [now, wish]);
          expectPlain(told, telling);
        });
      });

      it('tells what came and went over the years, and nothing that isn’t so', function () {
        this.timeout(3_600_000);
        check(fc.array(resultOf(instrument), { minLength: 3, maxLength: 5 }), (results) => {
          const moments = results.map((each) => each.answers);
          const timeline = timelineOf(
            instrument,
            moments.map((answers, index) => ({ recordedAt: `${2020 + index}-01-01T00:00:00Z`, answers })),
          );
          const names = moments.map((_, index) => `Moment ${index + 1}`);
          const telling = timelineInWords(told, content.title, timeline, names);
          expectTimeline(told, telling, moments);
          expectPlain(told, telling);
        });
      });

      it('tells a team, and nothing that isn’t so', function () {
        this.timeout(3_600_000);
        check(fc.array(resultOf(instrument), { minLength: 2, maxLength: 6 }), (results) => {
          const team = results.map((each) => each.answers);
          const telling = teamInWords(told, content.title, tallyAnswers(instrument, team), team.length);
          expectTeam(told, telling, team);
          expectPlain(told, telling);
        });
      });
    });
  }

  const [dutch] = everyTold as [Told];
  const now: Answers<QuickScan> = {
    'working-relationship': ['voluntary', 'assertive'],
    location: ['public'],
    objective: 'society-oriented',
    'time-frame.outreach-hours': 12,
  };
  const later: Answers<QuickScan> = {
    'working-relationship': ['voluntary'],
    location: ['semi-public', 'public'],
    objective: 'target-group-oriented',
    'time-frame.outreach-hours': 20,
  };

  it('reads as a text', () => {
    const result = createResult(quickScan, now);
    expect(
      asPlainText(profileInWords(dutch, 'Profiel', result, 'Momentopname van 27 november 2026.')).split('\n\n'),
    ).to.deep.equal([
      'Profiel',
      'Momentopname van 27 november 2026. Parameters: 3 van 9 beantwoord.',
      'Dynamisch',
      'Werkrelatie. Gekozen zijn ‘Vrijwillig’ en ‘Aanklampend’. Niet gekozen zijn ‘Stok achter de deur’ en ‘Dwang’.',
      '(Aan)melding. Niet beantwoord.',
      'Doelgroep: Met wie werk je? Niet beantwoord.',
      'Doelgroep: Zijn deze mensen al gekend? Niet beantwoord.',
      'Locatie. Gekozen is ‘Publiek’. Niet gekozen zijn ‘Privaat’, ‘Semi-publiek’ en ‘Online’.',
      'Acties. Niet beantwoord.',
      'Statisch',
      'Prioritaire doelstelling. Gekozen is ‘Maatschappijgericht’.',
      'Regie. Niet beantwoord.',
      'Focus: Specialistisch? Of generalistisch? Niet beantwoord.',
      'Focus: Werk je voor een groep of voor een gebied? Niet beantwoord.',
      'Tijdsbepaling. Niet beantwoord.',
      'Hoeveel uur per week mag ik outreachen? Ingevuld is 12 uur per week.',
      'Vaste regels maakten deze tekst uit de antwoorden.',
      dutch.content.attribution,
    ]);
  });

  it('says in one sentence that nothing under a heading is answered', () => {
    const blocks = movementInWords(dutch, 'Wat er verschoof', now, { location: ['online'] }).blocks;
    const at = blocks.findIndex((block) => 'heading' in block && block.heading === 'Statisch');
    expect(blocks[at + 1]).to.have.property('lead');
    const open = movementInWords(dutch, 'Wat er verschoof', {}, { location: ['online'] }).blocks;
    expect(open.slice(-3)).to.deep.equal([
      { heading: 'Statisch' },
      { text: 'Hier is niets beantwoord.' },
      { text: 'Vaste regels maakten deze tekst uit de antwoorden.' },
    ]);
  });

  it('gives the remark of a question that only one of two was asked, instead of a movement', () => {
    const remarkOn = (id: string) => (id === 'location' ? 'Nieuwe vraag' : undefined);
    const { blocks } = movementInWords(dutch, 'Wat er verschoof', {}, later, '', remarkOn);
    expect(blocks).to.deep.include({
      lead: 'Locatie.',
      text: 'Nieuwe vraag. Gekozen zijn ‘Semi-publiek’ en ‘Publiek’. Niet gekozen zijn ‘Privaat’ en ‘Online’.',
    });
  });

  it('becomes HTML with headings, in which nothing is markup but its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('<b>', '&amp;', '"', "'", '</p><script>', '<!--', ']]>'),
        (start, mark) => {
          const hostile = `${start}${mark}`;
          const content = overridden<Told['content']>(dutch.content, {
            parameters: { location: hostile },
            questions: { location: { options: { public: { label: hostile } } } },
            kinds: { static: { label: hostile } },
          });
          const telling = profileInWords({ ...dutch, content }, hostile, createResult(quickScan, now), hostile);
          const html = asHtml(telling);
          const tags = html.match(/<[^>]*>?/g)!;
          expect(new Set(tags)).to.deep.equal(
            new Set([
              '<div lang="nl">',
              '</div>',
              ...['h1', 'h2', 'p', 'strong', 'small'].flatMap((name) => [`<${name}>`, `</${name}>`]),
            ]),
          );
          const shown = html
            .replaceAll(/<[^>]*>/g, '')
            .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
          expect(shown.split('\n').filter(Boolean).join('\n')).to.equal(
            asPlainText(telling).split('\n').filter(Boolean).join('\n'),
          );
        },
      ),
    );
  });
});
