// The states that a style sheet of the page can go by.

import { expect } from 'chai';
import { mount } from '../../support/mount.ts';
import { byRole } from '../../support/by-role.ts';
import { answeringTags } from '../answering-tags.ts';
import { type AnsweringElement, answerFirst, mountInForm, mountTag } from '../harness.ts';
import { STARTED, mountVisitedScan, quickScanTag } from '../quick-scan/quick-scan.ts';

/** `element.matches` throws in a browser that doesn't know states. */
const knowsStates = CSS.supports('selector(:state(complete))');

const statesOf = async (element: AnsweringElement): Promise<string[]> => {
  await element.updateComplete;
  return ['complete', 'invalid'].filter((state) => element.matches(`:state(${state})`));
};

for (const tag of answeringTags) {
  describe(`the states of ${tag.tag}`, () => {
    before(function () {
      if (!knowsStates) this.skip();
    });

    it('say once each parameter is answered, whoever answered, and no longer after a reset', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam"');
      expect(await statesOf(element)).to.deep.equal([]);
      element.value = tag.allButLast;
      expect(await statesOf(element)).to.deep.equal([]);
      element.value = tag.complete;
      expect(await statesOf(element)).to.deep.equal(['complete']);
      form.reset();
      expect(await statesOf(element)).to.deep.equal([]);
    });

    it('say that something is missing only after a form or the host said so', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam" required');
      expect(await statesOf(element)).to.deep.equal([]);
      form.checkValidity();
      expect(await statesOf(element)).to.deep.equal(['invalid']);
      await answerFirst(tag, element);
      expect(await statesOf(element)).to.deep.equal(['invalid']);
      element.value = tag.complete;
      expect(await statesOf(element)).to.deep.equal(['complete']);
      element.value = '';
      expect(await statesOf(element), 'which nobody was told').to.deep.equal([]);
    });

    it('style the element from outside', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${tag.tag}:state(complete) { outline: 3px solid rgb(1, 2, 3); }`);
      document.adoptedStyleSheets.push(sheet);
      const element = await mountTag(tag, `value="${tag.complete}"`);
      await element.updateComplete;
      const { outlineColor } = getComputedStyle(element);
      document.adoptedStyleSheets.pop();
      expect(outlineColor).to.equal('rgb(1, 2, 3)');
    });
  });
}

describe('the states of a definition that asks nothing', () => {
  it('are none, whatever its value', async function () {
    if (!knowsStates) this.skip();
    const definition = answeringTags.find(({ tag }) => tag === 'outreach-definition')!;
    const element = await mount<AnsweringElement>(
      `<outreach-definition value="${definition.complete}"></outreach-definition>`,
    );
    expect(await statesOf(element)).to.deep.equal([]);
  });
});

describe('the states of a quick scan with a number that can’t be read', () => {
  it('say so while it stands there', async function () {
    if (!knowsStates) this.skip();
    const scan = await mountVisitedScan(`value="${STARTED}"`);
    await quickScanTag.goTo(scan, 8);
    const field = byRole(scan, 'textbox', 'Hoeveel uur per week mag ik outreachen?') as HTMLInputElement;
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    type('veel');
    expect(await statesOf(scan)).to.deep.equal(['invalid']);
    type('7,5');
    expect(await statesOf(scan)).to.deep.equal([]);
  });
});
