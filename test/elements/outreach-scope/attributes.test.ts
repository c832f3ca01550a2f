import { expect } from 'chai';
import type { OutreachScopeElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { STARTED, type Tags, headingsIn, mountAll, mountScope, settled, textIn, touchedIn } from './outreach-scope.ts';

const ALL = `
  <quick-scan></quick-scan>
  <threshold-checklist></threshold-checklist>
  <outreach-definition></outreach-definition>
  <outreach-profile></outreach-profile>`;

const languages = ({ scan, checklist, definition, profile }: Tags): (string | null)[] =>
  [scan, checklist, definition, profile].map((tag) =>
    tag.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang'),
  );

const dutch = ['nl', 'nl', 'nl', 'nl'];

/**
 * Two regions of a language may write a date the same way. With the calendar of Thailand, the year shows which of the two
 * was used.
 */
const BUDDHIST = 'nl-NL-u-ca-buddhist';

/** A result of 2026, to set in a tag. */
const dated = (tag: { readonly result: unknown }) =>
  JSON.stringify({ ...(tag.result as object), recordedAt: '2026-11-22T10:00:00Z' });

describe('lang of a scope', () => {
  it('marks the base of every tag, as it is set, changed and removed', async () => {
    const tags = await mountScope(ALL, 'lang="nl-NL"');
    expect(languages(tags)).to.deep.equal(['nl-NL', 'nl-NL', 'nl-NL', 'nl-NL']);
    tags.scope.lang = 'nl-BE';
    await settled(document);
    expect(languages(tags)).to.deep.equal(['nl-BE', 'nl-BE', 'nl-BE', 'nl-BE']);
    expect(tags.scope.getAttribute('lang')).to.equal('nl-BE');
    tags.scope.removeAttribute('lang');
    await settled(document);
    expect(languages(tags)).to.deep.equal(dutch);
    expect(tags.scope.hasAttribute('lang')).to.be.false;
    expect(tags.scope.lang).to.equal('');
  });

  it('marks every view of the definition', async () => {
    const views = ['summary', 'similarities', 'references'];
    const { page } = await mountScope(
      views.map((view) => `<outreach-definition view="${view}"></outreach-definition>`).join(''),
      'lang="nl-NL"',
    );
    const bases = [...page.querySelectorAll('outreach-definition')].map(({ shadowRoot }) =>
      shadowRoot!.querySelector('[part=base]')!.getAttribute('lang'),
    );
    expect(bases).to.deep.equal(['nl-NL', 'nl-NL', 'nl-NL']);
  });

  it('is followed by dates', async () => {
    const tags = await mountScope(`<quick-scan value="${STARTED}"></quick-scan><outreach-profile></outreach-profile>`);
    tags.scan.result = dated(tags.scan);
    tags.scan.showResult();
    await settled(document);
    for (const tag of [tags.scan, tags.profile]) expect(textIn(tag)).to.contain('Momentopname van 22 november 2026.');
    tags.scope.lang = BUDDHIST;
    await settled(document);
    for (const tag of [tags.scan, tags.profile]) expect(textIn(tag)).to.match(/Momentopname van 22 november 2569/);
  });

  it('without texts causes one warning, which names the tag', async () => {
    for (const lang of ['pl', 'sv-SE', 'nederlands', '-nl']) {
      expectConsole('warn', new RegExp(`^<outreach-scope> .*lang="${lang}".* nl, fr, de, en\\.`));
      const tags = await mountScope(ALL, `lang="${lang}"`);
      expect(languages(tags), lang).to.deep.equal(dutch);
      tags.scope.content = { 'quick-scan': { title: 'Anders' } };
      await settled(document);
      expect(headingsIn(tags.scan)[0]).to.equal('Anders');
    }
  });

  it('causes another warning when it changes into another without texts', async () => {
    const tags = await mountScope(ALL, 'lang="nl-NL"');
    expectConsole('warn', /<outreach-scope> .*lang="pl"/);
    tags.scope.lang = 'pl';
    await settled(document);
    expect(languages(tags)).to.deep.equal(dutch);
    expectConsole('warn', /<outreach-scope> .*lang="sv"/);
    tags.scope.setAttribute('lang', 'sv');
    tags.scope.lang = '';
    await settled(document);
    expect(languages(tags)).to.deep.equal(dutch);
  });

  it('is recognised in upper and lower case', async () => {
    const tags = await mountScope(ALL, 'lang="NL-be"');
    expect(languages(tags)).to.deep.equal(['NL-be', 'NL-be', 'NL-be', 'NL-be']);
  });

  it('that no browser can read does not break dates', async () => {
    for (const lang of ['nl-', 'nl-x', 'nl-toolongsubtag', 'nl-B', 'nl-€', `nl-${'a'.repeat(5000)}`]) {
      expectConsole('warn', /^<outreach-scope> .*lang="nl-/);
      const tags = await mountScope(
        `<quick-scan value="${STARTED}"></quick-scan><outreach-profile></outreach-profile>`,
      );
      tags.scope.lang = lang;
      tags.scan.result = dated(tags.scan);
      tags.scan.showResult();
      await settled(document);
      for (const tag of [tags.scan, tags.profile]) {
        expect(textIn(tag), lang).to.contain('Momentopname van 22 november 2026.');
      }
    }
  });

  it('is that of the page around it if it has none', async () => {
    const tags = await mountAll(`<div lang="fr"><outreach-scope>${ALL}</outreach-scope></div>`);
    expect(languages(tags)).to.deep.equal(['fr', 'fr', 'fr', 'fr']);
  });
});

describe('properties of outreach-scope', () => {
  it('have defaults', async () => {
    const { scope } = await mountScope('');
    expect(scope.content).to.equal(undefined);
    expect(scope.lang).to.equal('');
    expect(scope.results).to.deep.equal([]);
    expect(scope.outerHTML).to.equal('<outreach-scope></outreach-scope>');
  });

  it('content is not an attribute', async () => {
    const { scan } = await mountScope('<quick-scan></quick-scan>', `content='{"quick-scan":{"title":"Anders"}}'`);
    expect(headingsIn(scan)[0]).to.equal('Quickscan outreachend werken');
  });

  it('can be set on a scope that is made by script alone', async () => {
    const scope = document.createElement('outreach-scope');
    scope.content = { 'quick-scan': { title: 'Anders' } };
    scope.lang = 'nl-NL';
    scope.innerHTML = '<quick-scan></quick-scan>';
    const { page, scan } = await mountAll('');
    page.append(scope);
    await settled(page);
    expect(scan === null).to.be.true;
    const inside = scope.querySelector('quick-scan')!;
    expect(headingsIn(inside)[0]).to.equal('Anders');
    expect(inside.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')).to.equal('nl-NL');
    expect(scope.results).to.deep.equal([inside.result]);
  });
});

describe('a scope on the page', () => {
  it('has no box of its own', async () => {
    const { page, scope, scan } = await mountAll(
      '<outreach-scope><p>Vooraf</p><quick-scan></quick-scan></outreach-scope><p>Achteraf</p>',
    );
    const grid = page;
    grid.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr 1fr; width: 900px';
    expect(getComputedStyle(scope).display).to.equal('contents');
    expect(scope.getClientRects()).to.have.length(0);
    // Its content takes part in the layout around it.
    expect(Math.round(scan.getBoundingClientRect().width)).to.equal(300);
    expect(byRole(page, 'heading', 'Quickscan outreachend werken').checkVisibility()).to.be.true;
  });

  it('is hidden with its content', async () => {
    const { page, scope, scan } = await mountScope('<p>Vooraf</p><quick-scan></quick-scan>');
    scope.hidden = true;
    expect(getComputedStyle(scope).display).to.equal('none');
    expect(page.querySelector('p')!.checkVisibility()).to.be.false;
    expect(scan.checkVisibility()).to.be.false;
    scope.hidden = false;
    expect(getComputedStyle(scope).display).to.equal('contents');
    expect(scan.checkVisibility()).to.be.true;
  });

  it('finds tags among other content, and in the shadow root of another element', async () => {
    const { page, scope, definition } = await mountScope(
      '<section><div><quick-scan></quick-scan></div></section><div id="other"></div><outreach-definition></outreach-definition>',
    );
    const root = page.querySelector('#other')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<quick-scan value="${STARTED}"></quick-scan>`;
    await settled(page);
    expect(scope.results.map(({ instrument }) => instrument)).to.have.members([
      'quick-scan',
      'quick-scan',
      'outreach-definition',
    ]);
    expect(touchedIn(definition)).to.include('hun leefwereld');
  });

  it('has the right type for TypeScript and on the page', () => {
    const scope: OutreachScopeElement = document.createElement('outreach-scope');
    expect(scope.constructor).to.have.property('tagName', 'outreach-scope');
  });
});
