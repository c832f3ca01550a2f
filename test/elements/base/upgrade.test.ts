import { expect } from 'chai';
import { OutreachDefinitionElement, QuickScanElement, ThresholdChecklistElement } from '../../../src/index.ts';
import { createResult, fromCode } from '../../../src/model/index.ts';
import { define } from '../../../src/define/define.ts';
import { byRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { openFrame } from '../../support/host-page.ts';
import { mount } from '../../support/mount.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  answerFirst,
  entriesOf,
  mountTag,
  mountVisited,
  parametersIn,
  press,
  questionsIn,
  setResult,
} from '../harness.ts';

const classes = {
  'quick-scan': QuickScanElement,
  'threshold-checklist': ThresholdChecklistElement,
  'outreach-definition': OutreachDefinitionElement,
};

let count = 0;

for (const tag of answeringTags) {
  const { instrument, complete, started, asks, labels } = tag;
  const Source: typeof QuickScanElement = classes[tag.tag] as never;

  /** Markup of a tag that nobody has used, and a way to define the element under it. */
  const late = (attributes = '', content = '') => {
    const name = `${tag.tag}-${++count}`;
    return {
      markup: `<${name} ${asks} ${attributes}>${content}</${name}>`,
      define: () => customElements.define(name, class extends Source {}),
    };
  };

  describe(`${tag.tag} before and after its definition`, () => {
    it('shows the content of the tag until then', async () => {
      const { markup, define } = late('', `<a href="#elsewhere">${tag.title}</a>`);
      const element = await mount<AnsweringElement>(markup);
      const link = element.querySelector('a')!;
      expect(link.checkVisibility()).to.be.true;
      define();
      await element.updateComplete;
      expect(link.checkVisibility()).to.be.false;
    });

    it('takes over properties that were set before that', async () => {
      const { markup, define } = late('name="naam"');
      const form = await mount<HTMLFormElement>(`<form>${markup}</form>`);
      const element = form.firstElementChild as AnsweringElement;
      const given = { value: complete, mode: 'page', headingLevel: 4, readonly: true, required: true };
      Object.assign(element, given);
      define();
      await element.updateComplete;
      expect(element).to.include(given);
      expect(element.matches('[readonly][required]')).to.be.true;
      expect(parametersIn(element)).to.have.length(labels.length);
      expect(element.shadowRoot!.querySelector('[part=heading]')!.localName).to.equal('h4');
      expect(entriesOf(form)[0]).to.equal(`naam=${complete}`);
      // The element's accessors count, and no longer what was on the instance.
      expect(Object.keys(element).filter((key) => key in given)).to.be.empty;
    });

    it('takes over a result, or its JSON text, that was set before that', async () => {
      const result = createResult(instrument, fromCode([instrument], complete).answers, '2026-11-22T10:00:00Z');
      for (const given of [result, JSON.stringify(result)]) {
        const { markup, define } = late();
        const element = await mount<AnsweringElement>(markup);
        setResult(element, given);
        define();
        await element.updateComplete;
        expect(element.result).to.deep.equal(result);
      }
    });

    it('gives a property that was set before that precedence over its attribute', async () => {
      const { markup, define } = late(`value="${started}"`);
      const element = await mount<AnsweringElement>(markup);
      element.value = complete;
      define();
      await element.updateComplete;
      expect(element.value).to.equal(complete);
      expect(element.defaultValue).to.equal(started);
    });

    it('can be made and filled by script alone', async () => {
      const element = document.createElement(tag.tag);
      element.value = complete;
      expect(element.result.complete).to.be.true;
      await mount(element);
      expect(element.outerHTML).to.equal(`<${tag.tag}></${tag.tag}>`);
      expect(element.value).to.equal(complete);
    });

    it('is cloned with its attributes, without its answers, as native controls are', async () => {
      const element = await mountTag(tag, `value="${started}" mode="page"`);
      const copy = element.cloneNode(true) as AnsweringElement;
      element.value = complete;
      await mount(copy);
      expect(copy.value).to.equal(started);
      expect(parametersIn(copy)).to.have.length(labels.length);
      copy.value = '';
      await copy.updateComplete;
      expect(element.value).to.equal(complete);
    });

    it('is defined once: a second copy says so and does not replace the first', async () => {
      define(Source);
      expectConsole('warn', new RegExp(`<${tag.tag}> is already defined`));
      define(class extends Source {});
      const element = await mountTag(tag);
      expect(element.constructor === Source).to.be.true;
      expect(element.value).to.equal('');
    });
  });

  describe(`${tag.tag} that moves`, () => {
    it('keeps its answers, and where the visitor is', async () => {
      const element = await mountVisited(tag);
      await answerFirst(tag, element);
      await press(element, 'Volgende');
      const [{ result }, at] = [element, parametersIn(element)];
      element.parentElement!.append(document.createElement('hr'), element);
      await element.updateComplete;
      expect(element.result === result).to.be.true;
      expect(parametersIn(element)).to.deep.equal(at);
    });

    it('keeps them while it is off the page, and can be answered once it is back', async () => {
      const element = await mountVisited(tag, `value="${started}"`);
      const { parentElement } = element;
      element.remove();
      element.value = '';
      element.mode = 'page';
      await element.updateComplete;
      parentElement!.append(element);
      await element.updateComplete;
      expect(parametersIn(element)).to.have.length(labels.length);
      element.mode = 'steps';
      await element.updateComplete;
      await answerFirst(tag, element);
      expect(element.result.answers).to.deep.equal(tag.first.answers);
    });

    it('takes them from one form to another', async () => {
      const page = await mount('<div><form id="one"></form><form id="two"></form></div>');
      const [one, two] = [...page.querySelectorAll('form')] as [HTMLFormElement, HTMLFormElement];
      const element = await mountTag(tag, `name="naam" value="${started}"`);
      const entries = () => [one, two].map((form) => entriesOf(form)[0]);
      one.append(element);
      expect(entries()).to.deep.equal([`naam=${started}`, undefined]);
      two.append(element);
      expect(entries()).to.deep.equal([undefined, `naam=${started}`]);
      expect(element.form === two).to.be.true;
    });

    it('takes them to another document and back', async () => {
      const element = await mountVisited(tag, `name="naam" value="${started}"`);
      await tag.goTo(element, 0);
      const { parentElement } = element;
      const { document: other } = await openFrame('/test/elements/host-page.html');
      const form = other.createElement('form');
      other.body.append(form);
      form.append(element);
      expect(element.ownerDocument === other).to.be.true;
      await element.updateComplete;
      expect(element.value).to.equal(started);
      expect(questionsIn(element)).not.to.be.empty;
      expect(entriesOf(form)[0]).to.equal(`naam=${started}`);
      const option = questionsIn(element)[0]!.querySelector<HTMLInputElement>('input:not(:checked)')!;
      option.click();
      const { value } = element;
      expect(value).not.to.equal(started);

      parentElement!.append(element);
      await element.updateComplete;
      expect(element.value).to.equal(value);
      element.showResult();
      await element.updateComplete;
      expect(byRole(element, 'table', tag.resultTitle)).to.exist;
    });
  });
}
