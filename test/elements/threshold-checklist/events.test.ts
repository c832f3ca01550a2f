import { expect } from 'chai';
import { ThresholdChecklistChangeEvent, ThresholdChecklistCompleteEvent } from '../../../src/index.ts';
import { parseResult, thresholdChecklist } from '../../../src/model/index.ts';
import { byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { click } from '../../support/input.ts';
import {
  ALL_BUT_LAST,
  COMPLETE,
  STARTED,
  choose,
  loaded,
  mountChecklist,
  mountVisitedChecklist,
  press,
  radio,
} from './threshold-checklist.ts';

const NOT_KNOWN = 'Mensen weten niet dat ons aanbod bestaat.';
const LAST = 'Ons aanbod is te klein voor wat mensen nodig hebben.';

type ChecklistEvent = ThresholdChecklistChangeEvent | ThresholdChecklistCompleteEvent;

/** Collects what reaches the document, where a host would listen. */
function listen(): ChecklistEvent[] {
  const events: ChecklistEvent[] = [];
  const hear = (event: ChecklistEvent) => void events.push(event);
  document.addEventListener('threshold-checklist-change', hear);
  document.addEventListener('threshold-checklist-complete', hear);
  afterThisTest(() => {
    document.removeEventListener('threshold-checklist-change', hear);
    document.removeEventListener('threshold-checklist-complete', hear);
  });
  return events;
}

const types = (events: readonly Event[]) => events.map(({ type }) => type);

describe('threshold-checklist events', () => {
  it('tell of every answer of a person, with the result', async () => {
    const events = listen();
    const checklist = await mountVisitedChecklist();
    await choose(checklist, NOT_KNOWN, 'Weten we niet');
    const [event] = events;
    expect(types(events)).to.deep.equal(['threshold-checklist-change']);
    expect(event).to.be.instanceOf(ThresholdChecklistChangeEvent);
    expect(event!.target === checklist).to.be.true;
    expect(event!.detail).to.equal(checklist.result);
    expect(event!.detail).to.deep.include({
      instrument: 'threshold-checklist',
      version: 1,
      complete: false,
      answered: 0,
      total: 5,
    });
    expect(event!.detail.answers).to.deep.equal({ 'unknown-offer.not-known': 'unknown' });
    expect(parseResult([thresholdChecklist], JSON.stringify(event!.detail))).to.deep.equal(event!.detail);
  });

  it('tell once that the last group is complete, and again after it was not', async () => {
    const events = listen();
    const checklist = await mountVisitedChecklist(`value="${ALL_BUT_LAST}"`);
    await press(checklist, /^5/);
    await choose(checklist, LAST, 'Niet');
    await choose(checklist, LAST, 'Wel');
    await press(checklist, 'Wis deze antwoorden');
    expect(types(events)).to.deep.equal([
      'threshold-checklist-change',
      'threshold-checklist-complete',
      'threshold-checklist-change',
      'threshold-checklist-change',
    ]);
    expect(events[1]).to.be.instanceOf(ThresholdChecklistCompleteEvent);
    expect(events[1]!.detail).to.include({ complete: true, answered: 5 });
    expect(events[3]!.detail).to.include({ complete: false, answered: 4 });

    events.length = 0;
    for (const statement of [
      'Het aanbod is versnipperd.',
      'Ons aanbod is niet op maat van mensen.',
      'Wij missen kennis die mensen nodig hebben.',
      LAST,
    ])
      await choose(checklist, statement, 'Deels');
    expect(types(events)).to.deep.equal([
      'threshold-checklist-change',
      'threshold-checklist-change',
      'threshold-checklist-change',
      'threshold-checklist-change',
      'threshold-checklist-complete',
    ]);
  });

  it('are silent for what a script sets, and for steps', async () => {
    const events = listen();
    const checklist = await mountVisitedChecklist(`value="${STARTED}"`);
    checklist.value = COMPLETE;
    const { result } = checklist;
    checklist.result = null;
    checklist.result = result;
    checklist.setAttribute('value', ALL_BUT_LAST);
    await checklist.updateComplete;
    await press(checklist, 'Volgende');
    await press(checklist, 'Bekijk het overzicht');
    await loaded(checklist);
    expect(byRole(checklist, 'table')).to.exist;
    expect(events).to.be.empty;
  });

  it('cross shadow boundaries', async () => {
    const events = listen();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<threshold-checklist></threshold-checklist>';
    document.body.append(host);
    afterThisTest(() => host.remove());
    const checklist = host.shadowRoot!.querySelector('threshold-checklist')!;
    await checklist.updateComplete;
    await choose(checklist, NOT_KNOWN, 'Wel');
    expect(types(events)).to.deep.equal(['threshold-checklist-change']);
  });

  it('leave a listener free to set another result', async () => {
    const checklist = await mountVisitedChecklist();
    checklist.addEventListener('threshold-checklist-change', () => (checklist.result = null));
    const input = radio(checklist, NOT_KNOWN, 'Wel');
    await click(input);
    await checklist.updateComplete;
    expect(checklist.value).to.equal('');
    expect(input.checked).to.be.false;
  });

  it('give their answers with the types of the checklist', async () => {
    const checklist = await mountChecklist();
    let heard: 'absent' | 'partial' | 'present' | 'unknown' | undefined;
    // An id or an answer that the checklist doesn't have doesn't compile here.
    checklist.addEventListener('threshold-checklist-change', ({ detail }) => {
      heard = detail.answers['unknown-offer.not-known'];
    });
    await choose(checklist, NOT_KNOWN, 'Deels');
    expect(heard).to.equal('partial');
  });
});
