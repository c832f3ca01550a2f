// The translations of the Drupal module: Drupal itself translates the module's description and the choices of its
// components.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { keyOf, readPo } from '../../scripts/po.mjs';
import { languages } from '../../scripts/words.mjs';

const sources = new URL('../../integrations/drupal/outreach_elements/', import.meta.url);
const read = (name) => readFileSync(new URL(name, sources), 'utf8');

const components = ['outreach', 'scope'].map((name) => read(`components/${name}/${name}.component.yml`));
const info = read('outreach_elements.info.yml');
const [, description] = info.match(/^description: '(.*)'$/m);

/** Each list of choices: the context for translating its words, and the words. */
const choices = components.flatMap((component) =>
  Array.from(
    component.matchAll(/(?: +x-translation-context: (.*)\n)? +meta:enum:\n((?: {8}.*\n)+)/g),
    ([, context, words]) => ({
      context,
      words: words
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[1]),
    }),
  ),
);
const written = [
  description,
  ...choices.flatMap(({ context, words }) => words.map((id) => keyOf({ id, context }))),
].filter((key, index, all) => all.indexOf(key) === index);

/** English is what the module is written in; Drupal doesn't translate from it to itself. */
const translated = languages.filter((language) => language !== 'en');

describe('the texts of the Drupal module', () => {
  it('are those that Drupal translates, in their own context', () => {
    assert.equal(choices.length, components.join('').match(/meta:enum:/g).length);
    for (const { context, words } of choices) {
      assert.equal(context, 'Outreach elements');
      assert.ok(words.length > 1 && words.every(Boolean), words.join());
    }
  });

  it('have a file where Drupal looks for it, in each language', () => {
    const [, pattern] = info.match(/^interface translation server pattern: modules\/custom\/outreach_elements\/(.*)$/m);
    const [, project] = info.match(/^interface translation project: (.*)$/m);
    assert.deepEqual(
      readdirSync(new URL('translations', sources)).map((file) => `translations/${file}`),
      translated.map((language) => pattern.replace('%project', project).replace('%language', language)).toSorted(),
    );
  });

  for (const language of translated) {
    it(`are all present in ${language}, and no others`, () => {
      const { header, entries } = readPo(read(`translations/outreach_elements.${language}.po`));
      assert.equal(header.Language, language);
      assert.deepEqual(entries.map(keyOf).toSorted(), written.toSorted());
    });
  }

  it('cover the languages of the tools', () => {
    const [, list] = read('src/LanguageExtension.php').match(/LANGUAGES = \[(.*)\];/);
    assert.deepEqual(list.match(/\w+/g), languages);
  });
});
