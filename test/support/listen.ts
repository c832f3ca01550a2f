import { afterThisTest } from './cleanup.ts';

/** Collects the events of these types that reach the document, where a host would listen, until the test has ended. */
export function listen<Type extends keyof GlobalEventHandlersEventMap>(
  ...types: Type[]
): GlobalEventHandlersEventMap[Type][] {
  const events: GlobalEventHandlersEventMap[Type][] = [];
  const hear = (event: GlobalEventHandlersEventMap[Type]) => void events.push(event);
  for (const type of types) {
    document.addEventListener(type, hear);
    afterThisTest(() => document.removeEventListener(type, hear));
  }
  return events;
}

export const typesOf = (events: readonly Event[]): string[] => events.map(({ type }) => type);
