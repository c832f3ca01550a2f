import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openEditor } from '../support/editors.mjs';
import { attributes, dataAttributes } from '../support/forms.mjs';
import { setups } from '../support/setups.mjs';

const manifest = JSON.parse(readFileSync(new URL('../../../custom-elements.json', import.meta.url), 'utf8'));

describe('the attributes that a site allows', () => {
  it('are those that a tag observes, and three that are harmless anywhere', () => {
    const tags = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    const listened = tags.flatMap((tag) => tag.attributes.map(({ name }) => name));
    assert.deepEqual([...new Set([...listened, 'lang', 'dir', 'theme'])].sort(), attributes.toSorted());
  });

  for (const setupName of ['ckeditor-allowed', 'tinymce-list-allowed', 'tinymce-addresses']) {
    it(`all get through ${setups[setupName].name}`, async () => {
      const editor = await openEditor(setups[setupName]);
      const form = `<div class="outreach" ${dataAttributes.map((name) => `${name}="1"`).join(' ')}><a href="/contact">Contact</a></div>`;
      assert.deepEqual(await editor.lostFrom(form, await editor.writeSource(form)), []);
    });
  }

  it('are the only ones that get through CKEditor 5 with our list', async () => {
    const editor = await openEditor(setups['ckeditor-allowed']);
    const form = '<div class="outreach wide" data-outreach="quick-scan" data-other="1" id="scan"><p>Tekst</p></div>';
    assert.equal(await editor.writeSource(form), '<div class="outreach" data-outreach="quick-scan"><p>Tekst</p></div>');
  });

  it('replace the rule that TinyMCE has for a div', async () => {
    const form = '<div id="scan" class="outreach" data-outreach="quick-scan">Tekst</div>';
    const ordinary = await openEditor(setups['tinymce-addresses']);
    assert.deepEqual(await ordinary.lostFrom(form, await ordinary.writeSource(form)), []);
    const withRule = await openEditor(setups['tinymce-list-allowed']);
    assert.deepEqual(await withRule.lostFrom(form, await withRule.writeSource(form)), ['div[id]']);
  });
});
