// The choice of languages that a host permits its visitors.

import { expect } from 'chai';
import '../../../src/define/all.ts';
import type { QuickScanElement } from '../../../src/index.ts';
import { expectAccessible } from '../../support/axe.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { eventually } from '../../support/eventually.ts';
import { click, press } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { focusIn, textOf, textsOf } from '../../support/words.ts';

const TITLES = {
  nl: 'Quickscan outreachend werken',
  fr: 'Quick scan du travail d’outreach',
  de: 'Quickscan aufsuchende Arbeit',
};

const baseOf = ({ shadowRoot }: Element): Element => shadowRoot!.querySelector('[part=base]')!;
const langOf = (element: Element) => baseOf(element).getAttribute('lang');

/** The languages that are offered, the current one in brackets; nothing if there is no choice. */
const offered = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part=languages] button')].map((button) =>
    button.getAttribute('aria-current') === 'true' ? `[${textOf(button)}]` : textOf(button),
  );

const speaks = (element: Element, language: keyof typeof TITLES): Promise<unknown> =>
  eventually(() =>
    expect([textOf(byRole(element, 'heading', TITLES[language])), langOf(element)]).to.include(language),
  );

async function mountScan(attributes: string, around = ''): Promise<QuickScanElement> {
  const page = await mount(`<div ${around}><quick-scan ${attributes}></quick-scan></div>`);
  const scan = page.querySelector('quick-scan')!;
  await scan.updateComplete;
  return scan;
}

