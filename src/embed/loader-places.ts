// What the loader loads on a page with places or themes: it puts a tag in each place, and again when somebody rewrites the
// place, and loads the themes that tags name. The loader finds these tags as it finds any others.

import { themes } from '../content/themes.ts';
import { type Tag, isTag } from '../model/tags.ts';
import { attributeNames } from './attributes.ts';
import { getAttribute, querySelector } from './native-dom.ts';
import { isFirst } from './once.ts';
import { addressOf, isPinned } from './own-address.ts';
import { fillPlace, passOn } from './places.ts';
import { hashes } from './pins.ts';
import { addTheme } from './themes.ts';
import { watch } from './watch.ts';

/* eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on an element, by `call` */
const { closest } = Element.prototype;

/** Where somebody writes: an editor puts back what a script changes in its text, and would save a tag as part of that. */
const EDITED = '[contenteditable]:not([contenteditable=false i])';

watch(visit, ['data-outreach', ...attributeNames.map((name) => `data-${name}`)]);

/** @param changed the attribute that changed, or null if the content did; absent when the element is first seen */
function visit(element: Element, changed?: string | null): void {
  if (isTag(element.localName)) theme(element);
  const place = changed === undefined ? element : (closest.call(element, '[data-outreach]') ?? element);
  const tag = getAttribute.call(place, 'data-outreach') ?? undefined;
  if (!isTag(tag) || closest.call(place, EDITED)) return;
  const there = querySelector.call(place, tag);
  if (!there) return fill(place, tag);
  const name = attributeNames.find((each) => changed === `data-${each}`);
  if (!name) return;
  passOn(place, there, name);
  theme(there);
}

/** A place that can't be filled doesn't affect the others. */
function fill(place: Element, tag: Tag): void {
  try {
    fillPlace(place, tag);
  } catch (error) {
    const message = `outreach-elements: a place for <${tag}> stays as it is.`;
    if (isFirst(message)) console.error(message, error);
  }
}

/** Loads the theme of an element. One that names an unknown theme keeps its own colours, with one console warning. */
function theme(element: Element): void {
  const name = getAttribute.call(element, 'theme');
  const warning = `<${element.localName}> doesn't know theme="${name}", only ${themes.join(', ')}. It uses none.`;
  if (name && !(themes as readonly string[]).includes(name) && isFirst(warning)) console.warn(warning);
  addTheme(element, addressOf, isPinned ? hashes() : undefined);
}
