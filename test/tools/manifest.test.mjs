// The description of the elements: valid, complete, and the same bytes whatever the order in which the analyzer finds the files.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import config from '../../custom-elements-manifest.config.mjs';
import { templatesFrom } from './templates.mjs';

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations.map((each) => ({ ...each, module })));
const elements = declarations.filter(({ tagName }) => tagName);
const named = (list, name) => list.find((each) => each.name === name);

const files = [
  'src/elements/base/outreach-element.ts',
  'src/elements/base/result-element.ts',
  'src/elements/outreach-profile/outreach-profile-element.ts',
];

/** The analyzer passes its own TypeScript to the configuration, and describes the modules in the order it gets back. */
const modulesOf = (globs) =>
  config.overrideModuleCreation({ ts: { createSourceFile: (file) => file, ScriptTarget: {} }, globs });

describe('the description of the elements', () => {
  it('is the same whatever the order in which files are found', () => {
    assert.deepEqual(modulesOf(files), files);
    assert.deepEqual(modulesOf([...files].reverse()), files);
  });

  it('is valid by the schema of the version that it names', () => {
    const schema = require('custom-elements-manifest/schema.json');
    const { version } = require('custom-elements-manifest/package.json');
    const { valid, errors } = new Validator(schema, '7').validate(manifest);
    assert.ok(valid, JSON.stringify(errors, null, 2));
    assert.equal(manifest.schemaVersion, version);
  });

  for (const { tagName, module, cssParts = [], slots = [], cssProperties = [] } of elements) {
    it(`lists each part, slot and token that the templates of ${tagName} have, and no other`, () => {
      const names = (list) => list.map(({ name }) => name).sort();
      const source = module.path.replace(/^dist(.*)js$/, 'src$1ts');
      assert.deepEqual(
        { parts: names(cssParts), slots: names(slots), tokens: names(cssProperties) },
        templatesFrom(source),
      );
    });
  }

  it('calls a class an element only if it has a tag', () => {
    const strays = declarations.filter(
      ({ tagName, ...rest }) => !tagName && ('customElement' in rest || rest.attributes),
    );
    assert.deepEqual(strays, []);
  });

  it('describes everything in a few words', () => {
    const mute = elements.flatMap(
      ({ tagName, attributes = [], events = [], members = [], cssParts = [], cssProperties = [] }) =>
        [...attributes, ...events, ...members.filter((each) => !each.static), ...cssParts, ...cssProperties]
          .filter(({ description }) => !description)
          .map(({ name }) => `${tagName} ${name}`),
    );
    assert.deepEqual(mute, []);
  });

  it('has the values of a union, not its name, and what a member takes', () => {
    const scan = named(elements, 'QuickScanElement');
    const definition = named(elements, 'OutreachDefinitionElement');
    const typeOf = (element, member) => named(element.members, member).type.text;
    assert.equal(typeOf(scan, 'mode'), "'steps' | 'page'");
    assert.equal(named(scan.attributes, 'heading-level').type.text, '1 | 2 | 3 | 4 | 5 | 6');
    assert.match(typeOf(definition, 'view'), /^'definition' \| 'summary' .* 'recommendations'$/);
    assert.match(
      named(definition.members, 'showPart').parameters[0].type.text,
      /^'active-approach' \| .* 'lifeworld' \| /,
    );
    assert.equal(typeOf(scan, 'value'), 'string | null | undefined');
    assert.equal(typeOf(scan, 'result'), 'Result<QuickScan> | string | null | undefined');
  });

  it('tells what an event brings, and where its types come from', () => {
    const [{ type }] = named(elements, 'QuickScanElement').events;
    const [{ module }] = type.references;
    const { members } = named(declarations, type.text);
    assert.equal(module, 'dist/elements/quick-scan/quick-scan-events.js');
    assert.equal(named(members, 'detail').type.text, 'Result<QuickScan>');
  });
});
