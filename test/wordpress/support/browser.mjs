/* global document -- in what runs in the page */

import assert from 'node:assert/strict';
import process from 'node:process';
import { puppeteerBrowsers } from '../../../tools/browsers/puppeteer-browsers.mjs';

const SECOND = 1000;

export const { engines, browserOf } = puppeteerBrowsers(process.env.BROWSERS?.split(','));

export const site = process.env.WORDPRESS_URL;

/** WordPress loads pictures from its own servers for an editor, and its libraries greet people in the console. */
const notOurs = [/JQMIGRATE/, /^error: Failed to load resource: .*https:\/\/s\.w\.org\//];

/**
 * Somebody with a fresh browser.
 *
 * @returns a page, what is wrong in it, and how it goes to an address of the site
 */
export async function someone(engine = engines[0]) {
  const context = await (await browserOf(engine)).createBrowserContext();
  const page = await context.newPage();
  // WordPress, in PHP compiled to WebAssembly, takes its time to open a first page on a busy machine.
  page.setDefaultTimeout(120 * SECOND);
  await page.setViewport({ width: 1280, height: 900 });

  const complaints = [];
  const complain = (text) => notOurs.some((pattern) => pattern.test(text)) || complaints.push(text);
  page.on('console', (message) => complain(`${message.type()}: ${message.text()} ${message.location()?.url ?? ''}`));
  page.on('dialog', (dialog) => dialog.accept()); // asks whether to delete the plugin, or to leave unsaved changes
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));

  return {
    page,
    complaints,
    goTo: (path) => page.goto(new URL(path, site).href),
    leave: () => context.close(),
  };
}

/** Somebody who has logged in by the form. */
export async function loggedIn(name, password) {
  const user = await someone();
  const { page } = user;
  await user.goTo('/wp-login.php');
  // Its script moves the focus there, and with it what is being typed.
  await page.waitForFunction(() => document.activeElement.id === 'user_login');
  await page.locator(byRole('textbox', 'Username or Email Address')).fill(name);
  await page.locator('#user_pass').fill(password);
  await follow(page, byRole('button', 'Log In'));
  assert.match(page.url(), /wp-admin/);
  return user;
}

/** Clicks what leads to another page, and waits for that. */
export async function follow(page, selector) {
  const control = await page.waitForSelector(selector);
  await Promise.all([page.waitForNavigation(), control.click()]);
}

/** A selector for this role and name. */
export const byRole = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

/** The same in an element. */
export const inTag = (tag, role, name) => `${tag} >>> ${byRole(role, name)}`;

/** Text of a page that anyone can see. */
export const textOf = (page) => page.evaluate(() => document.body.innerText);

/** Waits for something in an element. Puppeteer looks in a shadow root again only if it waits for something visible. */
export const seen = (page, selector) => page.waitForSelector(selector, { visible: true });
