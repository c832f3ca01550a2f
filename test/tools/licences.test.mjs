// What says whose each file is, and how to refer to the library.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCFF, validateCFF, validateCFFFile } from 'cffjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(repository + path, 'utf8');
const { version, license } = JSON.parse(read('package.json'));

const reuse = (...args) => spawnSync('reuse', args, { cwd: repository, encoding: 'utf8' });
const isMissing = reuse('--version').error !== undefined;

describe('the licences', () => {
  // Outside a checkout, it would also ask whose the installed packages are.
  const skip = (isMissing && 'reuse is not on this machine') || (!existsSync(`${repository}.git`) && 'not a checkout');

  it('are known of each file, by the rules of REUSE', { skip }, () => {
    const { status, stdout, stderr } = reuse('lint');
    assert.equal(status, 0, stdout + stderr);
  });

  it('have their texts', () => {
    assert.equal(read('LICENSES/MIT.txt'), read('LICENSE'));
    const named = read('.reuse/dep5').matchAll(/^License: (.*)$/gm);
    for (const [, names] of named)
      for (const name of names.split(' AND ')) assert.ok(existsSync(`${repository}LICENSES/${name}.txt`), name);
  });
});

describe('how to refer to the library', () => {
  const file = `${repository}CITATION.cff`;

  it('is in the Citation File Format, by its own schema', () => {
    assert.equal(readCFF(file)['cff-version'], '1.2.0');
    validateCFFFile(file);
    assert.throws(() => validateCFF({ ...readCFF(file), authors: 'somebody' }));
  });

  it('has its version and licence', () => {
    const citation = read('CITATION.cff');
    assert.match(citation, new RegExp(`^version: ${version}$`, 'm'));
    assert.match(citation, new RegExp(`^license: ${license}$`, 'm'));
  });
});

describe('what catalogues of public software read', () => {
  const card = read('publiccode.yml');
  const valueOf = (key) => new RegExp(`^ *${key}: ['"]?(.*?)['"]?$`, 'm').exec(card)?.[1];
  const listOf = (key) => {
    const [, items] = new RegExp(`^( *)${key}:\\n((?:\\1  - .*\\n)+)`, 'm').exec(card).slice(1);
    return items.trim().split(/\s*- /).filter(Boolean);
  };

  it('has the version, the licence and the languages of the library', () => {
    assert.equal(valueOf('softwareVersion'), version);
    assert.equal(valueOf('license'), license);
    const known = /languages = \[(.*)\]/.exec(read('src/content/languages.ts'))[1];
    assert.deepEqual(listOf('availableLanguages'), known.match(/\w+/g));
  });

  it('has descriptions as long as the standard asks for', () => {
    for (const [, short] of card.matchAll(/shortDescription: (.*)/g)) assert.ok(short.length <= 150, short);
    const long = [...card.matchAll(/longDescription: >\n((?: {6}.*\n)+)/g)];
    assert.ok(long.length > 0);
    for (const [, text] of long) assert.ok(text.replace(/\s+/g, ' ').length >= 150);
  });
});
