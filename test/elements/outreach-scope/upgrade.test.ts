import { expect } from 'chai';
import { OutreachDefinitionElement } from '../../../src/elements/outreach-definition/outreach-definition-element.ts';
import { OutreachScopeElement } from '../../../src/elements/outreach-scope/outreach-scope-element.ts';
import { QuickScanElement } from '../../../src/elements/quick-scan/quick-scan-element.ts';
import { define } from '../../../src/define/define.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { eventually } from '../../support/eventually.ts';
import { mount } from '../../support/mount.ts';
import { openPage } from './host-page.ts';
import { COMPLETE, STARTED, headingsIn, mountAll, mountScope, settled, tagsIn, touchedIn } from './outreach-scope.ts';

const TOUCHED = ['bevorderen van welzijn', 'hun leefwereld', 'erkenning van de daar geldende waarden en normen'];
const MARKUP = `
  <outreach-scope lang="nl-NL">
    <quick-scan value="${STARTED}"></quick-scan>
    <outreach-definition></outreach-definition>
    <outreach-profile></outreach-profile>
  </outreach-scope>`;

const languageOf = (tag: Element) => tag.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang');

describe('on a page where tags are defined one after another', () => {
  const tags = ['outreach-scope', 'quick-scan', 'outreach-definition', 'outreach-profile'];
  const orders = {
    'the scope first': tags,
    'the scope last': [...tags.slice(1), 'outreach-scope'],
    'the scope in between': ['quick-scan', 'outreach-scope', 'outreach-definition', 'outreach-profile'],
    'the other way round': [...tags].reverse(),
  };
  for (const [name, order] of Object.entries(orders)) {
    it(`${name}: they still join`, async () => {
      const page = await openPage(MARKUP);
      // Each is there for a while before the next one.
      for (const tag of order) await page.define(tag);
      const { scope, scan, definition, profile } = tagsIn(page.document);
      await eventually(() => expect(touchedIn(definition)).to.deep.equal(TOUCHED));
      await eventually(() => expect(headingsIn(profile)).to.include('Profiel'));
      expect(scope.results).to.have.members([scan.result, definition.result]);
      expect([scan, definition, profile].map(languageOf)).to.deep.equal(['nl-NL', 'nl-NL', 'nl-NL']);
      scan.value = COMPLETE;
      await eventually(() => expect(touchedIn(definition)).to.have.length(8));
      expect(page.warnings).to.deep.equal([]);
    });
  }

  it('works without the scope until that is defined, and keeps what was answered', async () => {
    const page = await openPage(MARKUP);
    for (const tag of tags.slice(1)) await page.define(tag);
    const { scope, scan, definition } = tagsIn(page.document);
    scan.value = COMPLETE;
    await eventually(() => expect(headingsIn(scan)[0]).to.equal('Quickscan outreachend werken'));
    expect(touchedIn(definition)).to.deep.equal([]);
    expect(languageOf(scan)).to.equal('nl-NL');
    scope.content = { 'quick-scan': { title: 'Anders' } };
    await page.define('outreach-scope');
    await eventually(() => expect(headingsIn(scan)[0]).to.equal('Anders'));
    await eventually(() => expect(touchedIn(definition)).to.have.length(8));
    expect(scan.value).to.equal(COMPLETE);
  });

  it('finds the nearest of two scopes, however late both come', async () => {
    const page = await openPage(
      `<outreach-scope lang="nl-NL">${MARKUP.replace('nl-NL', 'nl-BE')}<outreach-definition></outreach-definition></outreach-scope>`,
    );
    for (const tag of [...tags.slice(1), 'outreach-scope']) await page.define(tag);
    const [inner, outer] = [...page.document.querySelectorAll('outreach-definition')];
    await eventually(() => expect(touchedIn(inner!)).to.deep.equal(TOUCHED));
    expect(touchedIn(outer!)).to.deep.equal([]);
    expect([inner!, outer!].map(languageOf)).to.deep.equal(['nl-BE', 'nl-NL']);
  });

  it('asks for no scope for a tag that left before one was defined', async () => {
    const page = await openPage(MARKUP);
    for (const tag of tags.slice(1)) await page.define(tag);
    const { scope, scan, definition } = tagsIn(page.document);
    await eventually(() => expect(headingsIn(scan)).not.to.be.empty);
    scan.remove();
    await page.define('outreach-scope');
    await eventually(() => expect(scope.results).to.deep.equal([definition.result]));
    expect(touchedIn(definition)).to.deep.equal([]);
  });
});

let count = 0;

/** Elements under tags that nobody has used, so that they can still be defined late. */
function newTags() {
  count++;
  return {
    scan: [`late-scan-${count}`, class extends QuickScanElement {}] as const,
    definition: [`late-definition-${count}`, class extends OutreachDefinitionElement {}] as const,
    scope: [`late-scope-${count}`, class extends OutreachScopeElement {}] as const,
  };
}

describe('tags that are defined late in a scope', () => {
  it('join as they come', async () => {
    const late = newTags();
    const { page, scope, definition } = await mountScope(
      `<${late.scan[0]} value="${STARTED}"></${late.scan[0]}><outreach-definition></outreach-definition>`,
    );
    expect(touchedIn(definition)).to.deep.equal([]);
    customElements.define(...late.scan);
    await settled(page);
    expect(touchedIn(definition)).to.deep.equal(TOUCHED);
    expect(scope.results.map(({ instrument }) => instrument)).to.deep.equal(['outreach-definition', 'quick-scan']);
  });

  it('take over what was set before that', async () => {
    const late = newTags();
    const { page, definition } = await mountScope(
      `<${late.scan[0]}></${late.scan[0]}><outreach-definition></outreach-definition>`,
    );
    Object.assign(page.querySelector(late.scan[0])!, { value: STARTED });
    customElements.define(...late.scan);
    await settled(page);
    expect(touchedIn(definition)).to.deep.equal(TOUCHED);
  });

  it('find what is already in the scope', async () => {
    const late = newTags();
    const { page } = await mountScope(
      `<quick-scan value="${STARTED}"></quick-scan><${late.definition[0]}></${late.definition[0]}>`,
    );
    customElements.define(...late.definition);
    await settled(page);
    expect(touchedIn(page.querySelector(late.definition[0])!)).to.deep.equal(TOUCHED);
  });
});

