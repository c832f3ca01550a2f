import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { documents, expectedDocument } from '../support/docs.mjs';
import { openEditor } from '../support/editors.mjs';
import { forms } from '../support/forms.mjs';
import { POLICY } from '../support/site.mjs';
import { LOADER } from '../support/visitor.mjs';

const moduleFolder = new URL('../../../integrations/drupal/outreach_elements/', import.meta.url);

describe('the docs', () => {
  for (const [name, path] of Object.entries(documents)) {
    it(`${name}.md shows what these tests prove; if not: node test/editors/run.mjs --write`, async () => {
      assert.equal(await readFile(path, 'utf8'), await expectedDocument(name));
    });
  }

  it('show the forms that are tested', async () => {
    const [loader, ...shown] = await blocksOf('editors', 'html');
    assert.equal(loader, LOADER);
    assert.equal(shown.length, Object.keys(forms).length);
    const editor = await openEditor({ editor: 'tinymce', configuration: '{}' });
    for (const [index, form] of Object.values(forms).entries()) {
      assert.deepEqual(await editor.lostFrom(form, shown[index]), []);
    }
  });

  it('show all props of the Drupal component', async () => {
    const { props } = parse(await readModule('components/outreach/outreach.component.yml'));
    const text = await readFile(documents.drupal, 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
    assert.deepEqual(rows.toSorted(), Object.keys(props.properties).sort());
  });

  it('show the policy under which all of this works, except for what Drupal itself can’t do', async () => {
    const [policy] = await blocksOf('drupal', 'http');
    assert.equal(POLICY, `default-src 'none'; ${policy}; require-trusted-types-for 'script'`);
  });
});

async function blocksOf(document, language) {
  const text = await readFile(documents[document], 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`(?:${language})\\n(.*?)\\n\`\`\`$`, 'gms'))].map(([, code]) => code);
}

const readModule = (path) => readFile(new URL(path, moduleFolder), 'utf8');
