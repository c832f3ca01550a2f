import { expect } from 'chai';
import fc from 'fast-check';
import { noMeasures } from '../../src/content/instrument-content.ts';
import { outreachDefinitionHelp } from '../../src/content/nl/outreach-definition-help.ts';
import { outreachDefinitionContent } from '../../src/content/nl/outreach-definition.ts';
import { quickScanMeasures } from '../../src/content/nl/quick-scan-measures.ts';
import { quickScanContent } from '../../src/content/nl/quick-scan.ts';
import { result as resultTexts } from '../../src/content/nl/result.ts';
import { thresholdChecklistContent } from '../../src/content/nl/threshold-checklist.ts';
import { overridden } from '../../src/content/override.ts';
import {
  type Instrument,
  type Result,
  createResult,
  instruments,
  isFilled,
  outreachDefinition,
  quickScan,
  tallyAnswers,
  thresholdChecklist,
} from '../../src/model/index.ts';
import { candidatesIn } from '../../src/model/result-reader.ts';
import { PAUSE } from '../../src/model/time-slices.ts';
import type { Shown } from '../../src/output/chart.ts';
import { dayOf } from '../../src/output/day.ts';
import { resultsCsv } from '../../src/output/result-csv.ts';
import { tallyCsv } from '../../src/output/tally-csv.ts';
import { problemOf } from '../model/reading.ts';
import { resultOf } from '../model/arbitraries.ts';

const shown = (instrument: Instrument, content: unknown, measures: unknown = noMeasures): Shown =>
  ({ instrument, content, measures, texts: resultTexts }) as Shown;

const definitionContent = overridden(outreachDefinitionContent, { questions: outreachDefinitionHelp });

const all: readonly Shown[] = [
  shown(quickScan, quickScanContent, quickScanMeasures),
  shown(thresholdChecklist, thresholdChecklistContent),
  shown(outreachDefinition, definitionContent),
];

/** The ways in which programs save a table again. */
const savedAnew: Readonly<Record<string, (csv: string) => string>> = {
  'as it is': (csv) => csv,
  'without a byte order mark': (csv) => csv.slice(1),
  'with line feeds': (csv) => csv.replaceAll('\r\n', '\n'),
  'with tabs': (csv) => retold(csv, '\t'),
  'with commas': (csv) => retold(csv, ','),
  'with all cells quoted': (csv) => retold(csv, ';', true),
  'sorted another way': (csv) => {
    const [head, ...rows] = csv.trimEnd().split('\r\n');
    return [head, ...rows.sort((one, other) => (one.slice(-8) < other.slice(-8) ? -1 : 1))].join('\r\n');
  },
};

/** An independent reader, for tables without line ends in cells. */
function retold(csv: string, delimiter: string, all = false): string {
  const cell = (text: string) =>
    all || text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const cells = (row: string) =>
    [...`;${row}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, bare]) =>
      cell(quoted?.replaceAll('""', '"') ?? bare ?? ''),
    );
  return csv
    .split('\r\n')
    .map((row) => cells(row).join(delimiter))
    .join('\r\n');
}

const readIn = (csv: string): Result[] =>
  [...candidatesIn(instruments, csv)].flatMap((each) => (each === PAUSE ? [] : [each.read()]));

const inAnyOrder = (results: readonly Result[]): string[] =>
  results.map(({ code, recordedAt }) => `${code} ${dayOf(recordedAt)}`).sort();

const filledResults = (instrument: Instrument): fc.Arbitrary<Result[]> =>
  fc.array(
    fc
      .tuple(
        resultOf(instrument),
        fc.option(fc.integer({ min: 1_700_000_000, max: 2_000_000_000 }), { nil: undefined }),
      )
      .filter(([{ answers }]) => isFilled(answers))
      .map(([{ answers }, seconds]) => {
        const recordedAt = seconds && new Date(1000 * seconds).toISOString().replace('.000', '');
        return createResult(instrument, answers, recordedAt || undefined);
      }),
    { minLength: 1, maxLength: 6 },
  );

describe('a table of answers', () => {
  for (const view of all) {
    for (const [how, save] of Object.entries(savedAnew)) {
      it(`of ${view.instrument.id} is read back into the same results, ${how}`, () => {
        fc.assert(
          fc.property(filledResults(view.instrument), (results) => {
            // Some people answer alike.
            const team = [...results, results[0]!];
            expect(inAnyOrder(readIn(save(resultsCsv(view, team))))).to.deep.equal(inAnyOrder(team));
          }),
          { numRuns: 30, endOnFailure: true },
        );
      });
    }
  }

  it('keeps its order', () => {
    const [view] = all as [Shown];
    const team = [['private'], ['public'], ['online']].map((location) =>
      createResult(quickScan, { location } as never),
    );
    expect(readIn(resultsCsv(view, team)).map(({ code }) => code)).to.deep.equal(team.map(({ code }) => code));
  });

  it('of a team includes the amounts, each with how many gave it', () => {
    const [view] = all as [Shown];
    const team = [12, 7.5, 12].map((hours) => ({ 'time-frame.outreach-hours': hours }));
    const rows = tallyCsv(view, tallyAnswers(view.instrument, team)).split('\r\n');
    expect(rows.filter((row) => row.includes('uur per week mag ik outreachen'))).to.deep.equal([
      'Tijdsbepaling;Hoeveel uur per week mag ik outreachen?;7,5 uur per week;1;3',
      'Tijdsbepaling;Hoeveel uur per week mag ik outreachen?;12 uur per week;2;3',
    ]);
  });

  it('of a team says that it has no results in it', () => {
    for (const view of all) {
      for (const save of Object.values(savedAnew)) {
        const csv = save(tallyCsv(view, tallyAnswers(view.instrument, [{}])));
        expect([...candidatesIn(instruments, csv)].map(problemOf)).to.deep.equal(['tally']);
      }
    }
  });
});

describe('a cell that a program would calculate', () => {
  const [view] = all as [Shown];
  const written = (text: string): string => {
    const content = overridden(quickScanContent, { parameters: { location: text } });
    return resultsCsv({ ...view, content }, [createResult(quickScan, { location: ['public'] })]);
  };

  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u00a0=1',
    '\u3000＝1',
    '\ufeff=1',
    '\0=1',
    '\rx',
    '\nx',
    '\tx',
  ]) {
    it(`is shown: ${JSON.stringify(text)}`, () => {
      expect(written(text)).to.contain(`'${text}`);
    });
  }

  it('is left as it is if it calculates nothing', () => {
    for (const text of ['Locatie', ' Locatie', '1-1', 'a=b', '“=”']) expect(written(text)).to.contain(`;${text};`);
  });
});
