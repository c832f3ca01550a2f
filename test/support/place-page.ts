// Pages with places for tags, as the loader finds them.

import { expect } from 'chai';
import { type StrictWindow, openStrictPage } from './strict-page.ts';

const LOADER = '<script src="/dist/embed/loader.js" defer></script>';

/** The content of a place before it has its tag. */
export const LINK = '<a href="/elders">Doe de quickscan</a>';

/** Opens a page, by default under a policy for pages whose own scripts write HTML as text. */
export const openPlaces = (body: string, { policy = "script-src 'self'; style-src 'self'", hash = '' } = {}) =>
  openStrictPage(LOADER, body, { policy, hash });

export const placeOn = ({ document }: StrictWindow): HTMLElement =>
  document.querySelector<HTMLElement>('[data-outreach]')!;

export const isSeen = (element: Element | null | undefined): boolean => !!element?.checkVisibility();

/** Expects that there were no violations, errors or console messages. */
export function expectClean({ violations, errors, said }: StrictWindow): void {
  expect({ violations, errors, said }).to.deep.equal({ violations: [], errors: [], said: [] });
}
