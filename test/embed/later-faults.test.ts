// A file that a tag loads after its first fails or hangs: its second file, its words, or code that tags share.

import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { OutreachProfileElement } from '../../src/index.ts';
import { formatCode } from '../../src/model/index.ts';
import { allByRole, byRole } from '../support/by-role.ts';
import { eventually } from '../support/eventually.ts';
import { untilHistoryCountsAnew } from '../support/history.ts';
import { type StrictWindow, filesOf, openStrictPage } from '../support/strict-page.ts';
import { textOf } from '../support/words.ts';
import { type AnsweringElement, sectionIn, showResult } from '../elements/harness.ts';
import { reload } from '../elements/visits.ts';

/** The markup of each tag. */
const markup = {
  'quick-scan': '<quick-scan></quick-scan>',
  'threshold-checklist': '<threshold-checklist></threshold-checklist>',
  'outreach-definition': '<outreach-definition reflect></outreach-definition>',
  'outreach-profile': '<outreach-profile codes="QSRDNFVF"><p>Vraag het aan de balie.</p></outreach-profile>',
};
type Tag = keyof typeof markup;
const tags = Object.keys(markup) as Tag[];
/** Tags that ask their first question with their first file. */
const asking = ['quick-scan', 'threshold-checklist'] as const;

const RETRY = 'Probeer opnieuw';
const BUSY = 'Even geduld.';
/**
 * As long as a page lives, Firefox never asks again for a module that failed. A tag can ask for another address, but not for that of a
 * file which another one imports: then the page has to be reloaded, as the message says.
 */
const asksAgain = (kind: string): boolean => kind !== 'shared' || !navigator.userAgent.includes('Firefox');

let pages = 0;

const elementIn = <E extends Element>({ document }: StrictWindow, tag: Tag): E => document.querySelector<E>(tag)!;
const pressIn = (element: Element, name: string) => byRole(element, 'button', name).click();

/** A page with all tags, with the first question answered in those that ask it. Returns their codes, and the folder of its files. */
async function open(fault: 'fails' | 'hangs', kind: string) {
  const folder = `/faulty/${fault}/${kind}/${Date.now()}.${pages++}/`;
  const scripts = tags.map((tag) => `<script type="module" src="${folder}${tag}.js"></script>`);
  const state = fault === 'hangs' ? 'interactive' : 'complete';
  const page = await openStrictPage(scripts.join(''), Object.values(markup).join(''), { state });
  const codes = new Map<Tag, string>();
  for (const tag of asking) {
    const element = await eventually(() => {
      const { shadowRoot } = elementIn(page, tag);
      expect(shadowRoot!.querySelector('fieldset input')).to.exist;
      return elementIn<AnsweringElement>(page, tag);
    });
    element.shadowRoot!.querySelector<HTMLInputElement>('fieldset input')!.click();
    expect(element.value).not.to.equal('');
    codes.set(tag, element.value);
  }
  return { page, folder, codes };
}

/** Each tag says that something didn't load and what to do, and keeps everything that it had. */
async function expectTold(page: StrictWindow, codes: ReadonlyMap<Tag, string>): Promise<void> {
  for (const tag of tags) {
    const element = elementIn<AnsweringElement>(page, tag);
    const told = textOf(await eventually(() => byRole(element, 'alert')));
    expect(told).to.contain('Niet alles is geladen.').and.to.contain('Herlaad dan de pagina.');
    expect(byRole(element, 'button', RETRY).checkVisibility()).to.equal(true);
    const code = codes.get(tag);
    if (!code) continue;
    expect(told).to.contain('Je antwoorden zijn er nog').and.to.contain(formatCode(code));
    expect(element.value).to.equal(code);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('fieldset input')!.checked).to.equal(true);
  }
  expect(elementIn(page, 'outreach-profile').querySelector('p')!.checkVisibility()).to.equal(true);
  expect([...page.errors, ...page.violations, ...page.said]).to.deep.equal([]);
}

/** Each tag shows everything. */
async function expectAll(page: StrictWindow, codes: ReadonlyMap<Tag, string>): Promise<void> {
  for (const tag of tags) {
    const element = await eventually(() => {
      const found = elementIn<AnsweringElement>(page, tag);
      expect(found.shadowRoot).to.exist;
      expect(allByRole(found, 'alert')).to.be.empty;
      return found;
    });
    await element.updateComplete;
    if (tag === 'outreach-profile') {
      const { results } = elementIn<OutreachProfileElement>(page, tag);
      expect(results.map(({ code }) => code)).to.deep.equal(['QSRDNFVF']);
    } else {
      expect(element.value).to.equal(codes.get(tag) ?? '');
      await showResult(element);
      expect(byRole(element, 'table')).to.exist;
    }
  }
  expect([...page.errors, ...page.violations, ...page.said]).to.deep.equal([]);
}

