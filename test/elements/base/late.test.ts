import { expect } from 'chai';
import type { LitElement } from 'lit';
import { Deferred } from '../../../src/elements/base/deferred.ts';
import * as inner from '../../../src/elements/base/inner.ts';
import * as quickScan from '../../../src/elements/quick-scan/quick-scan-deferred.ts';
import * as checklist from '../../../src/elements/threshold-checklist/threshold-checklist-deferred.ts';
import { QuickScanElement, ThresholdChecklistElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { eventually } from '../../support/eventually.ts';
import { click, hover } from '../../support/input.ts';
import { textOf } from '../../support/words.ts';
import { checklistTag } from '../threshold-checklist/threshold-checklist.ts';
import { type AnsweringElement, type AnsweringTag, headingOf, parametersIn, questionsIn } from '../harness.ts';
import { first as scanFirst, later as scanWords } from '../../../src/elements/quick-scan/quick-scan-words.ts';
import {
  first as checklistFirst,
  later as checklistWords,
} from '../../../src/elements/threshold-checklist/threshold-checklist-words.ts';
import { quickScanTag } from '../quick-scan/quick-scan.ts';

/** An element whose deferred file loads when the test allows it. */
type Slow<E extends AnsweringElement> = E & { readonly arrive: () => void };

function defineSlow<E extends AnsweringElement>(name: string, Tag: new () => E, module: object) {
  class SlowElement extends (Tag as unknown as new () => LitElement) {
    arrive!: () => void;

    constructor() {
      super();
      const arrival = new Promise<void>((resolve) => (this.arrive = resolve));
      const deferred = new Deferred(
        this,
        () => arrival.then(() => module as typeof quickScan),
        () => Promise.all([scanWords.load('nl'), checklistWords.load('nl')]),
      );
      Object.assign(this, { [inner.deferred]: deferred });
    }
  }
  customElements.define(name, SlowElement);
  return async (tag: AnsweringTag, attributes = ''): Promise<Slow<E>> => {
    const container = document.createElement('div');
    container.innerHTML = `<${name} ${tag.asks} ${attributes}></${name}>`;
    document.body.append(container);
    afterThisTest(() => container.remove());
    const element = container.firstElementChild as Slow<E>;
    await eventually(() => expect(element.shadowRoot!.querySelector('.base')).to.exist);
    return element;
  };
}

const slowTags = [
  { tag: quickScanTag, mountSlow: defineSlow('slow-quick-scan', QuickScanElement, quickScan) },
  { tag: checklistTag, mountSlow: defineSlow('slow-threshold-checklist', ThresholdChecklistElement, checklist) },
];

const next = (element: AnsweringElement) => click(byRole(element, 'button', 'Volgende'));
const shows = (element: AnsweringElement, heading: string) =>
  eventually(() => expect(parametersIn(element)).to.deep.equal([heading]));

/** The places of everything that a finger may aim at. */
const placesIn = (element: AnsweringElement, roles = ['button', 'link', 'checkbox', 'radio']): string[] =>
  roles
    .flatMap((role) => allByRole(element, role))
    .map((control) => `${textOf(control)}: ${control.getBoundingClientRect().top}`);

const middleOf = (element: Element): { readonly clientX: number; readonly clientY: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

/** Moves the options in sight so that this one is where a button was. */
function bringOver(button: Element, option: Element, { shadowRoot }: Element): void {
  const [from, to] = [middleOf(option), middleOf(button)];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.option { translate: ${to.clientX - from.clientX}px ${to.clientY - from.clientY}px }`);
  shadowRoot!.adoptedStyleSheets.push(sheet);
}

/** Clicks like a mouse that is faster than any driver, right after something moved. */
function pressAtOnce(control: Element): void {
  const click = { bubbles: true, composed: true, cancelable: true, detail: 1, ...middleOf(control) };
  control.dispatchEvent(new MouseEvent('click', click));
}

before(() => Promise.all([scanFirst.load('nl'), checklistFirst.load('nl')]));

for (const { tag, mountSlow } of slowTags) {
  describe(`explanations of ${tag.tag} that come late`, () => {
    it('appear with their step, which says that it waits for them', async () => {
      const element = await mountSlow(tag);
      await next(element);
      await shows(element, headingOf(tag, 1));
      expect(questionsIn(element)).to.be.empty;
      expect(textOf(element.shadowRoot!.querySelector('.base')!)).to.contain('Even geduld.');
      expect(element.shadowRoot!.activeElement!.textContent).to.contain(tag.labels[1]);
      element.arrive();
      await eventually(() => expect(questionsIn(element)).not.to.be.empty);
      const explained = textOf(questionsIn(element)[0]!);

      const inTime = await mountSlow(tag);
      inTime.arrive();
      await inTime.updateComplete;
      await next(inTime);
      await shows(inTime, headingOf(tag, 1));
      expect(explained).to.equal(textOf(questionsIn(inTime)[0]!));
    });

    it('do not change the first step', async () => {
      const element = await mountSlow(tag);
      const before = placesIn(element);
      element.arrive();
      await element.updateComplete;
      expect(placesIn(element)).to.deep.equal(before);
    });

    it('stay away when they take too long, until a visitor asks for them: nothing moves', async () => {
      const element = await mountSlow(tag);
      await next(element);
      await eventually(() => expect(questionsIn(element)).not.to.be.empty);
      expect(byRole(element, 'alert')).to.exist;
      const before = placesIn(element);
      element.arrive();
      await element.updateComplete;
      expect(placesIn(element)).to.deep.equal(before);
      await click(byRole(element, 'button', 'Probeer opnieuw'));
      await eventually(() => expect(allByRole(element, 'alert')).to.be.empty);
    });

    it('accept a press where a pointer rested that had pressed nothing', async () => {
      const element = await mountSlow(tag);
      const button = byRole(element, 'button', 'Volgende');
      await hover(button);
      await eventually(() => expect(button.matches(':hover')).to.be.true);
      const option = questionsIn(element)[0]!.querySelector('input')!;
      bringOver(button, option, element);
      element.arrive();
      await element.updateComplete;
      pressAtOnce(option);
      expect(element.value).not.to.equal('');
    });

    it('leave visitors where they went in the meantime', async () => {
      const element = await mountSlow(tag);
      byRole(element, 'button', 'Volgende').click();
      byRole(element, 'button', tag.toResult).click();
      element.arrive();
      await element.updateComplete;
      expect(byRole(element, 'heading', tag.resultTitle)).to.exist;

      const other = await mountSlow(tag);
      byRole(other, 'button', 'Volgende').click();
      byRole(other, 'button', /^5 /).click();
      other.arrive();
      await shows(other, headingOf(tag, 4));
    });
  });
}

for (const { tag, mountSlow } of slowTags) {
  describe(`${tag.tag} on one page`, () => {
    it('asks what is explained, and the rest once its explanations have loaded', async () => {
      const element = await mountSlow(tag, 'mode="page"');
      const asked = questionsIn(element);
      expect(asked).not.to.be.empty;
      expect(textOf(element.shadowRoot!.querySelector('.base')!)).to.contain('Even geduld.');
      const before = placesIn(element, ['checkbox', 'radio']);
      element.arrive();
      await eventually(() => expect(questionsIn(element).length).to.be.above(asked.length));
      expect(parametersIn(element)).to.deep.equal(tag.labels.map((_, index) => headingOf(tag, index)));
      expect(placesIn(element, ['checkbox', 'radio']).slice(0, before.length)).to.deep.equal(before);
    });
  });
}
