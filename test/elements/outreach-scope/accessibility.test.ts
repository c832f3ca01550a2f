import { expectAccessible } from '../../support/axe.ts';
import { byRole } from '../../support/by-role.ts';
import { COMPLETE, STARTED, clickOn, follow, mountScope, settled } from './outreach-scope.ts';

const tagsWith = (value: string, attributes = '') => `
  <quick-scan value="${value}" ${attributes}></quick-scan>
  <outreach-definition reflect ${attributes}></outreach-definition>
  <threshold-checklist ${attributes}></threshold-checklist>
  <outreach-profile></outreach-profile>`;

/** Every state worth testing. */
const states: Record<string, () => Promise<unknown>> = {
  'nothing answered': () => mountScope(tagsWith('')),
  'parts that are touched': () => mountScope(tagsWith(STARTED)),
  'an open part with what touches it': async () => {
    const { definition } = await mountScope(tagsWith(COMPLETE));
    await follow(byRole(definition, 'link', /^hun leefwereld/));
  },
  'levers in use': async () => {
    const { checklist } = await mountScope(tagsWith(COMPLETE));
    await clickOn(byRole(byRole(checklist, 'group', /kennen ons aanbod/), 'radio', 'Wel een drempel'));
    checklist.showResult();
    await settled(document);
  },
  'everything on one page': () => mountScope(tagsWith(COMPLETE, 'mode="page"'), 'lang="nl-NL"'),
  'words of the host': async () => {
    const { scope } = await mountScope(tagsWith(STARTED));
    scope.content = { 'quick-scan': { title: 'Anders', parameters: { location: 'Plek' } } };
    await settled(document);
  },
  // With `mode="page"`, as two of a kind in steps are two landmarks with one name.
  'a team': () => mountScope(tagsWith(STARTED) + `<quick-scan mode="page" value="${COMPLETE}"></quick-scan>`.repeat(4)),
  'a scope in a scope': () =>
    mountScope(`${tagsWith(STARTED)}<outreach-scope>${tagsWith(COMPLETE, 'mode="page"')}</outreach-scope>`),
};

describe('accessibility of a scope', () => {
  for (const [state, show] of Object.entries(states)) {
    it(`${state}: nothing for axe to object to`, async () => {
      await show();
      await expectAccessible(document.querySelector('outreach-scope')!.parentElement!);
    });
  }

  it('holds in the dark', async () => {
    const { page, checklist } = await mountScope(tagsWith(COMPLETE));
    page.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
    await clickOn(byRole(byRole(checklist, 'group', /kennen ons aanbod/), 'radio', 'Wel een drempel'));
    checklist.showResult();
    await settled(document);
    await expectAccessible(page);
  });
});
