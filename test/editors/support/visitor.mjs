/* global document, window -- in what runs in the page */

// What a visitor gets from a text, on a page with the loader and nothing else.

import assert from 'node:assert/strict';
import { inScan, openPage } from '../../package/support/browser.mjs';
import { ADDRESS, FRAME_TITLE, LINK_TEXT } from './forms.mjs';
import { origin, publish } from './site.mjs';

export const LOADER = '<script src="/outreach/0.1/loader.js" defer></script>';
const LINK = `::-p-aria([name="${LINK_TEXT}"][role="link"])`;

export function pageWith(text, scripts = LOADER) {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Outreachend werken</title>${scripts}<main>${text}</main>`;
}

/** Opens the page as a visitor, and compares it with one of the outcomes. */
export async function assertGives(outcome, text, engine = 'chromium') {
  const { page, complaints } = await openPage(engine, publish(pageWith(text)));
  try {
    await visits[outcome](page, complaints, text);
  } finally {
    await page.close();
  }
}

const visits = {
  async tool(page, complaints, text) {
    await answer(page);
    assert.deepEqual(complaints, []);
    await assertWithoutScript(text, leadsToTool);
  },
  async toolStrayLink(page, complaints, text) {
    await answer(page);
    assert.deepEqual(complaints, []);
    await assertWithoutScript(text, leadsNowhere);
  },
  async frame(page, complaints) {
    await answer(await frameOf(page));
    assert.deepEqual(complaints, []);
    await leadsToTool(page);
  },
  async deadFrame(page, complaints) {
    await frameOf(page);
    assert.match(complaints.join('\n'), /Blocked script execution.*sandboxed/);
    await leadsToTool(page);
  },
  async brokenFrame(page) {
    const frame = await frameOf(page);
    assert.equal(await frame.title(), 'Niet gevonden');
    await leadsNowhere(page);
  },
  async link(page, complaints) {
    await assertNoTool(page);
    assert.deepEqual(complaints, []);
    await leadsToTool(page);
  },
  async strayLink(page, complaints) {
    await assertNoTool(page);
    assert.deepEqual(complaints, []);
    await leadsNowhere(page);
  },
};

/** Answers a question, by its role and name, in a page or in a frame. */
export async function answer(page) {
  await page.waitForSelector('quick-scan');
  await page.evaluate(() =>
    document.addEventListener('quick-scan-change', ({ detail }) => (window.result = detail), { once: true }),
  );
  await page.locator(inScan('checkbox', 'Vrijwillig')).click();
  const result = await page.waitForFunction(() => window.result);
  assert.deepEqual((await result.jsonValue()).answers, { 'working-relationship': ['voluntary'] });
}

async function frameOf(page) {
  const element = await page.waitForSelector(`iframe[title="${FRAME_TITLE}"]`);
  return element.contentFrame();
}

/** There is nothing that the loader could find, so there is nothing to wait for. */
async function assertNoTool(page) {
  assert.deepEqual(
    await page.$$('[data-outreach], quick-scan, script:not([src="/outreach/0.1/loader.js"]), iframe'),
    [],
  );
}

/** The same text without scripts: what is inside the tag or the place. */
async function assertWithoutScript(text, leads) {
  const { page } = await openPage('chromium', publish(pageWith(text), { policy: "script-src 'none'" }));
  try {
    await leads(page);
  } finally {
    await page.close();
  }
}

async function leadsToTool(page) {
  const response = await follow(page);
  assert.equal(response.url(), origin + ADDRESS);
  assert.equal(response.status(), 200);
}

async function leadsNowhere(page) {
  const response = await follow(page);
  assert.equal(response.status(), 404);
}

async function follow(page) {
  await page.locator(LINK).setVisibility('visible').wait();
  const [response] = await Promise.all([page.waitForNavigation(), page.locator(LINK).click()]);
  return response;
}
