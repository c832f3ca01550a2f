// The page that a snippet is pasted on doesn't change the language that it was made in.

import { expect } from 'chai';
import { type Language, languages } from '../../src/content/languages.ts';
import type { QuickScanElement } from '../../src/index.ts';
import { eventually } from '../support/eventually.ts';
import { openStrictPage } from '../support/strict-page.ts';
import { plain, snippetsFor, words } from './snippet-choices.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";

/** What each form of a snippet shows on a page in another language, or with its own region. */
async function titlesOn(pageLanguage: string, language: Language) {
  const { script, data, frame } = snippetsFor({ ...plain, language, base: `${location.origin}/dist/embed/` });
  const body = [script, data, frame].map(({ here }) => `<section>${here}</section>`).join('');
  const page = await openStrictPage(data.once + frame.once!, `<main lang="${pageLanguage}">${body}</main>`, {
    policy: POLICY,
  });
  const titleIn = (section: Element) =>
    eventually(() => {
      section.scrollIntoView();
      const root = section.querySelector('iframe')?.contentDocument ?? section;
      const scan = root.querySelector<QuickScanElement>('quick-scan:defined');
      const title = scan?.shadowRoot!.querySelector('[part=heading]')?.textContent;
      expect(title).to.be.a('string');
      return title;
    });
  const titles = [];
  for (const section of page.document.querySelectorAll('section')) titles.push(await titleIn(section));
  expect(page.errors).to.deep.equal([]);
  return titles;
}

describe('a snippet', () => {
  for (const language of languages) {
    it(`in ${language} stays so on a page in another language`, async () => {
      const { title } = words[language].embedding.tags['quick-scan'];
      expect(await titlesOn(language === 'fr' ? 'nl' : 'fr-BE', language)).to.deep.equal([title, title, title]);
    });
  }

  it('in Dutch changes nothing on a page in the Dutch of a region', async () => {
    const { title } = words.nl.embedding.tags['quick-scan'];
    expect(await titlesOn('nl-BE', 'nl')).to.deep.equal([title, title, title]);
  });
});
