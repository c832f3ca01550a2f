import { expect } from 'chai';
import { formatCode, fromCode } from '../../../src/model/index.ts';
import { createWish } from '../../../src/model/wish.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { eventually, until } from '../../support/eventually.ts';
import { follow } from '../../support/fragment.ts';
import { untilHistoryCountsAnew } from '../../support/history.ts';
import { click, emulateMedia, press as pressKeys } from '../../support/input.ts';
import { replace } from '../../support/replace.ts';
import { focusIn, nameOf, textOf } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  entriesOf,
  markupOf,
  mountInForm,
  mountResult,
  mountVisited,
  noticeIn,
  press,
  sectionIn,
  setResult,
  showResult,
} from '../harness.ts';
import { testStates } from '../states.ts';
import { elementIn, openPage, reload } from '../visits.ts';

const MAKE = 'Zo willen we het';
const ERASE = 'Wis onze wens';
const CLEAR = /^Wis deze wens: /;
const UNDO = 'Zet terug';
const LEAD = 'Duid in de tabel aan hoe jullie willen werken.';

/** The picture of now and wish. */
const picturesIn = (element: AnsweringElement) => allByRole(element, 'table', MAKE);

const controlsIn = (element: AnsweringElement) =>
  picturesIn(element).flatMap((table) =>
    ['checkbox', 'radio'].flatMap((role) => allByRole(table, role) as HTMLInputElement[]),
  );

const questionOf = (control: HTMLInputElement) => control.getAttribute('aria-describedby')!;
const cellOf = (control: HTMLInputElement) => textOf(control.closest('td')!);

const codeIn = ({ shadowRoot }: AnsweringElement) => /Wenscode: ([\dA-Z-]+)/.exec(textOf(shadowRoot!))?.[1];

async function open(element: AnsweringElement): Promise<void> {
  await press(element, MAKE);
}

const rowOf = (control: Element) => control.closest('tr')!;

/** What is said of the options of each question that doesn't have this control. */
const saidElsewhere = (element: AnsweringElement, control: Element) =>
  allByRole(picturesIn(element)[0]!, 'cell').flatMap((cell) =>
    rowOf(cell) === rowOf(control)
      ? []
      : [/ \(([^()]*)\)$/.exec(textOf(cell))?.[1]].filter((said) => said !== undefined),
  );

/** The wish in the result in words, as it is copied. */
const copiedWish = async (element: AnsweringElement): Promise<string | undefined> => {
  let copied = '';
  replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void (copied = text)) });
  await press(element, 'Kopieer als tekst');
  return copied.split(`\n\n${MAKE}\n\n`)[1]?.split('\n\nVaste regels')[0];
};

/** Marks another answer to the first question that takes one, and returns its control and the one that was marked. */
async function markOther(element: AnsweringElement): Promise<readonly [HTMLInputElement, HTMLInputElement]> {
  if (controlsIn(element).length === 0) await open(element);
  const radios = controlsIn(element).filter(({ type }) => type === 'radio');
  const now = radios.find(({ checked }) => checked)!;
  const other = radios.find((each) => each.name === now.name && !each.checked)!;
  await click(other);
  await element.updateComplete;
  return [other, now];
}

