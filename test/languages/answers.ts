// Results that between them show everything, in any language.

import {
  type Answers,
  type Instrument,
  createResult,
  quickScan,
  thresholdChecklist,
  toCode,
} from '../../src/model/index.ts';

const fields = ({ parameters }: Instrument) => parameters.flatMap(({ questions }) => questions);

/** Every question answered with the option at this index, or with all options if it takes many. */
export const answered = (instrument: Instrument, at: number): Answers =>
  Object.fromEntries(
    fields(instrument).map(({ id, options, select }) => [
      id,
      select === 'many' ? options : options.at(at % options.length),
    ]),
  );

const MEASURES = {
  'time-frame.limit': 'limited',
  'time-frame.outreach-hours': 7.5,
  'time-frame.contact-hours': 1,
  'time-frame.contact-duration': { value: 1, unit: 'months' },
  'time-frame.project-duration': { value: 30, unit: 'weeks' },
};

export const FULL_SCAN = createResult(
  quickScan,
  { ...answered(quickScan, -1), ...MEASURES } as Answers<typeof quickScan>,
  '2026-01-15T12:00:00Z',
);
export const OTHER_SCAN = createResult(
  quickScan,
  { ...answered(quickScan, 0), 'target-group.unit': ['family'] },
  '2026-09-03T12:00:00Z',
);
export const SOME_SCAN = createResult(quickScan, { location: ['public'], 'target-group.unit': ['family'] });

/** More codes than one QR code passes on. */
export const LARGE_ROUND = Array.from({ length: 31 }, (_, hours) =>
  toCode(quickScan, { 'time-frame.outreach-hours': hours }),
);

export const code = (instrument: Instrument, at: number): string => toCode(instrument, answered(instrument, at));

/** Each answer somewhere, and one question left open. */
export const MIXED = toCode(
  thresholdChecklist,
  Object.fromEntries(
    fields(thresholdChecklist)
      .slice(1)
      .map(({ id, options }, index) => [id, options[index % options.length]]),
  ) as Answers<typeof thresholdChecklist>,
);
