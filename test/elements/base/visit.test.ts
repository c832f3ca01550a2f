import { expect } from 'chai';
import { createResult } from '../../../src/model/index.ts';
import { byRole } from '../../support/by-role.ts';
import { eventually } from '../../support/eventually.ts';
import { goesBackInFrames, untilHistoryCountsAnew } from '../../support/history.ts';
import { elementIn, inSight, leaveAndComeBack, openPage, reload } from '../visits.ts';
import { click } from '../../support/input.ts';
import { replace } from '../../support/replace.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  answerFirst,
  choose,
  markupOf,
  mountVisited,
  optionIn,
  press,
  questionsIn,
  showResult,
  visit,
} from '../harness.ts';

for (const tag of answeringTags) {
  const { instrument, complete, started, others, first } = tag;

  describe(`a visit of ${tag.tag}`, () => {
    before(untilHistoryCountsAnew);

    for (const [name, go] of Object.entries({
      'a reload': reload,
      ...(goesBackInFrames && { Back: leaveAndComeBack }),
    })) {
      it(`goes on after ${name}, with the answers and the place`, async () => {
        const page = await openPage(`<form>${markupOf(tag, 'name="naam"')}</form>`);
        const element = await elementIn(tag, page);
        await answerFirst(tag, element);
        await tag.goTo(element, 1);
        const [{ result }, place] = [element, inSight(element)];

        const next = await go(page);
        const again = await elementIn(tag, next);
        expect(again.result).to.deep.equal(result);
        expect(inSight(again)).to.deep.equal(place);
        expect(new next.FormData(next.document.forms[0]).get('naam')).to.equal(result.code);
        await tag.goTo(again, 0);
        expect(optionIn(again, first.question, first.option).checked).to.be.true;
      });

      it(`goes on with the result after ${name}, and from there to the questions`, async () => {
        const page = await openPage(markupOf(tag, `value="${complete}"`));
        await showResult(await elementIn(tag, page));
        const again = await elementIn(tag, await go(page));
        expect(byRole(again, 'table', tag.resultTitle)).to.exist;
        await press(again, 'Terug naar de vragen');
        expect(inSight(again)).not.to.include(tag.resultTitle);
      });
    }

    it('goes on after one more reload', async () => {
      let page = await openPage(markupOf(tag));
      await answerFirst(tag, await elementIn(tag, page));
      page = await reload(await reload(page));
      expect((await elementIn(tag, page)).result.answers).to.deep.equal(first.answers);
    });

    it('goes on in each of several, wherever they are', async () => {
      const inside = `<div><template shadowrootmode="open">${markupOf(tag)}</template></div>`;
      let page = await openPage(markupOf(tag) + markupOf(tag) + inside + inside);
      const all = () => {
        const roots = [...page.document.querySelectorAll('div')].map(({ shadowRoot }) => shadowRoot!);
        return [page.document, ...roots].flatMap((root) => [...root.querySelectorAll<AnsweringElement>(tag.tag)]);
      };
      await page.customElements.whenDefined(tag.tag);
      for (const [index, element] of all().entries()) {
        await visit(element);
        await tag.goTo(element, 0);
        if (index !== 1) await click(questionsIn(element)[0]!.querySelectorAll('input')[index % 3]!);
        await element.updateComplete;
      }
      const values = all().map(({ value }) => value);
      expect(values[1]).to.equal('');
      expect(new Set(values).size).to.equal(3);
      page = await reload(page);
      await page.customElements.whenDefined(tag.tag);
      await Promise.all(all().map((element) => element.updateComplete));
      expect(all().map(({ value }) => value)).to.deep.equal(values);
    });

    it('keeps what a router has in the history, and goes on after the page moved within itself', async () => {
      const page = await openPage(markupOf(tag));
      page.history.replaceState({ router: { key: 1 } }, '');
      const element = await elementIn(tag, page);
      await answerFirst(tag, element);
      expect(page.history.state).to.deep.include({ router: { key: 1 } });
      page.location.hash = 'elders';
      await eventually(() => expect(JSON.stringify(page.history.state)).to.contain(element.value));
      const again = await elementIn(tag, await reload(page));
      expect(again.result.answers).to.deep.equal(first.answers);
    });

    it('starts empty in an element that a script makes again', async () => {
      const before = await mountVisited(tag);
      await answerFirst(tag, before);
      before.remove();
      expect((await mountVisited(tag)).value).to.equal('');
    });

    it('keeps what a script has given since', async () => {
      const given = JSON.stringify(createResult(instrument, others));
      const set = `<script type="module">document.querySelector('${tag.tag}').result = ${given};</script>`;
      let page = await openPage(markupOf(tag) + set);
      await answerFirst(tag, await elementIn(tag, page));
      page = await reload(page);
      expect((await elementIn(tag, page)).result.answers).to.deep.equal(createResult(instrument, others).answers);
    });

    it('goes on if a link once opened the page', async () => {
      const page = await openPage(markupOf(tag));
      page.location.hash = `${instrument.id}=${started}`;
      const element = await elementIn(tag, page);
      await eventually(() => expect(element.value).to.equal(started));
      await press(element, 'Terug naar de vragen');
      await tag.goTo(element, tag.labels.length - 1);
      await choose(element, tag.last.questions[0], tag.last.options[1]);
      const { value } = element;
      expect(value).not.to.equal(started);
      expect((await elementIn(tag, await reload(page))).value).to.equal(value);
    });

    it('is written soon after an answer, and costs that nothing', async function () {
      const page = await openPage(markupOf(tag));
      if (!page.navigation) this.skip();
      const element = await elementIn(tag, page);
      let written = 'no answer';
      element.addEventListener('change', () => (written = JSON.stringify(page.history.state)));
      await answerFirst(tag, element);
      expect(written).not.to.contain(element.value);
      await eventually(() => expect(JSON.stringify(page.history.state)).to.contain(element.value));
    });

    it('is written at once when the page goes out of sight', async () => {
      const page = await openPage(markupOf(tag));
      const element = await elementIn(tag, page);
      await answerFirst(tag, element);
      page.document.dispatchEvent(new Event('visibilitychange'));
      expect(JSON.stringify(page.history.state)).to.contain(element.value);
    });

    it('is not remembered before there is something to remember', async () => {
      const page = await openPage(markupOf(tag, `value="${started}"`));
      const element = await elementIn(tag, page);
      const heard = new Promise((resolve) => page.addEventListener('hashchange', resolve, { once: true }));
      page.location.hash = 'elders';
      await heard;
      await element.updateComplete;
      expect(page.history.state).to.equal(null);
    });

    it('ends if what was kept cannot be read', async () => {
      for (const state of ['text', 5, [1], { [`${tag.tag}0`]: [1, ['{', 99, false]] }, { [`${tag.tag}0`]: 'x' }]) {
        const page = await openPage('<main></main>');
        page.history.replaceState(state, '');
        await page.customElements.whenDefined(tag.tag);
        page.document.querySelector('main')!.innerHTML = markupOf(tag);
        const element = await elementIn(tag, page);
        expect(element.value).to.equal('');
        await answerFirst(tag, element);
        expect(element.result.answers).to.deep.equal(first.answers);
      }
    });

    it('goes on in sight if the browser accepts no more changes', async () => {
      replace(History.prototype, 'replaceState', () => {
        throw new DOMException('', 'SecurityError');
      });
      const element = await mountVisited(tag);
      await answerFirst(tag, element);
      expect(element.result.answers).to.deep.equal(first.answers);
    });
  });
}
