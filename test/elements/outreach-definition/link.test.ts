import { expect } from 'chai';
import { allByRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { follow, putAt } from '../../support/fragment.ts';
import { focusIn } from '../../support/words.ts';
import { noticeIn, openPage } from '../harness.ts';
import {
  clickTerm,
  definitionTag,
  mountDefinition,
  mountVisitedDefinition,
  openParts,
  term,
} from './outreach-definition.ts';

const LIFEWORLD = 'Deel 6 van 8 hun leefwereld';
const WELLBEING = 'Deel 2 van 8 bevorderen van welzijn';

describe('a link to a part of outreach-definition', () => {
  it('opens it with the page', async () => {
    await follow('#outreach-definition.lifeworld');
    const definition = await mountDefinition();
    expect(openParts(definition)).to.deep.equal([LIFEWORLD]);
    expect(allByRole(definition, 'listitem')).to.have.length(4);
    expect(focusIn(definition)).to.equal(LIFEWORLD);
    expect(noticeIn(definition)).to.equal('');
  });

  it('opens it in an open page, beside anything else in the fragment', async () => {
    const definition = await mountVisitedDefinition();
    await follow('#outreach-definition.wellbeing');
    await definition.updateComplete;
    expect(openParts(definition)).to.deep.equal([WELLBEING]);
    await follow('#elsewhere=1&outreach-definition.lifeworld');
    await definition.updateComplete;
    expect(openParts(definition)).to.deep.equal([LIFEWORLD]);
    expect(focusIn(definition)).to.equal(LIFEWORLD);
  });

  it('leads to it if all are on one page', async () => {
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
    await putAt('#elsewhere');
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
  it('stays on the page, even if that has a <base>', async () => {
    const page = await openPage(definitionTag, '', 800);
    const base = page.document.createElement('base');
    base.href = '/elsewhere/';
    page.document.head.append(base);
    const address = page.document.location.href;
    let left = false;
    page.document.defaultView!.addEventListener('pagehide', () => (left = true));
    await clickTerm(page.element, 'hun leefwereld');
    expect(openParts(page.element)).to.deep.equal([LIFEWORLD]);
    expect(page.document.location.href).to.equal(address);
    expect(left).to.be.false;
  });

  it('is left to the browser with a key that opens it elsewhere', async () => {
    const definition = await mountVisitedDefinition();
    const prevented: boolean[] = [];
    const hear = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault(); // otherwise the browser opens another page
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
