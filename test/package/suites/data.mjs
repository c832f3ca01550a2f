import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packedFiles, project, readJson, repository } from '../support/installed.mjs';

describe('custom-elements.json', () => {
  const { modules } = readJson('outreach-elements/custom-elements.json');

  const answering = [
    'allow-saving',
    'disabled',
    'heading-level',
    'history',
    'lang',
    'languages',
    'mode',
    'name',
    'readonly',
    'required',
    'result-field',
    'value',
  ];
  const expected = {
    'outreach-definition': {
      attributes: [...answering, 'reflect', 'view'].sort(),
      events: ['outreach-definition-change', 'outreach-definition-complete', 'outreach-definition-open'],
      slots: ['', 'follow-up', 'introduction'],
    },
    'outreach-profile': {
      attributes: [
        'codes',
        'heading-level',
        'instrument',
        'invite',
        'lang',
        'languages',
        'mode',
        'over-time',
        'readonly',
        'results',
        'src',
      ],
      events: ['outreach-profile-change'],
      slots: [''],
    },
    'outreach-scope': { attributes: ['lang', 'languages'], events: [], slots: [''] },
    'quick-scan': {
      attributes: answering,
      events: ['quick-scan-change', 'quick-scan-complete'],
      slots: ['', 'follow-up', 'introduction'],
    },
    'threshold-checklist': {
      attributes: answering,
      events: ['threshold-checklist-change', 'threshold-checklist-complete'],
      slots: ['', 'follow-up', 'introduction'],
    },
  };

  it('lists what each tag takes and gives', () => {
    const names = (list = []) => list.map(({ name }) => name).sort();
    const tags = modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
    const given = tags.map(({ tagName, attributes, events, slots }) => [
      tagName,
      { attributes: names(attributes), events: names(events), slots: names(slots) },
    ]);
    assert.deepEqual(Object.fromEntries(given), expected);
  });

  it('names only modules that are in the package', () => {
    const paths = [...JSON.stringify(modules).matchAll(/"(?:path|module)":"([^"]+)"/g)].map(([, path]) => path);
    assert.ok(paths.length > 0);
    assert.deepEqual(
      paths.filter((path) => !packedFiles.includes(path)),
      [],
    );
  });

  it('says which module defines a tag, by a path that a project can import', () => {
    const defined = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [path, name]),
    );
    assert.deepEqual(
      defined,
      Object.keys(expected).map((tag) => [`dist/define/${tag}.js`, tag]),
    );
  });
});

describe('the data for editors', () => {
  const { 'web-types': webTypes, contributes, customElements } = readJson('outreach-elements/package.json');

  it('is where package.json says', () => {
    const named = [customElements, webTypes, ...contributes.html.customData, ...contributes.css.customData];
    assert.deepEqual(
      named.map((path) => path.replace(/^\.\//, '')).filter((path) => !packedFiles.includes(path)),
      [],
    );
  });

  it('has the tags, attributes and events of the manifest', () => {
    const { modules } = readJson('outreach-elements/custom-elements.json');
    const tags = modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
    const names = (list = []) => list.map(({ name }) => name);
    const html = readJson('outreach-elements/html-data.json').tags;
    const { elements } = readJson('outreach-elements/web-types.json').contributions.html;
    const expected = tags.map(({ tagName, attributes }) => [tagName, names(attributes)]);
    assert.deepEqual(
      html.map((tag) => [tag.name, names(tag.attributes)]),
      expected,
    );
    assert.deepEqual(
      elements.map((tag) => [tag.name, names(tag.attributes)]),
      expected,
    );
    assert.deepEqual(
      elements.map(({ js }) => names(js.events)),
      tags.map(({ events }) => names(events)),
    );
  });
});

describe('what assistants read', () => {
  it('has a page for each framework, without anything left to fill in', () => {
    const pages = packedFiles.filter((path) => path === 'dist/llms.txt' || path.startsWith('dist/skill/'));
    const frameworks = readdirSync(`${repository}docs/frameworks`);
    assert.deepEqual(
      pages.map((path) => path.replace(/^dist\/(skill\/)?/, '')).toSorted(),
      ['SKILL.md', 'html.md', 'llms.txt', ...frameworks].toSorted(),
    );
    for (const path of pages) {
      const text = readFileSync(join(project, 'node_modules/outreach-elements', path), 'utf8');
      assert.doesNotMatch(text, /\{\{(code|tags|tokens)|: undefined$|\[object/m, path);
    }
  });
});
