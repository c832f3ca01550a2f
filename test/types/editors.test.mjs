// What an editor makes of the data: completion and explanations, by the language services that VS Code itself uses.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';

const require = createRequire(import.meta.url);
const css = require('vscode-css-languageservice');
const html = require('vscode-html-languageservice');

const dataIn = (name) => JSON.parse(readFileSync(require.resolve(`outreach-elements/${name}`), 'utf8'));

describe('an editor of HTML', () => {
  const service = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('outreach-elements', dataIn('html-data.json'))],
  });

  /** What is offered where the text has a bar. */
  const offered = (text) => {
    const document = html.TextDocument.create('file:///a.html', 'html', 1, text.replace('|', ''));
    const position = document.positionAt(text.indexOf('|'));
    return service.doComplete(document, position, service.parseHTMLDocument(document)).items.map(({ label }) => label);
  };

  it('offers the tags', () => {
    const tags = ['outreach-definition', 'outreach-profile', 'outreach-scope', 'quick-scan', 'threshold-checklist'];
    assert.deepEqual(
      offered('<|').filter((label) => tags.includes(label)),
      tags,
    );
  });

  it('offers the attributes of a tag, and the values of one', () => {
    assert.ok(offered('<quick-scan |></quick-scan>').includes('heading-level'));
    assert.ok(!offered('<quick-scan |></quick-scan>').includes('view'));
    assert.deepEqual(offered('<quick-scan mode="|"></quick-scan>'), ['steps', 'page']);
    assert.deepEqual(offered('<quick-scan heading-level="|"></quick-scan>'), ['1', '2', '3', '4', '5', '6']);
  });

  it('explains a tag, with its events', () => {
    const document = html.TextDocument.create('file:///a.html', 'html', 1, '<quick-scan></quick-scan>');
    const { contents } = service.doHover(document, { line: 0, character: 3 }, service.parseHTMLDocument(document));
    assert.match(contents.value, /nine parameters[^]*quick-scan-change/);
  });
});

describe('an editor of CSS', () => {
  const service = css.getCSSLanguageService({
    customDataProviders: [css.newCSSDataProvider(dataIn('css-data.json'))],
  });

  const offered = (text) => {
    const document = css.TextDocument.create('file:///a.css', 'css', 1, text.replace('|', ''));
    const position = document.positionAt(text.indexOf('|'));
    return service.doComplete(document, position, service.parseStylesheet(document)).items.map(({ label }) => label);
  };

  it('offers the tokens', () => {
    assert.ok(offered('quick-scan { --outreach-| }').includes('--outreach-accent'));
  });

  it('offers the parts', () => {
    assert.ok(offered('quick-scan::| {}').includes('::part(option)'));
  });
});
