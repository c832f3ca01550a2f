import { expect } from 'chai';
import { createResult } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { press as pressKeys } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { focusIn, nameOf } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  headingOf,
  markupOf,
  mountResult,
  mountVisited,
  optionIn,
  parametersIn,
  questionsIn,
  setResult,
  showResult,
} from '../harness.ts';

/** The first and the last stop of the page. After the last, Firefox has its own toolbars, which don't give the keys back to a test. */
let entry: HTMLElement;
let exit: HTMLElement;

beforeEach(() => {
  [entry, exit] = [document.createElement('button'), document.createElement('button')];
  document.body.before(entry);
  document.body.after(exit);
  afterThisTest(() => [entry, exit].forEach((stop) => stop.remove()));
});

/** Presses Tab until something has the focus. If it can't be reached the test fails, and says where the focus went instead. */
async function tabUntil(element: AnsweringElement, isThere: (focused: Element | null) => boolean): Promise<void> {
  const met: string[] = [];
  while (!isThere(element.shadowRoot!.activeElement)) {
    if (met.length === 100) throw new Error(`Tab never leads there, but to ${met.join(', ')}`);
    if (document.activeElement === exit) entry.focus();
    await pressKeys('Tab');
    met.push(focusIn(element));
  }
}

const tabTo = (element: AnsweringElement, name: string | RegExp): Promise<void> =>
  tabUntil(element, () => (typeof name === 'string' ? focusIn(element) === name : name.test(focusIn(element))));

/** Reaches a button by Tab and presses it by key. */
async function pressByKey(element: AnsweringElement, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(element, name);
  await pressKeys(key);
  await element.updateComplete;
}

/** Expects something visible in the element to have the focus. */
function expectFocusKept(element: AnsweringElement): void {
  expect(document.activeElement === element).to.be.true;
  expect(element.shadowRoot!.activeElement?.checkVisibility()).to.be.true;
}

