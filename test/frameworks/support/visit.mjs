/* global document -- in what runs in the page */

import assert from 'node:assert/strict';
import { inScan, openPage } from '../../package/support/browser.mjs';

export const OPTION = 'Vrijwillig';
export const SINGLE = 'Maatschappijgericht';
export const HOURS = 'Hoeveel uur per week mag ik outreachen?';
/** Only online and public locations. */
export const CODE = 'QSRDNFVF';

/** Opens a screen of an app, and gives what a visitor does there. */
export async function visit(origin, screen, fragment = '') {
  const { page, complaints } = await openPage('chromium', `${origin}/app/index.html?screen=${screen}${fragment}`);
  const waitFor = (isSo, ...given) => page.waitForFunction(isSo, { polling: 20 }, ...given);

  return {
    page,
    complaints,
    click: (name, role = 'button') => page.locator(inScan(role, name)).click(),
    /** Presses a button of the app itself. */
    press: (name) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click(),
    async type(name, text) {
      const field = await page.waitForSelector(inScan('textbox', name));
      await field.type(text);
    },
    /** Types in a field of the app, which makes the framework render again. */
    typeTeam: (text) => page.locator('input[name=team]').fill(text),
    valueNow: () => page.$eval('quick-scan', ({ value }) => value),
    /** Waits until the element and the app agree on this value, or on another one than this. */
    async agree(on, { not = false } = {}) {
      await waitFor(
        (expected, other) => {
          const value = document.querySelector('quick-scan')?.value;
          return (value === expected) !== other && document.querySelector('#code')?.textContent === value;
        },
        on,
        not,
      ).catch(async (error) => {
        const both = await page.evaluate(() => [
          document.querySelector('quick-scan')?.value,
          document.querySelector('#code')?.textContent,
        ]);
        throw new Error(`The element has ‘${both[0]}’, the app ‘${both[1]}’.`, { cause: error });
      });
      return page.$eval('quick-scan', ({ value }) => value);
    },
    waitFor,
    async leave() {
      assert.deepEqual(complaints, []);
      await page.close();
    },
  };
}
