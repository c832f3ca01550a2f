import { afterThisTest } from './cleanup.ts';

/** Puts markup or an element in the page until the test has ended, and returns the element. */
export function mount<E extends Element = HTMLElement>(markup: string): Promise<E>;
export function mount<E extends Element>(element: E): Promise<E>;
export async function mount(content: string | Element): Promise<Element> {
  const container = document.createElement('div');
  if (typeof content === 'string') container.innerHTML = content;
  else container.append(content);
  document.body.append(container);
  afterThisTest(() => container.remove());

  await Promise.all([...container.querySelectorAll('*')].map(updateOf));
  return container.firstElementChild!;
}

/** A Lit element renders in a microtask; others have nothing to wait for. */
function updateOf(element: Element): unknown {
  return (element as { updateComplete?: Promise<unknown> }).updateComplete;
}