const mend = (folder: string): Promise<unknown> => executeServerCommand('mend-files', folder);

function retry(page: StrictWindow): void {
  for (const tag of tags) pressIn(elementIn(page, tag), RETRY);
}

for (const [kind, what] of Object.entries({
  deferred: 'the second file of each tag',
  words: 'the words of each tag',
  shared: 'what tags share',
})) {
  describe(`${what}, when it doesn’t load`, function () {
    this.timeout(90_000);
    beforeEach(untilHistoryCountsAnew);

    it('for a while, loads when a visitor tries again', async () => {
      const { page, folder, codes } = await open('fails', kind);
      await expectTold(page, codes);
      await mend(folder);
      if (asksAgain(kind)) retry(page);
      await expectAll(asksAgain(kind) ? page : ((await reload(page)) as StrictWindow), codes);
    });

    it('while there is no network, loads when that is back, as often as it takes', async function () {
      if (!asksAgain(kind)) this.skip();
      const { page, folder, codes } = await open('fails', kind);
      await expectTold(page, codes);
      const asked = filesOf(page).length;
      page.dispatchEvent(new page.Event('online'));
      await eventually(() => expect(filesOf(page).length).to.be.greaterThan(asked));
      await expectTold(page, codes);
      await mend(folder);
      await eventually(() => {
        page.dispatchEvent(new page.Event('online'));
        expect(allByRole(elementIn(page, 'quick-scan'), 'alert')).to.be.empty;
      });
      await expectAll(page, codes);
    });

    it('at all, is missing each time, and nothing else is', async () => {
      const { page, codes } = await open('fails', kind);
      await expectTold(page, codes);
      retry(page);
      await expectTold(page, codes);
      await expectTold((await reload(page)) as StrictWindow, codes);
    });

    // There are more shared files than a browser requests from a server at a time: the second file of a tag never gets its turn.
    if (kind === 'shared') return;
    it('for a long time, is waited for, then missing, and loads when a visitor tries again', async () => {
      const { page, folder, codes } = await open('hangs', kind);
      const scan = elementIn<AnsweringElement>(page, 'quick-scan');
      pressIn(scan, 'Bekijk het profiel');
      await eventually(() => expect(textOf(scan.shadowRoot!.querySelector('.base')!)).to.contain(BUSY));
      expect(allByRole(scan, 'alert')).to.be.empty;
      await expectTold(page, codes);
      retry(page);
      await mend(folder);
      await expectAll(page, codes);
    });
  });
}

describe('what it takes to write agreements, when it doesn’t load', function () {
  this.timeout(90_000);
  beforeEach(untilHistoryCountsAnew);

  const MAKE = 'Schrijf een afspraak op';
  const WORDS = 'Wat spreken jullie af?';

  /** The result of a quick scan with one answer. */
  async function openResult(fault: 'fails' | 'hangs') {
    const { page, folder, codes } = await open(fault, 'request');
    const scan = elementIn<AnsweringElement>(page, 'quick-scan');
    await scan.updateComplete;
    await showResult(scan);
    byRole(scan, 'button', MAKE).focus();
    return { page, folder, scan, code: codes.get('quick-scan')! };
  }

  const wordsIn = (scan: AnsweringElement) => allByRole(scan, 'textbox', WORDS);

  it('says so, loses nothing, and opens at a next press once it can', async () => {
    const { page, folder, scan, code } = await openResult('fails');
    const saysSo = () =>
      expect(textOf(sectionIn(scan, 'Wat nu?').querySelector('.notice')!)).to.equal(
        'Dit laadt nu niet. Probeer het opnieuw.',
      );
    pressIn(scan, MAKE);
    await eventually(saysSo);
    expect(scan.value).to.equal(code);
    expect(byRole(scan, 'button', MAKE).matches(':focus')).to.be.true;
    expect(byRole(scan, 'table')).to.exist;
    await mend(folder);
    pressIn(scan, MAKE);
    // The page has to be reloaded in Firefox, and until then it says the same again.
    if (asksAgain('shared')) await eventually(() => expect(wordsIn(scan)).to.have.length(1));
    else await eventually(saysSo);
    expect(scan.value).to.equal(code);
    expect([...page.errors, ...page.violations, ...page.said]).to.deep.equal([]);
  });

  it('opens once, however often its button is pressed in the meantime', async () => {
    const { page, folder, scan } = await openResult('hangs');
    pressIn(scan, MAKE);
    pressIn(scan, MAKE);
    expect(wordsIn(scan)).to.be.empty;
    await mend(folder);
    await eventually(() => expect(wordsIn(scan)).to.have.length(1));
    await scan.updateComplete;
    expect(wordsIn(scan)).to.have.length(1);
    expect(byRole(scan, 'button', MAKE).ariaExpanded).to.equal('true');
    expect([...page.errors, ...page.violations, ...page.said]).to.deep.equal([]);
  });
});
