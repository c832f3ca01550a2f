import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { before as beforeAll, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { site } from '../support/browser.mjs';

const root = new URL('../../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

/** The attributes that the script passes on to every tag. */
const SHARED = ['dir', 'lang', 'theme'];

describe("the plugin's list of tags and attributes", () => {
  let list;
  beforeAll(async () => {
    const response = await fetch(`${site}/?rest_route=/outreach-test/v1/list`);
    list = await response.json();
  });

  it('has all tags', () => {
    assert.deepEqual(Object.keys(list).toSorted(), declarations.map(({ tagName }) => tagName).toSorted());
    const pages = filesIn('dist/embed/frames', '.html');
    assert.deepEqual(Object.keys(list).toSorted(), [...new Set(pages.map((page) => page.split('.')[0]))]);
    for (const tag of Object.keys(list)) {
      for (const language of ['fr', 'de', 'en'])
        assert.ok(pages.includes(`${tag}.${language}`), `${tag} in ${language}`);
    }
  });

  it('has all themes', () => {
    assert.deepEqual(list['quick-scan'].theme.options.toSorted(), filesIn('dist/embed/themes', '.css'));
  });

  for (const { tagName, attributes = [] } of declarations) {
    it(`has the attributes of <${tagName}>`, () => {
      const names = new Set([...attributes.map(({ name }) => name), ...SHARED]);
      assert.deepEqual(Object.keys(list[tagName]).toSorted(), [...names].toSorted());
      for (const { name, type } of attributes) {
        const expected = name === 'lang' ? { type: 'text' } : ruleOf(type.text);
        const { type: ours, options, also = [] } = list[tagName][name];
        assert.deepEqual({ type: ours, ...(options && { options: [...options, ...also] }) }, expected, name);
      }
    });
  }
});

/** What the plugin should know of a TypeScript type: `'steps' | 'page'` is a choice of two. */
function ruleOf(type) {
  if (type === 'boolean') return { type };
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
