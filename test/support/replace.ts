import { afterThisTest } from './cleanup.ts';

/** Puts something else in the place of a part of the browser until the test has ended. */
export function replace<Owner extends object>(owner: Owner, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  afterThisTest(() => {
    if (own) Object.defineProperty(owner, name, own);
    else delete (owner as Record<string, unknown>)[name];
  });
}
