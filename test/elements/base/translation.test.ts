// A translation says that it is one, has the Dutch one press away, and leaves nothing else in Dutch.

import { expect } from 'chai';
import '../../../src/define/all.ts';
import { Deferred } from '../../../src/elements/base/deferred.ts';
import * as inner from '../../../src/elements/base/inner.ts';
import * as quickScan from '../../../src/elements/quick-scan/quick-scan-deferred.ts';
import { later as laterWords } from '../../../src/elements/quick-scan/quick-scan-words.ts';
import { QuickScanElement } from '../../../src/index.ts';
import { languages } from '../../../src/content/languages.ts';
import { expectAccessible } from '../../support/axe.ts';
import { byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { eventually } from '../../support/eventually.ts';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { textOf } from '../../support/words.ts';

const translations = languages.filter((language) => language !== 'nl');
const MODULES = [
  ...['answering', 'attributions', 'comparing', 'dutch-view', 'measures', 'notices', 'outreach-definition'],
  ...[
    'outreach-definition-help',
    'outreach-definition-parts',
    'outreach-definition-result',
    'outreach-definition-views',
    'participation-results',
  ],
  ...['profile', 'quick-scan', 'quick-scan-help', 'quick-scan-measures', 'quick-scan-reflection', 'result', 'saving'],
  ...['short-questions', 'threshold-checklist', 'threshold-checklist-help', 'threshold-checklist-result'],
];

/** Every text in a value, at any depth; for a function, its own words, whatever its arguments. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

const allIn = async (language: string): Promise<string[]> =>
  (await Promise.all(MODULES.map((name) => import(`/src/content/${language}/${name}.ts`) as Promise<unknown>))).flatMap(
    textsIn,
  );

/** The text that people read or hear in an element, without what is marked as Dutch. */
function wordsOf({ shadowRoot }: Element): string {
  const base = shadowRoot!.querySelector('[part=base]')!.cloneNode(true) as Element;
  for (const dutch of base.querySelectorAll('[lang=nl]')) dutch.remove();
  const named = [...base.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
  return [textOf(base), ...named].join(' ');
}

/** A quick scan whose second file comes, or fails, when the test says so. */
class WaitingScan extends QuickScanElement {
  come!: () => void;
  fail!: (error: Error) => void;

  constructor() {
    super();
    const arrival = new Promise<typeof quickScan>((resolve, reject) => {
      this.come = () => resolve(quickScan);
      this.fail = reject;
    });
    const deferred = new Deferred(
      this,
      () => arrival,
      () => laterWords.load('de'),
    );
    Object.assign(this, { [inner.deferred]: deferred });
  }
}
customElements.define('waiting-scan', WaitingScan);

/** In German, with a paragraph below it. */
function mountWaiting(): [scan: WaitingScan, below: Element] {
  const page = document.createElement('div');
  page.lang = 'de';
  page.innerHTML = '<waiting-scan></waiting-scan><p>Danach</p>';
  document.body.append(page);
  afterThisTest(() => page.remove());
  return [page.firstElementChild as WaitingScan, page.lastElementChild!];
}

const COMPLETE = { 'quick-scan': 'QSRDNFVF', 'threshold-checklist': 'DW4N7XQF', 'outreach-definition': '' };

interface Answering extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  showResult(): void;
}

/** What a visitor may see of each tag. */
const states: Record<string, { readonly markup: string; readonly result?: boolean }> = {
  'the quick scan': { markup: '<quick-scan></quick-scan>' },
  'the quick scan on one page': { markup: '<quick-scan mode="page" allow-saving></quick-scan>' },
  'its result': { markup: `<quick-scan value="${COMPLETE['quick-scan']}"></quick-scan>`, result: true },
  'the checklist': { markup: '<threshold-checklist mode="page"></threshold-checklist>' },
  'the definition': { markup: '<outreach-definition></outreach-definition>' },
  'the definition beside a practice': { markup: '<outreach-definition reflect mode="page"></outreach-definition>' },
  'what the Netherlands say': { markup: '<outreach-definition view="dutch-view"></outreach-definition>' },
  'what is needed': { markup: '<outreach-definition view="needs"></outreach-definition>' },
  'an empty profile': { markup: '<outreach-profile></outreach-profile>' },
  'a profile': { markup: `<outreach-profile codes="${COMPLETE['quick-scan']}"></outreach-profile>` },
};

for (const language of translations) {
  describe(`in ${language}`, () => {
    let dutch: string[];
    before(async () => {
      const [ours, theirs] = await Promise.all([allIn('nl'), allIn(language)]);
      // Names are the same in both, and so can single words be.
      dutch = ours.filter((text) => text.trim().includes(' ') && !theirs.some((other) => other.includes(text)));
      expect(dutch.length).to.be.above(400);
    });

    for (const [state, { markup, result }] of Object.entries(states)) {
      it(`${state}: nothing is left in Dutch, and axe has nothing to object to`, async () => {
        const page = await mount(`<div lang="${language}">${markup}</div>`);
        const element = page.firstElementChild as Answering;
        await eventually(() => expect(wordsOf(element).length).to.be.above(100));
        if (result) element.showResult();
        await element.updateComplete;
        const words = wordsOf(element);
        expect(dutch.filter((text) => words.includes(text.trim()))).to.deep.equal([]);
        await expectAccessible(element);
      });
    }
  });
}

describe('a translation', () => {
  it('says that it is one, and Dutch doesn’t', async () => {
    const page = await mount('<div lang="fr"><quick-scan></quick-scan></div>');
    const scan = page.firstElementChild!;
    const NOTE = 'Ceci est une traduction. Le texte néerlandais fait foi.';
    await eventually(() => expect(wordsOf(scan)).to.contain(NOTE));
    page.lang = 'nl';
    await eventually(() => expect(wordsOf(scan)).to.contain('Volgende').and.not.contain(NOTE));
    expect(scan.shadowRoot!.querySelector('details')).to.equal(null);
  });

  it('says so before the second file comes, and nothing moves when that does', async () => {
    const [scan, below] = mountWaiting();
    const NOTE = 'Dies ist eine Übersetzung. Maßgeblich ist der niederländische Text.';
    await eventually(() => expect(wordsOf(scan)).to.contain(NOTE));
    // What is below the questions: those of the first step wait for nothing.
    const tops = () =>
      [...scan.shadowRoot!.querySelectorAll('.base > .buttons button, .base > .quiet'), below].map(
        (each) => each.getBoundingClientRect().top,
      );
    const before = tops();
    expect(before).to.have.length.above(4);
    scan.come();
    await eventually(() => expect(scan.shadowRoot!.querySelector('details')).to.exist);
    expect(tops()).to.deep.equal(before);
  });

  it('says so if the second file fails', async () => {
    const [scan] = mountWaiting();
    scan.fail(new Error('no network'));
    await eventually(() => expect(byRole(scan, 'alert').checkVisibility()).to.be.true);
    expect(wordsOf(scan)).to.contain('Dies ist eine Übersetzung.');
  });

  it('has the Dutch of the question in sight one press away', async () => {
    const page = await mount('<div lang="de"><quick-scan></quick-scan></div>');
    const scan = page.firstElementChild!;
    await eventually(() => expect(wordsOf(scan)).to.contain('Der niederländische Text'));
    await click(scan.shadowRoot!.querySelector('summary')!);
    const original = () => scan.shadowRoot!.querySelector('[part=original] [lang=nl]')!;
    await eventually(() => expect(textOf(original())).to.contain('Welke positie neem je in als werker?'));
    expect(textOf(original())).to.contain('Stok achter de deur').and.not.contain('(Aan)melding');
    await click(byRole(scan, 'button', 'Weiter'));
    await eventually(() => expect(textOf(original())).to.contain('Hoe ben je in contact gekomen met de doelgroep?'));
  });

  it('of the definition has the quotation beside it', async () => {
    for (const language of translations) {
      const page = await mount(`<div lang="${language}"><outreach-definition></outreach-definition></div>`);
      const definition = page.firstElementChild!;
      await eventually(() => {
        const original = definition.shadowRoot!.querySelector('[part=original] [lang=nl]');
        expect(original?.checkVisibility()).to.be.true;
        expect(textOf(original!)).to.contain(
          'Outreachend werken is een werkwijze, die uitgaat van een actieve benadering',
        );
        expect(textOf(original!)).to.contain('geciteerd in de factsheet van SAM vzw en Reach Out!');
      });
    }
  });
});
