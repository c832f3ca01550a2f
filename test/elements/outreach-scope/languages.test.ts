// The choice of languages in a scope, which holds for everything inside.

import { expect } from 'chai';
import { byRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { eventually } from '../../support/eventually.ts';
import { click } from '../../support/input.ts';
import { mountScope } from './outreach-scope.ts';

const ALL = `
  <quick-scan></quick-scan>
  <div lang="de"><threshold-checklist></threshold-checklist></div>
  <outreach-definition lang="nl"></outreach-definition>
  <outreach-profile></outreach-profile>`;

const offered = (element: Element): number => element.shadowRoot!.querySelectorAll('[part=languages] button').length;

const languagesIn = (page: ParentNode) =>
  [...page.querySelectorAll('quick-scan, threshold-checklist, outreach-definition, outreach-profile')].map(
    ({ shadowRoot }) => shadowRoot!.querySelector('[part=base]')!.getAttribute('lang'),
  );

const speak = (page: ParentNode, ...languages: string[]) =>
  eventually(() => expect(languagesIn(page)).to.deep.equal(languages));

describe('languages of a scope', () => {
  it('are offered by each tag, and the choice holds for all, whatever the lang around or on them', async () => {
    const { page, scan, checklist, definition, profile } = await mountScope(ALL, 'languages="nl fr"');
    for (const tag of [scan, checklist, definition, profile]) expect(offered(tag)).to.equal(2);
    await click(byRole(scan, 'button', 'français'));
    await speak(page, 'fr', 'fr', 'fr', 'fr');
    await click(byRole(profile, 'button', 'Nederlands'));
    await speak(page, 'nl', 'nl', 'nl', 'nl');
  });

  it('leave the lang of the scope and its tags as the host gave them', async () => {
    const { page, scope, scan, definition } = await mountScope(ALL, 'languages="nl fr"');
    await click(byRole(scan, 'button', 'français'));
    await speak(page, 'fr', 'fr', 'fr', 'fr');
    expect([scope.lang, scan.lang, definition.lang]).to.deep.equal(['', '', 'nl']);
  });

  it('hold for a tag that comes later', async () => {
    const { page, scope, scan } = await mountScope('<quick-scan></quick-scan>', 'languages="nl fr"');
    await click(byRole(scan, 'button', 'français'));
    await speak(page, 'fr');
    scope.append(document.createElement('threshold-checklist'));
    await speak(page, 'fr', 'fr');
  });

  it('end when the host gives a tag, or the scope, another lang', async () => {
    const { page, scope, scan, checklist } = await mountScope(
      '<quick-scan></quick-scan><threshold-checklist></threshold-checklist>',
      'languages="nl fr"',
    );
    await click(byRole(scan, 'button', 'français'));
    await speak(page, 'fr', 'fr');
    checklist.lang = 'de';
    await speak(page, 'fr', 'de');
    scope.lang = 'nl';
    await speak(page, 'nl', 'de');
    await click(byRole(checklist, 'button', 'français'));
    await speak(page, 'fr', 'fr');
  });

  it('do not affect a tag with its own list that lacks the chosen one', async () => {
    const { page, scan, checklist } = await mountScope(
      '<quick-scan></quick-scan><threshold-checklist languages="nl de"></threshold-checklist>',
      'languages="nl fr"',
    );
    await click(byRole(scan, 'button', 'français'));
    await speak(page, 'fr', 'nl');
    await click(byRole(checklist, 'button', 'Deutsch'));
    await speak(page, 'nl', 'de');
  });

  it('come from the scope around a scope that gives none', async () => {
    const { page, scan } = await mountScope(
      '<quick-scan></quick-scan><outreach-scope><threshold-checklist></threshold-checklist></outreach-scope>',
      'languages="nl fr"',
    );
    await click(byRole(scan, 'button', 'français'));
    await speak(page, 'fr', 'fr');
  });

  it('can change at any time, with one warning for those without texts', async () => {
    const { page, scope, scan, checklist } = await mountScope(
      '<quick-scan></quick-scan><threshold-checklist></threshold-checklist>',
      'languages="nl fr"',
    );
    await click(byRole(scan, 'button', 'français'));
    await speak(page, 'fr', 'fr');
    expectConsole('warn', /^<outreach-scope> offers only nl, de of languages="nl de pl": one each of nl, fr, de, en/);
    scope.setAttribute('languages', 'nl de pl');
    await speak(page, 'nl', 'nl');
    expect([scan, checklist].map(offered)).to.deep.equal([2, 2]);
    scope.languages = null;
    await eventually(() => expect([scan, checklist].map(offered)).to.deep.equal([0, 0]));
  });
});
