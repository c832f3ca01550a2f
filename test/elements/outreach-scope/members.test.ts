import { expect } from 'chai';
import type { OutreachScopeElement, QuickScanElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import {
  COMPLETE,
  STARTED,
  clickOn,
  headingsIn,
  leversOf,
  mountAll,
  mountScope,
  settled,
  tagsIn,
  textIn,
  touchedIn,
} from './outreach-scope.ts';

const TOUCHED = ['bevorderen van welzijn', 'hun leefwereld', 'erkenning van de daar geldende waarden en normen'];
const SCAN = `<quick-scan value="${STARTED}"></quick-scan>`;
/** The result of a definition that nobody answered. */
const EMPTY = 'DV333332';
const DEFINITION = '<outreach-definition></outreach-definition>';

const languageOf = (tag: Element) => tag.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang');
const codesOf = ({ results }: OutreachScopeElement) => results.map(({ code }) => code);

describe('a scope inside another', () => {
  const mountNested = async (inner = '') => {
    const tags = await mountScope(`${SCAN}${DEFINITION}<outreach-scope ${inner}>${SCAN}${DEFINITION}</outreach-scope>`);
    const nested = tagsIn(tags.scope);
    return { ...tags, inner: tagsIn(nested.scope), innerScope: nested.scope };
  };

  it('inherits the language and the words that it does not give itself', async () => {
    const { scope, inner } = await mountNested();
    expect(languageOf(inner.scan)).to.equal('nl');
    scope.lang = 'nl-NL';
    scope.content = { 'quick-scan': { title: 'Buiten' } };
    await settled(document);
    expect(languageOf(inner.scan)).to.equal('nl-NL');
    expect(headingsIn(inner.scan)[0]).to.equal('Buiten');
    scope.content = undefined;
    scope.removeAttribute('lang');
    await settled(document);
    expect(languageOf(inner.scan)).to.equal('nl');
    expect(headingsIn(inner.scan)[0]).to.equal('Quickscan outreachend werken');
  });

  it('keeps what it gives itself', async () => {
    const { scope, scan, inner, innerScope } = await mountNested('lang="nl-BE"');
    scope.lang = 'nl-NL';
    scope.content = { 'quick-scan': { title: 'Buiten' }, 'outreach-definition': { title: 'Buiten' } };
    innerScope.content = { 'quick-scan': { title: 'Binnen' } };
    await settled(document);
    expect([languageOf(scan), languageOf(inner.scan)]).to.deep.equal(['nl-NL', 'nl-BE']);
    expect([headingsIn(scan)[0], headingsIn(inner.scan)[0]]).to.deep.equal(['Buiten', 'Binnen']);
    expect(headingsIn(inner.definition)[0]).to.equal('Buiten');
    innerScope.removeAttribute('lang');
    innerScope.content = undefined;
    await settled(document);
    expect([languageOf(inner.scan), headingsIn(inner.scan)[0]]).to.deep.equal(['nl-NL', 'Buiten']);
  });

  it('has results of its own', async () => {
    const { scope, scan, definition, inner, innerScope } = await mountNested();
    scan.result = null;
    await settled(document);
    expect(touchedIn(definition)).to.deep.equal([]);
    expect(touchedIn(inner.definition)).to.deep.equal(TOUCHED);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(touchedIn(definition)).to.deep.equal(['participatieve basishouding']);
    expect(touchedIn(inner.definition)).to.deep.equal(TOUCHED);
    expect(scope.results).to.have.members([scan.result, definition.result]);
    expect(innerScope.results).to.have.members([inner.scan.result, inner.definition.result]);
  });

  it('leaves its words behind when it moves out', async () => {
    const { page, scope, inner, innerScope } = await mountNested();
    scope.lang = 'nl-NL';
    scope.content = { 'quick-scan': { title: 'Buiten' } };
    page.append(innerScope);
    await settled(document);
    expect([languageOf(inner.scan), headingsIn(inner.scan)[0]]).to.deep.equal(['nl', 'Quickscan outreachend werken']);
    expect(touchedIn(inner.definition)).to.deep.equal(TOUCHED);
    scope.append(innerScope);
    await settled(document);
    expect([languageOf(inner.scan), headingsIn(inner.scan)[0]]).to.deep.equal(['nl-NL', 'Buiten']);
  });

  it('gives its tags to the one around it when it is removed and they stay', async () => {
    const { scope, scan, inner, innerScope } = await mountNested();
    innerScope.replaceWith(...innerScope.childNodes);
    await settled(document);
    expect(scope.results).to.include.members([scan.result, inner.scan.result]);
    expect(innerScope.results).to.be.empty;
  });
});

describe('a tag that moves', () => {
  const mountTwo = () =>
    mountAll(`
      <outreach-scope lang="nl-NL" id="one">${SCAN}${DEFINITION}</outreach-scope>
      <outreach-scope id="two">${DEFINITION}</outreach-scope>
      <div id="outside">${DEFINITION}</div>`);
  const partsOf = (page: HTMLElement) => {
    const [one, two] = ['#one', '#two'].map((id) => page.querySelector<OutreachScopeElement>(id)!);
    const definitions = [...page.querySelectorAll('outreach-definition')];
    return { one: one!, two: two!, outside: page.querySelector('#outside')!, definitions };
  };

  it('takes its result from one scope to another', async () => {
    const { page, scan } = await mountTwo();
    const { one, two, outside, definitions } = partsOf(page);
    const touched = () => definitions.map((definition) => touchedIn(definition).length);
    expect(touched()).to.deep.equal([3, 0, 0]);
    two.append(scan);
    await settled(document);
    expect(touched()).to.deep.equal([0, 3, 0]);
    expect([codesOf(one), codesOf(two)]).to.deep.equal([[EMPTY], [EMPTY, STARTED]]);
    expect(languageOf(scan)).to.equal('nl');
    outside.append(scan);
    await settled(document);
    expect(touched()).to.deep.equal([0, 0, 0]);
    expect(codesOf(two)).to.deep.equal([EMPTY]);
    one.append(scan);
    await settled(document);
    expect(touched()).to.deep.equal([3, 0, 0]);
    expect(languageOf(scan)).to.equal('nl-NL');
    expect(scan.value).to.equal(STARTED);
  });

  it('sees the results of its new scope, and no longer those of the old one', async () => {
    const { page } = await mountTwo();
    const { one, two, outside, definitions } = partsOf(page);
    const [first, second, third] = definitions as [
      (typeof definitions)[0],
      (typeof definitions)[0],
      (typeof definitions)[0],
    ];
    one.append(third);
    two.append(first);
    outside.append(second);
    await settled(document);
    expect([first, second, third].map((each) => touchedIn(each).length)).to.deep.equal([0, 0, 3]);
    expect([first, second, third].map(languageOf)).to.deep.equal(['nl', 'nl', 'nl-NL']);
  });

  it('causes one warning, however often it is moved', async () => {
    const { page, scan } = await mountTwo();
    const { one, two } = partsOf(page);
    for (let time = 0; time < 5; time++) {
      two.append(scan);
      one.append(scan);
    }
    await settled(document);
    expect(codesOf(one).filter((code) => code === STARTED)).to.have.length(1);
    expect(codesOf(two)).to.deep.equal([EMPTY]);
  });

  it('is reported in its new scope when it moves in the middle of an answer', async () => {
    const { page, scan } = await mountTwo();
    const { one, two } = partsOf(page);
    scan.addEventListener('quick-scan-change', () => two.prepend(scan));
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(one.results).not.to.include(scan.result);
    expect(two.results).to.include(scan.result);
  });
});

describe('a tag that leaves', () => {
  it('is not kept in memory and gets nothing any more', async () => {
    const { scope, scan, definition } = await mountScope(SCAN + DEFINITION);
    expect(touchedIn(definition)).to.deep.equal(TOUCHED);
    scan.remove();
    expect(scope.results).to.deep.equal([definition.result]);
    await settled(document);
    await scan.updateComplete;
    expect(touchedIn(definition)).to.deep.equal([]);

    scope.content = { 'quick-scan': { title: 'Anders' } };
    scope.lang = 'nl-NL';
    await scope.updateComplete;
    expect(scan.isUpdatePending).to.be.false;
    scan.value = COMPLETE;
    await scan.updateComplete;
    expect(headingsIn(scan)).not.to.include('Anders');
    expect(textIn(scan)).to.contain('Quickscan outreachend werken').and.not.to.contain('Anders');
    expect(scope.results).to.deep.equal([definition.result]);
  });

  it('comes back with its current result', async () => {
    const { scope, scan, definition } = await mountScope(SCAN + DEFINITION);
    scan.remove();
    scope.content = { 'quick-scan': { title: 'Anders' } };
    scan.value = COMPLETE;
    scope.prepend(scan);
    await settled(document);
    expect(touchedIn(definition)).to.have.length(8);
    expect(headingsIn(scan)[0]).to.equal('Anders');
    expect(scope.results.at(-1)).to.equal(scan.result);
  });

  it('leaves with its scope, and comes back with it', async () => {
    const { page, scope, scan, definition } = await mountScope(SCAN + DEFINITION);
    scope.remove();
    expect(scope.results).to.be.empty;
    page.append(scope);
    await settled(document);
    expect(scope.results).to.have.members([scan.result, definition.result]);
    expect(touchedIn(definition)).to.deep.equal(TOUCHED);
  });

  it('leaves no trace in the profile of a team', async () => {
    const { page, profile } = await mountScope(`${SCAN.repeat(3)}<outreach-profile></outreach-profile>`);
    expect(headingsIn(profile)).to.include('Teambeeld van 3 resultaten');
    page.querySelector('quick-scan')!.remove();
    await settled(document);
    expect(headingsIn(profile)).to.include('Wat er verschoof');
    for (const scan of [...page.querySelectorAll<QuickScanElement>('quick-scan')]) scan.remove();
    await settled(document);
    expect(profile.results).to.be.empty;
  });
});

describe('a scope around existing tags', () => {
  it('joins them', async () => {
    const { page, scan, definition, checklist } = await mountAll(
      `${SCAN}${DEFINITION}<threshold-checklist></threshold-checklist>`,
    );
    await clickOn(byRole(byRole(checklist, 'group', /kennen ons aanbod/), 'radio', 'Wel een drempel'));
    checklist.showResult();
    await settled(document);
    const scope = document.createElement('outreach-scope');
    scope.append(...page.childNodes);
    page.append(scope);
    await settled(document);
    expect(touchedIn(definition)).to.deep.equal(TOUCHED);
    expect(scope.results).to.have.members([scan.result, definition.result, checklist.result]);
    scan.value = COMPLETE;
    await settled(document);
    const levers = leversOf(checklist, 'Mensen kennen ons aanbod niet, of niet goed genoeg.');
    expect(levers).to.have.length(4);
    expect(levers.every((lever) => lever.includes('Dat doen jullie al:'))).to.be.true;
  });

  it('takes them over from the scope around it', async () => {
    const { scope, scan, definition } = await mountScope(`<div>${SCAN}</div>${DEFINITION}`);
    const nearer = document.createElement('outreach-scope');
    scan.parentElement!.append(nearer);
    nearer.append(scan);
    await settled(document);
    expect(touchedIn(definition)).to.deep.equal([]);
    expect(scope.results).to.deep.equal([definition.result]);
    expect(nearer.results).to.deep.equal([scan.result]);
  });

  it('releases them when it is removed and they stay', async () => {
    const { scope, scan, definition } = await mountScope(SCAN + DEFINITION);
    scope.replaceWith(...scope.childNodes);
    await settled(document);
    expect(touchedIn(definition)).to.deep.equal([]);
    expect(scan.value).to.equal(STARTED);
    expect(scope.results).to.be.empty;
  });
});
