import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { goesBackInFrames, untilHistoryCountsAnew } from '../../support/history.ts';
import { click } from '../../support/input.ts';
import { replace } from '../../support/replace.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  type AnsweringTag,
  answerFirst,
  markupOf,
  mountVisited,
  press,
  questionsIn,
  showResult,
} from '../harness.ts';
import { type Page, elementIn, inSight, openPage, reload } from '../visits.ts';

/** Moves through the history of a page, as its buttons do. */
const go = async (page: Page, element: AnsweringElement, by: number) => {
  const moved = new Promise((resolve) => page.addEventListener('popstate', resolve, { once: true }));
  page.history.go(by);
  await moved;
  await element.updateComplete;
};

/** The place that the loader fills with the tag. */
const placeOf = ({ tag, asks }: AnsweringTag): string =>
  `<div data-outreach="${tag}" data-history=""${asks && ` data-${asks}=""`}><a href="/elders">Elders</a></div>`;

const inScope = (inside: string, attributes = ''): string => `<outreach-scope ${attributes}>${inside}</outreach-scope>`;

for (const tag of answeringTags) {
  describe(`a visit of ${tag.tag} with history`, () => {
    before(untilHistoryCountsAnew);

    const built = (name: string) => `/dist/embed/${name}.js`;
    const waysToBeThere: Record<string, [pageWith: (markup: string) => string, scripts?: string[]]> = {
      'on a page': [(markup) => markup],
      'in a scope': [inScope],
      'in a scope with languages': [(markup) => inScope(markup, 'lang="nl" languages="nl fr"')],
      'in a scope in a scope, beside its like': [(markup) => inScope(inScope(markup + markup))],
      'in a scope from a script before its own': [inScope, [built('outreach-scope'), built(tag.tag)]],
      'in a scope from a script after its own': [inScope, [built(tag.tag), built('outreach-scope')]],
      'from the loader': [(markup) => markup, [built('loader')]],
      'in a place of the loader': [() => placeOf(tag), [built('loader')]],
      'in a scope of the loader': [
        () => `<div data-outreach="outreach-scope">${placeOf(tag)}</div>`,
        [built('loader')],
      ],
    };
    for (const [where, [pageWith, scripts]] of Object.entries(waysToBeThere)) {
      it(`goes one place back with Back, and forward again, and keeps the answers, ${where}`, async function () {
        if (!goesBackInFrames) this.skip();
        const page = await openPage(pageWith(markupOf(tag, 'history')), scripts);
        const element = await elementIn(tag, page);
        const places = [inSight(element)];
        for (const index of [1, 2]) {
          await tag.goTo(element, index);
          places.push(inSight(element));
        }
        await click(questionsIn(element)[0]!.querySelector('input')!);
        const { value } = element;
        await showResult(element);
        expect(inSight(element)).to.deep.equal([tag.resultTitle]);
        for (const place of places.toReversed()) {
          await go(page, element, -1);
          expect(inSight(element)).to.deep.equal(place);
          expect(element.value).to.equal(value);
        }
        await go(page, element, 2);
        expect(inSight(element)).to.deep.equal(places[2]);
        const again = await elementIn(tag, await reload(page));
        expect(inSight(again)).to.deep.equal(places[2]);
        expect(again.value).to.equal(value);
      });
    }

    it('goes back with Back where a router, there before the tag, renders at once', async function () {
      if (!goesBackInFrames) this.skip();
      const router = `<script>addEventListener('popstate', () => document.querySelector('${tag.tag}').headingLevel++)</script>`;
      const page = await openPage(`${router}${markupOf(tag, 'history')}`);
      const element = await elementIn(tag, page);
      const places = [inSight(element)];
      for (const index of [1, 2]) {
        await tag.goTo(element, index);
        places.push(inSight(element));
      }
      for (const place of places.toReversed().slice(1)) {
        await go(page, element, -1);
        expect(inSight(element)).to.deep.equal(place);
      }
    });

    // The definition asks nothing until then.
    if (tag.atStart) {
      it('goes back with Back, also after a reload, before the rest of it has loaded, and after', async function () {
        if (!goesBackInFrames) this.skip();
        const folder = `/faulty/fails/deferred/${Date.now()}.${answeringTags.indexOf(tag)}/`;
        const page = await openPage(markupOf(tag, 'history'), [`${folder}${tag.tag}.js`]);
        const element = await elementIn(tag, page);
        const places = [inSight(element)];
        for (const index of [1, 2]) {
          await tag.goTo(element, index);
          places.push(inSight(element));
        }
        await go(page, element, -1);
        expect(inSight(element)).to.deep.equal(places[1]);
        await go(page, element, 1);
        expect(inSight(element)).to.deep.equal(places[2]);
        const reloaded = await reload(page);
        const again = await elementIn(tag, reloaded);
        await go(reloaded, again, -1);
        expect(inSight(again)).to.deep.equal(places[1]);
        await executeServerCommand('mend-files', folder);
        await press(again, 'Probeer opnieuw');
        await go(reloaded, again, -1);
        expect(inSight(again)).to.deep.equal(places[0]);
        await go(reloaded, again, 2);
        expect(inSight(again)).to.deep.equal(places[2]);
      });
    }

    it('goes back with Back after a scope came around it, and after that went', async function () {
      if (!goesBackInFrames) this.skip();
      const page = await openPage(markupOf(tag, 'history'));
      const element = await elementIn(tag, page);
      const places = [inSight(element)];
      for (const index of [1, 2]) {
        await tag.goTo(element, index);
        places.push(inSight(element));
      }
      const scope = page.document.createElement('outreach-scope');
      element.before(scope);
      scope.append(element);
      await go(page, element, -1);
      expect(inSight(element)).to.deep.equal(places[1]);
      scope.replaceWith(element);
      await go(page, element, -1);
      expect(inSight(element)).to.deep.equal(places[0]);
    });

    it('leaves the place of another tag, and its notice, as they are', async function () {
      if (!goesBackInFrames) this.skip();
      const page = await openPage(inScope(markupOf(tag, 'history') + markupOf(tag, 'history')));
      const [first, second] = [await elementIn(tag, page), await elementIn(tag, page, 1)];
      await tag.goTo(second, 1);
      await tag.goTo(first, 1);
      second.value = 'geen code';
      await second.updateComplete;
      const places = inSight(second);
      await go(page, first, -1);
      await second.updateComplete;
      expect(inSight(second)).to.deep.equal(places);
      expect(second.shadowRoot!.querySelector('.notice')!.textContent.trim()).not.to.equal('');
    });

    it('goes on in sight if the browser accepts no more entries', async () => {
      replace(History.prototype, 'pushState', () => {
        throw new DOMException('', 'SecurityError');
      });
      const element = await mountVisited(tag, 'history');
      const start = inSight(element);
      await tag.goTo(element, 1);
      expect(inSight(element)).not.to.deep.equal(start);
      await answerFirst(tag, element);
      expect(element.result.answers).to.deep.equal(tag.first.answers);
    });

    it('adds nothing to the history without it', async () => {
      const page = await openPage(markupOf(tag));
      const { length } = page.history;
      const element = await elementIn(tag, page);
      await tag.goTo(element, 1);
      await showResult(element);
      expect(page.history.length).to.equal(length);
    });

    it('adds nothing to the history if all is on one page', async () => {
      const page = await openPage(markupOf(tag, 'history mode="page"'));
      const { length } = page.history;
      await showResult(await elementIn(tag, page));
      expect(page.history.length).to.equal(length);
    });
  });
}
