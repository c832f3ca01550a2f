// Whatever replaces one's own answers leaves a way back to them, and to where one was, even after a reload.

import { expect } from 'chai';
import { until } from '../../support/eventually.ts';
import { untilHistoryCountsAnew } from '../../support/history.ts';
import { answeringTags } from '../answering-tags.ts';
import { type AnsweringElement, answerFirst, choose, markupOf, press, showResult } from '../harness.ts';
import { type Page, elementIn, inSight, openPage, reload } from '../visits.ts';

const BACK = 'Terug naar mijn antwoorden';

for (const tag of answeringTags) {
  const { complete, labels, last } = tag;

  /** What a visitor does after saving the first answer, with another answer given and a step further. */
  const ways: Record<string, (element: AnsweringElement, page: Page) => Promise<unknown>> = {
    'after a saved result is opened': (element) => press(element, /^Open: /),
    'after a link is followed': (element, page) => {
      page.location.hash = `${tag.tag}=${complete}`;
      return until(() => element.value === complete, 'what the link opens');
    },
    'after starting anew': async (element) => {
      await showResult(element);
      return press(element, 'Begin opnieuw');
    },
  };

  describe(`the way back to one’s own answers in ${tag.tag}`, () => {
    before(untilHistoryCountsAnew);
    afterEach(() => localStorage.clear());

    for (const [name, go] of Object.entries(ways)) {
      for (const reloads of [false, true]) {
        it(`leads to where one was ${name}${reloads ? ' and the page is reloaded' : ''}`, async () => {
          let page = await openPage(markupOf(tag, 'allow-saving'));
          let element = await elementIn(tag, page);
          await answerFirst(tag, element);
          await press(element, 'Bewaar op dit toestel');
          await tag.goTo(element, labels.length - 1);
          await choose(element, last.questions[0], last.options[0]);
          const [own, place] = [element.value, inSight(element)];
          await go(element, page);
          await element.updateComplete;
          expect(element.value).not.to.equal(own);
          if (reloads) {
            page = await reload(page);
            element = await elementIn(tag, page);
            expect(element.value).not.to.equal(own);
          }
          await press(element, BACK);
          expect(element.value).to.equal(own);
          // Starting over is done from the result, which follows the same parameter.
          if (name === 'after starting anew') await press(element, 'Terug naar de vragen');
          expect(inSight(element)).to.deep.equal(place);
        });
      }
    }
  });
}