for (const tag of answeringTags) {
  const { complete, started, labels, last, first, toResult, resultTitle, clear, entrance, exit, instrument } = tag;
  const lastIndex = labels.length - 1;
  const heading = (index: number) => headingOf(tag, index);

  describe(`${tag.tag} by keyboard alone`, () => {
    it('is entered and left with the Tab key', async () => {
      const page = await mount(`<div><button>voor</button>${markupOf(tag)}<button>na</button></div>`);
      const element = page.querySelector<AnsweringElement>(tag.tag)!;
      byRole(page, 'button', 'voor').focus();
      await pressKeys('Tab');
      expect(focusIn(element)).to.equal(entrance);
      byRole(page, 'button', 'na').focus();
      await pressKeys('Shift+Tab');
      expect(focusIn(element)).to.equal(exit);
      await pressKeys('Tab');
      expect(nameOf(document.activeElement!)).to.equal('na');
    });

    it('is answered, read, cleared and answered again', async () => {
      const element = await mountVisited(tag);
      await tag.goTo(element, 0);
      const question = byRole(element, 'group', first.question);
      await tabUntil(element, (focused) => question.contains(focused));
      await pressKeys(' ');
      expect(question.querySelectorAll('input:checked')).to.have.length(1);
      await element.updateComplete;
      await pressByKey(element, 'Volgende');
      expect(focusIn(element)).to.equal(heading(1));
      await pressByKey(element, toResult);
      expect(focusIn(element)).to.equal(resultTitle);
      const { value } = element;
      expect(value).not.to.equal('');
      await pressByKey(element, 'Begin opnieuw');
      expect(element.value).to.equal('');
      expect(focusIn(element)).to.equal(heading(0));
      element.shadowRoot!.querySelector<HTMLElement>('[part=heading]')!.focus();
      await pressByKey(element, 'Terug naar mijn antwoorden', ' ');
      expect(element.value).to.equal(value);
    });

    it('chooses among radio buttons with the arrow keys, each a stop', async () => {
      const element = await mountVisited(tag, `value="${complete}"`);
      await tag.goTo(element, lastIndex);
      const radios = allByRole(byRole(element, 'group', last.questions[0]), 'radio') as HTMLInputElement[];
      const at = radios.findIndex(({ checked }) => checked);
      await tabUntil(element, (focused) => focused === radios[at]);
      // There and back: WebKit doesn't go from the last to the first.
      const keys =
        at === 0
          ? ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']
          : ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
      for (const [index, key] of keys.entries()) {
        await pressKeys(key);
        await element.updateComplete;
        const next = radios[index % 2 ? at : at === 0 ? 1 : at - 1]!;
        expect(next.checked, key).to.be.true;
        expect(element.shadowRoot!.activeElement === next, key).to.be.true;
      }
      await pressKeys('Tab');
      expect(radios.includes(element.shadowRoot!.activeElement as HTMLInputElement)).to.be.false;
    });

    it('reaches everything that can be pressed, in visual order', async () => {
      const element = await mountVisited(tag, `mode="page" value="${started}" allow-saving`);
      const all = [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>(
          'a[href], button, summary, select, input:not([type=radio])',
        ),
      ].filter((each) => each.checkVisibility() && each.matches(':not(:disabled)'));
      all[0]!.focus();
      const met: Element[] = [];
      while (document.activeElement === element && met.length < 200) {
        met.push(element.shadowRoot!.activeElement!);
        await pressKeys('Tab');
      }
      expect(met.filter((each) => !each.matches('[type=radio]')).map(nameOf)).to.deep.equal(all.map(nameOf));
      const radioGroups = new Set(
        [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]')].map(({ name }) => name),
      );
      expect(met.filter((each) => each.matches('[type=radio]'))).to.have.length(radioGroups.size);
    });
  });

  describe(`the focus in ${tag.tag}`, () => {
    it('goes to the heading of each step, where a screen reader reads on', async () => {
      const element = await mountVisited(tag);
      expect(focusIn(element)).to.equal('');
      await tag.goTo(element, 0);
      for (const index of labels.keys()) {
        if (index === 0) continue;
        await pressByKey(element, 'Volgende');
        expect(focusIn(element)).to.equal(heading(index));
        expect(parametersIn(element)).to.deep.equal([heading(index)]);
      }
      // At the end there is no button to go on, and at the start none to go back.
      expect(allByRole(element, 'button', 'Volgende')).to.be.empty;
      for (const index of [...labels.keys()].reverse().slice(1)) {
        await pressByKey(element, 'Vorige');
        expect(focusIn(element)).to.equal(heading(index));
      }
      expect(allByRole(element, 'button', 'Vorige')).to.be.empty;
    });

    it('comes back to the step where the visitor was', async () => {
      const element = await mountVisited(tag, `value="${complete}"`);
      await tag.goTo(element, lastIndex);
      await pressByKey(element, toResult);
      expect(focusIn(element)).to.equal(resultTitle);
      expect(questionsIn(element)).to.be.empty;
      await pressByKey(element, 'Terug naar de vragen');
      expect(focusIn(element)).to.equal(heading(lastIndex));
    });

    it('leads from what is open in the result to its questions', async () => {
      for (const mode of ['steps', 'page']) {
        const element = await mountResult(tag, `mode="${mode}" value="${started}"`);
        const [button] = allByRole(element.shadowRoot!.querySelector('.open')!, 'button');
        const index = labels.indexOf(nameOf(button!));
        await pressByKey(element, labels[index]!);
        expect(focusIn(element), mode).to.equal(heading(index));
      }
    });

    it('stays in the element when what had it disappears', async () => {
      const element = await mountVisited(tag, `value="${complete}"`);
      await tag.goTo(element, 1);
      byRole(element, 'button', 'Volgende').focus();
      element.mode = 'page';
      await element.updateComplete;
      expect(focusIn(element)).to.equal(heading(1));
      element.mode = 'steps';
      await element.updateComplete;
      expectFocusKept(element);
      await tabTo(element, toResult);
      await showResult(element);
      expectFocusKept(element);
      await tabTo(element, 'Terug naar de vragen');
      element.value = '';
      await element.updateComplete;
      expectFocusKept(element);
    });

    it('stays with the question that is cleared', async () => {
      for (const mode of ['steps', 'page']) {
        const element = await mountVisited(tag, `mode="${mode}"`);
        if (mode === 'steps') await tag.goTo(element, lastIndex);
        const option = optionIn(element, last.questions[0], last.options[0]);
        option.focus();
        await pressKeys(' ');
        await element.updateComplete;
        await pressByKey(element, clear);
        expect(element.value, mode).to.equal('');
        expectFocusKept(element);
        expect(focusIn(element), mode).to.equal(tag.focusAfterClear);
      }
    });

    it('is never lost by what a visitor does with snapshots', async () => {
      localStorage.clear();
      afterThisTest(() => localStorage.clear());
      const element = await mountVisited(tag, 'allow-saving');
      setResult(element, createResult(instrument, tag.some, '2026-10-22T12:00:00Z'));
      await element.updateComplete;
      element.shadowRoot!.querySelector<HTMLElement>('[part=heading]')!.focus();
      for (const name of ['Bewaar op dit toestel', /^Verwijder: /, 'Zet terug', /^Open: /, 'Verwijder alles']) {
        await pressByKey(element, name);
        expectFocusKept(element);
      }
    });

    it('stays where the visitor moved it after the result had it', async () => {
      const element = await mountVisited(tag, 'mode="page"');
      await showResult(element);
      await showResult(element);
      expect(focusIn(element)).to.equal(resultTitle);
      const option = optionIn(element, first.question, first.option);
      option.focus();
      await pressKeys(' ');
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement === option).to.be.true;
    });

    it('is not taken from a visitor who has moved elsewhere on the page', async () => {
      const page = await mount(`<div>${markupOf(tag)}<input aria-label="elders" /></div>`);
      const element = page.querySelector<AnsweringElement>(tag.tag)!;
      const elsewhere = byRole(page, 'textbox', 'elders');
      elsewhere.focus();
      await showResult(element);
      element.value = complete;
      element.mode = 'page';
      await element.updateComplete;
      expect(document.activeElement === elsewhere).to.be.true;
      expect(focusIn(element)).to.equal('');
    });
  });
}
