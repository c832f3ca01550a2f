// A second version of the quick scan, as somebody might make one some day: data and texts, and nothing else.

import type { InstrumentContent, MeasureTexts, WordedInstrument } from '../../src/content/instrument-content.ts';
import { quickScanContent } from '../../src/content/nl/quick-scan.ts';
import { quickScanMeasures } from '../../src/content/nl/quick-scan-measures.ts';
import { type Answers, type Instrument, type Result, createResult, quickScan } from '../../src/model/index.ts';

const [workingRelationship, , , , actions, objective, , focus, timeFrame] = quickScan.parameters;

export const quickScan2 = {
  id: 'quick-scan',
  version: 2,
  starts: ['S', 'N', 'JP'],
  parameters: [
    workingRelationship,
    {
      id: 'referral',
      kind: 'dynamic',
      questions: [
        // Reworded: the same options, under a new id.
        {
          id: 'referral.first-contact',
          rewords: ['referral'],
          select: 'many',
          options: ['own-observation', 'self-referral', 'professional-network', 'informal-network'],
        },
      ],
    },
    {
      id: 'target-group',
      kind: 'dynamic',
      // One option is gone, and so is the question after it.
      questions: [{ id: 'target-group.unit', select: 'many', options: ['individual', 'group'] }],
    },
    {
      id: 'location',
      kind: 'dynamic',
      // One option more.
      questions: [
        { id: 'location', select: 'many', options: ['private', 'semi-public', 'public', 'online', 'on-the-move'] },
      ],
    },
    actions,
    objective,
    // `direction` is gone. Another parameter is new.
    { id: 'company', kind: 'static', questions: [{ id: 'company', select: 'one', options: ['alone', 'together'] }] },
    focus,
    {
      id: 'time-frame',
      kind: 'static',
      questions: timeFrame.questions,
      measures: [
        timeFrame.measures[0],
        timeFrame.measures[1],
        // Only in months now; and the duration of the project isn't asked any more.
        {
          id: 'time-frame.contact-duration',
          ranges: [{ unit: 'months', min: 0.5, max: 120, stepsPerUnit: 2 }],
        },
      ],
    },
  ],
} as const satisfies Instrument;

export type QuickScan2 = typeof quickScan2;

const { questions } = quickScanContent;

const content: InstrumentContent<QuickScan2> = {
  ...quickScanContent,
  parameters: { ...quickScanContent.parameters, company: 'Gezelschap' },
  questions: {
    ...questions,
    'referral.first-contact': { ...questions.referral, text: 'Hoe leerden jullie elkaar kennen?' },
    location: {
      ...questions.location,
      options: { ...questions.location.options, 'on-the-move': { label: 'Onderweg', help: '' } },
    },
    company: {
      text: 'Ga je alleen op pad?',
      origin: 'project',
      options: { alone: { label: 'Alleen', help: '' }, together: { label: 'Samen', help: '' } },
    },
  },
};

const measures: MeasureTexts<QuickScan2> = quickScanMeasures;

export const wordedQuickScan2 = { instrument: quickScan2, content, measures } as unknown as WordedInstrument;

export const scan2 = (answers: Answers<QuickScan2>, recordedAt?: string): Result<QuickScan2> =>
  createResult(quickScan2, answers, recordedAt);
