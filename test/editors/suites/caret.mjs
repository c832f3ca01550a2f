/* global DOMParser, document, window -- in what runs in the page */

// Somebody who writes a text moves the caret into the link of a data form, and goes on writing.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../../package/support/browser.mjs';
import { openEditor } from '../support/editors.mjs';
import { LINK_TEXT, forms } from '../support/forms.mjs';
import { setups } from '../support/setups.mjs';
import { publish } from '../support/site.mjs';
import { answer, pageWith } from '../support/visitor.mjs';

const TEXT = `<p>Wat voorafgaat.</p>${forms.data}<p>Wat volgt.</p>`;
const [START, MIDDLE, END] = [0, 3, LINK_TEXT.length];

const press = async ({ page }, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const type = ({ page }, text) => page.keyboard.type(text);
const hold = async ({ page }, modifier, key) => {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
};

/** The place of the caret, what is done there, and what visitors then have to see besides the tool. */
const cases = {
  'Enter twice and a line after the link': [
    END,
    async (editor) => {
      await press(editor, 'Enter', 'Enter');
      await type(editor, 'Een regel.');
    },
    ['Een regel.'],
  ],
  'Enter and a line, three times': [
    END,
    async (editor) => {
      for (const line of ['Een.', 'Twee.', 'Drie.']) {
        await press(editor, 'Enter');
        await type(editor, line);
      }
    },
    ['Een.', 'Twee.', 'Drie.'],
  ],
  'a line before the link': [
    START,
    async (editor) => {
      await press(editor, 'Enter', 'ArrowUp');
      await type(editor, 'Een regel.');
    },
    [], // CKEditor 5 can continue inside the link, whose words the tool replaces
  ],
  'a line under it with Shift+Enter': [
    END,
    async (editor) => {
      await hold(editor, 'Shift', 'Enter');
      await type(editor, 'Een regel.');
    },
    ['Een regel.'],
  ],
  'Enter in the middle of the link': [MIDDLE, (editor) => press(editor, 'Enter'), []],
  'Enter, taken back with Backspace': [END, (editor) => press(editor, 'Enter', 'Backspace'), []],
  'Backspace in the link': [END, (editor) => press(editor, 'Backspace'), []],
  'Delete at the end, which takes in what follows': [END, (editor) => press(editor, 'Delete'), []],
  'a line that is pasted': [
    END,
    async (editor) => {
      await press(editor, 'Enter');
      await editor.pasteHere('text/plain', 'Een regel.');
    },
    ['Een regel.'],
  ],
  'paragraphs that are pasted': [
    END,
    (editor) => editor.pasteHere('text/html', '<p>Eerst dit.</p><p>Dan dat.</p>'),
    ['Eerst dit.', 'Dan dat.'],
  ],
  'a list that is pasted': [
    END,
    (editor) => editor.pasteHere('text/html', '<ul><li>Eén punt</li><li>Nog een punt</li></ul>'),
    ['Eén punt', 'Nog een punt'],
  ],
};

for (const setupName of ['ckeditor-allowed', 'ckeditor-all', 'tinymce-addresses', 'tinymce-list-allowed']) {
  describe(`with the caret in a data form, in ${setups[setupName].name}`, () => {
    for (const [name, [offset, act, written]] of Object.entries(cases)) {
      it(`leaves one place, and everything that was written: ${name}`, async () => {
        const content = await contentAfter(setups[setupName], offset, act, written);
        assert.equal(placesIn(content), 1, content);
        await assertVisitorSees(content, ['Wat voorafgaat.', 'Wat volgt.', ...written]);
      });
    }

    it('leaves the link, whether or not Backspace at its beginning takes it into the text before', async () => {
      const content = await contentAfter(setups[setupName], START, (editor) => press(editor, 'Backspace'));
      assert.ok(placesIn(content) <= 1, content);
      assert.match(content, new RegExp(`<a href="[^"]+">${LINK_TEXT}</a>`));
    });
  });
}

const placesIn = (content) => content.split('data-outreach=').length - 1;

async function contentAfter(setup, offset, act, written = []) {
  const editor = await openEditor(setup);
  try {
    await editor.reopen(TEXT);
    await editor.putCaret(offset);
    await act(editor);
    // TinyMCE takes some time to process what is pasted.
    await editor.page.waitForFunction(
      (texts) => {
        const { body } = new DOMParser().parseFromString(window.editor.content(), 'text/html');
        return texts.every((text) => body.textContent.includes(text));
      },
      {},
      written,
    );
    return await editor.content();
  } finally {
    await editor.page.close();
  }
}

/** Expects this beside one working tool. */
async function assertVisitorSees(content, texts) {
  const { page, complaints } = await openPage('chromium', publish(pageWith(content)));
  try {
    await answer(page);
    assert.equal((await page.$$('quick-scan')).length, 1);
    const seen = await page.evaluate(() => document.body.innerText);
    for (const text of texts) assert.ok(seen.includes(text), `${text} in ${content}`);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
  }
}
