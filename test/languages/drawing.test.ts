// The drawing to download breaks a long word where its language allows it, with a hyphen, and says that it is a translation.

import { expect } from 'chai';
import { languages } from '../../src/content/languages.ts';
import { until } from '../support/eventually.ts';
import { FULL_SCAN, OTHER_SCAN } from './answers.ts';
import { openLanguagePage } from './language-page.ts';
import { readIn } from './read.ts';
import { give } from './visits.ts';

interface Translation {
  readonly translated: string;
}

for (const language of languages) {
  it(`a drawing in ${language} cuts off no word`, async () => {
    const page = await openLanguagePage(language, 800);
    const markup = '<outreach-profile></outreach-profile>';
    const profile = await page.show({ name: '', markup, visit: give([FULL_SCAN, OTHER_SCAN, OTHER_SCAN]) });
    const words = new Set(
      readIn(profile.shadowRoot!.querySelector('[part=base]')!)
        .join(' ')
        .match(/[\p{L}\p{N}]+/gu),
    );
    const buttons = [...profile.shadowRoot!.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.includes('SVG'))!.click();
    await until(() => page.files.length > 0, 'the drawing is there');
    const drawn = new DOMParser().parseFromString(await page.files[0]!.text(), 'image/svg+xml');
    const lines = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(lines).to.have.length.above(60);
    expect(lines.join('')).not.to.contain('\u00ad');
    const { translated } = (await import(`../../src/content/${language}/translation.ts`)) as Translation;
    expect(lines.join(' ').includes(translated)).to.equal(language !== 'nl');
    const cut = lines.filter((line, index) => {
      const isContinued = lines[index - 1]?.endsWith('-');
      const found = line.match(/[\p{L}\p{N}]+/gu) ?? [];
      return found.slice(isContinued ? 1 : 0, line.endsWith('-') ? -1 : undefined).some((word) => !words.has(word));
    });
    expect(cut).to.deep.equal([]);
    page.close();
  });
}