for (const tag of answeringTags) {
  const { complete, allButLast, started, instrument, resultTitle } = tag;
  const { answers } = fromCode([instrument], complete);
  const mount = () => mountResult(tag, `value="${complete}"`);
  /** The wish for an answer with another option to the same question. */
  const [field, wanted] = (() => {
    const question = instrument.parameters
      .flatMap(({ questions }) => questions)
      .find(({ id, select }) => select === 'one' && answers[id] !== undefined)!;
    return [question.id, question.options.find((option) => option !== answers[question.id])!] as const;
  })();
  const { code } = createWish(instrument, { [field]: wanted });
  /** The wish to keep that answer. */
  const { code: kept } = createWish(instrument, { [field]: answers[field] });
  /** Another wish: to keep all other answers too. */
  const { code: other } = createWish(instrument, { ...answers, [field]: wanted });
  const linked = `${tag.tag}=${complete}&${tag.tag}.wish=${code}`;

  testStates(`the wish beside the result of ${tag.tag}`, {
    'while it is what is there now': async () => {
      const element = await mount();
      await open(element);
      return element;
    },
    'while it is marked': async () => {
      const element = await mount();
      await markOther(element);
      for (const box of controlsIn(element).filter(({ type }) => type === 'checkbox')) box.click();
      await element.updateComplete;
      return element;
    },
    'once it is marked': async () => {
      const element = await mount();
      await markOther(element);
      await open(element);
      return element;
    },
    'just cleared': async () => {
      const element = await mount();
      await markOther(element);
      await press(element, ERASE);
      return element;
    },
  });

  describe(`a wish beside the result of ${tag.tag}`, () => {
    it('begins in the picture as what is there now, with a control for each option', async () => {
      const element = await mount();
      expect(byRole(element, 'table', resultTitle)).to.exist;
      await open(element);
      await eventually(() => expect(focusIn(element) || textOf(element.shadowRoot!.activeElement!)).to.contain(LEAD));
      expect(allByRole(element, 'table', resultTitle)).to.be.empty;
      const controls = controlsIn(element);
      const asked = instrument.parameters
        .flatMap(({ questions }) => questions)
        .map((question) => ({
          ...question,
          // Nobody wishes not to know.
          options: question.options.filter((option) => !question.extents || option !== 'unknown'),
        }));
      expect(controls).to.have.length(asked.flatMap(({ options }) => options).length);
      for (const { id, select, options } of asked) {
        const own = controls.filter((control) => questionOf(control) === id);
        expect(own.map(({ type }) => type)).to.deep.equal(options.map(() => (select === 'one' ? 'radio' : 'checkbox')));
        const marked = options.filter((_, index) => own[index]!.checked);
        expect(marked, id).to.deep.equal([answers[id] ?? []].flat());
        expect(new Set(own.map(nameOf)).size, id).to.equal(options.length);
        const [row] = new Set(own.map((control) => control.closest('tr')!));
        expect(byRole(row!, 'rowheader', /./).id, id).to.equal(id);
      }
    });

    it('says in each cell what stays, what is wanted and what isn’t wanted any more', async () => {
      const element = await mount();
      await open(element);
      expect(codeIn(element)).to.equal(undefined);
      const [other, now] = await markOther(element);
      expect(cellOf(other)).to.equal(`${nameOf(other)} (willen we)`);
      expect(cellOf(now)).to.equal(`${nameOf(now)} (willen we niet meer)`);
      expect(codeIn(element)).to.equal(formatCode(code));
      await click(now);
      await element.updateComplete;
      expect(cellOf(now)).to.equal(`${nameOf(now)} (houden we)`);
      expect(codeIn(element)).to.equal(formatCode(kept));
    });

    it('is about the questions that were marked, and says of others only what is there now', async () => {
      const element = await mount();
      const [other] = await markOther(element);
      const isOther = (said: string) => ['gekozen', 'niet gekozen'].includes(said);
      expect(saidElsewhere(element, other)).to.satisfy((all: string[]) => all.length > 0 && all.every(isOther));
      expect(await copiedWish(element)).to.match(/^(?:.+\n\n)?[^\n]+ Nu ‘.*’, gewenst ‘.*’\.$/);
      await open(element);
      const said = allByRole(picturesIn(element)[0]!, 'cell').map((cell) => textOf(cell));
      expect(said.filter((each) => / \((?:houden|willen) we/.test(each))).to.have.length(2);
    });

    it('can be to keep an answer that takes one option, by a tap on it', async () => {
      const element = await mount();
      await open(element);
      const now = controlsIn(element).find(({ checked, name }) => checked && name.endsWith(`.${field}`))!;
      expect(cellOf(now)).to.equal(`${nameOf(now)} (gekozen)`);
      await click(now);
      await element.updateComplete;
      expect(cellOf(now)).to.equal(`${nameOf(now)} (houden we)`);
      expect(codeIn(element)).to.equal(formatCode(kept));
      expect(await copiedWish(element)).to.match(/ Nu en gewenst: ‘[^‘]*’\.$/);
    });

    it('can be taken back question by question, with the focus on the options', async () => {
      const element = await mount();
      const [other, now] = await markOther(element);
      const another = controlsIn(element).find((control) => rowOf(control) !== rowOf(other) && !control.checked)!;
      await click(another);
      await element.updateComplete;
      const buttons = allByRole(element, 'button', CLEAR);
      expect(buttons.map((button) => button.closest('tr'))).to.have.members([rowOf(other), rowOf(another)]);
      expect(new Set(buttons.map(nameOf)).size).to.equal(2);
      for (const button of buttons) {
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
        expect(textOf(button)).to.equal('Wis deze wens');
      }
      const clear = (control: HTMLInputElement) => byRole(rowOf(control), 'button', CLEAR);
      clear(another).focus();
      await pressKeys('Enter');
      await element.updateComplete;
      expect(rowOf(element.shadowRoot!.activeElement!)).to.equal(rowOf(another));
      expect(codeIn(element)).to.equal(formatCode(code));
      expect(saidElsewhere(element, other)).not.to.contain('houden we');
      await click(clear(other));
      await element.updateComplete;
      expect(rowOf(element.shadowRoot!.activeElement!)).to.equal(rowOf(other));
      expect(now.checked).to.equal(true);
      expect(cellOf(now)).to.equal(`${nameOf(now)} (gekozen)`);
      expect(codeIn(element)).to.equal(undefined);
      expect(allByRole(element, 'button', CLEAR).concat(allByRole(element, 'button', ERASE))).to.be.empty;
    });

    it('is none about a question while nothing of it is marked, and what is marked next is all that is wanted', async () => {
      const element = await mount();
      await open(element);
      const boxes = () => controlsIn(element).filter(({ type }) => type === 'checkbox');
      const [first] = boxes().filter(({ checked }) => checked);
      if (!first) return;
      const own = boxes().filter((box) => rowOf(box) === rowOf(first));
      const now = own.filter(({ checked }) => checked);
      for (const box of now) await click(box);
      await element.updateComplete;
      expect(own.filter(({ checked }) => checked)).to.be.empty;
      for (const box of own) expect(cellOf(box)).to.contain(now.includes(box) ? '(gekozen)' : '(niet gekozen)');
      expect(codeIn(element)).to.equal(undefined);
      await click(now.at(-1)!);
      await element.updateComplete;
      for (const box of now)
        expect(cellOf(box)).to.contain(box === now.at(-1) ? '(houden we)' : '(willen we niet meer)');
      await click(now.at(-1)!);
      await open(element);
      await open(element);
      expect(boxes().filter((box) => questionOf(box) === questionOf(first) && box.checked)).to.have.length(now.length);
    });

    it('is said not to be saved, while there is one', async () => {
      afterThisTest(() => localStorage.clear());
      const element = await mountResult(tag, `value="${complete}" allow-saving`);
      const said = 'De wens wordt niet mee bewaard.';
      const saving = () => textOf(sectionIn(element, 'Op dit toestel'));
      expect(saving()).not.to.contain(said);
      await markOther(element);
      expect(saving()).to.contain(said);
      await press(element, ERASE);
      expect(saving()).not.to.contain(said);
    });

    it('is marked from the keyboard, and keeps the focus', async () => {
      const element = await mount();
      await open(element);
      const now = controlsIn(element).find((control) => control.checked && control.name.endsWith(`.${field}`))!;
      now.focus();
      // WebKit doesn't go on to the first one after the last.
      const isLast =
        controlsIn(element)
          .filter(({ name }) => name === now.name)
          .at(-1) === now;
      await pressKeys(isLast ? 'ArrowUp' : 'ArrowDown');
      await element.updateComplete;
      const [focused] = controlsIn(element).filter((each) => each === element.shadowRoot!.activeElement);
      expect(focused!.checked).to.equal(true);
      expect(cellOf(focused!)).to.contain('(willen we)');
      expect(now.checked).to.equal(false);
    });

    it('stays in sight without controls once it is marked, and goes when it is cleared', async () => {
      const element = await mount();
      await markOther(element);
      await open(element);
      expect(controlsIn(element)).to.be.empty;
      expect(textOf(picturesIn(element)[0]!)).to.contain('(willen we niet meer)');
      await press(element, ERASE);
      expect(picturesIn(element)).to.be.empty;
      expect(byRole(element, 'table', resultTitle)).to.exist;
      expect(textOf(element.shadowRoot!.activeElement!)).to.contain('De wens is gewist.');
      await press(element, UNDO);
      expect(codeIn(element)).to.equal(formatCode(code));
      expect(focusIn(element)).to.equal(MAKE);
    });

    it('isn’t an answer: in no event, form entry, snapshot or value', async () => {
      afterThisTest(() => localStorage.clear());
      const { form, element } = await mountInForm(tag, `name="x" value="${complete}" allow-saving`);
      await showResult(element);
      const heard: string[] = [];
      const types = ['input', 'change', 'submit', `${tag.tag}-change`, `${tag.tag}-complete`];
      for (const type of types) form.addEventListener(type, () => heard.push(type));
      const before = entriesOf(form);
      const { result } = element;
      await markOther(element);
      await press(element, 'Bewaar op dit toestel');
      expect(codeIn(element)).to.equal(formatCode(code));
      expect(heard).to.deep.equal([]);
      expect(entriesOf(form)).to.deep.equal(before);
      expect(element.value).to.equal(complete);
      expect(element.result).to.equal(result);
      expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain(code);
    });

    it('opens with its result from one link, which can be copied again', async () => {
      let copied = '';
      replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void (copied = text)) });
      const element = await mountVisited(tag);
      await follow(linked);
      await until(() => element.value === complete, 'the result');
      await element.updateComplete;
      expect(noticeIn(element)).to.equal('Je opende een resultaat met een link.');
      expect(codeIn(element)).to.equal(formatCode(code));
      expect(controlsIn(element)).to.be.empty;
      expect(textOf(picturesIn(element)[0]!)).to.contain('(willen we)');
      await press(element, 'Kopieer een link');
      expect(copied.endsWith(`#${linked}`), copied).to.equal(true);
    });

    it('gives way to that of a link beside the same result, and can be put back, also after a reload', async () => {
      await untilHistoryCountsAnew();
      let page = await openPage(markupOf(tag, `value="${complete}"`));
      let element = await elementIn(tag, page);
      await showResult(element);
      await markOther(element);
      const own = codeIn(element);
      page.location.hash = `${tag.tag}=${complete}&${tag.tag}.wish=${other}`;
      await until(() => noticeIn(element) !== '', 'the link');
      expect(codeIn(element)).to.equal(formatCode(other));
      page = await reload(page);
      element = await elementIn(tag, page);
      await showResult(element);
      expect(codeIn(element)).to.equal(formatCode(other));
      expect(textOf(element.shadowRoot!)).to.contain('De link bracht een andere wens mee dan die van jullie.');
      await press(element, UNDO);
      expect(codeIn(element)).to.equal(own);
    });

    it('is left out, and says so, if its part of a link can’t be read', async () => {
      for (const broken of ['', complete, code.replace(/.$/, (last) => (last === '0' ? '1' : '0'))]) {
        const element = await mountVisited(tag);
        await follow(`${tag.tag}=${complete}&${tag.tag}.wish=${broken}`);
        await until(() => element.value === complete, 'the result');
        await element.updateComplete;
        expect(noticeIn(element)).to.contain('De wens in deze link kon niet gelezen worden.');
        expect(codeIn(element)).to.equal(undefined);
        expect(byRole(element, 'table', resultTitle)).to.exist;
        element.remove();
        await follow('');
      }
    });

    it('doesn’t open without its result', async () => {
      const element = await mount();
      await follow(`${tag.tag}=${complete.slice(1)}&${tag.tag}.wish=${code}`);
      await eventually(() => expect(noticeIn(element)).to.contain('klopt niet'));
      expect(codeIn(element)).to.equal(undefined);
    });

    it('is said to be one in place of a result: in a link, a form and a script', async () => {
      const said = /^Dit is een wens, geen resultaat\. Open die met de link/;
      const element = await mountVisited(tag, `value="${complete}"`);
      for (const fragment of [`${tag.tag}.wish=${code}`, `${tag.tag}=${code}`]) {
        await follow(fragment);
        await eventually(() => expect(noticeIn(element)).to.match(said));
        element.value = complete;
        await element.updateComplete;
        expect(noticeIn(element)).to.equal('');
      }
      element.value = code;
      await element.updateComplete;
      expect(noticeIn(element)).to.match(said);
      expect([element.value, codeIn(element)]).to.deep.equal([complete, undefined]);
    });

    it('goes with the result that it stands beside, and comes back with it', async () => {
      const { form, element } = await mountInForm(tag);
      const away: Record<string, readonly [() => unknown, string]> = {
        restart: [() => press(element, 'Begin opnieuw'), 'Terug naar mijn antwoorden'],
        reset: [() => form.reset(), 'Zet terug'],
        link: [() => follow(`${tag.tag}=${allButLast}`), 'Terug naar mijn antwoorden'],
      };
      for (const [name, [go, back]] of Object.entries(away)) {
        element.value = started;
        element.value = complete;
        await showResult(element);
        await markOther(element);
        await go();
        await until(() => element.value !== complete, name);
        await showResult(element);
        expect(codeIn(element), name).to.equal(undefined);
        expect(controlsIn(element), name).to.be.empty;
        await press(element, back);
        await showResult(element);
        expect(codeIn(element), name).to.equal(formatCode(code));
      }
    });

    it('follows the answers where it doesn’t differ, and stays when a host gives back the result', async () => {
      const element = await mount();
      await markOther(element);
      element.value = complete;
      setResult(element, element.result);
      await element.updateComplete;
      expect(codeIn(element)).to.equal(formatCode(code));
      await press(element, ERASE);
      element.value = allButLast;
      await element.updateComplete;
      expect(codeIn(element)).to.equal(undefined);
    });

    it('survives a reload, as answers do, also when it has been changed since a link opened it', async () => {
      await untilHistoryCountsAnew();
      let page = await openPage(markupOf(tag, `value="${complete}"`));
      let element = await elementIn(tag, page);
      await showResult(element);
      await markOther(element);
      page = await reload(page);
      element = await elementIn(tag, page);
      expect(codeIn(element)).to.equal(formatCode(code));
      page.location.hash = linked;
      await until(() => noticeIn(element) !== '', 'the link');
      await press(element, ERASE);
      element = await elementIn(tag, await reload(page));
      await showResult(element);
      expect(element.value).to.equal(complete);
      expect(codeIn(element)).to.equal(undefined);
    });

    it('takes several marks at once, as a tool makes them', async () => {
      const element = await mount();
      await open(element);
      const others = controlsIn(element).filter(({ type, checked }) => type === 'radio' && !checked);
      const byQuestion = new Map(others.map((control) => [questionOf(control), control]));
      for (const control of byQuestion.values()) control.click();
      await element.updateComplete;
      for (const control of byQuestion.values()) expect(cellOf(control)).to.contain('(willen we)');
    });

    it('is only read while the element can’t be answered', async () => {
      const element = await mount();
      await markOther(element);
      element.readonly = true;
      await element.updateComplete;
      expect(controlsIn(element)).to.be.empty;
      expect(codeIn(element)).to.equal(formatCode(code));
      expect(allByRole(element, 'button', MAKE).concat(allByRole(element, 'button', ERASE))).to.be.empty;
    });

    it('outlasts a change of language', async () => {
      const element = await mount();
      await markOther(element);
      element.lang = 'fr';
      await eventually(() => byRole(element, 'table', 'Ce que nous voulons'));
      element.lang = 'nl';
      await eventually(() => byRole(element, 'table', MAKE));
      expect(codeIn(element)).to.equal(formatCode(code));
    });

    it('goes along with the result in words, after it', async () => {
      let copied = '';
      replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void (copied = text)) });
      const element = await mount();
      await press(element, 'Kopieer als tekst');
      expect(copied).not.to.contain(MAKE);
      await markOther(element);
      await press(element, 'Kopieer als tekst');
      const [before, after] = copied.split(`\n\n${MAKE}\n\n`);
      expect(before).not.to.contain('gewenst');
      expect(after).not.to.contain('Gekozen');
      expect(after).to.match(/Nu ‘.*’, gewenst ‘.*’\./);
      expect(copied.match(/Vaste regels maakten/g)).to.have.length(1);
      expect(copied).to.contain(`#${linked}`);
    });

    it('has headings of its own below its title in copied HTML', async () => {
      let copied: ClipboardItem[] = [];
      replace(navigator, 'clipboard', { write: (items: ClipboardItem[]) => Promise.resolve(void (copied = items)) });
      const element = await mount();
      await markOther(element);
      await press(element, 'Kopieer als tekst');
      const html = await (await copied[0]!.getType('text/html')).text();
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const levels = [...body.querySelectorAll('h1, h2, h3')].map(({ localName, textContent }) => [
        localName,
        textContent,
      ]);
      const at = levels.findIndex(([, text]) => text === MAKE);
      expect(levels[at]![0]).to.equal('h2');
      expect(levels.slice(0, at).map(([level]) => level)).to.deep.equal(['h1', ...Array<string>(at - 1).fill('h2')]);
      expect(levels.slice(at + 1)).to.have.length(at > 1 ? 1 : 0);
      for (const [level] of levels.slice(at + 1)) expect(level).to.equal('h3');
    });

    it('is offered first to agree on, where it differs, until it is cleared', async () => {
      const element = await mount();
      await markOther(element);
      await press(element, 'Schrijf een afspraak op');
      const hook = (await eventually(() =>
        byRole(element, 'combobox', 'Waar gaat de afspraak over?'),
      )) as HTMLSelectElement;
      const groups = [...hook.querySelectorAll('optgroup')];
      expect(groups.map(({ label }) => label)).to.deep.equal([MAKE, 'Antwoorden', 'Reflectievragen']);
      expect(groups[0]!.children).to.have.length(1);
      const name = textOf(groups[0]!.children[0]!);
      expect(name).to.match(/[^:][.?] Van ‘.+’ naar ‘.+’\.$/);
      hook.value = (groups[0]!.children[0] as HTMLOptionElement).value;
      hook.dispatchEvent(new Event('change'));
      const words = byRole(element, 'textbox', 'Wat spreken jullie af?') as HTMLTextAreaElement;
      words.value = 'een avond';
      words.dispatchEvent(new Event('input', { bubbles: true }));
      await press(element, 'Voeg de afspraak toe');
      const agreed = () => textOf(sectionIn(element, 'Wat nu?').querySelector('ol > li')!);
      expect(agreed()).to.contain(`Over: ${name}`).and.not.to.contain('intussen veranderd');
      await press(element, ERASE);
      expect(agreed()).to.contain('Dit antwoord is intussen veranderd.');
    });

    it('is on paper with what its cells mean, and without controls', async function () {
      const element = await mount();
      await markOther(element);
      if (!(await emulateMedia({ type: 'print' }))) return this.skip();
      expect(controlsIn(element).filter((control) => control.checkVisibility())).to.be.empty;
      expect(byRole(element, 'list', 'Zo lees je dit:').checkVisibility()).to.equal(true);
      // What folds is open on paper, with its summary as a heading.
      const buttons = allByRole(element, 'button').filter(({ localName }) => localName !== 'summary');
      expect(buttons.filter((button) => button.checkVisibility())).to.be.empty;
    });
  });
}
