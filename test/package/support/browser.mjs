/* global document -- in what runs in the page */

import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from '../../../tools/browsers/chromium-args.mjs';
import { ensureBrowsers } from '../../../tools/browsers/ensure-browsers.mjs';

const SECOND = 1000;

const launchOptions = {
  chromium: { args: chromiumArgs },
  // Firefox holds its own request for a page's icon against that page's policy.
  firefox: { browser: 'firefox', extraPrefsFirefox: { 'browser.chrome.site_icons': false } },
};

const programs = ensureBrowsers(Object.keys(launchOptions));
const browsers = new Map();
after(() => Promise.all([...browsers.values()].map(async (browser) => (await browser).close())));

/** The engines on this machine that Puppeteer can drive. */
export const engines = Object.keys(programs);

/** Opens a page, and keeps what is wrong with it: all it prints, throws, or does against its policy. */
export async function openPage(engine, url) {
  if (!browsers.has(engine)) browsers.set(engine, launch(engine));
  const page = await (await browsers.get(engine)).newPage();
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

function launch(engine) {
  return puppeteer.launch({ ...launchOptions[engine], executablePath: programs[engine], timeout: 120 * SECOND });
}

/** A selector of what has this role and name in an element of a page. */
export const inTag = (tag, role, name) => `${tag} >>> ::-p-aria([name="${name}"][role="${role}"])`;
export const inScan = (role, name) => inTag('quick-scan', role, name);
