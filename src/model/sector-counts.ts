import { type Instrument, type Question, instrumentOf } from './instrument.ts';
import { ResultError } from './result-error.ts';
import { toJson } from './result.ts';

/** The `format` of a count document, which `integrations/sector/` writes. */
export const COUNTS = 'outreach-counts';

/** In characters: ten years of months take a tenth of it. */
const LONGEST = 5_000_000;

/** A count that is published, or `null` if it is left out. */
export type Count = number | null;

/** How many answered a question, and how many gave each option, as far as that is published. */
export interface QuestionCounts {
  readonly answered: Count;
  readonly options: { readonly [option: string]: Count };
}

/** What is published of the results of one version of an instrument. Versions are never added up. */
export interface VersionCounts {
  readonly instrument: Instrument;
  readonly results: number;
  /** How many hosts they came from. */
  readonly hosts: number;
  /** Months, such as `2026-11`. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly questions: { readonly [question: string]: QuestionCounts };
  /** The months of which anything is published, in order, and last the results of which the month isn't known. */
  readonly months: readonly MonthCounts[];
}

/** What is published of one month. */
export interface MonthCounts {
  /** Such as `2026-11`, or `null` if it isn't known. */
  readonly month: string | null;
  readonly questions: { readonly [question: string]: QuestionCounts };
}

/** What is published of the results that many hosts gathered: counts, and never a result. */
export interface SectorCounts {
  /** Counts less than `least`, or from fewer than so many `hosts`, are left out; others are rounded to `roundedTo`. */
  readonly rules: { readonly least: number; readonly roundedTo: number; readonly hosts: number };
  /** The versions of which anything is published. */
  readonly versions: readonly VersionCounts[];
  /** Versions that aren't known here, such as `quick-scan 7`. */
  readonly unknown: readonly string[];
}

type Given = Readonly<Record<string, unknown>>;
type Rules = SectorCounts['rules'];

/**
 * Reads a count document, from JSON text or from an object: what is published of each version that is known here.
 * @throws {ResultError} for anything else, and for counts that contradict themselves.
 */
export function readCounts(instruments: readonly Instrument[], document: unknown): SectorCounts {
  const given = recordOf(toJson(document, LONGEST), '');
  if (given['format'] !== COUNTS) throw new ResultError('wrong-type', 'format');
  if (given['formatVersion'] !== 1) throw new ResultError('unknown-version', 'formatVersion');
  const { least, roundedTo, hosts } = recordOf(given['rules'], 'rules');
  const rules = {
    least: numberOf(least, 'rules.least'),
    roundedTo: numberOf(roundedTo, 'rules.roundedTo'),
    hosts: numberOf(hosts, 'rules.hosts'),
  };
  const versions: VersionCounts[] = [];
  const unknown: string[] = [];
  const names = new Set<string>();
  for (const [index, each] of listOf(given['versions'], 'versions').entries()) {
    const path = `versions[${index}]`;
    const version = recordOf(each, path);
    const name = `${String(version['instrument'])} ${String(version['version'])}`;
    check(!names.has(name), path);
    names.add(name);
    const instrument = instrumentOf(instruments, version['instrument'], version['version']);
    if (!instrument) unknown.push(name);
    else if (version['results'] !== null) versions.push(versionOf(version, instrument, rules, path));
  }
  return { rules, versions, unknown };
}

function versionOf(version: Given, instrument: Instrument, rules: Rules, path: string): VersionCounts {
  const results = countOf(version['results'], rules, `${path}.results`)!;
  const hosts = numberOf(version['hosts'], `${path}.hosts`);
  check(hosts >= rules.hosts && !isLess([results], [hosts], rules), `${path}.hosts`);
  const period = periodOf(version['period'], `${path}.period`);
  const list = listOf(version['questions'], `${path}.questions`);
  const given = new Map(
    list.map((each, index) => {
      const place = `${path}.questions[${index}]`;
      const question = recordOf(each, place);
      return [question['question'], { question, place }];
    }),
  );
  const found = instrument.parameters.flatMap(({ questions }) =>
    questions.map((question) => {
      const each = given.get(question.id);
      check(each, `${path}.questions`);
      const { place } = each;
      const counts = questionOf(each.question, question, results, rules, place);
      const months = monthsOf(each.question['months'], question, counts, period, rules, `${place}.months`);
      return { id: question.id, counts, months, place };
    }),
  );
  // None twice, and none that isn't asked.
  check(list.length === found.length, `${path}.questions`);
  const names = [...found[0]!.months.keys()].sort(byTime);
  // A month is published for all questions or for none.
  for (const { months, place } of found)
    check(months.size === names.length && names.every((name) => months.has(name)), `${place}.months`);
  return {
    instrument,
    results,
    hosts,
    period,
    questions: Object.fromEntries(found.map(({ id, counts }) => [id, counts])),
    months: names.map((month) => ({
      month,
      questions: Object.fromEntries(found.map(({ id, months }) => [id, months.get(month)!])),
    })),
  };
}

