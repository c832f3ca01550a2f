// The messages between the page in a frame and the page around it. Neither trusts the other: each checks the window and the origin
// that a message came from, and that it is one of these. What a visitor filled in goes through a port that only the page it was
// given to has.

import type { Tag } from '../model/tags.ts';

/** The events that each tag fires, and that the page in a frame passes on to the page around it. */
export const events = {
  'quick-scan': ['quick-scan-change', 'quick-scan-complete'],
  'threshold-checklist': ['threshold-checklist-change', 'threshold-checklist-complete'],
  'outreach-definition': ['outreach-definition-open', 'outreach-definition-change', 'outreach-definition-complete'],
  'outreach-profile': ['outreach-profile-change'],
  'outreach-scope': [],
} as const satisfies Readonly<Record<Tag, readonly string[]>>;

export type EventType = (typeof events)[Tag][number];

export const eventTypes: readonly EventType[] = Object.values(events).flat();

/**
 * From the page around a frame, to introduce itself. The browser adds its origin, which decides whether it gets the events of the
 * tag. Comes with the port for those, once the frame has said that it is ready.
 */
export interface Hello {
  readonly outreach: 'hello';
  /** Comes with the port: the state that the frame reported before the page around it reloaded, or null. Absent if none is kept. */
  readonly memory?: unknown;
}

/** From a frame: it listens. */
export interface Ready {
  readonly outreach: 'ready';
}

/** From a frame: the height of its page, in CSS pixels. */
export interface Height {
  readonly outreach: 'height';
  readonly height: number;
}

/** From a frame: an event of its tag. */
export interface TagEvent {
  readonly outreach: 'event';
  readonly type: EventType;
  readonly detail: unknown;
}

/** From a frame: the state of its own history entry, which a browser drops when the page around it is reloaded. */
export interface Memory {
  readonly outreach: 'memory';
  readonly state: unknown;
}

/** The most results in one message, which is read in one go. */
export const PIECE = 500;

/** From a frame: a piece of a long list of results, whose last piece comes with the event. */
export interface Piece {
  readonly outreach: 'piece';
  readonly results: readonly unknown[];
}

export const isHello = (data: unknown): data is Hello => kindOf(data) === 'hello';

export const isReady = (data: unknown): data is Ready => kindOf(data) === 'ready';

export const isHeight = (data: unknown): data is Height =>
  kindOf(data) === 'height' && Number.isFinite((data as Height).height);

export const isTagEvent = (data: unknown): data is TagEvent =>
  kindOf(data) === 'event' && (eventTypes as readonly unknown[]).includes((data as TagEvent).type);

export const isPiece = (data: unknown): data is Piece =>
  kindOf(data) === 'piece' && Array.isArray((data as Piece).results);

export const isMemory = (data: unknown): data is Memory => kindOf(data) === 'memory';

const kindOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? (data as { readonly outreach?: unknown }).outreach : undefined;
