import { expect } from 'chai';
import { tags } from '../../src/model/tags.ts';
import { allByRole, byRole } from '../support/by-role.ts';
import { scansOn } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { openFrame } from '../support/host-page.ts';

type Page = Window & typeof globalThis;

const open = async (folder: string, tag = 'quick-scan', query = '') =>
  await openFrame(`/${folder}/frames/${tag}.html${query}`, 800, 560);
const loadingOn = ({ document }: Page) => document.querySelector('.loading')!;
const isSeen = (element: Element) => element.checkVisibility();

describe('the page of a tag, before its script has loaded', () => {
  for (const tag of tags) {
    it(`says at once that it is loading, and then how to retry: ${tag}`, async () => {
      const page = await open('without-complete', tag, '?mode=page');
      expect(loadingOn(page).textContent).to.match(/^Bezig met laden\./);
      expect(isSeen(loadingOn(page))).to.equal(true);
      expect(allByRole(loadingOn(page), 'link')).to.be.empty;
      for (const animation of page.document.getAnimations()) animation.finish();
      const retry = byRole(loadingOn(page), 'link', 'Probeer opnieuw') as HTMLAnchorElement;
      expect(retry.href).to.equal(page.location.href);
    });
  }

  it('loads it when the network is back', async () => {
    const page = await open('failing-page', 'quick-scan', '?mode=page');
    expect(isSeen(loadingOn(page))).to.equal(true);
    page.dispatchEvent(new page.Event('online'));
    const [scan] = await scansOn(page);
    expect(scan.mode).to.equal('page');
    expect(isSeen(loadingOn(page))).to.equal(false);
  });
});

describe('the page of a tag, once its script has loaded', () => {
  it('says nothing about loading', async () => {
    const page = await open('dist/embed', 'outreach-profile');
    await eventually(() => expect(page.document.querySelector('outreach-profile:defined')).to.exist);
    expect(isSeen(loadingOn(page))).to.equal(false);
  });
});
