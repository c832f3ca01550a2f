import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { QuickScanElement as Source } from '../../../src/elements/quick-scan/quick-scan-element.ts';
import { define } from '../../../src/define/define.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { mount } from '../../support/mount.ts';
import { COMPLETE, mountScan } from './quick-scan.ts';

let count = 0;

/** The element under a tag that nobody has used, so that it can still be defined late. */
const newTag = () => {
  const tagName = `quick-scan-${++count}`;
  return [tagName, class extends Source {}] as const;
};

describe('quick-scan before and after its definition', () => {
  it('shows the content of the tag until then', async () => {
    const [tagName, element] = newTag();
    const host = await mount(`<${tagName}><a href="#elsewhere">Doe de quickscan</a></${tagName}>`);
    const link = host.querySelector('a')!;
    expect(link.checkVisibility()).to.be.true;
    customElements.define(tagName, element);
    await (host as QuickScanElement).updateComplete;
    expect(link.checkVisibility()).to.be.false;
  });

  it('takes over properties that were set before', async () => {
    const [tagName, element] = newTag();
    const host = (await mount(`<form><${tagName} name="a"></${tagName}></form>`)).firstElementChild as QuickScanElement;
    Object.assign(host, { value: COMPLETE, mode: 'page', readonly: true, required: true });
    customElements.define(tagName, element);
    await host.updateComplete;
    expect(host.value).to.equal(COMPLETE);
    expect(host.mode).to.equal('page');
    expect(host.matches('[readonly][required]')).to.be.true;
    expect([...new FormData(host.form!)].at(-1)).to.deep.equal(['a.code', COMPLETE]);
  });

  it('takes over a result that was set before', async () => {
    const { result } = await mountScan(`value="${COMPLETE}"`);
    const [tagName, element] = newTag();
    const host = await mount<QuickScanElement>(`<${tagName}></${tagName}>`);
    host.result = result;
    customElements.define(tagName, element);
    await host.updateComplete;
    expect(host.result).to.deep.equal(result);
  });

  it('keeps its answers when it moves', async () => {
    const scan = await mountScan();
    scan.value = COMPLETE;
    scan.parentElement!.append(document.createElement('hr'), scan);
    await scan.updateComplete;
    expect(scan.value).to.equal(COMPLETE);
  });

  it('can be made and filled by script alone', async () => {
    const scan = document.createElement('quick-scan');
    scan.value = COMPLETE;
    expect(scan.result.complete).to.be.true;
    await mount(scan);
    await scan.updateComplete;
    expect(scan.outerHTML).to.equal('<quick-scan></quick-scan>');
    expect(scan.value).to.equal(COMPLETE);
  });

  it('is defined once: a second copy says so and leaves the first alone', async () => {
    define(customElements.get('quick-scan') as typeof Source);
    expectConsole('warn', /<quick-scan> is already defined/);
    define(class extends Source {
      static override readonly tagName = 'quick-scan';
    });
    expect((await mountScan()).value).to.equal('');
  });
});
