// Words of any length stay in place: nothing is cut off, overlaps or widens a page of 320 px, in any language, and what is short and
// large is broken where its language does. Without a hyphenation dictionary, as in the browsers here, it needs the most room.

import { expect } from 'chai';
import { languages } from '../../src/content/languages.ts';
import { states } from './every-state.ts';
import { type LanguagePage, openLanguagePage } from './language-page.ts';
import { brokenIn } from './broken.ts';
import { cutIn } from './cut.ts';

for (const language of languages) {
  describe(`looks in ${language}`, () => {
    for (const [width, zoom] of [
      [320, 1],
      [320, 2],
      [700, 1],
    ] as const) {
      describe(`at ${width} px${zoom > 1 ? ', with text twice as large' : ''}`, () => {
        let page: LanguagePage;
        before(async () => {
          page = await openLanguagePage(language, width);
          page.window.document.documentElement.style.fontSize = `${16 * zoom}px`;
        });
        after(() => page.close());

        for (const state of states) {
          it(`${state.name}: nothing is cut off, and no word broken anywhere`, async () => {
            const element = await page.show(state);
            // What a phone shows on request.
            for (const more of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.compact > .tick input'))
              more.click();
            expect(cutIn(element)).to.deep.equal([]);
            expect(brokenIn(element, language)).to.deep.equal([]);
          });
        }
      });
    }
  });
}
