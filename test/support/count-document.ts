// Count documents as `integrations/sector/` writes them, made by hand: the tool isn't part of the library.

import { type Instrument, instruments, quickScan } from '../../src/model/index.ts';

type Count = number | null;

interface Counted {
  readonly answered: Count;
  readonly options: Readonly<Record<string, Count>>;
}

/** What is published of one version. A question that isn't named is left out. */
export const versionCounts = (
  { id, version, parameters }: Instrument,
  questions: Readonly<Record<string, Counted>> = {},
  changes: object = {},
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
      ...(questions[question.id] ?? {
        answered: null,
        options: Object.fromEntries(question.options.map((option) => [option, null])),
      }),
      months: [],
    })),
  ),
  ...changes,
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

/** Location takes many and one of its options is left out; direction takes one; the rest is left out. */
export const SCANS = versionCounts(quickScan, {
  location: { answered: 230, options: { private: 100, 'semi-public': null, public: 190, online: 40 } },
  direction: { answered: 200, options: { 'supply-led': 80, 'demand-led': 120 } },
});

export const COUNTS = countDocument([SCANS, ...instruments.slice(1).map(nothingOf)]);
