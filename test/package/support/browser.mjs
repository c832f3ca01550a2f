/* global document -- in what runs in the page */

import process from 'node:process';
import { puppeteerBrowsers } from '../../../tools/browsers/puppeteer-browsers.mjs';

const SECOND = 1000;

export const { engines, browserOf } = puppeteerBrowsers(process.env.BROWSERS?.split(','));

const opened = new Set();

/** Closes what was opened: a page that stays open goes on taking time from those that come after it. */
export async function closePages() {
  const pages = [...opened];
  opened.clear();
  await Promise.all(pages.map((page) => page.isClosed() || page.close()));
}

/** Opens a page, and records what is wrong with it: everything that it logs, throws, or does against its policy. */
export async function openPage(engine, url) {
  const page = await (await browserOf(engine)).newPage();
  opened.add(page);
  page.setDefaultTimeout(60 * SECOND);

  const complaints = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`violates ${effectiveDirective}: ${blockedURI}`),
    );
  });
  await page.goto(url);
  return { page, complaints };
}

/** A selector for this role and name in an element of a page. */
export const inTag = (tag, role, name) => `${tag} >>> ::-p-aria([name="${name}"][role="${role}"])`;
export const inScan = (role, name) => inTag('quick-scan', role, name);
