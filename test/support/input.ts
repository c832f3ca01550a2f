// Input and environment from the browser itself, by tools/browsers/browser-commands.mjs.

import { executeServerCommand } from '@web/test-runner-commands';
import { afterThisTest } from './cleanup.ts';
import { until } from './eventually.ts';

/** Presses keys, such as 'a', 'ArrowDown', ' ' (the space bar) or 'Shift+Tab', one after another. */
export async function press(...keys: string[]): Promise<void> {
  await executeServerCommand('keys', keys);
}

/** Types a text, one key for each character. */
export async function type(text: string): Promise<void> {
  await press(...text);
}

/** Clicks in the middle of an element. */
export async function click(element: Element): Promise<void> {
  await point('click', element);
}

/** Clicks there twice, as fast as a trembling hand. */
export async function doubleClick(element: Element): Promise<void> {
  await point('double-click', element);
}

/** Moves the pointer to the middle of an element. */
export async function hover(element: Element): Promise<void> {
  await point('hover', element);
}

/** Sizes the page until the test has ended. WebKit's window cannot be narrower than 447 px: use a frame for that. */
export async function setViewport(size: Size): Promise<void> {
  const before = viewport();
  afterThisTest(() => resize(before));
  await resize(size);
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Media {
  readonly type?: 'screen' | 'print';
  readonly 'forced-colors'?: 'active' | 'none';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

/** Emulates media until the test has ended. Returns false in a browser that cannot: all but Chromium. */
export async function emulateMedia(media: Media): Promise<boolean> {
  afterThisTest(() => executeServerCommand('media', {}));
  return executeServerCommand<boolean, Media>('media', media);
}

export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly [property: string]: unknown;
}

/** What the browser tells a screen reader about this page, in order. Returns false in all browsers but Chromium. */
export async function accessibilityTree(): Promise<AccessibleNode[] | false> {
  return executeServerCommand<AccessibleNode[] | false, undefined>('ax-tree');
}

/** Does something in the middle of an element. In Firefox the element may still be out of sight while a changed page settles. */
async function point(command: 'click' | 'double-click' | 'hover', element: Element): Promise<void> {
  try {
    await executeServerCommand(command, middleOf(element));
  } catch (error) {
    if (!/out of bounds/.test(String(error))) throw error;
    await new Promise(requestAnimationFrame);
    await point(command, element);
  }
}

/** The middle in the coordinates of the page, even for an element in a frame. */
function middleOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  let [x, y] = [left + width / 2, top + height / 2];
  for (const { left, top } of framesAround(element)) [x, y] = [x + left, y + top];
  return { x: Math.round(x), y: Math.round(y) };
}

function framesAround({ ownerDocument }: Element): DOMRect[] {
  const frame = ownerDocument.defaultView?.frameElement;
  return frame ? [frame.getBoundingClientRect(), ...framesAround(frame)] : [];
}

async function resize(size: Size): Promise<void> {
  const { width, height } = size;
  await executeServerCommand('viewport', size);
  // The browser has reported that it resized; in WebKit the page notices a little later.
  await until(() => innerWidth === width && innerHeight === height, `a viewport of ${width} × ${height}`);
}

function viewport(): Size {
  return { width: innerWidth, height: innerHeight };
}
