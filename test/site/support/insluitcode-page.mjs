/* global document -- in what runs in the page */

// The page on which an editor makes a snippet, used as people do: by role and name, with the keyboard.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openPage } from '../../package/support/browser.mjs';
import { POLICY, serve } from '../../package/support/server.mjs';
import { axeFile, withAxe } from './axe.mjs';

export const site = fileURLToPath(new URL('../../../dist/site/', import.meta.url));

export const read = (path) => readFileSync(site + path, 'utf8');

export const PAGE = '/insluitcode/index.html';

/** The policy that snippets need on the pages that they are pasted in, and what the page that makes them adds for itself. */
const headers = { 'content-security-policy': `${POLICY}; frame-src 'self'; connect-src 'self'` };

/** Records the address of a script that the browser refused. */
const REFUSED = `addEventListener('error', ({ target }) => { if (target.localName === 'script') window.refused = target.src; }, true);`;

const pages = {
  ...axeFile,
  '/insluitcode/axe.html': withAxe(read('insluitcode/index.html')),
  '/paste.html': '<!doctype html><html lang="nl"><title>Plakken</title><textarea aria-label="Plak hier"></textarea>',
  '/refused.js': REFUSED,
};

/** The page loads an element in two frames at each choice. Most tests are about what is beside those: they get empty frames. */
const withoutPreviews = (path, referrer) =>
  path.includes('/frames/') && referrer?.includes('/insluitcode/')
    ? '<!doctype html><html lang="nl"><title>Voorbeeld</title>'
    : undefined;

const servers = [];

/** The site, with additional pages, to which a test can add its own. */
export async function serveSite(changed = {}, { folder = site, previews = false } = {}) {
  const ownPages = { ...pages, ...changed };
  const served = {
    ...(await serve(folder, ownPages, headers, previews ? undefined : withoutPreviews)),
    pages: ownPages,
  };
  servers.push(served);
  return served;
}

export let server;

before(async () => (server = await serveSite()));

after(() => servers.forEach((each) => each.close()));

export const queryOf = (all) =>
  Object.entries(all)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

export const aria = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

/** Debian's older Firefox (140) can't set the orientation, which puppeteer sends along with a size and no test asks for. */
export const size = (page, width, height = 900) =>
  page.setViewport({ width, height }).catch((error) => {
    if (!error.message.includes('setScreenOrientationOverride')) throw error;
  });

export async function open(engine, query = '', { origin = server.origin, path = PAGE, width = 1280 } = {}) {
  const { page, complaints } = await openPage(engine, `${origin}/paste.html`);
  await size(page, width);
  await page.goto(`${origin}${path}${query}`);
  await page.waitForSelector(aria('heading', 'Insluitcode'));
  return { page, complaints };
}

/** Goes to a control with the Tab key, or to the radio button of its group at which that key stops. */
export async function tabTo(page, control) {
  for (let presses = 0; presses < 80; presses++) {
    if (await control.evaluate(hasFocus)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail('the Tab key never comes there');
}

const hasFocus = (wanted) =>
  document.activeElement === wanted || (wanted.type === 'radio' && document.activeElement.name === wanted.name);

/** Takes the focus to a control as the Tab key would, which `insluitcode.test.mjs` shows to reach each. */
const focus = (control) =>
  control.evaluate((wanted) =>
    (wanted.type === 'radio' ? document.querySelector(`[name="${wanted.name}"]:checked`) : wanted).focus(),
  );

export async function pickRadio(page, name) {
  const radio = await page.waitForSelector(aria('radio', name));
  await focus(radio);
  for (let presses = 0; presses < 8 && !(await radio.evaluate(({ checked }) => checked)); presses++) {
    await page.keyboard.press('ArrowDown');
  }
  assert.ok(await radio.evaluate(({ checked }) => checked), name);
}

export async function pickOption(page, name, option) {
  const select = await page.waitForSelector(aria('combobox', name));
  await focus(select);
  const chosen = () => select.evaluate(({ selectedOptions }) => selectedOptions[0].text);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 10 && (await chosen()) !== option; presses++) await page.keyboard.press('ArrowDown');
  assert.equal(await chosen(), option);
}

export async function toggle(page, name) {
  await focus(await page.waitForSelector(aria('checkbox', name)));
  await page.keyboard.press(' ');
}

export async function write(page, name, text) {
  const field = await page.waitForSelector(aria('textbox', name));
  await focus(field);
  await field.evaluate((input) => input.select());
  await page.keyboard.type(text);
}

/** The text to copy below a heading. */
export async function shown(page, heading) {
  const region = await page.waitForSelector(aria('region', heading));
  return region.$eval('pre', (block) => block.textContent);
}

export async function copy(page, heading) {
  await page.locator(aria('button', `Kopieer: ${heading}`)).click();
  await waitForMessage(page, heading, /^Gekopieerd\.$/);
}

/** Waits for the message below a text to copy. */
export async function waitForMessage(page, heading, pattern) {
  const region = await page.waitForSelector(aria('region', heading));
  await page.waitForFunction(
    (element, source) => new RegExp(source).test(element.querySelector('[aria-live]').textContent),
    {},
    region,
    pattern.source,
  );
}

export const frameIn = async (page, selector = 'iframe') => (await page.waitForSelector(selector)).contentFrame();