describe('the choice of languages', () => {
  it('is absent without the host’s permission', async () => {
    for (const attributes of ['', 'lang="fr"', 'languages=""', 'languages="nl"']) {
      expect(offered(await mountScan(attributes)), attributes).to.deep.equal([]);
    }
  });

  it('is a group of buttons, each in its own language, which marks the current one', async () => {
    const scan = await mountScan('languages="nl fr de en"');
    expect(offered(scan)).to.deep.equal(['[Nederlands]', 'français', 'Deutsch', 'English']);
    const group = byRole(scan, 'group', 'Taal');
    const buttons = allByRole(group, 'button');
    expect(buttons.map(({ lang }) => lang)).to.deep.equal(['nl', 'fr', 'de', 'en']);
    for (const button of buttons) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    await expectAccessible(scan);
  });

  it('is the first stop of the Tab key, and takes Enter', async () => {
    const scan = await mountScan('languages="nl fr"');
    scan.focus();
    expect(focusIn(scan)).to.equal('Nederlands');
    await press('Tab');
    expect(focusIn(scan)).to.equal('français');
    await press('Enter');
    await speaks(scan, 'fr');
    expect(focusIn(scan)).to.equal('français');
    expect(offered(scan)).to.deep.equal(['Nederlands', '[français]']);
    expect(byRole(scan, 'group', 'Langue')).to.exist;
    await expectAccessible(scan);
  });

  it('keeps answers, place and the host’s own lang', async () => {
    const scan = await mountScan('languages="nl de"', 'lang="nl"');
    await click(byRole(scan, 'button', 'Volgende'));
    await click(byRole(scan, 'checkbox', 'Eigen observatie'));
    const { value } = scan;
    await click(byRole(scan, 'button', 'Deutsch'));
    await speaks(scan, 'de');
    expect(scan.value).to.equal(value);
    expect((byRole(scan, 'checkbox', 'Eigene Beobachtung') as HTMLInputElement).checked).to.be.true;
    expect(scan.hasAttribute('lang')).to.be.false;
    await click(byRole(scan, 'button', 'Nederlands'));
    await speaks(scan, 'nl');
    expect(scan.value).to.equal(value);
  });

  it('keeps the result in sight', async () => {
    const scan = await mountScan('languages="nl fr" value="QSRDNFVF"');
    scan.showResult();
    await scan.updateComplete;
    await click(byRole(scan, 'button', 'français'));
    await speaks(scan, 'fr');
    expect(byRole(scan, 'heading', 'Profil')).to.exist;
    expect(scan.value).to.equal('QSRDNFVF');
  });

  it('takes precedence over the lang around it, until the host gives the tag another', async () => {
    const scan = await mountScan('languages="nl fr"', 'lang="nl"');
    await click(byRole(scan, 'button', 'français'));
    await speaks(scan, 'fr');
    scan.parentElement!.lang = 'de';
    scan.requestUpdate();
    await scan.updateComplete;
    await speaks(scan, 'fr');
    scan.lang = 'nl';
    await speaks(scan, 'nl');
    await click(byRole(scan, 'button', 'français'));
    await speaks(scan, 'fr');
    scan.removeAttribute('lang');
    await speaks(scan, 'de');
  });

  it('follows the attribute', async () => {
    const scan = await mountScan('');
    scan.setAttribute('languages', 'nl fr');
    await eventually(() => expect(offered(scan)).to.deep.equal(['[Nederlands]', 'français']));
    await click(byRole(scan, 'button', 'français'));
    await speaks(scan, 'fr');
    scan.setAttribute('languages', 'de nl');
    await speaks(scan, 'nl');
    expect(offered(scan)).to.deep.equal(['Deutsch', '[Nederlands]']);
    scan.removeAttribute('languages');
    await eventually(() => expect(offered(scan)).to.deep.equal([]));
  });

  it('leaves out languages without texts and repeated ones, with one warning', async () => {
    for (const [given, left] of [
      ['nl pl fr', ['[Nederlands]', 'français']],
      ['nl fr nl-BE FR', ['[Nederlands]', 'français']],
      ['nl, fr', []],
      ['pl x-fr nl', []],
    ] as const) {
      expectConsole(
        'warn',
        new RegExp(`^<quick-scan> offers only .* of languages="${given}": one each of nl, fr, de, en`),
      );
      const scan = await mountScan(`languages="${given}"`);
      scan.requestUpdate();
      await scan.updateComplete;
      expect(offered(scan), given).to.deep.equal(left);
    }
  });

  it('takes a region, which dates follow', async () => {
    const scan = await mountScan('languages="nl-BE fr-BE"');
    expect(offered(scan)).to.deep.equal(['[Nederlands]', 'français']);
    await click(byRole(scan, 'button', 'français'));
    await eventually(() => expect(langOf(scan)).to.equal('fr-BE'));
  });

  it('is present in every tag and view, and axe has nothing to object to', async () => {
    for (const markup of [
      '<threshold-checklist languages="nl fr" mode="page"></threshold-checklist>',
      '<outreach-definition languages="nl fr"></outreach-definition>',
      '<outreach-definition languages="nl fr" view="summary"></outreach-definition>',
      '<outreach-profile languages="nl fr" codes="QSRDNFVF"></outreach-profile>',
      '<outreach-profile languages="nl fr" readonly></outreach-profile>',
    ]) {
      const tag = await mount<QuickScanElement>(markup);
      await eventually(() => expect(offered(tag), markup).to.deep.equal(['[Nederlands]', 'français']));
      await click(byRole(tag, 'button', 'français'));
      await eventually(() => expect([langOf(tag), ...offered(tag)]).to.deep.equal(['fr', 'Nederlands', '[français]']));
      await tag.updateComplete;
      await expectAccessible(tag);
      await click(byRole(tag, 'button', 'Nederlands'));
      await eventually(() => expect(langOf(tag)).to.equal('nl'));
    }
  });

  it('moves nothing when it appears', async () => {
    const scan = await mount<QuickScanElement>('<quick-scan languages="nl fr"></quick-scan>');
    const places = () =>
      textsOf(allByRole(scan, 'checkbox')).map(
        (_, index) => allByRole(scan, 'checkbox')[index]!.getBoundingClientRect().top,
      );
    await eventually(() => expect(places()).not.to.be.empty);
    const before = places();
    await scan.updateComplete;
    expect(offered(scan)).not.to.be.empty;
    expect(places()).to.deep.equal(before);
  });
});
