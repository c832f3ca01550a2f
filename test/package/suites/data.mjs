import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packedFiles, readJson } from '../support/installed.mjs';

describe('custom-elements.json', () => {
  const { modules } = readJson('outreach-elements/custom-elements.json');

  const answering = ['allow-saving', 'disabled', 'heading-level', 'mode', 'name', 'readonly', 'required', 'value'];
  const expected = {
    'outreach-definition': {
      attributes: [...answering, 'reflect', 'view'].sort(),
      events: ['outreach-definition-change', 'outreach-definition-complete', 'outreach-definition-open'],
      slots: ['', 'follow-up', 'introduction'],
    },
    'outreach-profile': {
      attributes: ['codes', 'heading-level', 'instrument', 'readonly', 'results'],
      events: ['outreach-profile-change'],
      slots: [''],
    },
    'outreach-scope': { attributes: ['lang'], events: [], slots: [''] },
    'quick-scan': {
      attributes: answering,
      events: ['quick-scan-change', 'quick-scan-complete'],
      slots: ['follow-up', 'introduction'],
    },
    'threshold-checklist': {
      attributes: answering,
      events: ['threshold-checklist-change', 'threshold-checklist-complete'],
      slots: ['follow-up', 'introduction'],
    },
  };

  it('says what each tag takes and gives', () => {
    const names = (list = []) => list.map(({ name }) => name).sort();
    const tags = modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
    const given = tags.map(({ tagName, attributes, events, slots }) => [
      tagName,
      { attributes: names(attributes), events: names(events), slots: names(slots) },
    ]);
    assert.deepEqual(Object.fromEntries(given), expected);
  });

  it('describes modules that are in the package', () => {
    const paths = modules.map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => !packedFiles.includes(path)),
      [],
    );
  });
});
