// The only script that a site needs on its pages. It finds the tags, and the places that a CMS accepts in their stead
// (`<div data-outreach="quick-scan" data-mode="page">`), now and when they are added, and loads a tag's script when one
// comes near the viewport. Until then, and if that fails, a page shows what the host put inside.

import { type Tag, isTag, tags } from '../model/tags.ts';
import { languages } from '../content/languages.ts';
import { languageAround, languageOf } from '../scope/language-around.ts';
import { addScript } from './add-script.ts';
import { isFirst } from './once.ts';
import { getAttribute, matches } from './native-dom.ts';
import { addressOf, isPinned, ownAddress } from './own-address.ts';
import { hashes } from './pins.ts';
import { watch } from './watch.ts';

/** Fills places and loads themes. */
const PLACES = 'loader-places';
type Script = Tag | typeof PLACES;

/** The hash of the file with the other hashes, in base64 without the `=` at its end. Filled in by the build. */
declare const PINS_SHA256: string;

/** How often each script was asked for. */
const attempts: { [S in Script]?: number } = {};
/** The ending of a script's name, for the language of its first tag on the page; the script itself loads other languages. */
const endings: { [S in Script]?: string } = {};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target, boundingClientRect } of entries) {
      const tag = nameOf(target) as Tag;
      // An element without a box never comes near.
      if (isIntersecting || getComputedStyle(target).display === 'contents') void load(tag);
      // What is still to come has room, so that nothing in sight moves then. It keeps that until it is out of sight again.
      if (boundingClientRect.top > innerHeight) {
        const { style } = target as HTMLElement;
        const giveUp = () => (style.minHeight = '');
        if (customElements.get(tag)) giveUp();
        else {
          style.minHeight = '100vh';
          // Paper has no room to spare.
          addEventListener('beforeprint', giveUp, { once: true });
        }
      }
    }
  },
  { rootMargin: '600px' },
);

if (ownAddress) {
  watch(visit, ['data-outreach']);
  addEventListener('hashchange', followLink);
} else report('load it with <script src>.');

function visit(element: Element): void {
  const name = nameOf(element);
  if (isTag(name)) {
    attempts[name] ??= 0;
    if (name !== 'outreach-scope') endings[name] ??= endingOf(element);
    near.observe(element);
    if (matches.call(element, '[data-outreach],[theme]')) void load(PLACES);
    followLink();
  } else if (name !== element.localName) report(`data-outreach="${name}" is none of ${tags.join()}.`);
}

/** The tag that an element is or asks for, or another name. */
function nameOf(element: Element): string {
  return getAttribute.call(element, 'data-outreach') ?? element.localName;
}

/** The ending of the files in an element's language; those that others are translated from have none. */
function endingOf(element: Element): string {
  const language = languageOf(getAttribute.call(element, 'data-lang') ?? languageAround(element) ?? '');
  return languages.indexOf(language) > 0 ? `.${language}` : '';
}

/** A tag that a link opens something in can't wait until it is near. */
function followLink(): void {
  if (tags.some((tag) => location.hash.includes(tag))) for (const tag in attempts) void load(tag as Tag);
}

/** Loads a script. After a failure it tries again: soon, then less and less often, and when the network is back. */
async function load(script: Script, attempt = 0): Promise<void> {
  if (attempt !== (attempts[script] ?? 0)) return;
  attempts[script] = attempt + 1;
  try {
    if (customElements.get(script)) return;
    // A retry takes another address, as a browser may remember the failure. A pinned loader loads nothing without a hash, so it takes
    // the complete file, which has everything in it.
    const file = `${script}${isPinned && isTag(script) ? '-complete' : ''}${endings[script] ?? ''}.js`;
    const again = attempt && `?${attempt}`;
    if (isPinned && !hashes()) await addScript(addressOf('loader-pins.js', again), PINS_SHA256);
    const address = addressOf(file, again);
    await (isPinned ? addScript(address, hashes()![file]!) : import(/* @vite-ignore */ address));
  } catch (error) {
    report(`a script could not be loaded. Is it beside ${ownAddress}, and allowed by the page's policy?`, error);
    const retry = () => void load(script, attempt + 1);
    addEventListener('online', retry);
    setTimeout(retry, 1000 * 4 ** attempt);
  }
}

function report(message: string, error: unknown = ''): void {
  if (isFirst(message)) console.error(`outreach-elements: ${message}`, error);
}
