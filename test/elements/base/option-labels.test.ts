// Short options in a row: each stands in the middle of its box, and no word in it is broken.

import { expect } from 'chai';
import { languages } from '../../../src/content/languages.ts';
import '../../../src/define/outreach-definition.ts';
import '../../../src/define/threshold-checklist.ts';
import { eventually } from '../../support/eventually.ts';
import { mount } from '../../support/mount.ts';

const CHECKLIST = '<threshold-checklist mode="page"></threshold-checklist>';
const DEFINITION = '<outreach-definition reflect mode="page"></outreach-definition>';

/** From a narrow phone, with text twice as large. */
const WIDTHS = Array.from({ length: 29 }, (_, index) => 140 + 20 * index);

async function mountOptions(tag: string, language: string) {
  const page = await mount(`<div lang="${language}">${tag}</div>`);
  const { shadowRoot } = page.firstElementChild!;
  const options = () => [...shadowRoot!.querySelectorAll<HTMLElement>('.short .option')];
  await eventually(() => expect(options()).not.to.be.empty);
  return { page, options };
}

const middleOf = (element: Element): number => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

/** The words in a label that are broken where they may be. */
function brokenIn(option: HTMLElement): string[] {
  const topOf = (text: Text, at: number) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().top;
  };
  const texts: Text[] = [];
  const walker = document.createTreeWalker(option.querySelector('label')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap((after, index) => {
    if (!after.parentElement!.matches('.break')) return [];
    const before = texts[index - 1]!;
    const isBroken = topOf(after, 0) > topOf(before, before.length - 1) + 2;
    return isBroken ? [`${before.data}/${after.data}`] : [];
  });
}

for (const language of languages) {
  describe(`short options in ${language}`, () => {
    it('stand in the middle of their boxes', async () => {
      for (const tag of [CHECKLIST, DEFINITION]) {
        const { options } = await mountOptions(tag, language);
        for (const option of options()) {
          for (const part of option.children) expect(middleOf(part)).to.be.closeTo(middleOf(option), 1);
        }
      }
    });

    it('have their words whole, and in their boxes', async () => {
      const { page, options } = await mountOptions(CHECKLIST, language);
      for (const width of WIDTHS) {
        page.style.width = `${width}px`;
        for (const option of options()) {
          expect(brokenIn(option), `at ${width} px`).to.deep.equal([]);
          expect(option.scrollWidth, `${option.textContent} at ${width} px`).to.be.at.most(option.clientWidth);
        }
      }
    });
  });
}
