export {
  type Answer,
  type AnswerTo,
  type Answers,
  type Progress,
  chosenAt,
  inOrder,
  isAnswered,
  isFilled,
  noAnswers,
  progressOf,
  withAnswer,
} from './answers.ts';
export { amountAt } from './amounts.ts';
export { type Comparison, type MeasureMovement, type Movement, compareAnswers } from './comparison.ts';
export {
  type Field,
  type Instrument,
  type Kind,
  type KindOf,
  type MeasureId,
  type MeasureOf,
  type OptionId,
  type Parameter,
  type ParameterId,
  type ParameterOf,
  type Question,
  type QuestionId,
  type QuestionOf,
  fieldsOf,
  instrumentOf,
  isMeasure,
} from './instrument.ts';
export { type Distance, type Group, distancesOf } from './groups.ts';
export { instruments } from './instruments.ts';
export { type Amount, type Measure, type Measured, type Range, type UnitOf, fromAmount, toAmount } from './measure.ts';
export { type MeasureProblem, measureProblem, parseDecimal, rangeOf, typedProblem, withoutUnit } from './amounts.ts';
export { type DefinitionPart, type OutreachDefinition, outreachDefinition } from './outreach-definition.ts';
export { type QuickScan, quickScan } from './quick-scan.ts';
export { optionsOfPart, partOfMeasures, partOfOption } from './part-relations.ts';
export { type Result, LONGEST_DOCUMENT, createResult, parseResult, timestamp } from './result.ts';
export { rowsOf } from './csv-rows.ts';
export { type Candidate, type Candidates, type Place, candidatesInFiles } from './result-reader.ts';
export { ReadingError, type ReadingProblem } from './reading-error.ts';
export { SYMBOLS, formatCode, fromCode, toCode } from './result-code.ts';
export { ResultError, type ResultProblem } from './result-error.ts';
export { type JsonSchema, resultSchema } from './result-schema.ts';
export { type Session, type SessionResult, createSession } from './session.ts';
export { sessionSchema } from './session-schema.ts';
export type { ScanOption } from './scan-options.ts';
export {
  COUNTS,
  type Count,
  type QuestionCounts,
  type SectorCounts,
  type VersionCounts,
  readCounts,
} from './sector-counts.ts';
export {
  type Nearness,
  type Spread,
  type Tally,
  Tallier,
  amountsIn,
  byNearness,
  nearnessOf,
  spreadsOf,
  tallyAnswers,
} from './tally.ts';
export { type ThresholdChecklist, thresholdChecklist } from './threshold-checklist.ts';
export {
  type Accessibility,
  accessibilities,
  accessibilitiesOfThreshold,
  optionsOfThreshold,
  thresholdsOfOption,
} from './threshold-relations.ts';
export { type Change, type VersionChange, compareVersions } from './versions.ts';
