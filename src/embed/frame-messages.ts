// What the page in a frame and the page around it say to each other. Neither trusts the other: each checks whose window a
// message came from, from which origin, and that it is one of these.

import type { Tag } from '../model/tags.ts';

/** What each tag tells the page it is on, and a frame's page the page around it. */
export const events = {
  'quick-scan': ['quick-scan-change', 'quick-scan-complete'],
  'threshold-checklist': ['threshold-checklist-change', 'threshold-checklist-complete'],
  'outreach-definition': ['outreach-definition-open', 'outreach-definition-change', 'outreach-definition-complete'],
  'outreach-profile': ['outreach-profile-change'],
  'outreach-scope': [],
} as const satisfies Readonly<Record<Tag, readonly string[]>>;

export type EventType = (typeof events)[Tag][number];

export const eventTypes: readonly EventType[] = Object.values(events).flat();

/** From the page around: who it is. The browser adds its origin, which decides whether it hears what a tag tells. */
export interface Hello {
  readonly outreach: 'hello';
}

/** From a frame: that it listens. */
export interface Ready {
  readonly outreach: 'ready';
}

/** From a frame: how high its page is, in CSS pixels. */
export interface Height {
  readonly outreach: 'height';
  readonly height: number;
}

/** From a frame: what its tag tells. */
export interface Told {
  readonly outreach: 'event';
  readonly type: EventType;
  readonly detail: unknown;
}

export const isHello = (data: unknown): data is Hello => kindOf(data) === 'hello';

export const isReady = (data: unknown): data is Ready => kindOf(data) === 'ready';

export const isHeight = (data: unknown): data is Height =>
  kindOf(data) === 'height' && Number.isFinite((data as Height).height);

export const isTold = (data: unknown): data is Told =>
  kindOf(data) === 'event' && (eventTypes as readonly unknown[]).includes((data as Told).type);

const kindOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? (data as { readonly outreach?: unknown }).outreach : undefined;
