import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { before as beforeAll, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { definitionViews } from '../../../dist/model/definition-views.js';
import { site } from '../support/browser.mjs';

const root = new URL('../../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

/** What the script takes over onto every tag. */
const SHARED = ['dir', 'lang', 'theme'];

describe("the plugin's list of tags and attributes", () => {
  let list;
  beforeAll(async () => {
    const response = await fetch(`${site}/?rest_route=/outreach-test/v1/list`);
    list = await response.json();
  });

  it('has the tags that there are', () => {
    assert.deepEqual(Object.keys(list).toSorted(), declarations.map(({ tagName }) => tagName).toSorted());
    assert.deepEqual(Object.keys(list).toSorted(), filesIn('dist/embed/frames', '.html'));
  });

  it('has the themes that there are', () => {
    assert.deepEqual(list['quick-scan'].theme.options.toSorted(), filesIn('dist/embed/themes', '.css'));
  });

  for (const { tagName, attributes = [] } of declarations) {
    it(`has the attributes of <${tagName}>`, () => {
      const names = new Set([...attributes.map(({ name }) => name), ...SHARED]);
      assert.deepEqual(Object.keys(list[tagName]).toSorted(), [...names].toSorted());
      for (const { name, type } of attributes) {
        const expected = name === 'lang' ? { type: 'text' } : ruleOf(type.text);
        const { type: ours, options } = list[tagName][name];
        assert.deepEqual({ type: ours, ...(options && { options }) }, expected, name);
      }
    });
  }
});

/** What the plugin should know of a TypeScript type: `'steps' | 'page'` is a choice of two. */
function ruleOf(type) {
  if (type === 'boolean') return { type };
  // The manifest has only the name of this type.
  if (type === 'DefinitionView') return { type: 'choice', options: [...definitionViews] };
  const options = type.split(' | ').map((option) => option.match(/^'(.*)'$|^(\d)$/));
  if (!options.every(Boolean)) return { type: 'text' };
  return {
    type: 'choice',
    options: options.map(([, word, number]) => word ?? number).filter((option) => option !== ''),
  };
}

function filesIn(folder, extension) {
  const names = readdirSync(fileURLToPath(new URL(folder, root))).filter((name) => name.endsWith(extension));
  return names.map((name) => basename(name, extension)).toSorted();
}
