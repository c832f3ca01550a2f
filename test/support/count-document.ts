// Count documents as `integrations/sector/` writes them, made by hand: the tool isn't part of the library.

import { type Instrument, type Question, instruments, quickScan } from '../../src/model/index.ts';

type Count = number | null;

interface Counted {
  readonly answered: Count;
  readonly options: Readonly<Record<string, Count>>;
}

type Questions = Readonly<Record<string, Counted>>;

/** What is published of one version. A question that isn't named is left out. */
export const versionCounts = (
  { id, version, parameters }: Instrument,
  questions: Questions = {},
  changes: object = {},
  months: readonly (readonly [month: string | null, questions: Questions])[] = [],
): Readonly<Record<string, unknown>> => ({
  instrument: id,
  version,
  results: 240,
  hosts: 7,
  period: { from: '2026-01', to: '2026-11' },
  questions: parameters.flatMap((parameter) =>
    parameter.questions.map((question) => ({
      question: question.id,
      select: question.select,
      ...(questions[question.id] ?? leftOut(question)),
      months: months.map(([month, each]) => ({ month, ...(each[question.id] ?? leftOut(question)) })),
    })),
  ),
  ...changes,
});

const leftOut = ({ options }: Question): Counted => ({
  answered: null,
  options: Object.fromEntries(options.map((option) => [option, null])),
});

/** Nothing published of a version, as it had too few results. */
export const nothingOf = (instrument: Instrument): Readonly<Record<string, unknown>> =>
  versionCounts(instrument, {}, { results: null, hosts: null, period: null, questions: [] });

export const countDocument = (
  versions: readonly unknown[],
  changes: object = {},
): Readonly<Record<string, unknown>> => ({
  $schema: 'counts.schema.json',
  format: 'outreach-counts',
  formatVersion: 1,
  notice: '…',
  isSample: false,
  rules: { least: 10, roundedTo: 5, hosts: 3 },
  versions,
  ...changes,
});

const PUBLISHED: Questions = {
  location: { answered: 230, options: { private: 100, 'semi-public': null, public: 190, online: 40 } },
  direction: { answered: 200, options: { 'supply-led': 80, 'demand-led': 120 } },
};

/** Location takes many and one of its options is left out; direction takes one; the rest is left out. */
export const SCANS = versionCounts(quickScan, PUBLISHED);

/** What is published of location and direction in a month, with some of it left out. */
export const inMonth = (answered: number, isPublic: number | null, demandLed: number | null): Questions => ({
  location: { answered, options: { private: 20, 'semi-public': null, public: isPublic, online: null } },
  direction: {
    answered,
    options: { 'supply-led': demandLed === null ? null : answered - demandLed, 'demand-led': demandLed },
  },
});

/** The same scans, also month by month. */
export const monthly = (...months: readonly (readonly [month: string | null, questions: Questions])[]) =>
  versionCounts(quickScan, PUBLISHED, {}, months);

export const COUNTS = countDocument([SCANS, ...instruments.slice(1).map(nothingOf)]);

/** Two months and what has none. In the second, what many chose is left out. */
export const MONTHS = countDocument([
  monthly(['2026-01', inMonth(40, 30, 25)], ['2026-02', inMonth(50, null, null)], [null, inMonth(60, 25, 35)]),
]);
