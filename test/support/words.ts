// What people can read or hear of an element.

import { computeAccessibleName } from 'dom-accessibility-api';

/** The text as people read it: with single spaces, and without soft hyphens. */
export const textOf = ({ textContent }: Pick<Node, 'textContent'>): string =>
  (textContent ?? '')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const textsOf = (elements: Iterable<Element>): string[] => [...elements].map(textOf);

/** The name as a screen reader says it. */
export const nameOf = (element: Element): string => computeAccessibleName(element).replace(/\s+/g, ' ').trim();

/** The name of what has the focus in it; empty when nothing has. (Comparing elements themselves would print them whole.) */
export function focusIn({ shadowRoot }: Element): string {
  const focused = shadowRoot!.activeElement;
  return focused ? nameOf(focused) : '';
}
