import { expect } from 'chai';
import { allByRole, byRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { COMPLETE, STARTED, loaded, mountChecklist, questionsIn } from './threshold-checklist.ts';

const levels = (root: ParentNode) => allByRole(root, 'heading').map(({ localName }) => localName);
const notice = (root: Element) => root.shadowRoot!.querySelector('[part=notice]')!.textContent.trim();

describe('attributes of threshold-checklist', () => {
  it('have defaults', async () => {
    const { mode, headingLevel, allowSaving, name, required, disabled, readonly, value } = await mountChecklist();
    expect({ mode, headingLevel, allowSaving, name, required, disabled, readonly, value }).to.deep.equal({
      mode: 'steps',
      headingLevel: 2,
      allowSaving: false,
      name: '',
      required: false,
      disabled: false,
      readonly: false,
      value: '',
    });
  });

  it('mode: set, invalid, removed', async () => {
    const checklist = await mountChecklist('mode="page"');
    expect(questionsIn(checklist)).to.have.length(18);
    expectConsole('warn', /^<threshold-checklist> .*mode="wizard".*steps, page/);
    checklist.setAttribute('mode', 'wizard');
    await checklist.updateComplete;
    expect(checklist.mode).to.equal('steps');
    expect(questionsIn(checklist)).to.have.length(2);
    checklist.setAttribute('mode', 'page');
    checklist.removeAttribute('mode');
    expect(checklist.mode).to.equal('steps');
  });

  it('heading-level: set, invalid, removed', async () => {
    const checklist = await mountChecklist('heading-level="3"');
    expect(levels(checklist)).to.deep.equal(['h3', 'h4']);
    expectConsole('warn', /^<threshold-checklist> .*heading-level="7"/);
    checklist.setAttribute('heading-level', '7');
    await checklist.updateComplete;
    expect(levels(checklist)).to.deep.equal(['h2', 'h3']);
    checklist.setAttribute('heading-level', '1');
    checklist.removeAttribute('heading-level');
    expect(checklist.headingLevel).to.equal(2);
  });

  it('value: the answers at the start, in any spelling', async () => {
    const checklist = await mountChecklist('value="t02k-8h43-bv2t"');
    expect(checklist.value).to.equal(COMPLETE);
    expect(checklist.result).to.include({ complete: true, answered: 5 });
  });

  it('value: broken or of another instrument, tells the visitor and keeps what was there', async () => {
    const checklist = await mountChecklist(`value="${STARTED}"`);
    checklist.setAttribute('value', 'T02K8H43BV2Z');
    await loaded(checklist);
    expect(notice(checklist)).to.match(/^Deze resultaatcode klopt niet\./);
    // A code of the quick scan.
    checklist.setAttribute('value', 'QF5ZZZZH');
    await checklist.updateComplete;
    expect(notice(checklist)).to.match(/^Dit resultaat is van een andere vragenlijst of versie\./);
    expect(checklist.value).to.equal(STARTED);
  });

  it('allow-saving: set, removed', async () => {
    const checklist = await mountChecklist('allow-saving');
    expect(byRole(checklist, 'heading', 'Op dit toestel')).to.exist;
    checklist.removeAttribute('allow-saving');
    await checklist.updateComplete;
    expect(allByRole(checklist, 'heading', 'Op dit toestel')).to.be.empty;
  });
});

describe('properties of threshold-checklist', () => {
  it('result takes a document, its JSON text, or null', async () => {
    const checklist = await mountChecklist(`value="${STARTED}"`);
    const { result } = checklist;
    checklist.result = null;
    expect(checklist.value).to.equal('');
    checklist.result = JSON.stringify(result);
    expect(checklist.result).to.deep.equal(result);
    expect(checklist.value).to.equal(STARTED);
  });

  it('result refuses what is of another instrument, and nothing is lost', async () => {
    const checklist = await mountChecklist(`value="${STARTED}"`);
    Object.assign(checklist, { result: { ...checklist.result, instrument: 'quick-scan' } });
    await loaded(checklist);
    expect(checklist.value).to.equal(STARTED);
    expect(notice(checklist)).to.match(/^Dit resultaat is van een andere vragenlijst/);
  });
});
