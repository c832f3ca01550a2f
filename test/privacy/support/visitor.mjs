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

/** Answers every question on the screen with an option, the first unless an index says which. Returns how many there were. */
export async function answerWhatIsThere(page, tag, which = 0) {
  const questions = await page.$$(`${tag} >>> fieldset`);
  let answered = 0;
  for (const question of questions) {
    if (!(await question.evaluate((fieldset) => fieldset.checkVisibility()))) continue;
    const input = (await question.$$('input')).at(which);
    await check(input);
    answered++;
  }
  return answered;
}

/** Clicks on it until it is checked: what loads later may move it away from under the pointer, or out of what a frame shows by then. */
async function check(input) {
  for (let left = 20; !(await input.evaluate(({ checked }) => checked)); left--) {
    await input.click().catch((error) => {
      if (left <= 0) throw error;
    });
  }
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
    if (way === 'Geef door') await has(page, tag, '.pass .qr');
    else if (way !== 'Afdrukken') await reads(page, tag, /^Kopieer/.test(way) ? 'Gekopieerd.' : 'is gemaakt.');
  }
  return ways;
}

/** Writes down an agreement at a result, and makes the calendar file to look again. */
export async function agree(page, tag, words) {
  await press(page, tag, 'Schrijf een afspraak op');
  await has(page, tag, '#agreement-hook');
  const hooks = await page.$(`${tag} >>> #agreement-hook`);
  await hooks.select('0');
  await fill(page, tag, 'Wat spreken jullie af?', words);
  await press(page, tag, 'Voeg de afspraak toe');
  await reads(page, tag, 'De afspraak staat erbij.');
  await press(page, tag, 'Kies een dag om opnieuw te kijken');
  await press(page, tag, 'Download voor je agenda');
  await reads(page, tag, '.ics is gemaakt.');
}

/** Types in the field with this name. */
export const fill = (page, tag, name, text) => page.locator(inTag(tag, 'textbox', name)).fill(text);
