// The block editor, as somebody who writes a post uses it. WordPress itself speaks English in it.

import { byRole } from './browser.mjs';

const EMPTY_BLOCK = 'Empty block; start writing or type forward slash to choose a block';

/** WordPress puts a character of an icon font before its name. */
const suggestion = (title, state = '') => `::-p-xpath(//*[@role="option"][normalize-space()="${title}"]${state})`;

/**
 * Starts a post.
 *
 * @returns the frame in which it is written
 */
export async function startPost({ page, goTo }) {
  await goTo('/wp-admin/post-new.php');
  const canvas = await canvasOf(page);
  await canvas.waitForSelector(byRole('textbox', 'Add title'));
  return canvas;
}

export async function canvasOf(page) {
  return (await page.waitForSelector(byRole('Iframe', 'Editor canvas'))).contentFrame();
}

/**
 * Adds the block that comes first when somebody looks for “outreach”. With the keyboard, as the list beside the page moves under a
 * pointer while WordPress looks for patterns.
 *
 * @param {string} title of that block
 * @param {string[]} [others] which have to be found as well
 */
export async function addFirstBlock(page, canvas, title, others = []) {
  await canvas.locator(byRole('button', 'Add default block')).click();
  await canvas.waitForSelector(byRole('document', EMPTY_BLOCK));
  await page.keyboard.type('/outreach');
  for (const other of others) await page.waitForSelector(suggestion(other));
  await page.waitForSelector(suggestion(title, '[@aria-selected="true"]'));
  await page.keyboard.press('Enter');
  await canvas.waitForSelector(byRole('document', `Block: ${title}`));
}

/** Opens the sidebar, which WordPress remembers. */
export async function openSidebar(page) {
  const settings = await page.waitForSelector(byRole('button', 'Settings'));
  if (await settings.evaluate((button) => button.ariaPressed === 'false')) await settings.click();
}

/** WordPress shows these labels in capitals. */
export const inSidebar = (role, label) => byRole(role, label.toUpperCase());

export async function choose(page, label, value) {
  const control = await page.waitForSelector(inSidebar('combobox', label));
  await control.select(value);
}
