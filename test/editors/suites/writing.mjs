/* global customElements, requestAnimationFrame -- in what runs in the page */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openEditor } from '../support/editors.mjs';
import { forms } from '../support/forms.mjs';
import { setups } from '../support/setups.mjs';
import { LOADER } from '../support/visitor.mjs';

const advised = ['ckeditor-allowed', 'tinymce-addresses'];

describe('writing a text', () => {
  for (const setupName of advised) {
    it(`pasted beside the source, the code is text in ${setups[setupName].name}`, async () => {
      const editor = await openEditor(setups[setupName]);
      const content = await editor.pasteAsText(forms.data);
      assert.ok(content.startsWith('<p>&lt;div class="outreach" data-outreach="quick-scan"'), content);
    });
  }

  // The second is edited in place on the page itself, where the loader finds what is in it.
  const onThePage = {
    'CKEditor 5': setups['ckeditor-all'],
    TinyMCE: { editor: 'tinymce', configuration: '{ convert_urls: false, inline: true }', element: 'div' },
  };
  for (const [name, setup] of Object.entries(onThePage)) {
    it(`saves the same if the loader is on the page of ${name}`, async () => {
      const editor = await openEditor(setup, LOADER);
      const written = await editor.reopen(forms.data);
      await editor.page.evaluate(async () => {
        await customElements.whenDefined('quick-scan');
        await new Promise(requestAnimationFrame);
      });
      assert.deepEqual(await editor.lostFrom(forms.data, written), []);
      assert.equal(await editor.content(), written);
    });
  }
});
