import { afterThisTest } from './cleanup.ts';

/** Replaces a part of the browser until the test has ended. */
export function replace(owner: object, name: string, value: unknown): void {
  replaceProperty(owner, name, { value, writable: true });
}

/** The same for what is read by a getter. */
export function replaceProperty(owner: object, name: string, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  afterThisTest(() => {
    if (own) Object.defineProperty(owner, name, own);
    else delete (owner as Record<string, unknown>)[name];
  });
}
