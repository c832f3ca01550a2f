// A faulty file changes nothing, and the error names the line.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { importTexts } from '../../scripts/texts/import.mjs';
import { exportTexts } from '../../scripts/texts/xliff-writer.mjs';
import { content, contentOf, folder } from './support.mjs';

const nl = `export const words = { yes: 'Ja', of: (name) => \`Van \${name}.\`, many: (count) => plural(count, '1 dag', \`\${count} dagen\`) };\n`;
const fr = `export const words = { yes: 'Oui', of: (name) => \`De \${name}.\`, many: (count) => plural(count, '1 jour', \`\${count} jours\`) };\n`;
const root = contentOf({ nl, fr });
const { xliff } = exportTexts(root, 'fr');

/** The line in which these words are. */
const lineOf = (words, text = xliff) => text.slice(0, text.indexOf(words)).split('\n').length;
const unit = (id) => lineOf(`<unit id="${id}">`);

const refused = [
  [
    'an entity from outside',
    (x) => x.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n<xliff'),
    2,
    /DOCTYPE/,
  ],
  [
    'a bomb of entities',
    (x) => x.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><xliff'),
    2,
    /DOCTYPE/,
  ],
  ['an entity that nobody declared', (x) => x.replace('>Oui<', '>&oui;<'), lineOf('>Oui<'), /well-formed/],
  ['a file that breaks off', (x) => x.slice(0, x.indexOf('Oui')), lineOf('>Oui<'), /well-formed/],
  ['a tag that isn’t closed', (x) => x.replace('Oui</target>', 'Oui'), undefined, /well-formed/],
  ['an attribute twice', (x) => x.replace('version="2.0"', 'version="2.0" version="2.0"'), 2, /well-formed/],
  ['nothing', () => '', 1, /well-formed/],
  ['a page', () => '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>', 1, /no XLIFF/],
  [
    'XLIFF 1.2',
    () => '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>',
    1,
    /XLIFF 1\.2/,
  ],
  ['a version to come', (x) => x.replace('version="2.0"', 'version="3.0"'), 2, /3\.0/],
  ['no namespace', (x) => x.replace(/ xmlns="[^"]*"/, ''), 2, /Only 2\.0/],
  ['another language', (x) => x.replace('trgLang="fr"', 'trgLang="de"'), 2, /trgLang is ‘de’/],
  ['no language', (x) => x.replace(' trgLang="fr"', ''), 2, /trgLang/],
  ['from another language', (x) => x.replace('srcLang="nl"', 'srcLang="en"'), 2, /srcLang is ‘en’/],
  [
    'a target in another language',
    (x) => x.replace('<target>Oui', '<target xml:lang="de">Oui'),
    lineOf('>Oui<'),
    /‘de’/,
  ],
  [
    'an id that no text has',
    (x) => x.replace('id="words:words.yes"', 'id="words:words.no"'),
    unit('words:words.yes'),
    /words\.no/,
  ],
  [
    'a prototype for an id',
    (x) => x.replace('id="words:words.yes"', 'id="__proto__"'),
    unit('words:words.yes'),
    /__proto__/,
  ],
  ['a unit without an id', (x) => x.replace(' id="words:words.yes"', ''), unit('words:words.yes'), /without an id/],
  ['a unit twice', (x) => x.replace(/<unit id="words:words.yes">[^]*?<\/unit>/, '$&$&'), lineOf('</unit>'), /twice/],
  [
    'a placeholder that is missing',
    (x) => x.replace(/(<target>De )<ph[^>]*>/, '$1'),
    unit('words:words.of'),
    /placeholder ‘name’/,
  ],
  ['a placeholder twice', (x) => x.replace(/(<target>De )(<ph[^>]*>)/, '$1$2$2'), lineOf('<target>De'), /twice/],
  [
    'a placeholder that stands for nothing',
    (x) => x.replace(/(<target>De <ph id=")1" dataRef="d1"/, '$19" dataRef="d9"'),
    lineOf('<target>De'),
    /d9/,
  ],
  [
    'a placeholder with a program in it',
    (x) => x.replace('${name}', '${process.exit()}'),
    lineOf('<target>De'),
    /process\.exit/,
  ],
  [
    'a placeholder of another text',
    (x) => x.replace('<data id="d1">${name}', '<data id="d1">${count}'),
    lineOf('<target>De'),
    /can’t fill in ‘count’/,
  ],
  ['mark-up in a text', (x) => x.replace('>Oui<', '><pc id="1">Oui</pc><'), lineOf('>Oui<'), /<pc id="1">/],
  [
    'HTML in a text',
    (x) => x.replace('>Oui<', '><b xmlns="http://www.w3.org/1999/xhtml">Oui</b><'),
    lineOf('>Oui<'),
    /<b>/,
  ],
  ['a file of 50 MB', (x) => x.replace('>Oui<', `>${'Oui '.repeat(13_000_000)}<`), 1, /52 MB/],
  ['a text that says nothing', (x) => x.replace('>Oui<', '> <'), unit('words:words.yes'), /Nothing is said/],
  ['two targets', (x) => x.replace('<target>Oui', '<target>Si</target><target>Oui'), lineOf('>Oui<'), /one target/],
  ['a character that isn’t one', (x) => x.replace('>Oui<', '><cp hex="zz"/><'), lineOf('>Oui<'), /hex="zz"/],
  [
    'a text of which half is translated',
    (x) => x.replace('<segment state="translated">', '<segment><source>J</source></segment><segment>'),
    undefined,
    /no target/,
  ],
  ['no texts', (x) => x.replace(/<file[^]*<\/file>/, ''), 2, /no text/],
  ['elements without end', (x) => x.replace('<file', '<group>'.repeat(100_000) + '<file'), 3, /inside each other/],
];

for (const [what, change, line, message] of refused) {
  test(`refused: ${what}`, () => {
    const changed = change(xliff);
    assert.notEqual(changed, xliff);
    const { faults, changes, files } = importTexts(root, 'fr', changed);
    assert.ok(faults.length > 0);
    assert.match(faults.map(({ message: said }) => said).join('\n'), message);
    if (line) assert.equal(faults[0].line, line);
    assert.ok(faults.every((fault) => fault.line >= 1));
    assert.equal(files.size, 0);
    assert.ok(changes.length === 0);
  });
}

test('every fault is reported, in the order of the file', () => {
  const changed = xliff.replace('words:words.yes', 'words:no').replace('words:words.of', 'words:nor');
  const { faults } = importTexts(root, 'fr', changed);
  assert.deepEqual(
    faults.map(({ line }) => line),
    [unit('words:words.yes'), unit('words:words.of')],
  );
});

test('bytes that aren’t UTF-8 are refused with their line', () => {
  const at = xliff.indexOf('Oui');
  const bytes = Buffer.concat([Buffer.from(xliff.slice(0, at)), Buffer.from([0xe9]), Buffer.from(xliff.slice(at))]);
  const [{ line, message }] = importTexts(root, 'fr', bytes).faults;
  assert.equal(line, lineOf('>Oui<'));
  assert.match(message, /UTF-8/);
});

test('the command names file and line, and leaves the texts alone', () => {
  const file = join(folder(), 'broken.xlf');
  writeFileSync(file, '<?xml version="1.0"?>\n<!DOCTYPE xliff>\n<xliff/>');
  const module = join(content, 'fr', 'answering.ts');
  const before = readFileSync(module, 'utf8');
  const command = new URL('../../scripts/texts.mjs', import.meta.url).pathname;
  const { status, stderr } = spawnSync(process.execPath, [command, 'import', 'fr', file], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.ok(stderr.includes(`${file}:2: `), stderr);
  assert.equal(readFileSync(module, 'utf8'), before);
});

const saidAfter = (changed) => {
  const { faults, changes } = importTexts(root, 'fr', changed);
  assert.deepEqual(faults, []);
  return changes.map(({ target }) => target);
};

test('what looks like a script is text', () => {
  const script = '<script>alert(`${1}`)</script>';
  assert.deepEqual(saidAfter(xliff.replace('>Oui<', `><![CDATA[${script}]]><`)), [[script]]);
});

test('what tools add is skipped: other namespaces, remarks, segments, a region, version 2.1, a byte order mark', () => {
  const memory =
    '<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1"><source>Ja</source><target>Ouais</target></m:match></m:matches>';
  const changed = xliff
    .replace('version="2.0"', 'version="2.1"')
    .replace('trgLang="fr"', 'trgLang="fr-BE"')
    .replace('<notes>', `${memory}<notes>`)
    .replace('>Oui<', '><mrk id="m1" type="comment" value="sûr ?">D’</mrk>accord<');
  assert.deepEqual(saidAfter(`\ufeff${changed}`), [['D’accord']]);
  const parts =
    '<segment><source>J</source><target>O</target></segment><ignorable><source>a</source><target>k</target></ignorable>';
  assert.deepEqual(saidAfter(xliff.replace(/<segment[^>]*>\s*<source>Ja<\/source>[^]*?<\/segment>/, parts)), [['Ok']]);
});

test('a singular may write its number as a word; what isn’t translated, or was from other Dutch, stays as it is', () => {
  assert.deepEqual(saidAfter(xliff.replace('>1 jour<', '>un seul jour<')), [['un seul jour']]);
  const without = importTexts(root, 'fr', xliff.replace(/<target>Oui<\/target>/, ''));
  assert.deepEqual(
    without.untranslated.map(({ id }) => id),
    ['words:words.yes'],
  );
  const old = importTexts(root, 'fr', xliff.replace('<source>Ja<', '<source>Jawel<').replace('>Oui<', '>Mais oui<'));
  assert.deepEqual([old.changes, old.outdated.map(({ unit: { id } }) => id)], [[], ['words:words.yes']]);
});
