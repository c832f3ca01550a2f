import { expect } from 'chai';
import { allByRole, byRole } from '../../support/by-role.ts';
import { eventually } from '../../support/eventually.ts';
import { click, emulateMedia } from '../../support/input.ts';
import { replace } from '../../support/replace.ts';
import { mount as mountMarkup } from '../../support/mount.ts';
import { focusIn, textOf, textsOf } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  entriesOf,
  markupOf,
  mountInForm,
  mountResult,
  press,
  sectionIn,
  showResult,
} from '../harness.ts';
import { testStates } from '../states.ts';
import { elementIn, openPage, reload } from '../visits.ts';

const NEXT = 'Volgende vraag';
const PREVIOUS = 'Vorige vraag';
const ALL = 'Toon alle vragen';
const HELD = 'Wat we vasthouden';
const HOLD = /^Deze houden we vast: /;

const sectionOf = (element: AnsweringElement) => sectionIn(element, 'Reflectievragen');

/** The questions in sight, each with the name of what it is about. */
const asked = (element: AnsweringElement) =>
  allByRole(sectionOf(element), 'article').map((article) => [
    ...textsOf(allByRole(article, 'heading')),
    ...textsOf(inSight(article)),
  ]);

/** Paragraphs have no role that every browser tells. */
const inSight = (root: ParentNode) =>
  [...root.querySelectorAll('li > p')].filter((each) => getComputedStyle(each).visibility === 'visible');

const ticks = (element: AnsweringElement) => allByRole(sectionOf(element), 'checkbox', HOLD) as HTMLInputElement[];

const heldIn = (element: AnsweringElement) =>
  allByRole(sectionOf(element), 'heading', HELD).flatMap((heading) =>
    textsOf(allByRole(heading.parentElement!, 'listitem')),
  );

/** Holds on to the question in sight, and returns it. */
async function hold(element: AnsweringElement): Promise<string> {
  const [tick] = ticks(element);
  await click(tick!);
  await element.updateComplete;
  return tick!.ariaLabel!.replace(HOLD, '');
}

const isDisabled = (element: AnsweringElement, name: string) =>
  (byRole(sectionOf(element), 'button', name) as HTMLButtonElement).disabled;

