import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readTranslations } from '../../../scripts/build-wordpress.mjs';

const sources = fileURLToPath(new URL('../../../integrations/wordpress', import.meta.url));
const CONTEXT = '\u0004';

describe('the Dutch translation', () => {
  const translated = [...readTranslations().keys()];
  const written = [...inCode(), ...inBlockType(), ...inPluginHeader()];

  it('has every text of the sources, and no other', () => {
    assert.deepEqual(translated.toSorted(), [...new Set(written)].toSorted());
  });

  it('has the same places to fill in', () => {
    for (const [text, dutch] of readTranslations()) {
      const places = (string) => (string.match(/%(\d\$)?s/g) ?? []).toSorted();
      assert.deepEqual(places(dutch), places(text), text);
    }
  });
});

function inCode() {
  const call = /\b(?:__|esc_html__|esc_html_e|_e)\(\s*'((?:[^'\\]|\\.)+)',\s*'outreach-elements'/g;
  const files = readdirSync(sources, { recursive: true }).filter((name) => ['.php', '.js'].includes(extname(name)));
  return files.flatMap((name) => Array.from(read(name).matchAll(call), ([, text]) => text.replaceAll("\\'", "'")));
}

function inBlockType() {
  const { title, description, keywords } = JSON.parse(read('block/block.json'));
  const inContext = (context, text) => `block ${context}${CONTEXT}${text}`;
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

function read(name) {
  return readFileSync(join(sources, name), 'utf8');
}
