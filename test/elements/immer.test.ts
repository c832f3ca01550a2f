import { expect } from 'chai';
import { createDraft, finishDraft, produce } from 'immer';
import { type QuickScan, createResult, quickScan } from '../../src/model/index.ts';
import type { OutreachProfileElement, OutreachScopeElement, QuickScanElement } from '../../src/index.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { mount } from '../support/mount.ts';
import { refusals, settled } from './outreach-profile/outreach-profile.ts';

const result = createResult<QuickScan>(quickScan, { location: ['online'] });
const state = { result, results: [result], content: { 'quick-scan': { title: 'Onze quickscan' } } };

const headingOf = (element: Element): string | undefined =>
  element.shadowRoot!.querySelector('[part=heading]')?.textContent.trim();

function listen(): unknown[] {
  const heard: unknown[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => void heard.push(text);
  afterThisTest(() => (console.warn = warn));
  return heard;
}

describe('what Immer makes', () => {
  it('is read as any document, frozen as it is', async () => {
    const next = produce(state, (draft) => void (draft.content['quick-scan'].title = 'De onze'));
    const scan = await mount<QuickScanElement>('<quick-scan></quick-scan>');
    scan.result = next.result;
    expect(scan.value).to.equal(result.code);
    const profile = await mount<OutreachProfileElement>('<outreach-profile></outreach-profile>');
    profile.results = next.results;
    await profile.updateComplete;
    expect(profile.results).to.deep.equal([result]);
    const scope = await mount<OutreachScopeElement>('<outreach-scope><quick-scan></quick-scan></outreach-scope>');
    scope.content = next.content;
    const inScope = scope.querySelector<QuickScanElement>('quick-scan')!;
    await inScope.updateComplete;
    expect(headingOf(inScope)).to.equal('De onze');
  });

  it('is no draft for whoever reads later: a scope and a profile each say so once, and stay whole', async () => {
    const scan = await mount<QuickScanElement>('<quick-scan></quick-scan>');
    const profile = await mount<OutreachProfileElement>('<outreach-profile></outreach-profile>');
    const scope = await mount<OutreachScopeElement>('<outreach-scope><quick-scan></quick-scan></outreach-scope>');
    const draft = createDraft(state);
    scan.result = draft.result;
    profile.results = draft.results;
    scope.content = draft.content;
    finishDraft(draft);
    const heard = listen();
    await scope.updateComplete;
    await settled(profile);
    expect(heard).to.have.length(2);
    expect(heard[0]).to.equal(`<outreach-scope> can't read its content, and uses none.`);
    expect(heard[1]).to.match(/^<outreach-profile> can't read results\[0\] \(not-json\)\./);
    expect(scan.value).to.equal(result.code);
    expect(headingOf(scope.querySelector('quick-scan')!)).to.equal('Quickscan outreachend werken');
    expect(profile.results).to.deep.equal([]);
    expect(refusals(profile)).to.have.length(1);

    profile.results = state.results;
    scope.content = state.content;
    await settled(profile);
    await scope.querySelector<QuickScanElement>('quick-scan')!.updateComplete;
    expect(refusals(profile)).to.deep.equal([]);
    expect(profile.results).to.deep.equal([result]);
    expect(headingOf(scope.querySelector('quick-scan')!)).to.equal('Onze quickscan');
  });
});
