// The browsers that tests drive from outside, with Puppeteer.

import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browsersForTests } from './browsers-for-tests.mjs';
import { chromiumArgs } from './chromium-args.mjs';

const SECOND = 1000;

const launchOptions = {
  chromium: { args: chromiumArgs },
  // Firefox reports its own request for a page's icon as a violation of that page's policy.
  firefox: { browser: 'firefox', extraPrefsFirefox: { 'browser.chrome.site_icons': false } },
};

/**
 * @param {string[]} [wanted] names of engines
 * @returns the names of those that are installed, and a function that gives the browser of each: one per test run, closed at its end
 */
export function puppeteerBrowsers(wanted = Object.keys(launchOptions)) {
  const strange = wanted.filter((engine) => !(engine in launchOptions));
  if (strange.length) throw new Error(`Puppeteer drives ${Object.keys(launchOptions)}, not ${strange}.`);

  const programs = browsersForTests(wanted);
  const browsers = new Map();
  after(() => Promise.all([...browsers.values()].map(async (browser) => (await browser).close())));

  const launch = (engine) =>
    puppeteer.launch({ ...launchOptions[engine], executablePath: programs[engine], timeout: 120 * SECOND });

  return {
    engines: Object.keys(programs),
    browserOf(engine) {
      if (!browsers.has(engine)) browsers.set(engine, launch(engine));
      return browsers.get(engine);
    },
  };
}
