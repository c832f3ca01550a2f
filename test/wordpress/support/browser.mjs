/* global document -- in what runs in the page */

import assert from 'node:assert/strict';
import process from 'node:process';
import { puppeteerBrowsers } from '../../../tools/browsers/puppeteer-browsers.mjs';

const SECOND = 1000;

export const { engines, browserOf } = puppeteerBrowsers(process.env.BROWSERS?.split(','));

export const site = process.env.WORDPRESS_URL;

/** WordPress greets an editor with pictures from its own servers, and its libraries greet who looks in the console. */
const notOurs = [/JQMIGRATE/, /^error: Failed to load resource: .*https:\/\/s\.w\.org\//];

/**
 * Someone with a browser that nobody else has used.
 *
 * @returns a page, what is wrong in it, and how it goes to an address of the site
 */
export async function someone(engine = engines[0]) {
  const context = await (await browserOf(engine)).createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30 * SECOND);
  await page.setViewport({ width: 1280, height: 900 });

  const complaints = [];
  const complain = (text) => notOurs.some((pattern) => pattern.test(text)) || complaints.push(text);
  page.on('console', (message) => complain(`${message.type()}: ${message.text()} ${message.location()?.url ?? ''}`));
  page.on('dialog', (dialog) => dialog.accept()); // whether to delete the plugin, or to leave what isn't saved
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));

  return {
    page,
    complaints,
    goTo: (path) => page.goto(new URL(path, site).href),
    leave: () => context.close(),
  };
}

/** Someone who has come in through the form. */
export async function loggedIn(name, password) {
  const user = await someone();
  const { page } = user;
  await user.goTo('/wp-login.php');
  // Its script moves the focus there, and what is typed then with it.
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

/** A selector of what has this role and name. */
export const byRole = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

/** The same in an element. */
export const inTag = (tag, role, name) => `${tag} >>> ${byRole(role, name)}`;

/** Text of a page that anyone can see. */
export const textOf = (page) => page.evaluate(() => document.body.innerText);

/** Waits for what is in an element. Puppeteer looks again in a shadow root only while it waits for what can be seen. */
export const seen = (page, selector) => page.waitForSelector(selector, { visible: true });
