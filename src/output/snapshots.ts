import type { Instrument } from '../model/instrument.ts';
import { LISTED } from '../model/listed.ts';
import { ResultError } from '../model/result-error.ts';
import { type Result, parseResult } from '../model/result.ts';

/** Each snapshot has a key of its own, so that two open tabs never overwrite each other's. */
const PREFIX = 'outreach-elements/saved/';
/** How such a key ends: the time of saving, and a number. A key that starts the same and ends otherwise is somebody else's. */
const KEY_END = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\/\d+$/;

/** Something that was saved. If it has no result, it is damaged, or of a version that isn't known here. */
export interface Snapshot {
  readonly key: string;
  readonly savedAt: string;
  readonly result: Result | undefined;
}

/** All snapshots of an instrument. */
export interface Saved {
  /** The last one saved first. */
  readonly keys: readonly string[];
  /** As many of them as a list shows, the latest first. */
  readonly listed: readonly Snapshot[];
}

/** What was removed, so that it can be put back as it was. */
export type Removed = readonly (readonly [key: string, text: string])[];

/** What is saved, though only what a list shows is read; `undefined` if the browser gives no storage. */
export function readSaved(instrument: Instrument): Saved | undefined {
  try {
    const keys = keysOf(instrument);
    return { keys, listed: readSnapshots(instrument, keys.slice(0, LISTED)) };
  } catch {
    return undefined;
  }
}

/** The snapshots with these keys, the latest first. */
export function readSnapshots(instrument: Instrument, keys: readonly string[]): readonly Snapshot[] {
  return keys
    .map((key) => ({ key, savedAt: key.split('/')[3]!, result: read(instrument, localStorage.getItem(key)) }))
    .sort((one, other) => timeOf(other).localeCompare(timeOf(one)) || other.key.localeCompare(one.key));
}

/** Saves a result beside what is there, and overwrites nothing. */
export function saveSnapshot(instrument: Instrument, result: Result): 'saved' | 'there' | 'full' | 'unavailable' {
  const text = JSON.stringify(result);
  const key = `${PREFIX}${instrument.id}/${new Date().toISOString()}/${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  try {
    if (keysOf(instrument).some((each) => localStorage.getItem(each) === text)) return 'there';
    localStorage.setItem(key, text);
    // Another script on the page can change what is stored, or how a result is serialised.
    if (read(instrument, localStorage.getItem(key))?.code === result.code) return 'saved';
  } catch (error) {
    if (isFull(error)) return 'full';
  }
  // If it can't be read back, it wasn't saved.
  removeSnapshots([key]);
  return 'unavailable';
}

/** Removes the snapshots with these keys, all or none. Returns what can be put back. */
export function removeSnapshots(keys: readonly string[]): readonly ['removed' | 'notRemoved', Removed] {
  const removed: (readonly [string, string])[] = [];
  try {
    for (const key of keys) {
      const text = localStorage.getItem(key);
      localStorage.removeItem(key);
      // Another tab may have removed it already.
      if (text !== null) removed.push([key, text]);
    }
    return ['removed', removed];
  } catch {
    return ['notRemoved', restoreSnapshots(removed)[1]];
  }
}

/** Puts back what was removed. Returns what the browser has no room for. */
export function restoreSnapshots(removed: Removed): readonly ['restored' | 'full' | 'unavailable', Removed] {
  const left = [...removed];
  try {
    for (; left[0]; left.shift()) localStorage.setItem(...left[0]);
    return ['restored', left];
  } catch (error) {
    return [isFull(error) ? 'full' : 'unavailable', left];
  }
}

/** Whether a key is that of a snapshot of an instrument, with a time that exists. */
export function isSnapshotOf({ id }: Instrument, key: string): boolean {
  const start = `${PREFIX}${id}/`;
  const time = key.startsWith(start) && KEY_END.exec(key.slice(start.length))?.[1];
  return !!time && !Number.isNaN(Date.parse(time));
}

const keysOf = (instrument: Instrument): string[] =>
  Object.keys(localStorage)
    .filter((key) => isSnapshotOf(instrument, key))
    .sort()
    .reverse();

const isFull = (error: unknown): boolean => (error as Partial<DOMException>).name === 'QuotaExceededError';

const timeOf = ({ savedAt, result }: Snapshot): string => result?.recordedAt ?? savedAt;

function read(instrument: Instrument, text: string | null): Result | undefined {
  try {
    return parseResult([instrument], text);
  } catch (error) {
    if (error instanceof ResultError) return undefined;
    throw error;
  }
}
