// No state of a translation has a word that only occurs in Dutch, and French has its no-break spaces.

import { expect } from 'chai';
import { languages } from '../../src/content/languages.ts';
import { tags } from '../../src/model/tags.ts';
import { until } from '../support/eventually.ts';
import { type LanguagePage, openLanguagePage } from './language-page.ts';
import { states } from './every-state.ts';
import { frenchFaultsIn } from './french-spaces.ts';
import { dutchOnly, withoutNames, wordsIn } from './vocabulary.ts';
import { readIn } from './read.ts';

const translations = languages.filter((language) => language !== 'nl');

for (const language of translations) {
  describe(`words in ${language}`, () => {
    let page: LanguagePage;
    let dutch: ReadonlySet<string>;
    before(async () => {
      dutch = await dutchOnly(language);
      expect(dutch.size).to.be.above(1000);
      page = await openLanguagePage(language, 800);
    });
    after(() => page.close());

    const leftIn = (texts: readonly string[]): string[] => {
      // A code has the day on which it was typed, in a month that a printed source may have in Dutch.
      const month = new Date().toLocaleDateString(language, { month: 'long' });
      const named = withoutNames(texts.join(' \n ')).replaceAll(month, ' ');
      return [...new Set(wordsIn(named).filter((word) => dutch.has(word)))];
    };

    for (const state of states) {
      it(`${state.name}: no word is left in Dutch`, async () => {
        const element = await page.show(state);
        const texts = readIn(element.shadowRoot!);
        expect(texts.join(' ').length).to.be.above(60);
        expect(leftIn(texts), `in ${language}`).to.deep.equal([]);
        if (language === 'fr') expect(frenchFaultsIn(texts)).to.deep.equal([]);
      });
    }

    it('no word is left in Dutch in a file', async () => {
      for (const name of ['quick scan, taken along', 'profile of many', 'profile of two', 'profile of a checklist']) {
        const element = await page.show(states.find((state) => state.name === name)!);
        const before = page.files.length;
        const makers = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=export] button')].filter(
          ({ textContent }) => /CSV|SVG/.test(textContent),
        );
        for (const maker of makers) maker.click();
        await until(() => page.files.length === before + makers.length, 'the files are there');
        const texts = await Promise.all(page.files.slice(before).map((file) => file.text()));
        for (const text of texts) expect(seenIn(text).length, text).to.be.above(200);
        expect(leftIn(texts.map(seenIn)), `${name} in ${language}`).to.deep.equal([]);
      }
    });

    for (const tag of tags) {
      it(`the page of ${tag} in a frame has no word left in Dutch before the tag is there`, async () => {
        const markup = await (await fetch(`/dist/embed/frames/${tag}.${language}.html`)).text();
        const { body, title, documentElement } = new DOMParser().parseFromString(markup, 'text/html');
        expect(documentElement.lang).to.equal(language);
        const texts = [title, ...readIn(body)];
        expect(leftIn(texts), tag).to.deep.equal([]);
        if (language === 'fr') expect(frenchFaultsIn(texts)).to.deep.equal([]);
      });
    }
  });
}

/** A drawing has its words in tags. */
const seenIn = (text: string): string =>
  text.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
