// Which language an element uses, and that it follows a change around it, whatever the visitor is doing.

import { expect } from 'chai';
import '../../../src/define/all.ts';
import type { OutreachProfileElement, QuickScanElement } from '../../../src/index.ts';
import { createResult, fromCode, quickScan } from '../../../src/model/index.ts';
import { byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { eventually } from '../../support/eventually.ts';
import { click, press, type } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { focusIn, textOf } from '../../support/words.ts';

const DUTCH = 'Quickscan outreachend werken';
const FRENCH = 'Quick scan du travail d’outreach';
const GERMAN = 'Quickscan aufsuchende Arbeit';

const SCAN = '<quick-scan></quick-scan>';

const scanIn = (root: ParentNode): QuickScanElement => root.querySelector('quick-scan')!;

const baseOf = ({ shadowRoot }: Element): Element => shadowRoot!.querySelector('[part=base]')!;

/** Its title, the language that it declares, and whether another is loading. */
function spoken(element: Element): readonly [title: string, lang: string | null, busy: string | null] {
  const base = baseOf(element);
  return [textOf(base.querySelector('[part=heading]')!), base.getAttribute('lang'), base.getAttribute('aria-busy')];
}

const speaks = (element: Element, title: string, lang: string): Promise<unknown> =>
  eventually(() => expect(spoken(element)).to.deep.equal([title, lang, null]));

/** Puts a tree in a shadow root. */
function shadowed(host: Element, markup: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
}

function pageIn(lang: string): void {
  const { lang: before } = document.documentElement;
  document.documentElement.lang = lang;
  afterThisTest(() => (document.documentElement.lang = before));
}

describe('the language of an element', () => {
  it('is its own', async () => {
    const page = await mount('<div lang="de"><quick-scan lang="fr"></quick-scan></div>');
    await speaks(scanIn(page), FRENCH, 'fr');
  });

  it('is the nearest around it', async () => {
    const page = await mount(`<div lang="fr"><section lang="de"><p>${SCAN}</p></section></div>`);
    await speaks(scanIn(page), GERMAN, 'de');
  });

  it('is that of the page, and Dutch if the page gives none', async () => {
    pageIn('fr');
    const page = await mount(`<div>${SCAN}</div>`);
    await speaks(scanIn(page), FRENCH, 'fr');
    document.documentElement.removeAttribute('lang');
    await speaks(scanIn(page), DUTCH, 'nl');
  });

  it('is never the visitor’s', async () => {
    pageIn('');
    const page = await mount(`<div>${SCAN}</div>`);
    expect(navigator.language).not.to.match(/^nl/);
    await speaks(scanIn(page), DUTCH, 'nl');
  });

  it('comes through nested shadow roots', async () => {
    const page = await mount('<div lang="de"><div></div></div>');
    const outer = shadowed(page.firstElementChild!, '<div></div>');
    const inner = shadowed(outer.firstElementChild!, SCAN);
    await speaks(scanIn(inner), GERMAN, 'de');
    outer.firstElementChild!.setAttribute('lang', 'fr');
    await speaks(scanIn(inner), FRENCH, 'fr');
  });

  it('is the scope’s if nothing around it gives one', async () => {
    pageIn('');
    const host = await mount(`<div>${SCAN}</div>`);
    shadowed(host, '<outreach-scope lang="fr"><slot></slot></outreach-scope>');
    await speaks(scanIn(host), FRENCH, 'fr');
  });

  it('has any region, which dates follow', async () => {
    for (const [lang, title] of [
      ['fr-CA', FRENCH],
      ['de-AT', GERMAN],
      ['nl-BE', DUTCH],
      ['FR-be', FRENCH],
    ] as const) {
      const page = await mount(`<div lang="${lang}">${SCAN}</div>`);
      await speaks(scanIn(page), title, lang);
    }
    const page = await mount(`<div lang="de-AT">${SCAN}</div>`);
    const scan = scanIn(page);
    scan.result = createResult(quickScan, fromCode([quickScan], 'QSRDNFVF').answers, '2026-01-15T12:00:00Z');
    scan.showResult();
    await eventually(() => expect(textOf(baseOf(scan))).to.contain('15. Jänner 2026'));
    page.lang = 'de-BE';
    await eventually(() => expect(textOf(baseOf(scan))).to.contain('15. Januar 2026'));
  });

  it('skips languages without texts, and tags that no browser can read', async () => {
    for (const lang of ['pl', 'frisian', 'x-fr', 'fr_BE', '']) {
      const page = await mount(`<div lang="de"><div lang="${lang}">${SCAN}</div></div>`);
      await speaks(scanIn(page), GERMAN, 'de');
    }
  });

  it('causes one warning if an element asks for one without texts', async () => {
    expectConsole('warn', /^<quick-scan> has no texts in lang="pl"/);
    const page = await mount('<div lang="fr"><quick-scan lang="pl"></quick-scan></div>');
    await speaks(scanIn(page), FRENCH, 'fr');
    scanIn(page).requestUpdate();
    await scanIn(page).updateComplete;
  });
});

describe('an element whose language changes', () => {
  it('keeps the answer, the step and the focus of a visitor', async () => {
    const page = await mount(`<div lang="nl">${SCAN}</div>`);
    const scan = scanIn(page);
    await click(byRole(scan, 'button', 'Volgende'));
    await click(byRole(scan, 'checkbox', 'Eigen observatie'));
    const [answer] = [scan.value];
    expect(focusIn(scan)).to.equal('Eigen observatie');
    page.lang = 'fr';
    await speaks(scan, FRENCH, 'fr');
    expect(scan.value).to.equal(answer);
    expect(focusIn(scan)).to.equal('Observation personnelle');
    expect((byRole(scan, 'checkbox', 'Observation personnelle') as HTMLInputElement).checked).to.be.true;
    await click(byRole(scan, 'checkbox', 'Réseau professionnel'));
    page.lang = 'de';
    await speaks(scan, GERMAN, 'de');
    expect(scan.result.answers).to.deep.equal({ referral: ['own-observation', 'professional-network'] });
  });

  it('keeps what is being typed for a measure, and the place in it', async () => {
    for (const [text, read] of [
      ['7,5', 7.5],
      ['vier', undefined],
    ] as const) {
      const page = await mount(`<div lang="nl">${SCAN}</div>`);
      const scan = scanIn(page);
      await scan.updateComplete;
      await click(byRole(scan, 'button', /^9 /));
      const fields = () => [...scan.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=measure] input')];
      const [field] = await eventually(() => {
        expect(fields()).not.to.be.empty;
        return fields() as [HTMLInputElement];
      });
      field.focus();
      await type(text);
      field.setSelectionRange(1, 1);
      for (const [lang, title] of [
        ['fr-CA', FRENCH],
        ['de-AT', GERMAN],
        ['en', 'Quick scan of outreach work'],
        ['', DUTCH],
        ['fr', FRENCH],
        ['zz', DUTCH],
        ['nl-BE', DUTCH],
      ] as const) {
        page.lang = lang;
        await eventually(() => expect(spoken(scan)[0]).to.equal(title));
        expect(spoken(scan)[2]).to.equal(null);
        expect(scan.shadowRoot!.activeElement).to.equal(field);
        expect([field.value, field.selectionStart]).to.deep.equal([text, 1]);
      }
      await press('Tab');
      await scan.updateComplete;
      expect(scan.result.answers['time-frame.outreach-hours']).to.equal(read);
      expect(fields()[0]!.value).to.equal(text);
      expect(fields()[0]!.getAttribute('aria-invalid')).to.equal(String(!read));
    }
  });

  it('keeps what is being typed in a profile, and what it said of the last', async () => {
    const page = await mount('<div lang="nl"><outreach-profile codes="QSRDNFVF"></outreach-profile></div>');
    const profile = page.firstElementChild as OutreachProfileElement;
    await profile.updateComplete;
    profile.shadowRoot!.querySelector<HTMLElement>('.adding > summary')?.click();
    const field = profile.shadowRoot!.querySelector('textarea')!;
    field.focus();
    await type('niets');
    await press('Enter');
    await eventually(() => expect(textOf(profile.shadowRoot!.querySelector('.adding')!)).to.contain('geen code'));
    field.focus();
    field.select();
    await type('An: QSRD');
    field.setSelectionRange(3, 3);
    for (const [lang, said] of [
      ['fr', 'pas de code'],
      ['de-AT', 'keinen Code'],
      ['en', 'no code'],
    ] as const) {
      page.lang = lang;
      await eventually(() => expect(textOf(profile.shadowRoot!.querySelector('.adding')!)).to.contain(said));
      expect(profile.shadowRoot!.activeElement).to.equal(field);
      expect([field.value, field.selectionStart]).to.deep.equal(['An: QSRD', 3]);
    }
  });

  it('keeps its words until all words of the new language have loaded', async () => {
    const page = await mount(`<div lang="nl">${SCAN}</div>`);
    const scan = scanIn(page);
    scan.showResult();
    await scan.updateComplete;
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(String(spoken(scan).slice(0, 2))));
    observer.observe(scan.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    page.lang = 'fr';
    await speaks(scan, FRENCH, 'fr');
    await scan.updateComplete;
    expect([...seen]).to.deep.equal([...seen].filter((each) => [`${DUTCH},nl`, `${FRENCH},fr`].includes(each)));
    expect(byRole(scan, 'heading', 'Profil')).to.exist;
    observer.disconnect();
  });

  it('follows where it is moved', async () => {
    const page = await mount(`<div><div lang="de">${SCAN}</div><div lang="fr"></div></div>`);
    const scan = scanIn(page);
    await speaks(scan, GERMAN, 'de');
    page.lastElementChild!.append(scan);
    await speaks(scan, FRENCH, 'fr');
    const host = await mount('<div lang="nl"></div>');
    shadowed(host, '<p></p>').firstElementChild!.append(scan);
    await speaks(scan, DUTCH, 'nl');
    host.lang = 'de';
    await speaks(scan, GERMAN, 'de');
  });

  it('does not affect another on the page', async () => {
    const page = await mount(`<div><div lang="de">${SCAN}</div><div lang="fr">${SCAN}</div></div>`);
    const [german, french] = [...page.querySelectorAll('quick-scan')] as [QuickScanElement, QuickScanElement];
    await speaks(german, GERMAN, 'de');
    await speaks(french, FRENCH, 'fr');
    german.lang = 'nl';
    await speaks(german, DUTCH, 'nl');
    expect(spoken(french)).to.deep.equal([FRENCH, 'fr', null]);
  });

  it('ends in the last of several changes', async () => {
    const page = await mount(`<div lang="nl">${SCAN}</div>`);
    for (const lang of ['fr', 'de', 'nl', 'de', 'fr']) page.lang = lang;
    await speaks(scanIn(page), FRENCH, 'fr');
    page.lang = 'de';
    await Promise.resolve();
    page.lang = 'nl';
    await speaks(scanIn(page), DUTCH, 'nl');
  });

  it('can be any tag', async () => {
    const page = await mount(`<div lang="fr">
      <threshold-checklist></threshold-checklist><outreach-definition></outreach-definition>
      <outreach-definition view="summary"></outreach-definition><outreach-profile></outreach-profile></div>`);
    const tags = [...page.children];
    for (const lang of ['fr', 'de', 'nl']) {
      page.lang = lang;
      for (const tag of tags) await eventually(() => expect(spoken(tag).slice(1)).to.deep.equal([lang, null]));
      const titles = tags.map((tag) => spoken(tag)[0]);
      expect(new Set(titles).size, titles.join()).to.equal(4);
    }
  });
});
