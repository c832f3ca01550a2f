import type { Instrument } from '../model/instrument.ts';
import { ResultError } from '../model/result-error.ts';
import { type Result, parseResult } from '../model/result.ts';

/** Each snapshot stands under a key of its own, so that two open tabs never write over each other's. */
const PREFIX = 'outreach-elements/saved/';
/** How such a key ends: when it was saved, and a number. What else begins alike is somebody else's. */
const KEY_END = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\/\d+$/;

/** Something that was saved; without a result it is damaged, or of a version that isn't known here. */
export interface Snapshot {
  readonly key: string;
  readonly savedAt: string;
  readonly result: Result | undefined;
}

/** What was removed, so that it can be put back as it was. */
export type Removed = readonly (readonly [key: string, text: string])[];

/** What is saved of an instrument, the latest first; `undefined` where the browser has no storage to give. */
export function readSnapshots(instrument: Instrument): readonly Snapshot[] | undefined {
  try {
    return Object.keys(localStorage)
      .filter((key) => isSnapshotOf(instrument, key))
      .map((key) => ({ key, savedAt: key.split('/')[3]!, result: read(instrument, localStorage.getItem(key)) }))
      .sort((one, other) => timeOf(other).localeCompare(timeOf(one)) || other.key.localeCompare(one.key));
  } catch {
    return undefined;
  }
}

/** Saves a result beside what is there, and writes over nothing. */
export function saveSnapshot(instrument: Instrument, result: Result): 'saved' | 'there' | 'full' | 'unavailable' {
  const snapshots = readSnapshots(instrument);
  if (!snapshots) return 'unavailable';
  const text = JSON.stringify(result);
  if (snapshots.some((snapshot) => snapshot.result && JSON.stringify(snapshot.result) === text)) return 'there';
  const key = `${PREFIX}${instrument.id}/${new Date().toISOString()}/${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  try {
    localStorage.setItem(key, text);
    // A page can change what is stored, or how a result is written.
    if (read(instrument, localStorage.getItem(key))?.code === result.code) return 'saved';
    localStorage.removeItem(key);
    return 'unavailable';
  } catch (error) {
    return (error as Partial<DOMException>).name === 'QuotaExceededError' ? 'full' : 'unavailable';
  }
}

/** Removes what has these keys; `undefined` where the browser refuses. */
export function removeSnapshots(keys: readonly string[]): Removed | undefined {
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
export function restoreSnapshots(removed: Removed): boolean {
  try {
    for (const [key, text] of removed) localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Whether something is stored under this key as a snapshot of an instrument, at a time that exists. */
export function isSnapshotOf({ id }: Instrument, key: string): boolean {
  const start = `${PREFIX}${id}/`;
  const time = key.startsWith(start) && KEY_END.exec(key.slice(start.length))?.[1];
  return !!time && !Number.isNaN(Date.parse(time));
}

const timeOf = ({ savedAt, result }: Snapshot): string => result?.recordedAt ?? savedAt;

function read(instrument: Instrument, text: string | null): Result | undefined {
  try {
    return parseResult([instrument], text);
  } catch (error) {
    if (error instanceof ResultError) return undefined;
    throw error;
  }
}
