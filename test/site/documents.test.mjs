// Checks that what the READMEs and the docs name exists: files, each other's headings, and each attribute.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { definitionViews } from '../../dist/model/definition-views.js';

register('../../tools/node/typescript-hooks.mjs', import.meta.url);
const { attributeNames } = await import('../../src/embed/attributes.ts');
const { attributesOf, placedTags } = await import('../../src/embed/snippets.ts');

const repository = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(repository, path), 'utf8');

const READMES = ['README.md', 'README.nl.md'];
const documents = [
  ...READMES,
  'CONTRIBUTING.md',
  ...readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const { scripts } = JSON.parse(read('package.json'));
const { modules } = JSON.parse(read('custom-elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);

const withoutCode = (text) => text.replaceAll(/^```[^]*?^```/gm, '');

/** The anchors of headings, as GitHub names them. */
const anchorsIn = (text) =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );

/** The links to a file or a heading of the repository itself. */
const linksIn = (text) =>
  [...withoutCode(text).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, target]) => target);

const codeIn = (text) => [...text.matchAll(/^```[^\n]*\n([^]*?)^```/gm)].map(([, code]) => code);

/** An attribute may be mentioned by name, or with a value. */
const names = (text, attribute) => new RegExp('`' + attribute + '(="[^"]*")?`').test(text);

describe('the documents', () => {
  for (const document of documents) {
    it(`have no broken links, in ${document}`, () => {
      const broken = linksIn(read(document)).filter((link) => {
        const [path, anchor] = link.split('#');
        const target = path ? join(dirname(document), path) : document;
        if (!existsSync(join(repository, target))) return true;
        return anchor !== undefined && !anchorsIn(read(target)).includes(anchor);
      });
      assert.deepEqual(broken, []);
    });
  }
});

describe('what an editor may write', () => {
  // Only such a list names an attribute that hardly any other text has.
  const lists = documents.flatMap((document) => codeIn(read(document)).filter((code) => code.includes('data-dir')));

  it('is completely allowed by each list for an editor', () => {
    assert.equal(lists.length, 4);
    for (const list of lists) {
      const missing = attributeNames.filter((name) => !new RegExp(`data-${name}\\b(?!-)`).test(list));
      assert.deepEqual(missing, [], list);
    }
  });

  it('has a paragraph around the link, or Enter would make a second place', () => {
    const places = documents.flatMap(
      (document) => read(document).match(/<div [^>]*data-outreach="[^]*?<\/div>/g) ?? [],
    );
    assert.ok(places.length > 4);
    for (const place of places) assert.match(place, /^<div [^>]*>\s*<p\b/, place);
  });
});

describe('the code for a website', () => {
  for (const document of ['docs/insluiten.md', 'docs/editors.md']) {
    const code = codeIn(read(document)).join('\n');

    it(`asks for a version, in ${document}`, () => {
      const addresses = [...code.matchAll(/ (?:src|href)="(\/outreach\/[^"]*)"/g)].map(([, address]) => address);
      assert.ok(addresses.length > 4);
      for (const address of addresses) assert.match(address, /^\/outreach\/0\.1(\.0)?\/[\w./-]+/);
    });

    it(`says its language, in ${document}`, () => {
      const tags = [...code.matchAll(/<quick-scan\s[^>]*>|<div\s[^>]*data-outreach=[^>]*>/g)].map(([tag]) => tag);
      assert.ok(tags.length > 1);
      for (const tag of tags) assert.match(tag, /\s(data-)?lang="nl"/);
    });
  }

  it('has a row in README.nl.md for each choice that Insluitcode offers', () => {
    const rows = [...read('README.nl.md').matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name);
    const choices = [...placedTags.flatMap(attributesOf), 'lang', 'languages', 'theme'];
    for (const name of choices) assert.ok(rows.includes(name), name);
  });
});

for (const readme of READMES) {
  const text = read(readme);

  describe(readme, () => {
    it('names each tag and each of its attributes', () => {
      assert.equal(elements.length, 5);
      for (const { tagName, attributes = [] } of elements) {
        assert.ok(text.includes(`\`<${tagName}>\``), tagName);
        const missing = attributes.map(({ name }) => name).filter((name) => !names(text, name));
        assert.deepEqual(missing, [], tagName);
      }
    });

    it('names each view of the definition', () => {
      for (const view of definitionViews) assert.ok(text.includes(`\`${view}\``), view);
    });

    it('has only existing files in its snippets', () => {
      const files = [...text.matchAll(/\/outreach\/0\.1\/([\w./-]*)/g)].map(([, file]) => file);
      assert.ok(files.length > 5);
      for (const file of files) assert.ok(existsSync(join(repository, 'dist/site', file)), file);
    });

    it('has only existing commands, including those to see it and to test it', () => {
      const commands = [...text.matchAll(/(?:^|`|&& )npm (?:run )?([\w:]+)/gm)].map(([, command]) => command);
      const npmsOwn = ['ci', 'install'];
      assert.ok(commands.includes('start') && commands.includes('test'));
      for (const command of commands) assert.ok(npmsOwn.includes(command) || command in scripts, command);
    });
  });
}
