// What is exported for translators imports unchanged, and only what they change is changed.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatted, importTexts } from '../../scripts/texts/import.mjs';
import { translations } from '../../scripts/texts/languages.mjs';
import { literalOf } from '../../scripts/texts/literal.mjs';
import { modulesIn } from '../../scripts/texts/modules.mjs';
import { exportTexts } from '../../scripts/texts/xliff-writer.mjs';
import { content, contentOf, copyOfContent, folder, moduleIn } from './support.mjs';

const command = new URL('../../scripts/texts.mjs', import.meta.url).pathname;
const run = (...words) => execFileSync(process.execPath, [command, ...words], { encoding: 'utf8' });

for (const language of translations) {
  test(`${language}: a file that nobody touched changes nothing`, () => {
    const { xliff, count } = exportTexts(content, language);
    const { faults, changes, files, untranslated, outdated } = importTexts(content, language, xliff);
    assert.ok(count > 800);
    assert.deepEqual(
      { faults, changes, untranslated, outdated },
      { faults: [], changes: [], untranslated: [], outdated: [] },
    );
    assert.equal(files.size, 0);
  });

  test(`${language}: every text has its Dutch beside it`, () => {
    assert.deepEqual(exportTexts(content, language).withoutDutch, []);
  });
}

test('the command writes a file and reads it back', () => {
  const file = join(folder(), 'fr.xlf');
  assert.match(run('export', 'fr', file), /\d+ texts/);
  assert.match(run('import', 'fr', file), /^0 texts changed\./);
});

test('a change of a text changes its literal alone, in the form the project has', async () => {
  const root = copyOfContent();
  const before = moduleIn(root, 'fr', 'answering');
  const { xliff } = exportTexts(root, 'fr');
  const { changes, files } = importTexts(root, 'fr', xliff.replace('>Précédent<', '>Retour, s’il vous plaît<'));
  assert.deepEqual(
    changes.map(({ unit }) => unit.id),
    ['answering:answering.previous'],
  );
  const [[path, after], ...others] = await formatted(files);
  assert.equal(others.length, 0);
  assert.equal(path, join(root, 'fr', 'answering.ts'));
  assert.equal(after, before.replace("'Précédent'", "'Retour, s’il vous plaît'"));
});

test('each text of a language can be changed, and no other changes with it', () => {
  for (const { source, texts } of modulesIn(content, 'de').filter((each) => each.texts.length > 1)) {
    const root = contentOf({ nl: source, de: source });
    const { xliff } = exportTexts(root, 'de');
    for (const rest of [0, 1]) {
      const chosen = texts.filter((_, index) => index % 2 === rest);
      const ids = chosen.map(({ id }) => id.replace(/^.*?:/, 'words:'));
      let at = 0;
      const edited = xliff.replaceAll(
        /<unit id="(.*?)">[^]*?<target>/g,
        (start, id) => start + (ids.includes(id) ? 'Neu: ' : ''),
      );
      const { faults, changes, files } = importTexts(root, 'de', edited);
      assert.deepEqual(faults, []);
      assert.deepEqual(
        changes.map(({ unit }) => unit.id),
        ids,
      );
      let expected = '';
      for (const { change, pieces } of chosen) {
        expected += source.slice(at, change.start) + literalOf(after('Neu: ', pieces));
        at = change.end;
      }
      assert.equal([...files.values()][0], expected + source.slice(at));
    }
  }
});

const after = (words, [first, ...rest]) =>
  typeof first === 'string' ? [words + first, ...rest] : [words, first, ...rest];

const HOSTILE = [
  "'",
  '"',
  '`',
  '\\',
  '\\n',
  '${',
  '${name}',
  '$',
  '{',
  '}',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u202f',
  '\u2028',
  '\0',
  '\u0008',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<ph id="1"/>',
  '&amp;',
  '&',
  '<script>alert(1)</script>',
  'שלום',
  '\u202e',
  '\u200f',
  '👩‍👩‍👧',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\ufffe',
  '*/',
  '//',
  "'; process.exit(); '",
  ' ',
  'é',
  '\u00ad',
];
const word = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 }));
const text = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => words.join(''))
  .filter((words) => words.trim());

const source = (said, template) =>
  `/** Kept. */\nexport const words = {\n  said: ${literalOf([said])}, // kept too\n` +
  `  of: (name: string) => ${literalOf(template)},\n};\n`;

test('any text at all survives the way out and back, and the way into a module', () => {
  fc.assert(
    fc.property(text, text, text, text, (dutch, before, after, end) => {
      const template = (words) => [words, { code: 'name' }, end];
      const nl = source(dutch, template(dutch));
      const [now, wanted] = [before, after].map((words) => contentOf({ nl, fr: source(words, template(words)) }));
      const untouched = importTexts(now, 'fr', exportTexts(now, 'fr').xliff);
      assert.deepEqual([untouched.faults, untouched.changes], [[], []]);
      const { faults, changes, files } = importTexts(now, 'fr', exportTexts(wanted, 'fr').xliff);
      assert.deepEqual(faults, []);
      assert.equal(changes.length, before === after ? 0 : 2);
      if (before !== after) assert.equal([...files.values()][0], moduleIn(wanted, 'fr'));
    }),
    { numRuns: 150 },
  );
});

test('what Prettier makes of it still says the same', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (after) => {
      const root = contentOf({ nl: source('a', ['a', { code: 'name' }]), fr: source('b', ['b', { code: 'name' }]) });
      const wanted = contentOf({
        nl: source('a', ['a', { code: 'name' }]),
        fr: source(after, [after, { code: 'name' }]),
      });
      const { files } = importTexts(root, 'fr', exportTexts(wanted, 'fr').xliff);
      for (const [path, written] of await formatted(files)) writeFileSync(path, written);
      assert.deepEqual(importTexts(root, 'fr', exportTexts(wanted, 'fr').xliff).changes, []);
    }),
    { numRuns: 40 },
  );
});
