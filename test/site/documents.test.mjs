// Holds the READMEs and the docs to what there is: the files that they name, each other's headings, and each attribute.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { definitionViews } from '../../dist/model/definition-views.js';

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

/** As GitHub names them. */
const anchorsIn = (text) =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );

/** The links that lead to a file or a heading of the repository itself. */
const linksIn = (text) =>
  [...withoutCode(text).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, target]) => target);

/** A choice may stand there as a name, or with a value. */
const names = (text, attribute) => new RegExp('`' + attribute + '(="[^"]*")?`').test(text);

describe('the documents', () => {
  for (const document of documents) {
    it(`lead to what there is, in ${document}`, () => {
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

for (const readme of READMES) {
  const text = read(readme);

  describe(readme, () => {
    it('names each tag, and each attribute of it', () => {
      assert.equal(elements.length, 5);
      for (const { tagName, attributes = [] } of elements) {
        assert.ok(text.includes(`\`<${tagName}>\``), tagName);
        const missing = attributes.map(({ name }) => name).filter((name) => !names(text, name));
        assert.deepEqual(missing, [], tagName);
      }
    });

    it('names each text that the definition can be replaced by', () => {
      for (const view of definitionViews) assert.ok(text.includes(`\`${view}\``), view);
    });

    it('has only files in its snippets that go along', () => {
      const files = [...text.matchAll(/\/outreach\/0\.1\/([\w./-]*)/g)].map(([, file]) => file);
      assert.ok(files.length > 5);
      for (const file of files) assert.ok(existsSync(join(repository, 'dist/site', file)), file);
    });

    it('has commands that there are, the one that shows and the one that tests among them', () => {
      const commands = [...text.matchAll(/(?:^|`|&& )npm (?:run )?([\w:]+)/gm)].map(([, command]) => command);
      const npmsOwn = ['ci', 'install'];
      assert.ok(commands.includes('start') && commands.includes('test'));
      for (const command of commands) assert.ok(npmsOwn.includes(command) || command in scripts, command);
    });
  });
}
