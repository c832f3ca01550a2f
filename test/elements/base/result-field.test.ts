// A field of the host's own form that holds the code of an element somewhere else on the page.

import { expect } from 'chai';
import { formatCode } from '../../../src/model/index.ts';
import { allByRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { eventually } from '../../support/eventually.ts';
import { mount } from '../../support/mount.ts';
import { replace, replaceProperty } from '../../support/replace.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  type AnsweringTag,
  answerFirst,
  entriesOf,
  markupOf,
  noticeIn,
  press,
} from '../harness.ts';

const HIDDEN = '<input type="hidden" id="code" name="code">';
const RESET = /^Het formulier begint opnieuw\. Wat je hier invulde, is gewist\./;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A form with this in it, and after it an element that writes to the field in it. */
async function beside<E extends AnsweringElement>(tag: AnsweringTag<E>, content: string, attributes = '') {
  const page = await mount(`<div><form>${content}</form>${markupOf(tag, `result-field="code" ${attributes}`)}</div>`);
  const form = page.querySelector('form')!;
  return { page, form, field: page.querySelector<Field>('#code')!, element: page.querySelector<E>(tag.tag)! };
}

/** What happens on a field from now on. */
function hear(field: Field): string[] {
  const heard: string[] = [];
  for (const type of ['input', 'change']) {
    field.form!.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Field).value}`));
  }
  return heard;
}

/** What the console is told from now on. */
function hearWarnings(): string[] {
  const heard: string[] = [];
  const { warn } = console;
  replace(console, 'warn', (text: string) => {
    heard.push(text);
    warn(text);
  });
  return heard;
}

const warnsOf = ({ tag }: { readonly tag: string }, id: string) =>
  expectConsole('warn', new RegExp(`^<${tag}> finds no hidden or text field for result-field="${id}"\\.$`));

for (const tag of answeringTags) {
  const { started, complete } = tag;

  describe(`the result field of ${tag.tag}`, () => {
    for (const content of [HIDDEN, '<input id="code" name="code">', '<textarea id="code" name="code"></textarea>']) {
      it(`follows a visitor, with events: ${content}`, async () => {
        const { form, field, element } = await beside(tag, content);
        expect(entriesOf(form)).to.deep.equal(['code=']);
        const heard = hear(field);
        await answerFirst(tag, element);
        const { value } = element;
        expect(value).not.to.equal('');
        expect(entriesOf(form)).to.deep.equal([`code=${value}`]);
        expect(heard).to.deep.equal([`input ${value}`, `change ${value}`]);
      });
    }

    it('has the code by the time that the element says that it changed', async () => {
      const { field, element } = await beside(tag, HIDDEN);
      const seen: string[] = [];
      for (const type of ['input', 'change', `${tag.tag}-change`]) {
        element.addEventListener(type, () => seen.push(field.value));
      }
      await answerFirst(tag, element);
      expect(seen).to.deep.equal([element.value, element.value, element.value]);
    });

    it('follows scripts, also to nothing', async () => {
      const { field, element } = await beside(tag, HIDDEN, `value="${started}"`);
      expect(field.value).to.equal(started);
      const heard = hear(field);
      element.value = complete;
      await element.updateComplete;
      element.value = complete;
      await element.updateComplete;
      element.value = '';
      await element.updateComplete;
      expect(heard).to.deep.equal([`input ${complete}`, `change ${complete}`, 'input ', 'change ']);
    });

    it('is set past what a framework puts before the value', async () => {
      const { field, element } = await beside(tag, HIDDEN);
      let known = field.value;
      Object.defineProperty(field, 'value', {
        get: () => field.getAttribute('value') ?? '',
        set: (value: string) => field.setAttribute('value', (known = value)),
      });
      element.value = complete;
      await element.updateComplete;
      expect([known, field.value]).to.deep.equal(['', complete]);
    });

    it('gives back the code that a server left in it, without a notice', async () => {
      const { field, element } = await beside(
        tag,
        HIDDEN.replace('>', ` value="${formatCode(complete).toLowerCase()}">`),
      );
      expect([element.value, field.value, noticeIn(element)]).to.deep.equal([complete, complete, '']);
    });

    it('gives way to answers that are already there', async () => {
      const { field, element } = await beside(tag, HIDDEN.replace('>', ` value="${complete}">`), `value="${started}"`);
      expect([element.value, field.value]).to.deep.equal([started, started]);
    });

    it('is emptied if it holds anything else, and the visitor reads why', async () => {
      const { field, element } = await beside(tag, HIDDEN.replace('>', ' value="QSRDNFVG">'));
      expect([element.value, field.value]).to.deep.equal(['', '']);
      expect(noticeIn(element)).not.to.equal('');
    });

    it('may come later, or be replaced', async () => {
      warnsOf(tag, 'code');
      const { page, form, element } = await beside(tag, '');
      form.innerHTML = HIDDEN;
      element.value = started;
      await element.updateComplete;
      expect(entriesOf(form)).to.deep.equal([`code=${started}`]);
      form.innerHTML = HIDDEN;
      page.append(element);
      await element.updateComplete;
      expect(entriesOf(form)).to.deep.equal([`code=${started}`]);
    });

    it('gets the code as soon as it is replaced, as when a page sends its form without leaving', async () => {
      const { form, element } = await beside(tag, HIDDEN);
      element.value = started;
      await element.updateComplete;
      const next = document.createElement('form');
      next.innerHTML = HIDDEN;
      form.replaceWith(next);
      await eventually(() => expect(entriesOf(next)).to.deep.equal([`code=${started}`]));
      next.replaceChildren();
      await element.updateComplete;
      next.innerHTML = HIDDEN.replace('>', ` value="${complete}">`);
      await eventually(() => expect(entriesOf(next)).to.deep.equal([`code=${started}`]));
      next.reset();
      await eventually(() => expect([element.value, ...entriesOf(next)]).to.deep.equal(['', 'code=']));
    });

    it('is opened as soon as it comes with a code, if nothing is answered', async () => {
      warnsOf(tag, 'code');
      const { form, element } = await beside(tag, '');
      form.innerHTML = HIDDEN.replace('>', ` value="${complete}">`);
      await eventually(() => expect(element.value).to.equal(complete));
    });

    it('is another when the attribute changes', async () => {
      const { form, element } = await beside(tag, `${HIDDEN}<input type="hidden" id="other" name="other">`);
      element.value = started;
      await element.updateComplete;
      element.setAttribute('result-field', 'other');
      await eventually(() => expect(entriesOf(form)).to.deep.equal([`code=${started}`, `other=${started}`]));
      element.removeAttribute('result-field');
      element.value = complete;
      await element.updateComplete;
      expect(entriesOf(form)).to.deep.equal([`code=${started}`, `other=${started}`]);
    });

    it('is missed at once, and once, on a page that has loaded', async () => {
      warnsOf(tag, 'code');
      const warned = hearWarnings();
      const { element } = await beside(tag, '');
      expect(warned).to.have.length(1);
      element.value = started;
      await element.updateComplete;
      element.value = complete;
      await element.updateComplete;
    });

    it('isn’t missed before the page has loaded', async () => {
      let state: DocumentReadyState = 'interactive';
      replaceProperty(document, 'readyState', { get: () => state });
      const warned = hearWarnings();
      const { element } = await beside(tag, '');
      element.value = started;
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      expect(warned).to.deep.equal([]);
      warnsOf(tag, 'code');
      state = 'complete';
      dispatchEvent(new Event('load'));
      await element.updateComplete;
    });

    for (const wrong of [
      '<div id="code"></div>',
      '<input id="code" type="number">',
      '<button id="code">Verstuur</button>',
    ]) {
      it(`is refused at once: ${wrong}`, async () => {
        warnsOf(tag, 'code');
        const { field, element } = await beside(tag, wrong);
        element.value = started;
        await element.updateComplete;
        expect(field.value ?? '').to.equal('');
      });
    }

    it('is one of the same shadow root first, and else of the page', async () => {
      const page = await mount(`<div><form>${HIDDEN}</form><section></section></div>`);
      const root = page.querySelector('section')!.attachShadow({ mode: 'open' });
      root.innerHTML = `<form></form>${markupOf(tag, `result-field="code" value="${started}"`)}`;
      const element = root.querySelector<AnsweringElement>(tag.tag)!;
      await element.updateComplete;
      expect(entriesOf(page.querySelector('form')!)).to.deep.equal([`code=${started}`]);
      root.querySelector('form')!.innerHTML = HIDDEN;
      await eventually(() => expect(entriesOf(root.querySelector('form')!)).to.deep.equal([`code=${started}`]));
      element.value = complete;
      await element.updateComplete;
      expect(entriesOf(root.querySelector('form')!)).to.deep.equal([`code=${complete}`]);
      expect(entriesOf(page.querySelector('form')!)).to.deep.equal([`code=${started}`]);
    });

    it('is found even if the page hides members of its document and form', async () => {
      const { form, element } = await beside(
        tag,
        `<img name="getElementById" alt=""><input name="addEventListener">${HIDDEN}`,
        `value="${started}"`,
      );
      await element.updateComplete;
      expect(entriesOf(form)).to.deep.equal(['addEventListener=', `code=${started}`]);
    });
  });

  describe(`a reset of the form with the result field of ${tag.tag}`, () => {
    for (const content of [HIDDEN, '<input id="code" name="code">']) {
      it(`empties both, and the visitor can put back what was there: ${content}`, async () => {
        const { form, field, element } = await beside(tag, content);
        await answerFirst(tag, element);
        const { value } = element;
        form.reset();
        await eventually(() => expect([element.value, field.value]).to.deep.equal(['', '']));
        await element.updateComplete;
        expect(noticeIn(element)).to.match(RESET);
        await press(element, 'Zet terug');
        expect([element.value, field.value]).to.deep.equal([value, value]);
      });

      it(`goes back to the host's default: ${content}`, async () => {
        const { form, field, element } = await beside(tag, content, `value="${started}"`);
        element.value = complete;
        await element.updateComplete;
        form.append(Object.assign(document.createElement('button'), { type: 'reset' }));
        form.querySelector('button')!.click();
        await eventually(() => expect([element.value, field.value]).to.deep.equal([started, started]));
      });
    }

    it('that is prevented empties nothing', async () => {
      const { form, field, element } = await beside(tag, HIDDEN);
      await answerFirst(tag, element);
      const { value } = element;
      form.addEventListener('reset', (event) => event.preventDefault());
      form.reset();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect([element.value, field.value, noticeIn(element)]).to.deep.equal([value, value, '']);
    });

    it('that is around the element as well empties it once', async () => {
      const form = await mount<HTMLFormElement>(`<form>${HIDDEN}${markupOf(tag, 'result-field="code"')}</form>`);
      const element = form.querySelector<AnsweringElement>(tag.tag)!;
      element.value = complete;
      await element.updateComplete;
      form.reset();
      await element.updateComplete;
      expect([element.value, ...entriesOf(form)]).to.deep.equal(['', 'code=']);
      element.value = started;
      await new Promise((resolve) => setTimeout(resolve));
      expect(element.value).to.equal(started);
    });
  });
}

describe('the result fields of two tags', () => {
  it('hold each its own code, and another form is left alone', async () => {
    const [scan, checklist] = answeringTags;
    const page =
      await mount(`<div><form><input type="hidden" id="a" name="a"><input type="hidden" id="b" name="b"></form>
      <form id="other"><input name="c"></form>
      ${markupOf(scan!, 'result-field="a"')}${markupOf(checklist!, 'result-field="b"')}</div>`);
    const [form, other] = page.querySelectorAll('form');
    const elements = [scan!, checklist!].map(({ tag }) => page.querySelector<AnsweringElement>(tag)!);
    elements[0]!.value = scan!.complete;
    elements[1]!.value = checklist!.started;
    for (const element of elements) await element.updateComplete;
    const entries = [`a=${scan!.complete}`, `b=${checklist!.started}`];
    expect(entriesOf(form!)).to.deep.equal(entries);
    other!.reset();
    await new Promise((resolve) => setTimeout(resolve));
    expect(entriesOf(form!)).to.deep.equal(entries);
    form!.reset();
    await eventually(() => expect(entriesOf(form!)).to.deep.equal(['a=', 'b=']));
    for (const element of elements) expect(allByRole(element, 'button', 'Zet terug')).to.have.length(1);
  });
});
