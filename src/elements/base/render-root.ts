import { type ReactiveElement, adoptStyles } from 'lit';

/**
 * The shadow root of an element. What a server rendered in it makes way, as it is no more than a slot for what the host put inside:
 * with Lit's support for hydration on the page or without.
 */
export function emptyRoot(element: ReactiveElement): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.replaceChildren();
  adoptStyles(root, (element.constructor as typeof ReactiveElement).elementStyles);
  return root;
}
