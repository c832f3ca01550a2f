import type { Answers } from '../src/model/answers.ts';
import type { Question } from '../src/model/instrument.ts';
import { type OutreachDefinition, outreachDefinition } from '../src/model/outreach-definition.ts';
import { type QuickScan, quickScan } from '../src/model/quick-scan.ts';
import { toCode } from '../src/model/result-code.ts';
import { type Result, createResult, timestamp } from '../src/model/result.ts';
import { type ThresholdChecklist, thresholdChecklist } from '../src/model/threshold-checklist.ts';

/*
 * The answers of people in the stories.
 */

const someAnswers: Answers<QuickScan> = {
  'working-relationship': ['voluntary', 'assertive'],
  referral: ['own-observation', 'informal-network'],
  location: ['semi-public', 'public', 'online'],
  objective: 'target-group-oriented',
};
const allAnswers: Answers<QuickScan> = {
  ...someAnswers,
  'target-group.unit': ['individual', 'group'],
  'target-group.acquaintance': ['unknown'],
  actions: ['direct-service', 'lifeworld-participation'],
  direction: 'demand-led',
  'focus.theme': 'integral',
  'focus.reach': 'territorial',
  'time-frame.limit': 'unlimited',
  'time-frame.outreach-hours': 12.5,
};
/** The same practice half a year before. */
const earlierAnswers: Answers<QuickScan> = {
  ...allAnswers,
  'working-relationship': ['voluntary', 'leverage'],
  referral: ['professional-network', 'informal-network'],
  location: ['private', 'semi-public'],
  direction: 'supply-led',
  'time-frame.outreach-hours': 6,
};

const someThresholds: Answers<ThresholdChecklist> = {
  'unknown-offer.not-known': 'present',
  'unknown-offer.lost-in-the-system': 'partial',
  'not-daring.fear': 'unknown',
};
const allThresholds: Answers<ThresholdChecklist> = {
  ...someThresholds,
  'unknown-offer.no-perceived-need': 'absent',
  'not-daring.fear': 'partial',
  'not-daring.shame': 'present',
  'not-daring.earlier-experience': 'partial',
  'not-daring.lost-trust': 'absent',
  'rules.hard-to-keep': 'absent',
  'rules.dropping-out': 'partial',
  'rules.support-ended': 'absent',
  'access.waiting-list': 'present',
  'access.language': 'partial',
  'access.appointments': 'present',
  'access.online': 'absent',
  'mismatch.fragmented': 'partial',
  'mismatch.not-tailored': 'absent',
  'mismatch.lacking-expertise': 'absent',
  'mismatch.insufficient-offer': 'present',
};
const unknownThresholds: Answers<ThresholdChecklist> = {
  ...allThresholds,
  'not-daring.fear': 'unknown',
  'not-daring.shame': 'unknown',
  'not-daring.lost-trust': 'unknown',
  'rules.dropping-out': 'unknown',
};

const someParts: Answers<OutreachDefinition> = {
  'active-approach': 'present',
  wellbeing: 'present',
  lifeworld: 'partial',
};
const allParts: Answers<OutreachDefinition> = {
  ...someParts,
  'participatory-attitude': 'present',
  'vulnerable-groups': 'present',
  'under-reached': 'partial',
  'values-and-norms': 'partial',
  'mutual-attunement': 'absent',
};

export const codes = {
  someAnswers: toCode(quickScan, someAnswers),
  allAnswers: toCode(quickScan, allAnswers),
  someThresholds: toCode(thresholdChecklist, someThresholds),
  allThresholds: toCode(thresholdChecklist, allThresholds),
  unknownThresholds: toCode(thresholdChecklist, unknownThresholds),
  someParts: toCode(outreachDefinition, someParts),
  allParts: toCode(outreachDefinition, allParts),
};

/** One outreach practice, in spring and in autumn. */
export const moments: readonly Result[] = [
  createResult(quickScan, earlierAnswers, '2026-04-14T09:30:00Z'),
  createResult(quickScan, allAnswers, '2026-10-20T09:30:00Z'),
];