/** Whether a month in the period isn't listed: it is left out. */
export function lacksMonths({ period, months }: VersionCounts): boolean {
  const at = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
  return !!period && at(period.to) - at(period.from) >= months.filter(({ month }) => month !== null).length;
}

const byTime = (one: string | null, other: string | null): number =>
  one === null ? 1 : other === null || one < other ? -1 : 1;

function monthsOf(
  given: unknown,
  question: Question,
  all: QuestionCounts,
  period: VersionCounts['period'],
  rules: Rules,
  path: string,
): ReadonlyMap<string | null, QuestionCounts> {
  const list = given === undefined ? [] : listOf(given, path);
  const months = new Map(
    list.map((each, index) => {
      const place = `${path}[${index}]`;
      const { month, ...counts } = recordOf(each, place);
      if (month !== null && !isMonth(month)) throw new ResultError('wrong-type', `${place}.month`);
      check(month === null || (period && period.from <= month && month <= period.to), `${place}.month`);
      return [month, questionOf(counts, question, all.answered ?? 0, rules, place)];
    }),
  );
  check(months.size === list.length, path);
  for (const [index, count] of figuresIn(all).entries()) {
    const known = [...months.values()].flatMap((each) => figuresIn(each)[index] ?? []);
    check(!isLess([count ?? 0], known, rules), path);
  }
  return months;
}

const figuresIn = ({ answered, options }: QuestionCounts): readonly Count[] => [answered, ...Object.values(options)];

const sumOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Whether some are together less than others, by more than rounding can make so many differ. */
const isLess = (some: readonly number[], others: readonly number[], { roundedTo }: Rules): boolean =>
  sumOf(some) < sumOf(others) - ((some.length + others.length) * roundedTo) / 2;

function questionOf(given: Given, question: Question, results: number, rules: Rules, path: string): QuestionCounts {
  const answered = countOf(given['answered'], rules, `${path}.answered`);
  const counts = recordOf(given['options'], `${path}.options`);
  const options = Object.fromEntries(
    question.options.map((option) => [option, countOf(counts[option], rules, `${path}.options.${option}`)]),
  );
  check(Object.keys(counts).length === question.options.length, `${path}.options`);
  const known = Object.values(options).filter((count) => count !== null);
  const isWhole = known.length === question.options.length;
  check(
    !isLess([results], [answered ?? 0], rules) &&
      (answered === null
        ? known.length === 0
        : known.every((count) => !isLess([answered], [count], rules)) &&
          (question.select === 'many' || !isLess([answered], known, rules)) &&
          !(isWhole && isLess(known, [answered], rules))),
    path,
  );
  return { answered, options };
}

function periodOf(given: unknown, path: string): VersionCounts['period'] {
  if (given === null) return null;
  const { from, to } = recordOf(given, path);
  if (!isMonth(from) || !isMonth(to)) throw new ResultError('wrong-type', path);
  check(from <= to, path);
  return { from, to };
}

const isMonth = (given: unknown): given is string => typeof given === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(given);

function check(isConsistent: unknown, path: string): asserts isConsistent {
  if (!isConsistent) throw new ResultError('inconsistent', path);
}

function recordOf(given: unknown, path: string): Given {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new ResultError('wrong-type', path);
  return given as Given;
}

function listOf(given: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(given)) throw new ResultError('wrong-type', path);
  return given;
}

function countOf(given: unknown, { least, roundedTo }: Rules, path: string): Count {
  if (given === null) return null;
  const count = numberOf(given, path);
  // It was rounded after it met the rule.
  check(count + roundedTo / 2 > least && count % roundedTo === 0, path);
  return count;
}

function numberOf(given: unknown, path: string): number {
  if (!Number.isSafeInteger(given) || (given as number) < 0) throw new ResultError('wrong-type', path);
  return given as number;
}
