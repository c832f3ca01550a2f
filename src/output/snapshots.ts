import type { Instrument } from '../model/instrument.ts';
import { ResultError } from '../model/result-error.ts';
import { type Result, parseResult } from '../model/result.ts';

/** Each moment stands under a key of its own, so that two open tabs never write over each other's. */
const PREFIX = 'outreach-elements/saved/';
/** How such a key ends: when it was saved, and a number. What else begins alike is somebody else's. */
const MOMENT = /\/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\/\d+$/;

/** Something that was saved; without a result it is damaged, or of a version that isn't known here. */
export interface SavedMoment {
  readonly key: string;
  readonly savedAt: string;
  readonly result: Result | undefined;
}

/** What was removed, so that it can be put back as it was. */
export type Removed = readonly (readonly [key: string, text: string])[];

/** What is saved of an instrument, the latest first; `undefined` where the browser has no storage to give. */
export function savedMoments(instrument: Instrument): readonly SavedMoment[] | undefined {
  try {
    return keysOf(instrument)
      .map((key) => ({ key, savedAt: key.split('/')[3]!, result: read(instrument, localStorage.getItem(key)) }))
      .sort((one, other) => momentOf(other).localeCompare(momentOf(one)) || other.key.localeCompare(one.key));
  } catch {
    return undefined;
  }
}

/** Saves a result beside what is there, and writes over nothing. */
export function saveMoment(instrument: Instrument, result: Result): 'saved' | 'there' | 'full' | 'unavailable' {
  const moments = savedMoments(instrument);
  if (!moments) return 'unavailable';
  const text = JSON.stringify(result);
  if (moments.some((moment) => moment.result && JSON.stringify(moment.result) === text)) return 'there';
  const key = `${PREFIX}${instrument.id}/${new Date().toISOString()}/${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text ? 'saved' : 'unavailable';
  } catch (error) {
    return (error as Partial<DOMException>).name === 'QuotaExceededError' ? 'full' : 'unavailable';
  }
}

/** Removes what has these keys; `undefined` where the browser refuses. */
export function removeMoments(keys: readonly string[]): Removed | undefined {
  try {
    const removed = keys.flatMap((key) => {
      const text = localStorage.getItem(key);
      // Another tab may have removed it already.
      return text === null ? [] : [[key, text] as const];
    });
    for (const key of keys) localStorage.removeItem(key);
    return removed;
  } catch {
    return undefined;
  }
}

/** Puts back what was removed. */
export function restoreMoments(removed: Removed): boolean {
  try {
    for (const [key, text] of removed) localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

const keysOf = ({ id }: Instrument): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${id}/`) && MOMENT.test(key));

const momentOf = ({ savedAt, result }: SavedMoment): string => result?.recordedAt ?? savedAt;

function read(instrument: Instrument, text: string | null): Result | undefined {
  try {
    return parseResult([instrument], text);
  } catch (error) {
    if (error instanceof ResultError) return undefined;
    throw error;
  }
}