/** The same practice over the years. */
export const years: readonly Result[] = [
  ...moments,
  createResult(
    quickScan,
    { ...allAnswers, location: ['private', 'online'], actions: ['structural-work'], 'time-frame.outreach-hours': 20 },
    '2027-10-19T09:30:00Z',
  ),
  createResult(quickScan, { ...allAnswers, objective: 'society-oriented' }, '2029-05-15T09:30:00Z'),
];

/** Five colleagues, each with their own practice. */
export const team: readonly Result[] = [
  createResult(quickScan, { ...allAnswers, location: ['public', 'online'] }),
  createResult(quickScan, { ...earlierAnswers, objective: 'target-group-oriented' }),
  createResult(quickScan, { ...allAnswers, actions: ['structural-work'], direction: 'supply-led' }),
  createResult(quickScan, {
    ...allAnswers,
    'working-relationship': ['voluntary'],
    'target-group.unit': ['family'],
    'focus.theme': 'theme-specific',
    'time-frame.limit': 'limited',
  }),
  createResult(quickScan, someAnswers),
];

/** Three services of one municipality. */
export const services: readonly Result[] = [allThresholds, unknownThresholds, someThresholds].map((answers) =>
  createResult(thresholdChecklist, answers),
);

/** One team that compared the definition with its practice twice. */
export const definitionPair: readonly Result[] = [
  createResult(outreachDefinition, someParts, '2026-04-14T09:30:00Z'),
  createResult(outreachDefinition, allParts, '2026-10-20T09:30:00Z'),
];

/** As many people as in a large survey, the same at every visit. */
export const crowd = (size: number): readonly Result[] =>
  Array.from({ length: size }, (_, index) =>
    createResult(quickScan, anyone(index), timestamp(new Date(FIRST + index * 20 * MINUTE))),
  );

/** What a sector publishes of so many results, as `integrations/sector` writes it: rounded, and without what few answered. */
export function sector(size: number): object {
  const results = crowd(size);
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
  const rules = { least: 10, roundedTo: 5, hosts: 3 };
  const published = (count: number) =>
    count < rules.least ? null : Math.round(count / rules.roundedTo) * rules.roundedTo;
  const countsOf = ({ id, options }: Question, those: readonly Result[]) => {
    const given = those.map(({ answers }) => [(answers as Readonly<Record<string, unknown>>)[id] ?? []].flat());
    return {
      answered: published(given.filter(({ length }) => length > 0).length),
      options: Object.fromEntries(
        options.map((option) => [option, published(given.filter((chosen) => chosen.includes(option)).length)]),
      ),
    };
  };
  const inMonth = (at: number) => results.filter((_, index) => index % months.length === at);
  const questions = quickScan.parameters.flatMap((parameter): readonly Question[] => parameter.questions);
  const counts = {
    instrument: quickScan.id,
    version: quickScan.version,
    results: published(size),
    hosts: 7,
    period: { from: months[0], to: months.at(-1) },
    questions: questions.map((question) => ({
      question: question.id,
      ...countsOf(question, results),
      months: months.map((month, at) => ({ month, ...countsOf(question, inMonth(at)) })),
    })),
  };
  return { format: 'outreach-counts', formatVersion: 1, rules, versions: [counts] };
}
const MINUTE = 60_000;
const FIRST = Date.UTC(2026, 0, 5);

function anyone(index: number): Answers<QuickScan> {
  const questions = quickScan.parameters.flatMap(({ questions }): readonly Question[] => questions);
  const answers = questions.map(({ id, options, select }, position) => {
    const number = Math.imul(index + 1, 2_654_435_761 + 2 * position) >>> 20;
    const chosen = options.filter((_, option) => number & (1 << option));
    return [id, select === 'one' ? options[number % options.length] : chosen.length > 0 ? chosen : undefined];
  });
  return Object.fromEntries(answers) as Answers<QuickScan>;
}
