import { expect } from 'chai';
import '../../../src/define/outreach-scope.ts';
import '../../../src/define/quick-scan.ts';
import '../../../src/define/threshold-checklist.ts';
import type { OutreachProfileElement, QuickScanElement, ThresholdChecklistElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { mount } from '../../support/mount.ts';
import {
  AFTER,
  BEFORE,
  OTHER,
  addText,
  added,
  checklist,
  codesOf,
  openList,
  press,
  settled,
  shown,
  title,
} from './outreach-profile.ts';

const CHECKLIST = checklist({ 'access.language': 'present' });

interface Scope {
  readonly scan: QuickScanElement;
  readonly list: ThresholdChecklistElement;
  readonly profile: OutreachProfileElement;
}

/** A scan, a checklist and a profile that know of each other. */
async function mountScope(): Promise<Scope> {
  const scope = await mount(`<outreach-scope>
    <quick-scan></quick-scan><threshold-checklist></threshold-checklist><outreach-profile></outreach-profile>
  </outreach-scope>`);
  const [scan, list] = [scope.querySelector('quick-scan')!, scope.querySelector('threshold-checklist')!];
  const profile = scope.querySelector('outreach-profile')!;
  await settled(profile);
  return { scan, list, profile };
}

async function answer({ scan, profile }: Scope, result = AFTER): Promise<void> {
  scan.result = result;
  await scan.updateComplete;
  await settled(profile);
}

describe('outreach-profile in a scope', () => {
  it('shows what was just filled in as such, and it can only be removed where it came from', async () => {
    const scope = await mountScope();
    await answer(scope);
    const { profile } = scope;
    expect(profile.results).to.deep.equal([AFTER]);
    await openList(profile);
    expect(shown(profile)).to.contain('3 september 2026, net ingevuld op deze pagina');
    expect(allByRole(profile, 'button', /^Verwijder [A-Z0-9]{4}-/)).to.be.empty;
    scope.scan.value = '';
    await scope.scan.updateComplete;
    await settled(profile);
    expect(profile.results).to.be.empty;
  });

  it('keeps its name as the answers change', async () => {
    const scope = await mountScope();
    await answer(scope, BEFORE);
    await openList(scope.profile);
    const field = byRole(scope.profile, 'textbox', /^Naam bij/) as HTMLInputElement;
    field.value = 'Ons team';
    field.dispatchEvent(new Event('change'));
    await answer(scope, AFTER);
    expect(scope.profile.results).to.deep.equal([AFTER]);
    expect(title(scope.profile)).to.equal('Ons team');
  });

  it('does not double what the page gets from an event and sets again', async () => {
    const scope = await mountScope();
    await answer(scope);
    const { profile } = scope;
    profile.addEventListener('outreach-profile-change', ({ detail }) => (profile.results = detail));
    await addText(profile, OTHER.code);
    expect(codesOf(profile)).to.have.members([AFTER.code, OTHER.code]);
    expect(added(profile)).to.match(/^1 resultaat toegevoegd\./);
    // It is still the scan's, and follows its answers.
    await answer(scope, BEFORE);
    expect(codesOf(profile)).to.have.members([BEFORE.code, OTHER.code]);
  });

  it('shows the results of the instrument that the page asks for, whenever it asks', async () => {
    const scope = await mountScope();
    await answer(scope);
    scope.list.result = CHECKLIST;
    await scope.list.updateComplete;
    for (const [instrument, result] of [
      ['quick-scan', AFTER],
      ['threshold-checklist', CHECKLIST],
      ['outreach-definition', undefined],
      ['quick-scan', AFTER],
    ] as const) {
      scope.profile.instrument = instrument;
      await settled(scope.profile);
      expect(scope.profile.results, instrument).to.deep.equal(result ? [result] : []);
    }
  });

  it('shows what is in the scope again once what kept it out is gone', async () => {
    const scope = await mountScope();
    scope.profile.results = [CHECKLIST];
    await settled(scope.profile);
    await answer(scope);
    expect(scope.profile.results).to.deep.equal([CHECKLIST]);
    scope.profile.results = [];
    await settled(scope.profile);
    expect(scope.profile.results).to.deep.equal([AFTER]);
  });

  it('leaves out what is in the scope once the visitor removed all, until it changes', async () => {
    const scope = await mountScope();
    await answer(scope);
    await openList(scope.profile);
    await press(scope.profile, 'Verwijder alle resultaten');
    expect(scope.profile.results).to.be.empty;
    await answer(scope, BEFORE);
    expect(scope.profile.results).to.deep.equal([BEFORE]);
  });
});
