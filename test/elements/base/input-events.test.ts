import { expect } from 'chai';
import { createResult, fromCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { follow, putAt } from '../../support/fragment.ts';
import { click, press as pressKeys, type } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  type AnsweringTag,
  answerFirst,
  choose,
  entriesOf,
  markupOf,
  mountInForm,
  optionIn,
  press,
  setResult,
  showResult,
  visit,
} from '../harness.ts';
import { listenIn } from '../heard.ts';

/** What a visitor does to change answers: the starting value, and what comes before. */
interface Way {
  readonly value?: string;
  readonly before?: (element: AnsweringElement) => Promise<unknown>;
  readonly act: (element: AnsweringElement) => Promise<unknown>;
  /** Whether it completes the answers. */
  readonly completes?: true;
}

const waysIn = (tag: AnsweringTag): Record<string, Way> => {
  const { first, last, labels, complete, allButLast, started, instrument, some } = tag;
  const lastIndex = labels.length - 1;
  const question = last.questions.at(-1)!;
  const saveFirst = async (element: AnsweringElement) => {
    afterThisTest(() => localStorage.clear());
    localStorage.clear();
    element.allowSaving = true;
    setResult(element, createResult(instrument, some));
    await element.updateComplete;
    await press(element, 'Bewaar op dit toestel');
    element.value = started;
    await element.updateComplete;
  };
  return {
    'an option': { act: (element) => answerFirst(tag, element) },
    'an option by keyboard': {
      before: async (element) => {
        await tag.goTo(element, 0);
        optionIn(element, first.question, first.option).focus();
      },
      act: () => pressKeys(' '),
    },
    'another option': {
      value: complete,
      before: (element) => tag.goTo(element, lastIndex),
      act: (element) => click(byRole(element, 'group', question).querySelector('input:not(:checked)')!),
    },
    'what makes it complete': {
      value: allButLast,
      before: (element) => tag.goTo(element, lastIndex),
      act: (element) => choose(element, question, last.options[0]),
      completes: true,
    },
    'clearing a choice': {
      value: complete,
      before: (element) => tag.goTo(element, lastIndex),
      act: (element) => press(element, tag.clear),
    },
    'starting anew': {
      value: started,
      before: showResult,
      act: (element) => press(element, 'Begin opnieuw'),
    },
    'the way back from that': {
      value: started,
      before: async (element) => {
        await showResult(element);
        await press(element, 'Begin opnieuw');
      },
      act: (element) => press(element, 'Terug naar mijn antwoorden'),
    },
    'opening what is saved': {
      before: saveFirst,
      act: (element) => press(element, /^Open: /),
    },
    'the way back from what is saved': {
      before: async (element) => {
        await saveFirst(element);
        await press(element, /^Open: /);
      },
      act: (element) => press(element, 'Terug naar mijn antwoorden'),
    },
    'the way back from a link': {
      value: started,
      before: async (element) => {
        await follow(`#${instrument.id}=${complete}`);
        await element.updateComplete;
      },
      act: (element) => press(element, 'Terug naar mijn antwoorden'),
    },
  };
};

