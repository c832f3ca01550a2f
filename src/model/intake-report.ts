import { LISTED } from './listed.ts';
import type { ReadingProblem } from './reading-error.ts';
import type { Candidate, Place } from './result-reader.ts';
import type { Entry, Origin } from './result-set.ts';

/** Something that wasn't accepted, and why. */
export interface Refusal {
  readonly where: Place;
  readonly problem: ReadingProblem;
}

/** A result that was added under a name that another already had. */
export interface Namesake {
  readonly name: string;
  /** The id of the other one. */
  readonly older: number;
}

/** What became of the last list: the visitor's, until they add another or remove something, or else the page's. */
export interface IntakeReport {
  readonly of: Origin;
  /** How many of the visitor's were accepted. */
  readonly addedCount: number;
  /** How many were in a round and already present. */
  readonly repeatedCount: number;
  /** How many were refused; `refused` lists the first of them. */
  readonly refusedCount: number;
  /** In how many lines that was, how many whole files, and how many results in a list. */
  readonly refusedLines: number;
  readonly refusedFiles: number;
  readonly refusedResults: number;
  /** How many lines were about no code at all, beside others with a result; `codeless` lists the first of them. */
  readonly codelessCount: number;
  readonly codeless: readonly Candidate[];
  readonly refused: readonly Refusal[];
  /** What was already present, and can be added all the same: two people may answer alike. */
  readonly doubles: readonly Candidate[];
  /** Whether the visitor gave nothing at all. */
  readonly isNothing: boolean;
  /** Results whose name was already taken: the newer one may be meant to replace the older. */
  readonly namesakes: readonly Namesake[];
  /** What the visitor removed, and can put back. */
  readonly removed: readonly Entry[];
  /** Whether it was removed because an added result replaces it. */
  readonly isReplaced: boolean;
  /** Whether it was put back. */
  readonly isRestored: boolean;
}

/** A report that is still being written. */
export const emptyReport = (of: Origin) => ({
  of,
  addedCount: 0,
  repeatedCount: 0,
  refusedCount: 0,
  refusedLines: 0,
  refusedFiles: 0,
  refusedResults: 0,
  codelessCount: 0,
  codeless: [] as Candidate[],
  refused: [] as Refusal[],
  /** Where the last one was that was refused, listed or not. */
  last: undefined as Place | undefined,
  doubles: [] as Candidate[],
  isNothing: false,
  namesakes: [] as Namesake[],
  removed: [] as readonly Entry[],
  isReplaced: false,
  isRestored: false,
});

/** Counts a refusal, and lists it if it is among the first. Two in one line are in one line. */
export function noteRefusal(report: ReturnType<typeof emptyReport>, where: Place, problem: ReadingProblem): void {
  const { file, line, item, start } = where;
  const { last } = report;
  report.last = where;
  if (line && !(last?.line === line && last.file === file)) report.refusedLines++;
  else if (!line) report[file && !item && !start ? 'refusedFiles' : 'refusedResults']++;
  report.refusedCount++;
  if (report.refused.length < LISTED) report.refused.push({ where, problem });
}

/** Counts a line that was about no code, and lists it if it is among the first. */
export function notePassed(report: ReturnType<typeof emptyReport>, candidate: Candidate): void {
  report.codelessCount++;
  if (report.codeless.length < LISTED) report.codeless.push(candidate);
}
