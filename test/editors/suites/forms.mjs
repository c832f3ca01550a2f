import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines } from '../../package/support/browser.mjs';
import { openEditor } from '../support/editors.mjs';
import { expected } from '../support/expected.mjs';
import { forms, iframe } from '../support/forms.mjs';
import { setups } from '../support/setups.mjs';
import { origin } from '../support/site.mjs';
import { assertGives } from '../support/visitor.mjs';

/** What the docs advise is also tested in Firefox, if it is installed. */
const ADVISED = ['ckeditor-allowed', 'tinymce-list-allowed'];

for (const [setupName, setup] of Object.entries(setups)) {
  describe(`${setup.name}`, () => {
    let editor;
    before(async () => (editor = await openEditor(setup)));

    for (const [formName, { gives, lost }] of Object.entries(expected[setupName])) {
      const form = formName === 'iframe' && setup.framesByFullAddress ? iframe(origin) : forms[formName];
      const advised = formName === 'data' && ADVISED.includes(setupName);

      it(`${formName}: gives a visitor ${gives}`, async () => {
        const written = await editor.writeSource(form);
        const pasted = await editor.paste(form);
        assert.deepEqual(await editor.lostFrom(form, written), lost, written);
        assert.deepEqual(await editor.lostFrom(form, pasted), lost, pasted);
        assert.equal(await editor.reopen(written), written);

        for (const text of new Set([written, pasted])) {
          for (const engine of advised ? engines : ['chromium']) await assertGives(gives, text, engine);
        }
      });
    }
  });
}
