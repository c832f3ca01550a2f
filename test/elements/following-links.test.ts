import { expect } from 'chai';
import '../../src/define/all.ts';
import { byRole } from '../support/by-role.ts';
import { eventually } from '../support/eventually.ts';
import { follow } from '../support/fragment.ts';
import { mount } from '../support/mount.ts';

const FAR = '<p><svg width="1" height="3000"></svg></p>';

/** What each tag opens, and the heading that says so. */
const links: readonly (readonly [tag: string, fragment: string, heading: RegExp])[] = [
  ['quick-scan', '#quick-scan=QSRDNFVF', /Profiel/],
  ['quick-scan', '#utm_source=nieuwsbrief&quick-scan=QSRDNFVF', /Profiel/],
  ['outreach-definition', '#outreach-definition.lifeworld', /[Ll]eefwereld/],
  ['outreach-profile', '#outreach-profile=QSRDNFVF,QSRDNFVF', /^Profielen naast elkaar/],
  ['outreach-profile', '#quick-scan=QSRDNFVF', /^Profiel/],
];

const focused = (root: DocumentOrShadowRoot = document): Element | null =>
  root.activeElement?.shadowRoot ? focused(root.activeElement.shadowRoot) : root.activeElement;

const isInView = (element: Element): boolean => {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
};

describe('a link in the page', () => {
  const open = async (tag: string, fragment: string) => {
    const page = await mount<HTMLElement>(
      `<div><p><a href="${fragment.replace('&', '&amp;')}">Een voorbeeld</a></p>${FAR}<${tag}></${tag}>${FAR}</div>`,
    );
    const element = page.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(tag)!;
    await element.updateComplete;
    return { element, link: byRole(page, 'link', 'Een voorbeeld') };
  };

  for (const [tag, fragment, heading] of links) {
    it(`opens ${fragment} in the ${tag} and moves there, with the focus`, async () => {
      const { element, link } = await open(tag, fragment);
      link.focus();
      await follow(fragment);
      await eventually(() => expect(focused()!.textContent).to.match(heading));
      expect(document.activeElement === element).to.equal(true);
      await eventually(() => expect(isInView(focused()!)).to.equal(true));
    });
  }

  for (const fragment of ['#contact', '#quick-scans=QSRDNFVF', '#threshold-checklist=QSRDNFVF', '#quick-scan']) {
    it(`keeps the focus if it leads elsewhere: ${fragment}`, async () => {
      const { element, link } = await open('quick-scan', fragment);
      link.focus();
      await follow(fragment);
      await element.updateComplete;
      expect(document.activeElement === link).to.equal(true);
    });
  }

  it('opens in the first visible copy, or else in the first', async () => {
    const page = await mount(
      '<div><quick-scan hidden></quick-scan><quick-scan></quick-scan><quick-scan></quick-scan></div>',
    );
    const scans = [...page.querySelectorAll('quick-scan')];
    const values = async () => {
      for (const scan of scans) await scan.updateComplete;
      return scans.map(({ value }) => value);
    };
    await follow('#quick-scan=QSRDNFVF');
    expect(await values()).to.deep.equal(['', 'QSRDNFVF', '']);

    for (const scan of scans) scan.hidden = true;
    await follow('#elsewhere=1&quick-scan=QA300CB6');
    expect(await values()).to.deep.equal(['QA300CB6', 'QSRDNFVF', '']);
  });
});
