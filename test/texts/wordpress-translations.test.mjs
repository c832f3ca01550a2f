// The translations of the WordPress plugin, without WordPress; test/wordpress tests them in it.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readTranslations } from '../../scripts/build-wordpress.mjs';
import { keyOf, readPo } from '../../scripts/po.mjs';
import { languages } from '../../scripts/words.mjs';

const sources = fileURLToPath(new URL('../../integrations/wordpress', import.meta.url));
const read = (name) => readFileSync(join(sources, name), 'utf8');
const code = readdirSync(sources, { recursive: true }).filter((name) => ['.php', '.js'].includes(extname(name)));

function inCode() {
  const call =
    /\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*'((?:[^'\\]|\\.)+)',\s*'outreach-elements'/g;
  return code.flatMap((name) => Array.from(read(name).matchAll(call), ([, text]) => text.replaceAll("\\'", "'")));
}

function inBlockType() {
  const { title, description, keywords } = JSON.parse(read('block/block.json'));
  const inContext = (context, id) => keyOf({ id, context: `block ${context}` });
  return [
    inContext('title', title),
    inContext('description', description),
    ...keywords.map((keyword) => inContext('keyword', keyword)),
  ];
}

function inPluginHeader() {
  const header = read('outreach-elements.php');
  return ['Plugin Name', 'Description', 'Author'].map((name) => header.match(new RegExp(` \\* ${name}: +(.+)`))[1]);
}

const written = [...new Set([...inCode(), ...inBlockType(), ...inPluginHeader()])].toSorted();
/** A placeholder, in the form that PHP and JavaScript share. */
const placesIn = (text) => (text.match(/%(\d\$)?\w/g) ?? []).toSorted();

describe('the texts of the plugin', () => {
  it('are requested in a way that this test recognises', () => {
    const asked = code.flatMap((name) => read(name).match(/(?<![\w$])(?:esc_\w+)?_(?:_|e|x|n|ex|nx)\(/g) ?? []);
    assert.equal(asked.length, inCode().length);
  });

  for (const language of languages) {
    describe(`in ${language}`, () => {
      const { header, entries } = readTranslations(language);

      it('are all present, and no others', () => {
        assert.equal(header.Language, language);
        assert.deepEqual(entries.map(keyOf).toSorted(), written);
      });

      it('have the same placeholders', () => {
        for (const { id, text } of entries) assert.deepEqual(placesIn(text), placesIn(id), id);
      });

      it('end like the source', () => {
        for (const { id, text } of entries) {
          const end = (string) => string.match(/[.?]?$/)[0];
          // An English noun phrase may be a question elsewhere.
          if (end(id) !== '') assert.equal(end(text), end(id), id);
        }
      });
    });
  }

  it('aren’t left in Dutch', () => {
    const dutch = new Map(readTranslations('nl').entries.map((entry) => [keyOf(entry), entry.text]));
    const names = ['Antwerpen', 'outreach', 'Element', 'Script', 'Text', 'Utrecht', 'Gent', 'outreachend werken'];
    for (const language of languages.slice(1)) {
      const same = readTranslations(language).entries.filter((entry) => dutch.get(keyOf(entry)) === entry.text);
      assert.deepEqual(
        same.map(({ text }) => text).filter((text) => !names.includes(text)),
        [],
        language,
      );
    }
  });
});

describe('a gettext file', () => {
  const HEADER = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Plural-Forms: nplurals=2; plural=n > 1;\\n"\n';

  it('is read as translators’ programs write it', () => {
    const { header, entries } = readPo(
      `# Traduction.\n${HEADER}\n\n#. translators: a\n#: a.php:1\n#, php-format\nmsgctxt "block"\nmsgid ""\n"One %s, "\n"\\"two\\""\n` +
        'msgstr ""\n"Un %s,\\n"\n"«\u00a0deux\u00a0»"\n\n#~ msgid "Old"\n#~ msgstr "Vieux"\n\n\nmsgid "Three"\nmsgstr "Trois"\n',
    );
    assert.deepEqual(header, { Language: 'fr', 'Plural-Forms': 'nplurals=2; plural=n > 1;' });
    assert.deepEqual(entries, [
      { id: 'One %s, "two"', text: 'Un %s,\n«\u00a0deux\u00a0»', context: 'block' },
      { id: 'Three', text: 'Trois' },
    ]);
  });

  for (const [what, entry, message] of [
    ['lacks a translation', 'msgid "One"\nmsgstr ""', /Without a translation: One/],
    ['is unsure', '#, fuzzy\nmsgid "One"\nmsgstr "Un"', /isn't sure/],
    ['says it twice', 'msgid "One"\nmsgstr "Un"\n\nmsgid "One"\nmsgstr "Une"', /More than once: One/],
    ['has plurals', 'msgid "One"\nmsgid_plural "Two"\nmsgstr[0] "Un"', /Not understood: msgid_plural/],
    ['joins two', 'msgid "One"\nmsgstr "Un"\nmsgid "Two"\nmsgstr "Deux"', /Not understood: msgid "Two"/],
    ['breaks off', 'msgid "One"\nmsgstr "Un', /Not understood: msgstr "Un/],
    ['says half', 'msgid "One"', /Half an entry/],
  ]) {
    it(`is refused if it ${what}`, () => assert.throws(() => readPo(`${HEADER}\n${entry}\n`), message));
  }

  it('is refused without a header', () => assert.throws(() => readPo('msgid "One"\nmsgstr "Un"'), /no header/));
});
