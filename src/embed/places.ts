import type { Tag } from '../model/tags.ts';
import { addTheme } from './themes.ts';

/**
 * Puts a defined tag in a place, with what the host had put there: that shows again where the tag has a slot for it.
 *
 * The tag gets only the attributes that it listens to and a few that are harmless anywhere, so that `data-onclick` or
 * `?style=` never becomes more than text. A boolean one is off when it is `false`.
 *
 * @param folder where the themes stand
 */
export function fillPlace(place: Element, tag: Tag, valueOf: (name: string) => string | null, folder: URL): void {
  if (place.querySelector(`:scope>${tag}`)) return;
  const element = document.createElement(tag);
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: readonly string[] };
  for (const name of [...observedAttributes, 'lang', 'dir', 'theme']) {
    const value = valueOf(name);
    if (value !== null && value !== 'false') element.setAttribute(name, value);
  }
  addTheme(element, folder);
  element.append(...place.childNodes);
  place.append(element);
}
