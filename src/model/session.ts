import type { Entry } from './result-set.ts';

/** A result in a session: its code, and what is known besides. What isn't known has no key. */
export interface SessionResult {
  readonly code: string;
  /** When the last answer was given, in UTC: `2026-11-22T10:00:00Z`. */
  readonly recordedAt?: string;
  /** The day on which it was typed or opened, as `2026-11-28`, if nothing else dates it. */
  readonly addedOn?: string;
  /** Absent in a session without groups, whose label is then the group. */
  readonly group?: string;
  /** Only if whoever kept the session wanted names in it. */
  readonly name?: string;
}

/** The results of a session as one plain JSON document, to keep and to open again. */
export interface Session {
  readonly format: 'outreach-session';
  readonly version: 1;
  /** What the visitor calls it, such as a team. */
  readonly label: string;
  /** As `2026-11-28`. */
  readonly date: string;
  readonly results: readonly SessionResult[];
}

type Kept = Pick<Entry, 'result' | 'addedOn' | 'group' | 'name'>;

/** @param withNames whether the names that a visitor gave go along */
export function createSession(label: string, date: string, entries: Iterable<Kept>, withNames = false): Session {
  const all = [...entries];
  const isGrouped = new Set(all.map(({ group }) => group)).size > 1;
  return {
    // First, as a reader goes by it.
    format: 'outreach-session',
    version: 1,
    label,
    date,
    results: all.map(({ result: { code, recordedAt }, addedOn, group, name }) => ({
      code,
      ...(recordedAt !== undefined && { recordedAt }),
      ...(addedOn && { addedOn }),
      ...(isGrouped && group && { group }),
      ...(withNames && name && { name }),
    })),
  };
}
