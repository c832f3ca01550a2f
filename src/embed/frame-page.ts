// The script of a page that is meant for a frame, and that works just as well when a link opens it. The parameters in its address
// become attributes of its tags, before those are defined. Any page around it may know its height; only pages of the same website,
// and of the websites that `frames/hosts.js` names, learn what a visitor fills in.

import { type Language, inLanguage, languages } from '../content/languages.ts';
import { tags } from '../model/tags.ts';
import { attributeNames, setAttribute } from './attributes.ts';
import {
  type EventType,
  type Height,
  type Memory,
  PIECE,
  type Piece,
  type Ready,
  type TagEvent,
  eventTypes,
  isHello,
} from './frame-messages.ts';
import { addTheme } from './themes.ts';

declare global {
  interface Window {
    /** Set by `frames/hosts.js`: origins, such as `https://www.example.org`, or anything that somebody made of it. */
    outreachHosts?: unknown;
  }
}

/** The address of this script. `document` is safe to ask here: the page is ours, and nothing on it hides what the browser provides. */
const { src: ownAddress } = document.currentScript as HTMLScriptElement;
const query = new URLSearchParams(location.search);
const framed = parent !== window;
const { classList } = document.documentElement;
/* eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the history, by `call` */
const { replaceState } = history;
/** A sandbox takes away the page's origin, but not its address. */
const trusted = [new URL(location.href).origin as unknown].concat(window.outreachHosts);
/** Leads to the helper around the frame, once it has said hello. */
let port: MessagePort | undefined;
let isTrusted = false;
/** Resolves when everything for the helper so far has been sent, one event after another. */
let sending = Promise.resolve();
let refused: string | undefined;
/** The latest event of each type, in case the page around says hello later. */
const waiting = new Map<EventType, TagEvent>();

// Another language has its own page, with the words of that language.
const asked = query.get('lang')?.slice(0, 2) as Language;
if (languages.includes(asked) && asked !== document.documentElement.lang) {
  location.replace(location.href.replace(/(\.\w\w)?\.html/, inLanguage('', asked) + '.html'));
}

for (const element of document.querySelectorAll(tags.join())) {
  for (const name of attributeNames) {
    const value = valueOf(name);
    if (value !== null) setAttribute(element, name, value);
  }
  addTheme(element, (file) => ownAddress.replace(/[^/?]*(?=\?|$)/, file));
}

if (framed) {
  classList.add('framed');

  addEventListener('message', ({ source, origin, data, ports }) => {
    if (source !== parent || !isHello(data)) return;
    if (!ports[0]) return announce({ outreach: 'ready' }); // the page around wasn't listening before
    [port] = ports;
    tellHeight();
    isTrusted = trusted.includes(origin);
    if (!isTrusted) return refuse(origin);
    if ('memory' in data) keepMemory(data.memory);
    for (const event of waiting.values()) send(event);
    waiting.clear();
  });
  for (const type of eventTypes) {
    document.addEventListener(type, ({ detail }) => {
      const event: TagEvent = { outreach: 'event', type, detail };
      if (isTrusted) send(event);
      else waiting.set(type, event);
    });
  }
  new ResizeObserver(tellHeight).observe(document.body);
  announce({ outreach: 'ready' });
}

// A visitor may choose another language. Then the page is in it too, for a screen reader, and so is the title of its tab.
const shown = document.querySelector(tags.map((tag) => `main>${tag}`).join())!;
void customElements.whenDefined(shown.localName).then(() => {
  const { shadowRoot } = shown;
  const find = (part: string) => shadowRoot!.querySelector(`[part=${part}]`)!;
  new MutationObserver(() => {
    document.documentElement.lang = find('base').getAttribute('lang')!;
    document.title = find('heading').textContent;
  }).observe(shadowRoot!, { subtree: true, attributeFilter: ['lang'] });
});

// Asks again for a script that failed when the network is back, at another address, as a browser may remember the failure.
addEventListener('online', () => {
  if (document.readyState !== 'complete' || !document.querySelector(':not(:defined)')) return;
  const { src } = [...document.scripts].at(-1)!;
  // A sandbox may refuse a script that isn't in the page's markup.
  import(/* @vite-ignore */ `${src}&again`).catch(() => location.reload());
});

/** The value of an attribute. On its own, the page needs a heading of level 1; in a frame it is part of somebody else's page. */
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
  const message: Height = { outreach: 'height', height };
  port?.postMessage(message);
  announce(message);
  // WordPress listens to this around a page that it embedded because somebody pasted its address.
  const secret = /[#&?]secret=(\w+)/.exec(location.hash)?.[1];
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

/** Sends the helper what the tags write in the history, so that it comes back when the page around is reloaded. */
function keepMemory(memory: unknown): void {
  classList.add('kept');
  const write = (state: unknown) => {
    replaceState.call(history, state, '');
    const message: Memory = { outreach: 'memory', state };
    port!.postMessage(message);
  };
  History.prototype.replaceState = write;
  if (history.state) write(history.state);
  else if (memory) {
    write(memory);
    location.reload();
  }
}

/** Sends an event to the helper; a long list goes in pieces, between which either page can do other work. */
function send(event: TagEvent): void {
  sending = sending.then(async () => {
    let { detail } = event;
    while (Array.isArray(detail) && detail.length > PIECE) {
      const piece: Piece = { outreach: 'piece', results: detail.slice(0, PIECE) as unknown[] };
      detail = detail.slice(PIECE);
      port!.postMessage(piece);
      await new Promise((resolve) => setTimeout(resolve));
    }
    port!.postMessage({ ...event, detail });
  });
}

/** Tells the page around, whoever's it is, what any page may know. */
function announce(message: Height | Ready): void {
  parent.postMessage(message, '*');
}
