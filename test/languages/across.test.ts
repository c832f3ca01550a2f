// A result has no language: what is taken along in one language opens in every other, with the same answers.

import { expect } from 'chai';
import { type Language, languages } from '../../src/content/languages.ts';
import type { OutreachProfileElement } from '../../src/index.ts';
import {
  type Instrument,
  type Result,
  createResult,
  outreachDefinition,
  quickScan,
  thresholdChecklist,
} from '../../src/model/index.ts';
import { until } from '../support/eventually.ts';
import { FULL_SCAN, OTHER_SCAN, answered } from './answers.ts';
import { type LanguagePage, openLanguagePage } from './language-page.ts';
import { readIn } from './read.ts';
import { type Shown, pressEach, result as showResult } from './visits.ts';

const INSTRUMENTS: readonly (readonly [Instrument, attributes: string])[] = [
  [quickScan, ''],
  [thresholdChecklist, ''],
  [outreachDefinition, 'reflect'],
];

const RECORDED = '2026-01-15T12:00:00Z';

const resultOf = (instrument: Instrument): Result =>
  instrument === quickScan ? FULL_SCAN : createResult(instrument, answered(instrument, 1), RECORDED);

interface Taken {
  readonly code: string;
  readonly link: string;
  readonly json: string;
  readonly csv: string;
}

const resultIn = (element: Shown): Result => (element as unknown as { result: Result }).result;

