// What the tests of the intake give it, and how they look at it.

import {
  type Answers,
  type Instrument,
  type QuickScan,
  type Result,
  createResult,
  instruments,
  outreachDefinition,
  quickScan,
} from '../../src/model/index.ts';
import { ResultIntake } from '../../src/model/result-intake.ts';
import { candidatesIn, candidatesOf } from '../../src/model/result-reader.ts';
import { placeIn } from './reading.ts';

export const scan = (answers: Answers<QuickScan>, recordedAt?: string): Result =>
  createResult<Instrument>(quickScan, answers, recordedAt);

export const A = scan({ location: ['public'] });
export const B = scan({ location: ['private'] });
export const C = scan({ location: ['online'] });
export const ELSE: Result = createResult<Instrument>(outreachDefinition, { wellbeing: 'present' });

export const newIntake = (): ResultIntake => new ResultIntake(instruments, () => {});
export const give = (intake: ResultIntake, ...results: unknown[]): Promise<unknown> =>
  intake.add(candidatesOf(intake.instruments, results), 'host');
export const paste = (intake: ResultIntake, text: string): Promise<unknown> =>
  intake.add(candidatesIn(intake.instruments, text), 'visitor');

export const namesIn = ({ set }: ResultIntake): string[] => [...set.entries].map(({ name }) => name);
export const idsIn = ({ set }: ResultIntake): number[] => [...set.entries].map(({ id }) => id);
export const problemsIn = ({ report }: ResultIntake): string[] =>
  report.refused.map(({ where, problem }) => `${placeIn(where)}: ${problem}`);
