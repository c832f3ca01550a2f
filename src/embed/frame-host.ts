// The script of a page with our frames on it. It makes each as high as what is in it, and dispatches on the `<iframe>` what
// the tag would dispatch on itself. It listens only to frames that show a page from beside this script.

import { type Height, type Told, events, isHeight, isReady, isTold } from './frame-messages.ts';
import { ownAddress } from './own-address.ts';
import { type Tag, tags } from '../model/tags.ts';
import { detailOf } from './told-details.ts';

/** In CSS pixels. A page that asks for more scrolls in its frame. */
const LOWEST = 100;
const HIGHEST = 20_000;

const folder = new URL('frames/', ownAddress());

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  const tag = frame && tagIn(frame);
  if (!tag || origin !== originIn(frame)) return;

  if (isReady(data)) greet(frame);
  else if (isHeight(data)) resize(frame, data);
  else if (isTold(data) && mayTell(tag, data)) dispatch(frame, data);
});
for (const frame of document.querySelectorAll('iframe')) if (tagIn(frame)) greet(frame);

function tagIn(frame: HTMLIFrameElement): Tag | undefined {
  return tags.find((tag) => frame.src.split(/[?#]/)[0] === `${folder.href}${tag}.html`);
}

/** A sandbox takes the origin of its page away. */
function originIn({ sandbox }: HTMLIFrameElement): string {
  return sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : folder.origin;
}

/** Says nothing but which origin this is, and that the browser adds. */
function greet(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ outreach: 'hello' }, '*');
}

/** A page with a scope has every tag. */
const mayTell = (tag: Tag, { type }: Told): boolean =>
  tag === 'outreach-scope' || (events[tag] as readonly string[]).includes(type);

function resize(frame: HTMLIFrameElement, { height }: Height): void {
  frame.style.setProperty('height', `${Math.min(Math.max(height, LOWEST), HIGHEST)}px`);
}

function dispatch(frame: HTMLIFrameElement, told: Told): void {
  try {
    frame.dispatchEvent(new CustomEvent(told.type, { detail: detailOf(told), bubbles: true, composed: true }));
  } catch (error) {
    console.error(`outreach-elements: a frame told of ${told.type} what isn't one.`, error);
  }
}
