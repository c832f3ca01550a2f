import { expect } from 'chai';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import {
  ALL_BUT_LAST,
  COMPLETE,
  clickTerm,
  focusIn,
  follow,
  loaded,
  mountDefinition,
  mountVisitedDefinition,
  openPage,
  openParts,
  pageLoaded,
  press,
  term,
} from './outreach-definition.ts';

const LIFEWORLD = 'Deel 6 van 8 hun leefwereld';
const WELLBEING = 'Deel 2 van 8 bevorderen van welzijn';

const notice = (definition: OutreachDefinitionElement) =>
  definition.shadowRoot!.querySelector('[part=notice]')!.textContent.trim();

describe('a link to a part of outreach-definition', () => {
  it('opens it with the page', async () => {
    await follow('#outreach-definition.lifeworld');
    const definition = await mountDefinition();
    expect(openParts(definition)).to.deep.equal([LIFEWORLD]);
    expect(allByRole(definition, 'listitem')).to.have.length(4);
    expect(focusIn(definition)).to.equal(LIFEWORLD);
    expect(notice(definition)).to.equal('');
  });

  it('opens it in an open page, beside what else stands in the fragment', async () => {
    const definition = await mountVisitedDefinition();
    await follow('#outreach-definition.wellbeing');
    await definition.updateComplete;
    expect(openParts(definition)).to.deep.equal([WELLBEING]);
    await follow('#elsewhere=1&outreach-definition.lifeworld');
    await definition.updateComplete;
    expect(openParts(definition)).to.deep.equal([LIFEWORLD]);
    expect(focusIn(definition)).to.equal(LIFEWORLD);
  });

  it('leads to it where all are on one page', async () => {
    const definition = await mountVisitedDefinition('mode="page"');
    await follow('#outreach-definition.lifeworld');
    await definition.updateComplete;
    expect(focusIn(definition)).to.equal(LIFEWORLD);
    expect(openParts(definition)).to.have.length(8);
  });

  it('does not concern other fragments, or an element that has left the page', async () => {
    const definition = await mountVisitedDefinition();
    for (const fragment of [
      '#outreach-definition',
      '#outreach-definition.',
      '#outreach-definition.constructor',
      '#lifeworld',
    ]) {
      await follow(fragment);
      await definition.updateComplete;
      expect(openParts(definition), fragment).to.be.empty;
    }
    const { parentElement } = definition;
    definition.remove();
    await follow('#outreach-definition.lifeworld');
    history.replaceState(null, '', '#elsewhere');
    parentElement!.append(definition);
    await definition.updateComplete;
    expect(openParts(definition)).to.be.empty;
  });

  it('opens in the first of two that show the definition', async () => {
    await follow('#outreach-definition.lifeworld');
    const summary = await mountDefinition('view="summary"');
    const first = await mountDefinition();
    const second = await mountDefinition();
    expect([summary, first, second].map(openParts)).to.deep.equal([[], [LIFEWORLD], []]);
  });
});

describe('a click on words of the definition', () => {
  it('stays on the page, also where that has a <base>', async () => {
    const page = await openPage('', 800);
    await pageLoaded(page);
    const base = page.document.createElement('base');
    base.href = '/elsewhere/';
    page.document.head.append(base);
    const address = page.document.location.href;
    let left = false;
    page.document.defaultView!.addEventListener('pagehide', () => (left = true));
    await clickTerm(page.definition, 'hun leefwereld');
    expect(openParts(page.definition)).to.deep.equal([LIFEWORLD]);
    expect(page.document.location.href).to.equal(address);
    expect(left).to.be.false;
  });

  it('is left to the browser with a key that opens it elsewhere', async () => {
    const definition = await mountVisitedDefinition();
    const prevented: boolean[] = [];
    const hear = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault(); // or the browser opens another page
    };
    document.addEventListener('click', hear);
    afterThisTest(() => document.removeEventListener('click', hear));
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'none']) {
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
      term(definition, 'hun leefwereld').dispatchEvent(event);
      await definition.updateComplete;
      expect(openParts(definition), key).to.have.length(key === 'none' ? 1 : 0);
    }
    expect(prevented).to.deep.equal([false, false, false, true]);
  });
});

describe('a link to a result of outreach-definition', () => {
  it('opens it with the page', async () => {
    await follow('#outreach-definition=d000-nan4');
    const definition = await mountDefinition('reflect');
    expect(definition.value).to.equal(COMPLETE);
    expect(notice(definition)).to.equal('Je ziet het resultaat uit een link.');
    expect(byRole(definition, 'table', 'De definitie in jullie praktijk')).to.exist;
    expect(focusIn(definition)).to.equal('De definitie in jullie praktijk');
  });

  it('opens it in an open page, with a way back to what stood there', async () => {
    const definition = await mountVisitedDefinition(`reflect value="${ALL_BUT_LAST}"`);
    await follow(`#outreach-definition=${COMPLETE}`);
    await loaded(definition);
    expect(definition.value).to.equal(COMPLETE);
    await press(definition, 'Terug naar mijn antwoorden');
    expect(definition.value).to.equal(ALL_BUT_LAST);
  });

  it('that is broken changes nothing', async () => {
    const definition = await mountVisitedDefinition(`reflect value="${ALL_BUT_LAST}"`);
    await follow('#outreach-definition=D000NAN5');
    await definition.updateComplete;
    expect(notice(definition)).to.match(/^Deze resultaatcode klopt niet\./);
    expect(definition.value).to.equal(ALL_BUT_LAST);
  });
});
