// The script of a page with our frames on it. It makes each frame as high as its content, and dispatches on the `<iframe>` what
// the tag would dispatch on itself. It listens only to frames that show a page from beside this script, and to each by its
// own port, which is lost when the frame navigates elsewhere.

import { type Tag, tags } from '../model/tags.ts';
import { recall, remember } from './frame-memory.ts';
import {
  type Height,
  type TagEvent,
  events,
  isHeight,
  isMemory,
  isPiece,
  isReady,
  isTagEvent,
} from './frame-messages.ts';
import { ofPage } from './native-dom.ts';
import { ownAddress } from './own-address.ts';
import { EventDetails } from './event-details.ts';

/** In CSS pixels. A page that is higher scrolls inside its frame. */
const LOWEST = 100;
const HIGHEST = 20_000;

const folder = ownAddress && new URL('frames/', ownAddress).href;

/** The address that each frame without an origin had when it first spoke. Whatever speaks from it later may be somebody else's. */
const spoken = new WeakMap<MessageEventSource, string>();

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!isReady(data)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const tag = frame && tagIn(frame);
  if (!tag || origin !== originIn(frame)) return;
  if (origin === 'null' && spoken.get(source!) === frame.src) return;
  spoken.set(source!, frame.src);
  listen(frame, tag, origin);
});
for (const frame of frames()) if (tagIn(frame)) greet(frame);
if (!folder) console.error('outreach-elements: load frame-host.js with <script src>.');

function frames(): HTMLIFrameElement[] {
  return [...ofPage('documentElement').querySelectorAll('iframe')];
}

function tagIn(frame: HTMLIFrameElement): Tag | undefined {
  // In any language.
  const page = frame.src.replace(/(\.[a-z]{2})?\.html([?#].*)?$/, '');
  return tags.find((tag) => page === folder + tag);
}

/** The origin of the page in a frame. A sandbox takes it away. */
function originIn({ sandbox, src }: HTMLIFrameElement): string {
  return sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

/** Introduces this page to a frame. The browser adds its origin. */
function greet(frame: HTMLIFrameElement, origin = '*', ports: Transferable[] = [], memory = {}): void {
  frame.contentWindow?.postMessage({ outreach: 'hello', ...memory }, origin, ports);
}

/** Hands the page in a frame the port by which this page listens to it. */
function listen(frame: HTMLIFrameElement, tag: Tag, origin: string): void {
  const { port1, port2 } = new MessageChannel();
  const details = new EventDetails();
  const alike = frames().filter(({ src }) => src === frame.src);
  const key = `${frame.src} ${alike.indexOf(frame)}`;
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isHeight(data)) resize(frame, data);
    else if (isPiece(data)) details.add(data);
    else if (isMemory(data)) remember(key, data.state);
    else if (isTagEvent(data) && belongs(tag, data)) dispatch(frame, data, details);
  };
  // A page without an origin isn't listened to any more after a reload, so it gets no memory.
  if (origin === 'null') greet(frame, '*', [port2]);
  else greet(frame, origin, [port2], { memory: recall(key) });
}

/** Whether a tag fires this event. A page with a scope may hold every tag. */
const belongs = (tag: Tag, { type }: TagEvent): boolean =>
  tag === 'outreach-scope' || (events[tag] as readonly string[]).includes(type);

function resize(frame: HTMLIFrameElement, { height }: Height): void {
  frame.style.setProperty('height', `${Math.min(Math.max(height, LOWEST), HIGHEST)}px`);
}

function dispatch(frame: HTMLIFrameElement, event: TagEvent, details: EventDetails): void {
  try {
    const detail = details.of(event);
    frame.dispatchEvent(new CustomEvent(event.type, { detail, bubbles: true, composed: true }));
  } catch (error) {
    console.error(`outreach-elements: a frame sent as ${event.type} what isn't one.`, error);
  }
}
