// The one script that a site needs on its pages. It finds the tags, and the places that a CMS lets through instead
// (`<div data-outreach="quick-scan" data-mode="page">`), now and when they are added, and loads a tag's script when one
// comes near the viewport. Until then, and when that fails, a page shows what the host put inside.

import { ownAddress } from './own-address.ts';
import { fillPlace } from './places.ts';
import { addTheme } from './themes.ts';
import { type Tag, isTag, tags } from '../model/tags.ts';

/** Of each tag's complete script, in base64. Filled in by the build. */
declare const COMPLETE_SHA384: Readonly<Record<Tag, string>>;

interface Policy {
  createScriptURL(url: string): unknown;
}

interface TrustingWindow extends Window {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

const trace = ownAddress();
const script = [...document.scripts].find(({ src }) => src.startsWith(trace));
/** With the query, which WebKit leaves out of its traces. */
const address = new URL(script?.src ?? trace);
const places = `[data-outreach],${tags.join()}`;
const loads: { [T in Tag]?: Promise<unknown> } = {};
const told = new Set<string>();
let policy: Policy | undefined;

const waiting = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void fill(target as HTMLElement);
  },
  { rootMargin: '600px' },
);

look(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof HTMLElement) look(node);
}).observe(document, { childList: true, subtree: true });

function look(root: ParentNode): void {
  for (const place of [root, ...root.querySelectorAll(places)]) {
    if (!(place instanceof HTMLElement) || !place.matches(places)) continue;
    // What a link in the page's address opens can't wait until it is near.
    if (location.hash.startsWith(`#${tagOf(place)}`)) void fill(place);
    else waiting.observe(place);
  }
}

function tagOf({ dataset, localName }: HTMLElement): string {
  return dataset.outreach ?? localName;
}

async function fill(place: HTMLElement): Promise<void> {
  waiting.unobserve(place);
  const tag = tagOf(place);
  if (!isTag(tag)) return tell(`data-outreach="${tag}" is none of ${tags.join(', ')}.`);
  try {
    await (loads[tag] ??= load(tag));
    if (place.localName === tag) addTheme(place, address);
    else fillPlace(place, tag, (name) => place.getAttribute(`data-${name}`), address);
  } catch (error) {
    tell(
      `<${tag}> could not be loaded. Is its script beside ${address}, and does the page's policy allow it? ${String(error)}`,
    );
  }
}

/** A loader that came with a hash loads nothing without one: the complete file, which loads nothing more. */
async function load(tag: Tag): Promise<unknown> {
  if (customElements.get(tag)) return;
  const urlOf = (file: string) => new URL(file + address.search, address).href;
  return script?.integrity
    ? checked(urlOf(`${tag}-complete.js`), COMPLETE_SHA384[tag])
    : import(/* @vite-ignore */ urlOf(`${tag}.js`));
}

function checked(src: string, hash: string): Promise<unknown> {
  policy ??= (window as TrustingWindow).trustedTypes?.createPolicy('outreach-loader', {
    createScriptURL: (url) => url,
  });
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.integrity = `sha384-${hash}`;
    element.crossOrigin = 'anonymous';
    element.onload = resolve;
    element.onerror = () => reject(new Error(src));
    element.src = (policy?.createScriptURL(src) as string | undefined) ?? src;
    document.head.append(element);
  });
}

function tell(message: string): void {
  if (!told.has(message)) console.error(`outreach-elements: ${message} What the page has there stays.`);
  told.add(message);
}