for (const tag of answeringTags) {
  const { complete } = tag;
  const mount = () => mountResult(tag, `value="${complete}"`);

  testStates(`the reflection questions of ${tag.tag}`, {
    'with one that is held': async () => {
      const element = await mount();
      await press(element, NEXT);
      await hold(element);
      return element;
    },
    'with all in sight': async () => {
      const element = await mount();
      await hold(element);
      await press(element, ALL);
      return element;
    },
  });

  describe(`the reflection questions of ${tag.tag}`, () => {
    it('are asked one at a time, with a way on, a way back and where one is', async () => {
      const element = await mountResult(tag, `value="${tag.started}"`);
      const first = asked(element);
      expect(first).to.have.length(1);
      expect(isDisabled(element, PREVIOUS)).to.equal(true);
      const [, total] = /\b1 van (\d+)\b/.exec(textOf(sectionOf(element)))!;
      const seen = new Set([String(first)]);
      for (let at = 2; at <= Number(total); at++) {
        await press(element, NEXT);
        await eventually(() => expect(textOf(element.shadowRoot!.activeElement!)).to.equal(asked(element)[0]![1]));
        expect(textOf(sectionOf(element))).to.contain(`${at} van ${total}`);
        expect(asked(element)).to.have.length(1);
        seen.add(String(asked(element)));
      }
      expect(seen.size).to.equal(Number(total));
      expect(isDisabled(element, NEXT)).to.equal(true);
      await press(element, PREVIOUS);
      expect(textOf(sectionOf(element))).to.contain(`${Number(total) - 1} van ${total}`);
    });

    it('are all in sight when a visitor asks for that, and on paper', async function () {
      const element = await mount();
      const paragraphs = () => sectionOf(element).querySelectorAll('li > p');
      expect(inSight(sectionOf(element))).to.have.length(1);
      await press(element, ALL);
      expect(inSight(sectionOf(element))).to.have.length(paragraphs().length);
      await eventually(() => expect(focusIn(element)).to.equal('Reflectievragen'));
      expect(allByRole(sectionOf(element), 'button', NEXT)).to.be.empty;
      await press(element, ALL);
      expect(inSight(sectionOf(element))).to.have.length(1);
      await hold(element);
      if (!(await emulateMedia({ type: 'print' }))) return this.skip();
      expect(inSight(sectionOf(element))).to.have.length(paragraphs().length);
      expect(ticks(element)).to.be.empty;
      expect(heldIn(element)).to.have.length(1);
    });

    it('stay in a list when a team holds on to them, which leads back to them', async () => {
      const element = await mount();
      const first = await hold(element);
      await press(element, NEXT);
      const second = await hold(element);
      expect(heldIn(element)).to.deep.equal([first, second]);
      await press(element, first);
      await eventually(() => expect(textOf(element.shadowRoot!.activeElement!)).to.contain(first));
      expect(ticks(element)[0]!.checked).to.equal(true);
      await hold(element);
      expect(heldIn(element)).to.deep.equal([second]);
    });

    it('are offered first to agree on, when a team holds on to them', async () => {
      const element = await mount();
      await press(element, NEXT);
      const question = await hold(element);
      await press(element, 'Schrijf een afspraak op');
      const choice = await eventually(() => byRole(element, 'combobox', 'Waar gaat de afspraak over?'));
      const groups = [...choice.querySelectorAll('optgroup')];
      expect(groups.map(({ label }) => label)).to.deep.equal([HELD, 'Antwoorden', 'Reflectievragen']);
      expect(textsOf(groups[0]!.children)).to.deep.equal([question]);
      expect(textsOf(groups[2]!.children)).not.to.contain(question);
      // Some answers are to questions that end in their own mark.
      for (const name of textsOf(choice.querySelectorAll('option'))) expect(name).not.to.match(/[.?!]\)?:/);
    });

    it('go along with the result in words, when a team holds on to them', async () => {
      let copied = '';
      replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void (copied = text)) });
      const element = await mount();
      await press(element, 'Kopieer als tekst');
      expect(copied).to.contain('Resultaatcode:').and.not.to.contain(HELD);
      const first = await hold(element);
      await press(element, NEXT);
      const second = await hold(element);
      await press(element, 'Kopieer als tekst');
      expect(copied).to.contain(`\n\n${HELD}: ${first}\n\n${HELD}: ${second}\n\n`);
    });

    it('are no answers: what is held is in no event, form entry, value or storage', async () => {
      const { form, element } = await mountInForm(tag, `name="x" value="${complete}"`);
      await showResult(element);
      const heard: string[] = [];
      for (const type of ['input', 'change', `${tag.tag}-change`])
        element.addEventListener(type, () => heard.push(type));
      const before = entriesOf(form);
      await hold(element);
      expect(heldIn(element)).to.have.length(1);
      expect(heard).to.deep.equal([]);
      expect(entriesOf(form)).to.deep.equal(before);
      expect(element.value).to.equal(complete);
      expect({ ...localStorage, ...sessionStorage }).to.deep.equal({});
    });

    it('go with their result, and come back with it', async () => {
      const element = await mount();
      const question = await hold(element);
      await press(element, 'Begin opnieuw');
      await showResult(element);
      expect(allByRole(element, 'heading', HELD)).to.be.empty;
      await press(element, 'Terug naar mijn antwoorden');
      await showResult(element);
      expect(heldIn(element)).to.deep.equal([question]);
      element.value = tag.started;
      await showResult(element);
      expect(heldIn(element)).to.deep.equal([]);
    });

    it('survive a reload, as answers do', async () => {
      let page = await openPage(markupOf(tag, `value="${complete}"`));
      let element = await elementIn(tag, page);
      await showResult(element);
      const question = await hold(element);
      page = await reload(page);
      element = await elementIn(tag, page);
      await showResult(element);
      expect(heldIn(element)).to.deep.equal([question]);
    });

    it('are only read while the element can’t be answered', async () => {
      const element = await mountResult(tag, `value="${complete}" readonly`);
      expect(ticks(element)).to.be.empty;
      await press(element, NEXT);
      expect(asked(element)).to.have.length(1);
    });
  });
}

describe('the part of the definition that a reflection question is about', () => {
  const open = async (definition: string) => {
    const page = await mountMarkup<HTMLDivElement>(
      `<div><quick-scan value="QSRDNFVF"></quick-scan>${definition}</div>`,
    );
    const scan = page.querySelector('quick-scan')!;
    await showResult(scan);
    return { scan, definition: page.querySelector('outreach-definition') };
  };

  it('is a link to that part, if the definition is on the page', async () => {
    const { scan, definition } = await open('<outreach-definition></outreach-definition>');
    await definition!.updateComplete;
    const [link] = allByRole(sectionOf(scan), 'link');
    const name = textOf(link!);
    const { hash } = location;
    await click(link!);
    await eventually(() => expect(focusIn(definition!)).to.contain(name));
    expect(location.hash).to.equal(hash);
  });

  it('is no link without it, or beside another view', async () => {
    for (const other of ['', '<outreach-definition view="needs"></outreach-definition>']) {
      const { scan } = await open(other);
      expect(allByRole(sectionOf(scan), 'link')).to.be.empty;
      expect(textOf(sectionOf(scan))).to.match(/Over ‘[^’]+’ in de definitie\./);
    }
  });
});