describe('a scope before its definition', () => {
  it('shows what is in it, and takes over what was set', async () => {
    const late = newTags();
    const page = await mount(`<div><${late.scope[0]}><p>Welkom</p></${late.scope[0]}></div>`);
    const scope = page.querySelector<OutreachScopeElement>(late.scope[0])!;
    expect(page.querySelector('p')!.checkVisibility()).to.be.true;
    Object.assign(scope, { content: { 'quick-scan': { title: 'Anders' } }, lang: 'nl-NL' });
    customElements.define(...late.scope);
    scope.innerHTML = `<quick-scan></quick-scan>`;
    await settled(page);
    const scan = scope.querySelector('quick-scan')!;
    expect(headingsIn(scan)[0]).to.equal('Anders');
    expect(languageOf(scan)).to.equal('nl-NL');
    expect(Object.keys(scope)).not.to.include('content');
  });

  it('that is nearer than another takes over its tags', async () => {
    const late = newTags();
    const { page, scope, scan, definition } = await mountScope(
      `<${late.scope[0]}><quick-scan value="${STARTED}"></quick-scan></${late.scope[0]}><outreach-definition></outreach-definition>`,
    );
    expect(touchedIn(definition)).to.deep.equal(TOUCHED);
    customElements.define(...late.scope);
    await settled(page);
    expect(touchedIn(definition)).to.deep.equal([]);
    expect(scope.results).to.deep.equal([definition.result]);
    expect(page.querySelector<OutreachScopeElement>(late.scope[0])!.results).to.deep.equal([scan.result]);
  });

  it('is defined once: a second copy says so and does not replace the first', async () => {
    expectConsole('warn', /<outreach-scope> is already defined/);
    define(class extends OutreachScopeElement {});
    const { scope } = await mountAll('<outreach-scope></outreach-scope>');
    expect(scope.constructor === OutreachScopeElement).to.be.true;
  });
});

describe('two copies of the library on one page', () => {
  for (const [name, built, source] of [
    [
      'a built scope around tags of the source',
      ['outreach-scope'],
      ['quick-scan', 'outreach-definition', 'outreach-profile'],
    ],
    [
      'a scope of the source around built tags',
      ['quick-scan', 'outreach-definition', 'outreach-profile'],
      ['outreach-scope'],
    ],
    [
      'a built scan beside a definition of the source',
      ['quick-scan', 'outreach-profile'],
      ['outreach-scope', 'outreach-definition'],
    ],
    [
      'a built scope, and a built definition beside a scan of the source',
      ['outreach-scope', 'outreach-definition'],
      ['quick-scan', 'outreach-profile'],
    ],
  ] as const) {
    for (const first of ['the built copy first', 'the built copy last']) {
      it(`${name}, ${first}: they understand each other`, async () => {
        const page = await openPage(MARKUP);
        if (first.endsWith('first')) for (const tag of built) await page.defineBuilt(tag);
        for (const tag of source) await page.define(tag);
        if (first.endsWith('last')) for (const tag of built) await page.defineBuilt(tag);
        const { scope, scan, definition, profile } = tagsIn(page.document);
        await eventually(() => expect(touchedIn(definition)).to.deep.equal(TOUCHED));
        await eventually(() => expect(headingsIn(profile)).to.include('Profiel'));
        expect(scope.results).to.have.members([scan.result, definition.result]);
        expect([scan, definition, profile].map(languageOf)).to.deep.equal(['nl-NL', 'nl-NL', 'nl-NL']);
        scope.content = { 'quick-scan': { title: 'Anders' } };
        await eventually(() => expect(headingsIn(scan)[0]).to.equal('Anders'));
        scan.remove();
        await eventually(() => expect(touchedIn(definition)).to.deep.equal([]));
        expect(scope.results).to.deep.equal([definition.result]);
      });
    }
  }
});

describe('somebody else’s tag', () => {
  it('that speaks the same protocol takes part under the public name', async () => {
    const { scope, definition } = await mountScope('<outreach-definition></outreach-definition>');
    const { result } = (await mountAll(`<quick-scan value="${STARTED}"></quick-scan>`)).scan;
    const stranger = scope.appendChild(document.createElement('div'));
    type Given = Readonly<{ results: unknown[]; content: object; report: (member: Element, result: unknown) => void }>;
    const given: Given[] = [];
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: Symbol.for('outreach-elements/scope@1'),
      callback: (value: Given) => void given.push(value),
      subscribe: true,
    });
    stranger.dispatchEvent(request);
    expect(given).to.have.length(1);
    expect(given[0]!.results).to.deep.equal([definition.result]);
    given[0]!.report(stranger, result);
    await settled(document);
    expect(touchedIn(definition)).to.deep.equal(TOUCHED);
    expect(given.at(-1)!.results).to.deep.equal([definition.result, result]);
    given.at(-1)!.report(stranger, undefined);
    await settled(document);
    expect(touchedIn(definition)).to.deep.equal([]);
  });
});