for (const tag of answeringTags) {
  const { complete, started, first, instrument } = tag;

  describe(`input and change of ${tag.tag}`, () => {
    for (const [name, { value = '', before, act, completes }] of Object.entries(waysIn(tag))) {
      it(`${name}: a form reads the new value by then`, async () => {
        const { form, element } = await mountInForm(tag, `name="naam" value="${value}"`);
        await visit(element);
        await before?.(element);
        const was = element.value;
        const heard = listenIn(form, tag, element);
        await act(element);
        await element.updateComplete;
        expect(element.value).not.to.equal(was);
        const events = ['input', 'change', `${tag.tag}-change`, ...(completes ? [`${tag.tag}-complete`] : [])];
        expect(heard).to.deep.equal(
          events.map((each) => ({ type: each, value: element.value, sent: entriesOf(form) })),
        );
        expect(entriesOf(form).length > 0).to.equal(element.value !== '');
      });
    }

    it('fire for what a link opens, without the events of an answer', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam"');
      await visit(element);
      const heard = listenIn(form, tag, element);
      await follow(`#${instrument.id}=${complete}`);
      await element.updateComplete;
      expect(heard).to.deep.equal(
        ['input', 'change'].map((type) => ({ type, value: complete, sent: entriesOf(form) })),
      );
      await press(element, 'Terug naar de vragen');
      await follow(`#${instrument.id}=${complete}&again`);
      await element.updateComplete;
      expect(heard).to.have.length(2);
    });

    it('fire for what the address opens while the tag loads', async () => {
      await putAt(`#${instrument.id}=${complete}`);
      const page = await mount('<form></form>');
      const heard: string[] = [];
      page.addEventListener('input', ({ target }) => heard.push((target as AnsweringElement).value));
      page.innerHTML = markupOf(tag);
      await page.querySelector<AnsweringElement>(tag.tag)!.updateComplete;
      expect(heard).to.deep.equal([complete]);
    });

    it('do not fire for what a script, a form or another step does', async () => {
      const { form, element } = await mountInForm(tag, `name="naam" value="${started}" allow-saving`);
      await visit(element);
      const heard = listenIn(form, tag, element);
      element.value = complete;
      setResult(element, null);
      setResult(element, createResult(instrument, tag.some));
      element.setAttribute('value', complete);
      form.reset();
      element.value = 'broken';
      await element.updateComplete;
      await tag.goTo(element, 0);
      await press(element, 'Volgende');
      await press(element, tag.toResult);
      expect(heard).to.deep.equal([]);
    });

    it('do not fire for ticking a snapshot, which answers nothing', async () => {
      afterThisTest(() => localStorage.clear());
      const { form, element } = await mountInForm(tag, `name="naam" value="${started}" allow-saving`);
      await press(element, 'Bewaar op dit toestel');
      const heard = listenIn(form, tag, element);
      const [box] = allByRole(element.shadowRoot!.querySelector('[part=snapshots]')!, 'checkbox');
      await click(box!);
      await element.updateComplete;
      expect(box).to.have.property('checked', true);
      expect(heard).to.deep.equal([]);
    });

    it('bubble, and input leaves shadow roots, as with native controls', async () => {
      const host = await mount('<div></div>');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = markupOf(tag);
      const element = root.querySelector<AnsweringElement>(tag.tag)!;
      await element.updateComplete;
      const heard: string[] = [];
      for (const [place, target] of [
        ['root', root],
        ['document', document],
      ] as const) {
        for (const each of ['input', 'change']) {
          const hear = (event: Event) => heard.push(`${place} ${each} ${(event.target as Element).localName}`);
          target.addEventListener(each, hear);
          afterThisTest(() => target.removeEventListener(each, hear));
        }
      }
      await answerFirst(tag, element);
      expect(heard).to.deep.equal([`root input ${tag.tag}`, 'document input div', `root change ${tag.tag}`]);
    });

    it('of slotted content come through unchanged', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam"');
      const own = document.createElement('input');
      own.slot = 'introduction';
      element.append(own);
      const heard: string[] = [];
      for (const target of [element, form]) {
        for (const each of ['input', 'change']) {
          target.addEventListener(each, (event) => {
            expect(event.target === own).to.be.true;
            heard.push(`${target.localName} ${each}`);
          });
        }
      }
      await click(own);
      await type('a');
      await pressKeys('Tab');
      expect(heard).to.deep.equal([`${tag.tag} input`, 'form input', `${tag.tag} change`, 'form change']);
      expect(element.value).to.equal('');
    });

    it('reach a form that saves on every input once each', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam"');
      const drafts: string[] = [];
      form.oninput = () => void drafts.push(entriesOf(form).join(' '));
      await answerFirst(tag, element);
      expect(drafts).to.deep.equal([entriesOf(form).join(' ')]);
      expect(drafts[0]).to.contain(element.value);
      expect(fromCode([instrument], element.value).answers).to.deep.equal(first.answers);
    });

    it('follow a host that sets something else in its listener', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam"');
      await visit(element);
      element.addEventListener('input', () => (element.value = complete), { once: true });
      await answerFirst(tag, element);
      expect(element.value).to.equal(complete);
      expect(entriesOf(form)).to.contain(`naam=${complete}`);
    });
  });
}
