// Pages for a test under a policy that allows only the site's own scripts and style sheets.

import { openFrame } from './host-page.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** What `strict-page.js` records of a page. */
export type StrictWindow = Window &
  typeof globalThis & {
    readonly violations: readonly string[];
    readonly errors: readonly string[];
    readonly said: readonly string[];
    readonly events: readonly unknown[];
  };

/** Opens a page from a file that has the policy in it. */
export const openStrictFile = async (file: string) =>
  (await openFrame(`/test/embed/${file}`, 800, 560)) as StrictWindow;

/** Opens a page with this in its head and its body. */
export async function openStrictPage(
  head: string,
  body: string,
  { hash = '', policy = POLICY, state }: { hash?: string; policy?: string; state?: 'complete' | 'interactive' } = {},
): Promise<StrictWindow> {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Streng</title>
    <script src="/test/embed/strict-page.js"></script>${head}<body>${body}</body></html>`;
  return (await openFrame(`/page?${new URLSearchParams({ html, policy })}${hash}`, 800, 560, state)) as StrictWindow;
}

/** Opens an XHTML page. */
export async function openXhtmlPage(head: string, body: string): Promise<StrictWindow> {
  const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>Streng</title>
    <script src="/test/embed/strict-page.js"></script>${head}</head><body>${body}</body></html>`;
  const type = 'application/xhtml+xml';
  return (await openFrame(`/page?${new URLSearchParams({ html, policy: POLICY, type })}`, 800, 560)) as StrictWindow;
}

/** The names of the files that a page has requested, without those of the test itself. */
export const filesOf = ({ performance }: StrictWindow): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname.split('/').at(-1)!)
    .filter((file) => file !== 'strict-page.js' && !file.startsWith('__web-dev-server'));
