import { expect } from 'chai';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { ThresholdChecklistElement as Source } from '../../../src/elements/threshold-checklist/threshold-checklist-element.ts';
import { mount } from '../../support/mount.ts';
import { COMPLETE } from './threshold-checklist.ts';

let count = 0;

/** The element under a tag that nobody has used, so that it can still be defined late. */
const newTag = () => {
  const tagName = `threshold-checklist-${++count}`;
  return [tagName, class extends Source {}] as const;
};

describe('threshold-checklist before and after its definition', () => {
  it('shows the content of the tag until then', async () => {
    const [tagName, element] = newTag();
    const host = await mount(`<${tagName}><a href="#elsewhere">Vul de checklist in</a></${tagName}>`);
    const link = host.querySelector('a')!;
    expect(link.checkVisibility()).to.be.true;
    customElements.define(tagName, element);
    await (host as ThresholdChecklistElement).updateComplete;
    expect(link.checkVisibility()).to.be.false;
  });

  it('takes over properties that were set before', async () => {
    const [tagName, element] = newTag();
    const form = await mount<HTMLFormElement>(`<form><${tagName} name="a"></${tagName}></form>`);
    const host = form.firstElementChild as ThresholdChecklistElement;
    Object.assign(host, { value: COMPLETE, mode: 'page', readonly: true });
    customElements.define(tagName, element);
    await host.updateComplete;
    expect(host.value).to.equal(COMPLETE);
    expect(host.mode).to.equal('page');
    expect(host.matches('[readonly]')).to.be.true;
    expect([...new FormData(form)].at(-1)).to.deep.equal(['a.code', COMPLETE]);
  });

  it('can be made and filled by script alone', async () => {
    const checklist = document.createElement('threshold-checklist');
    checklist.value = COMPLETE;
    await mount(checklist);
    expect(checklist.outerHTML).to.equal('<threshold-checklist></threshold-checklist>');
    expect(checklist.result.complete).to.be.true;
  });
});
