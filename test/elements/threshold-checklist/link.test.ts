import { expect } from 'chai';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import {
  COMPLETE,
  STARTED,
  choose,
  focusIn,
  loaded,
  mountChecklist,
  mountVisitedChecklist,
  press,
} from './threshold-checklist.ts';

/** Goes to a fragment of this page, as a link does, and waits until the page has heard of it. */
async function follow(fragment: string): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await heard;
}

const notice = (checklist: ThresholdChecklistElement) =>
  checklist.shadowRoot!.querySelector('[part=notice]')!.textContent.trim();

describe('a link to a result of threshold-checklist', () => {
  beforeEach(() => {
    afterThisTest(() => history.replaceState(null, '', location.pathname + location.search));
  });

  it('opens it with the page', async () => {
    await follow('#threshold-checklist=t02k-8h43-bv2t');
    const checklist = await mountChecklist();
    expect(checklist.value).to.equal(COMPLETE);
    expect(notice(checklist)).to.equal('Je ziet het resultaat uit een link.');
    expect(byRole(checklist, 'table', 'Overzicht van jullie drempels')).to.exist;
    expect(focusIn(checklist)).to.equal('Overzicht van jullie drempels');
  });

  it('opens it in an open page, with a way back to what stood there', async () => {
    const checklist = await mountVisitedChecklist();
    await choose(checklist, 'Mensen weten niet dat ons aanbod bestaat.', 'Wel');
    const { result } = checklist;
    await follow(`#threshold-checklist=${COMPLETE}`);
    await loaded(checklist);
    expect(checklist.value).to.equal(COMPLETE);
    await press(checklist, 'Terug naar mijn antwoorden');
    expect(checklist.result).to.deep.equal(result);
  });

  it('that is broken, or for the quick scan, changes nothing', async () => {
    const checklist = await mountChecklist(`value="${STARTED}"`);
    await follow('#threshold-checklist=T02K-8H43-BV2Z');
    await loaded(checklist);
    expect(notice(checklist)).to.match(/^Deze resultaatcode klopt niet\./);
    await follow('#quick-scan=QF5ZZZZH');
    await checklist.updateComplete;
    expect(checklist.value).to.equal(STARTED);
  });
});
