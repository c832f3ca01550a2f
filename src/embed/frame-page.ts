// The script of a page that is made to be put in a frame, and that works just as well when a link opens it. Its address
// gives its tag the attributes. The page around it may know how high it is; what a visitor fills in, only pages of the
// same website hear, and of the websites that `frames/hosts.js` names.

import { type EventType, type Height, type Ready, type Told, eventTypes, isHello } from './frame-messages.ts';
import { ownAddress } from './own-address.ts';
import { fillPlace } from './places.ts';
import { isTag } from '../model/tags.ts';

declare global {
  interface Window {
    /** Set by `frames/hosts.js`: origins, such as `https://www.example.org`. */
    outreachHosts?: readonly string[];
  }
}

const query = new URLSearchParams(location.search);
const framed = parent !== window;
const folder = new URL(ownAddress());
/** A sandbox takes the page's own origin away, its address stays. */
const trusted = [new URL(location.href).origin, ...(window.outreachHosts ?? [])];
let host: string | undefined;
let refused: string | undefined;
/** The latest of each type, for a page around that says hello later. */
const untold = new Map<EventType, Told>();

for (const place of document.querySelectorAll<HTMLElement>('[data-outreach]')) {
  const tag = place.dataset.outreach;
  if (isTag(tag)) fillPlace(place, tag, valueOf, folder);
}

if (framed) {
  document.documentElement.classList.add('framed');

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isHello(data)) return;
    tellHeight(); // to who may not have listened yet
    if (!trusted.includes(origin)) return refuse(origin);
    host = origin;
    for (const told of untold.values()) tell(told, host);
    untold.clear();
  });
  for (const type of eventTypes) {
    document.addEventListener(type, ({ detail }) => {
      const told: Told = { outreach: 'event', type, detail };
      if (host) tell(told, host);
      else untold.set(type, told);
    });
  }
  new ResizeObserver(tellHeight).observe(document.body);
  tell({ outreach: 'ready' });
}

/** By itself the page needs a heading of the first level; in a frame it stands on somebody else's. */
function valueOf(name: string): string | null {
  return query.get(name) ?? (name === 'heading-level' && !framed && !document.querySelector('main>h1') ? '1' : null);
}

function refuse(origin: string): void {
  if (refused === origin) return;
  refused = origin;
  console.warn(`outreach-elements: ${origin} isn't told what is filled in here. frames/hosts.js can name it.`);
}

function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  tell({ outreach: 'height', height });
  // What WordPress listens to, around a page that it embedded because an address was pasted.
  const secret = /[#&?]secret=(\w+)/.exec(location.hash)?.[1];
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

function tell(message: Height | Ready | Told, origin = '*'): void {
  parent.postMessage(message, origin);
}
