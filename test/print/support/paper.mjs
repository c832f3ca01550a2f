/* global customElements, document -- in what runs in the page */

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const folder = await mkdtemp(join(tmpdir(), 'outreach-print-'));
after(() => rm(folder, { recursive: true, force: true }));

/** The colour of headings on these pages, by which they are recognised on paper. */
export const HEADING = '#0000ff';

/** The height of A4 in the units of `pdftohtml`. */
export const PAGE_HEIGHT = 1262;

/** A host's page around a tag, with a picture before it. */
export const pageWith = (markup) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Outreachend werken</title><link rel="stylesheet" href="/host.css">
  <script type="module" src="/outreach-elements.js"></script><div class="picture"></div>${markup}</html>`;
/** Without ligatures, before which pdftohtml loses words. */
export const hostStyles = `
  body { font-family: sans-serif; font-variant-ligatures: none; }
  body > ::part(heading) { color: ${HEADING}; }`;

/** Shows a state as a visitor sees it, once everything has loaded. */
export async function show(page, url, { visit, step }) {
  await page.goto(url);
  const element = await page.$('body > :defined:last-child');
  await element.evaluate(async (shown) => {
    await customElements.whenDefined(shown.localName);
    await shown.updateComplete;
  });
  if (visit) await element.evaluate(visit, step);
  await element.evaluate((shown) => shown.updateComplete);
}

/**
 * Prints a page with the browser's default margins.
 *
 * @param before how many centimetres of the host's page come before the element
 * @returns the pages, each as the runs of text on it, from top to bottom, with their places and colours
 */
export async function print(page, before = 0) {
  await page.evaluate((height) => (document.querySelector('.picture').style.height = height), `${before}cm`);
  const path = join(folder, 'printed.pdf');
  await page.pdf({ path, format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
  return pagesIn(execFileSync('pdftohtml', ['-xml', '-i', '-stdout', path], { encoding: 'utf8' }));
}

function pagesIn(xml) {
  const colours = Object.fromEntries(
    [...xml.matchAll(/<fontspec id="(\d+)"[^>]* color="(#\w+)"/g)].map(([, id, colour]) => [id, colour]),
  );
  return xml
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/<text top="(-?\d+)" left="(-?\d+)" width="(\d+)" height="(\d+)" font="(\d+)">(.*?)<\/text>/g),
      ].map(([, top, left, width, height, font, text]) => ({
        top: Number(top),
        left: Number(left),
        right: Number(left) + Number(width),
        bottom: Number(top) + Number(height),
        colour: colours[font],
        text: text.replace(/<[^>]*>/g, ''),
      })),
    );
}