describe('what is taken along', () => {
  const pages = new Map<Language, LanguagePage>();
  before(async () => {
    for (const language of languages) pages.set(language, await openLanguagePage(language, 800));
  });
  after(() => pages.forEach((page) => page.close()));

  const inPage = (language: Language, markup: string, visit: (element: Shown) => unknown, fragment?: string) =>
    pages.get(language)!.show({ name: '', markup, visit, ...(fragment && { fragment }) });

  /** Takes a result along in every possible way, as a visitor does. */
  async function takeFrom(language: Language, tag: string, attributes: string, given: Result): Promise<Taken> {
    const { window, files } = pages.get(language)!;
    const copied: string[] = [];
    Object.defineProperty(window.navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const element = await inPage(language, `<${tag} ${attributes}></${tag}>`, async (shown) => {
      Object.assign(shown, { result: given });
      showResult(shown);
      await shown.updateComplete;
    });
    await pressEach(element, '[part=export] li:nth-child(n + 2) button');
    await until(() => copied.length === 2 && files.length === 2, 'all is taken along');
    const [link, code] = copied as [string, string];
    const [json, csv] = (await Promise.all(files.map((file) => file.text()))) as [string, string];
    return { code, link, json, csv };
  }

  for (const [instrument, attributes] of INSTRUMENTS) {
    const tag = instrument.id;
    it(`of ${tag} in one language opens in every other`, async () => {
      const given = resultOf(instrument);
      const { recordedAt: _, ...undated } = given;
      for (const from of languages) {
        const { code, link, json, csv } = await takeFrom(from, tag, attributes, given);
        for (const to of languages) {
          const way = `from ${from} to ${to}`;
          const { href } = pages.get(to)!.window.location;
          expect(link.split('#')[0], way).to.equal(href.split('#')[0]);
          const opened = await inPage(to, `<${tag} ${attributes}></${tag}>`, () => undefined, link.split('#')[1]);
          expect(resultIn(opened).answers, `link ${way}`).to.deep.equal(given.answers);
          Object.assign(opened, { result: JSON.parse(json) as Result });
          expect(resultIn(opened), `document ${way}`).to.deep.equal(given);
          Object.assign(opened, { result: null, value: code });
          expect(resultIn(opened).answers, `code ${way}`).to.deep.equal(given.answers);
          for (const [what, text] of Object.entries({ code, link, json, csv })) {
            const profile = await inPage(to, '<outreach-profile></outreach-profile>', async (shown) => {
              shown.shadowRoot!.querySelector('textarea')!.value = text;
              await pressEach(shown, '.adding [part~=primary]');
              const { shadowRoot } = shown;
              await until(() => shadowRoot!.querySelector('.adding .notice p'), `${what} ${way}`);
            });
            const [read, ...more] = (profile as unknown as OutreachProfileElement).results;
            expect(more).to.be.empty;
            const { recordedAt, ...rest } = read!;
            expect(rest, `${what} ${way}`).to.deep.equal(undated);
            // A code has no date, and a table only the day.
            if (what === 'json') expect(recordedAt).to.equal(RECORDED);
          }
        }
      }
    });
  }

  it('is saved in one language and opened in another', async () => {
    for (const [from, to] of [
      ['nl', 'fr'],
      ['fr', 'de'],
      ['de', 'en'],
      ['en', 'nl'],
    ] as const) {
      const markup = '<quick-scan allow-saving></quick-scan>';
      await inPage(from, markup, async (scan) => {
        Object.assign(scan, { result: FULL_SCAN });
        await scan.updateComplete;
        await pressEach(scan, '.snapshots > button');
      });
      const { localStorage } = pages.get(from)!.window;
      const saved = { ...localStorage } as Record<string, string>;
      expect(Object.keys(saved), `saved in ${from}`).to.have.length(1);
      const opened = await inPage(to, markup, async (scan) => {
        for (const [key, text] of Object.entries(saved)) {
          localStorage.setItem(key, text);
          const { StorageEvent } = pages.get(to)!.window;
          pages.get(to)!.window.dispatchEvent(new StorageEvent('storage', { key }));
        }
        await scan.updateComplete;
        await pressEach(scan, '.snapshots li button:first-of-type');
      });
      expect(resultIn(opened), `${from} to ${to}`).to.deep.equal(FULL_SCAN);
    }
  });

  it('by people of several languages makes one picture', async () => {
    const documents: string[] = [];
    for (const language of languages) {
      const given = language === 'fr' ? OTHER_SCAN : FULL_SCAN;
      documents.push((await takeFrom(language, 'quick-scan', '', given)).json);
    }
    const counts = new Map<Language, string[]>();
    for (const language of languages) {
      const profile = await inPage(language, '<outreach-profile></outreach-profile>', (shown) => {
        (shown as unknown as OutreachProfileElement).results = documents.map((each) => JSON.parse(each) as Result);
      });
      expect((profile as unknown as OutreachProfileElement).results).to.have.length(4);
      const cells = profile.shadowRoot!.querySelectorAll('[part~=counted]:not([part=original] *) small');
      counts.set(
        language,
        [...cells].map(({ textContent }) => textContent.replace(/\D+/g, ' ')),
      );
    }
    const [dutch, ...others] = [...counts.values()];
    expect(dutch).to.have.length(31);
    for (const each of others) expect(each).to.deep.equal(dutch);
  });
});

describe('in every language', () => {
  it('numbers have the decimal sign of the language, or of the region if the page names one', async () => {
    const signs = { nl: '7,5', fr: '7,5', de: '7,5', en: '7.5', 'en-BE': '7,5', 'en-US': '7.5', 'de-CH': '7.5' };
    for (const [lang, written] of Object.entries(signs)) {
      const page = await openLanguagePage(lang as Language, 800);
      const markup = '<quick-scan mode="page"></quick-scan>';
      const scan = await page.show({
        name: lang,
        markup,
        visit: (shown) => {
          Object.assign(shown, { result: FULL_SCAN });
          showResult(shown);
        },
      });
      const said = readIn(scan.shadowRoot!.querySelector('table')!).join(' ');
      expect(said, lang).to.contain(`${written} `);
      const field = scan.shadowRoot!.querySelector<HTMLInputElement>('[id="time-frame.outreach-hours"]')!;
      expect(field.value, lang).to.equal(written);
      page.close();
    }
  });
});
