/* global document -- in what runs in the page */
import { inTag } from '../../package/support/browser.mjs';

/** Presses the control with this role and name; buttons in the whole tag, or inside this selector. */
export async function press(page, tag, name, { role = 'button', within = '' } = {}) {
  // Looks up role and name in the page itself, as Firefox takes a second to search its accessibility tree.
  if (role !== 'button') return page.locator(inTag(tag, role, name)).click();
  const button = await page.waitForFunction(buttonIn, {}, `${within} button`, tag, name);
  await button.click();
}

/** Runs in the page. */
function buttonIn(selector, tag, name) {
  const nameOf = (button) => button.getAttribute('aria-label') ?? button.textContent.trim();
  return [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [])].find(
    (button) => button.checkVisibility() && !button.disabled && nameOf(button) === name,
  );
}

/** Waits until a heading can be seen. */
export const sees = (page, tag, name, role = 'heading') => page.waitForSelector(inTag(tag, role, name));

/** Waits until a tag has something with this selector in it. Puppeteer's own waiting doesn't notice changes in a shadow root. */
export const has = (page, tag, selector) =>
  page.waitForFunction(
    (name, each) => document.querySelector(name)?.shadowRoot?.querySelector(each),
    {},
    tag,
    selector,
  );

/** The message of a tag to the visitor, once it contains this. */
export const reads = (page, tag, text) =>
  page.waitForFunction(
    (name, said) =>
      [...document.querySelector(name).shadowRoot.querySelectorAll('[aria-live]')].some(({ textContent }) =>
        textContent.includes(said),
      ),
    {},
    tag,
    text,
  );

/** Answers every question on the screen with its first or last option. Returns how many there were. */
export async function answerWhatIsThere(page, tag, which = 'first') {
  const questions = await page.$$(`${tag} >>> fieldset`);
  let answered = 0;
  for (const question of questions) {
    if (!(await question.evaluate((fieldset) => fieldset.checkVisibility()))) continue;
    const input = (await question.$$('input')).at(which === 'first' ? 0 : -1);
    // What loads later may move it away from under the pointer.
    while (!(await input.evaluate(({ checked }) => checked))) await input.click();
    answered++;
  }
  return answered;
}

/** Waits until there is a question on the screen: a step may wait for its explanations. */
const asks = (page, tag) =>
  page.waitForFunction(
    (name) =>
      [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('fieldset') ?? [])].some((each) =>
        each.checkVisibility(),
      ),
    {},
    tag,
  );

/** Answers everything, step by step, and goes to the result. */
export async function answerAll(page, tag, { toResult, result, which }) {
  for (;;) {
    await asks(page, tag);
    await answerWhatIsThere(page, tag, which);
    if (!(await page.evaluate(buttonIn, 'button', tag, 'Volgende'))) break;
    await press(page, tag, 'Volgende');
  }
  await press(page, tag, toResult);
  await sees(page, tag, result);
}

/** The code of the answers. */
export const codeIn = (page, tag) => page.$eval(tag, ({ value }) => value);

/** Takes a result along in every possible way. Returns the names of those ways. */
export async function takeAlong(page, tag) {
  const ways = await page.$$eval(`${tag} >>> [part=export] button`, (buttons) =>
    buttons.map(({ textContent }) => textContent.trim()),
  );
  for (const way of ways) {
    await press(page, tag, way, { within: '[part=export]' });
    if (way !== 'Afdrukken') await reads(page, tag, /^Kopieer/.test(way) ? 'Gekopieerd.' : 'is gemaakt.');
  }
  return ways;
}

/** Types in the field with this name. */
export const fill = (page, tag, name, text) => page.locator(inTag(tag, 'textbox', name)).fill(text);
