import { expect } from 'chai';
import { computeAccessibleName } from 'dom-accessibility-api';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { answeringTags } from '../answering-tags.ts';
import { markupOf } from '../harness.ts';
import '../../../src/define/outreach-profile.ts';

interface Focusable extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

const cases: readonly (readonly [name: string, markup: string, first: string])[] = [
  ...answeringTags.map((tag) => [tag.tag, markupOf(tag, 'id="tag"'), tag.entrance] as const),
  ['quick-scan on one page', '<quick-scan id="tag" mode="page"></quick-scan>', 'Vrijwillig'],
  [
    'quick-scan on one page that can only be read',
    '<quick-scan id="tag" mode="page" readonly></quick-scan>',
    'Bekijk het profiel',
  ],
  [
    'quick-scan on one page that is disabled',
    '<fieldset disabled><quick-scan id="tag" mode="page"></quick-scan></fieldset>',
    'Bekijk het profiel',
  ],
  ['outreach-profile', '<outreach-profile id="tag"></outreach-profile>', 'Resultaatcodes of links, elk op een regel'],
];

/** The name of the control in it that has the focus. */
const focusedIn = ({ shadowRoot }: Focusable): string =>
  shadowRoot!.activeElement ? computeAccessibleName(shadowRoot!.activeElement).replace(/\s+/g, ' ').trim() : '';

async function mountLabelled(markup: string): Promise<{ readonly label: HTMLElement; readonly element: Focusable }> {
  const page = await mount(`<div><label for="tag">Een hulpmiddel</label><p>Iets anders</p>${markup}</div>`);
  const element = page.querySelector<Focusable>('#tag')!;
  await element.updateComplete;
  return { label: page.querySelector('label')!, element };
}

for (const [name, markup, first] of cases) {
  describe(`the focus of ${name}`, () => {
    it('goes to its first control on a click on its label', async () => {
      const { label, element } = await mountLabelled(markup);
      await click(label);
      expect(focusedIn(element)).to.equal(first);
    });

    it('goes there on focus()', async () => {
      const { element } = await mountLabelled(markup);
      element.focus();
      expect(focusedIn(element)).to.equal(first);
      expect(element.matches(':focus-within')).to.be.true;
    });

    it('stays away on a click on anything but a control', async () => {
      const { element } = await mountLabelled(markup);
      await click(element.shadowRoot!.querySelector('[part=heading]')!);
      expect(focusedIn(element)).not.to.equal(first);
      element.click();
      expect(focusedIn(element)).not.to.equal(first);
    });

    it('stays with what is clicked in it if there is a label around it', async () => {
      const label = await mount(`<label>Een hulpmiddel ${markup}</label>`);
      const element = label.querySelector<Focusable>('#tag')!;
      await element.updateComplete;
      await click(element.shadowRoot!.querySelector('[part=heading]')!);
      expect(focusedIn(element)).not.to.equal(first);
    });
  });
}
