// A visitor's choice of language, after a reload of the page.

import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { eventually } from '../../support/eventually.ts';
import { goesBackInFrames } from '../../support/history.ts';
import { type Page, leaveAndComeBack, openPage, reload } from '../visits.ts';

const allOn = ({ document }: Page) => [
  ...document.querySelectorAll<QuickScanElement>(
    'quick-scan, threshold-checklist, outreach-definition, outreach-profile',
  ),
];

const languageOf = ({ shadowRoot }: Element) => shadowRoot?.querySelector('[part=base]')?.getAttribute('lang');

async function speak(page: Page, ...languages: string[]): Promise<void> {
  await eventually(() => expect(allOn(page).map(languageOf)).to.deep.equal(languages));
  for (const element of allOn(page)) await element.updateComplete;
  expect(allOn(page).map(languageOf)).to.deep.equal(languages);
}

async function choose(page: Page, name: string, index = 0): Promise<void> {
  (await eventually(() => byRole(allOn(page)[index]!, 'button', name))).click();
  await allOn(page)[index]!.updateComplete;
}

describe('the language that a visitor chose', () => {
  for (const tag of ['quick-scan', 'threshold-checklist', 'outreach-definition', 'outreach-profile']) {
    it(`is there after a reload: ${tag}`, async () => {
      const page = await openPage(`<${tag} languages="nl fr"></${tag}>`);
      await choose(page, 'français');
      await speak(page, 'fr');
      await speak(await reload(page), 'fr');
    });

    it(`is there when the visitor comes back: ${tag}`, async function () {
      if (!goesBackInFrames) this.skip();
      const page = await openPage(`<${tag} languages="nl fr"></${tag}>`);
      await choose(page, 'français');
      await speak(page, 'fr');
      await speak(await leaveAndComeBack(page), 'fr');
    });
  }

  it('is that of each element on the page', async () => {
    const scan = '<quick-scan languages="nl fr de"></quick-scan>';
    const page = await openPage(scan + scan + scan);
    await choose(page, 'français', 1);
    await choose(page, 'Deutsch', 2);
    await speak(page, 'nl', 'fr', 'de');
    await speak(await reload(page), 'nl', 'fr', 'de');
  });

  it('is the last one, also where that is the language of the page', async () => {
    const page = await openPage('<quick-scan languages="nl fr"></quick-scan>');
    await choose(page, 'français');
    await speak(page, 'fr');
    await choose(page, 'Nederlands');
    await speak(page, 'nl');
    await speak(await reload(page), 'nl');
  });

  it('holds for all of a scope, whichever tags it was chosen in', async () => {
    const page = await openPage(
      `<outreach-scope languages="nl fr de"><quick-scan></quick-scan><outreach-profile></outreach-profile></outreach-scope>`,
    );
    await choose(page, 'français', 0);
    await speak(page, 'fr', 'fr');
    await choose(page, 'Deutsch', 1);
    await speak(page, 'de', 'de');
    await speak(await reload(page), 'de', 'de');
  });

  it('is over once the page gave the element another language', async () => {
    const page = await openPage('<quick-scan languages="nl fr de"></quick-scan>');
    await choose(page, 'français');
    await speak(page, 'fr');
    page.document.querySelector('quick-scan')!.lang = 'de';
    await speak(page, 'de');
    await speak(await reload(page), 'nl');
  });

  it('comes with the answers', async () => {
    const page = await openPage('<quick-scan languages="nl fr"></quick-scan>');
    await choose(page, 'français');
    await speak(page, 'fr');
    const scan = page.document.querySelector('quick-scan')!;
    byRole(scan, 'checkbox', 'Contrainte').click();
    const { value } = scan;
    expect(value).not.to.equal('');
    const reloaded = await reload(page);
    await speak(reloaded, 'fr');
    expect(reloaded.document.querySelector('quick-scan')!.value).to.equal(value);
  });

  it('starts anew in a tab of its own', async () => {
    const page = await openPage('<quick-scan languages="nl fr"></quick-scan>');
    await choose(page, 'français');
    await speak(page, 'fr');
    await speak(await openPage('<quick-scan languages="nl fr"></quick-scan>'), 'nl');
  });
});
