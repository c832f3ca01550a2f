import { expect } from 'chai';
import { openHostPage } from '../support/host-page.ts';
import { textOf } from '../support/words.ts';

const HEADER = 110;
const css = `header { position: sticky; top: 0; height: ${HEADER}px; background: silver; z-index: 1 } p { height: 3000px }`;
const showsResult = (element: HTMLElement) => (element as HTMLElement & { showResult: () => void }).showResult();

const states: Readonly<Record<string, readonly [markup: string, visit?: (element: HTMLElement) => void]>> = {
  'the quick scan': ['<quick-scan mode="page" value="QZF71R8Q0BE3000G"></quick-scan>'],
  'the result of the quick scan': ['<quick-scan value="QF5ZZZZH" allow-saving></quick-scan>', showsResult],
  'the checklist': ['<threshold-checklist mode="page"></threshold-checklist>'],
  'the definition': ['<outreach-definition mode="page" reflect></outreach-definition>'],
  'the profile': ['<outreach-profile codes="QZF71R8Q0BE3000G QF5ZZZZH"></outreach-profile>'],
};

/** When WebKit scrolls to what takes the focus, it ignores its scroll margin. */
function heedsScrollMargin({ body, defaultView }: Document): boolean {
  const button = body.insertBefore(body.ownerDocument.createElement('button'), body.children[1]!);
  button.style.scrollMarginTop = `${HEADER}px`;
  defaultView!.scrollTo(0, body.scrollHeight);
  button.focus();
  const { top } = button.getBoundingClientRect();
  button.remove();
  return top >= HEADER;
}

describe('a header that sticks to the top of the page', () => {
  for (const [name, [markup, visit]] of Object.entries(states)) {
    it(`hides no heading or control that has the focus: ${name}`, async function () {
      const page = await openHostPage('/test/elements/host-page.html', css, 800, `<header></header>${markup}<p></p>`);
      const element = page.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('header + *')!;
      await element.updateComplete;
      visit?.(element);
      await element.updateComplete;
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      if (!heedsScrollMargin(page)) return this.skip();
      const stops = element.shadowRoot!.querySelectorAll<HTMLElement>(
        '[part=heading], a, button:enabled, input, select, summary, textarea',
      );
      const hidden = [...stops]
        .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
        .filter((stop) => {
          page.defaultView!.scrollTo(0, page.documentElement.scrollHeight);
          stop.focus();
          return (stop.closest('.option') ?? stop).getBoundingClientRect().top < HEADER;
        });
      expect(stops.length).to.be.above(5);
      expect(hidden.map(textOf)).to.deep.equal([]);
    });
  }
});
