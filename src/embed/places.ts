import type { Tag } from '../model/tags.ts';
import { type AttributeName, attributeNames, setAttribute } from './attributes.ts';
import { aside, getAttribute, querySelector } from './native-dom.ts';

/* eslint-disable-next-line @typescript-eslint/unbound-method -- both are called on an element, by `call` */
const { append, querySelectorAll } = Element.prototype;

/** Passes an attribute of a place on to the tag in it. */
export const passOn = (place: Element, element: Element, name: AttributeName): void =>
  setAttribute(element, name, getAttribute.call(place, `data-${name}`));

/** The tags that were put in places, with a text by which a rewritten place is recognised as the same one. */
const filled: { readonly same: string; readonly element: HTMLElement }[] = [];
const inPlace = new WeakMap<Element, HTMLElement>();

/** The members that Lit adds to an element. */
interface Rendering extends HTMLElement {
  readonly hasUpdated?: boolean;
  performUpdate?(): void;
}

/**
 * Puts a tag in a place, if possible before it is defined, as browsers restore form controls when they are defined. The tag
 * takes the place of the link. The link and the slotted content show until the tag does, and then move into it; anything
 * else that somebody wrote in the place stays where it is. A place with neither isn't filled, unless it is empty or for a scope.
 */
export function fillPlace(place: Element, tag: Tag): void {
  const before = inPlace.get(place);
  if (before?.isConnected) {
    if (before.localName === tag) return; // the page has moved it elsewhere
    before.replaceWith(...before.childNodes);
  }
  const slotted = [...querySelectorAll.call(place, ':scope>[slot]')];
  const link = querySelector.call(place, 'a[href]:not(:scope>[slot],:scope>[slot] *)');
  const content = link ? [blockOf(link, place), ...slotted] : slotted;
  const joins = tag === 'outreach-scope';
  if (!content.length && !joins && (place.firstElementChild || /[!-\uffff]/.test(place.textContent))) return;

  const made: HTMLElement = aside.createElement(tag);
  for (const name of attributeNames) passOn(place, made, name);
  const same = [location.pathname, made.outerHTML, link && getAttribute.call(link, 'href')].join();
  const gone = filled.find((each) => each.same === same && !each.element.isConnected);
  const { element } = gone ?? { element: made };
  if (gone) element.replaceChildren();
  else filled.push({ same, element });
  inPlace.set(place, element);

  if (joins) element.append(...place.childNodes);
  else void moveInto(element, content);
  if (content[0] && !joins) content[0].before(element);
  else append.call(place, element);
}

/** The outermost block around the link that holds nothing else. */
function blockOf(link: Element, place: Element): Element {
  let block = link;
  for (
    let parent = link.parentElement!;
    parent !== place && parent.childElementCount === 1 && parent.textContent.trim() === block.textContent.trim();
    parent = parent.parentElement!
  ) {
    block = parent;
  }
  return block;
}

/** Waits until the tag shows something itself. If its first render fails, visitors still see the link. */
async function moveInto(element: Rendering, content: readonly Element[]): Promise<void> {
  await customElements.whenDefined(element.localName);
  element.performUpdate?.();
  if (element.hasUpdated) element.append(...content.filter(({ isConnected }) => isConnected));
}
