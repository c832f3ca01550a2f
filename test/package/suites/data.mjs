import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packedFiles, readJson } from '../support/installed.mjs';

describe('custom-elements.json', () => {
  const { modules } = readJson('outreach-elements/custom-elements.json');

  it('says what the quick scan takes and gives', () => {
    const declarations = modules.flatMap((module) => module.declarations);
    const { attributes, events, slots } = declarations.find(({ tagName }) => tagName === 'quick-scan');
    const names = (list) => list.map(({ name }) => name).sort();
    const given = { attributes: names(attributes), events: names(events), slots: names(slots) };
    assert.deepEqual(given, {
      attributes: ['disabled', 'heading-level', 'mode', 'name', 'readonly', 'required', 'value'],
      events: ['quick-scan-change', 'quick-scan-complete'],
      slots: ['follow-up', 'introduction'],
    });
  });

  it('describes modules that are in the package', () => {
    const paths = modules.map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => !packedFiles.includes(path)),
      [],
    );
  });
});
