import { expect } from 'chai';
import { goesBackInFrames } from '../../support/history.ts';
import { answeringTags } from '../answering-tags.ts';
import { answerFirst, markupOf } from '../harness.ts';
import { elementIn, openPage } from '../visits.ts';

for (const tag of answeringTags) {
  describe(`a visit of ${tag.tag} in a page that a router makes`, () => {
    it('goes on if a router makes the page again, after Back', async function () {
      if (!goesBackInFrames) this.skip();
      const page = await openPage(`<main>${markupOf(tag)}</main>`);
      await answerFirst(tag, await elementIn(tag, page));
      const main = page.document.querySelector('main')!;
      page.history.pushState(null, '', '?elders');
      main.replaceChildren();
      const moved = new Promise((resolve) => page.addEventListener('popstate', resolve, { once: true }));
      page.history.back();
      await moved;
      main.innerHTML = markupOf(tag);
      expect((await elementIn(tag, page)).result.answers).to.deep.equal(tag.first.answers);
    });

    it('goes on after Back if a router went on because of the answer, which had yet to be written', async function () {
      if (!goesBackInFrames) this.skip();
      const page = await openPage(`<main>${markupOf(tag)}</main>`);
      const element = await elementIn(tag, page);
      const main = page.document.querySelector('main')!;
      element.addEventListener(`${tag.tag}-change`, () => {
        page.history.pushState(null, '', '?elders');
        main.replaceChildren();
      });
      await answerFirst(tag, element);
      const moved = new Promise((resolve) => page.addEventListener('popstate', resolve, { once: true }));
      page.history.back();
      await moved;
      main.innerHTML = markupOf(tag);
      expect((await elementIn(tag, page)).result.answers).to.deep.equal(tag.first.answers);
    });
  });
}
