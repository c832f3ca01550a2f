import { expect } from 'chai';
import { allByRole } from '../../support/by-role.ts';
import { follow } from '../../support/fragment.ts';
import { mount } from '../../support/mount.ts';
import {
  addText,
  added,
  checklist,
  codesOf,
  mountProfile,
  names,
  openList,
  refusals,
  settled,
  codesField,
  pressByKey,
} from './outreach-profile.ts';

const [ONE, TWO, THREE] = ['QA1AEV7C', 'RM375J68H6GW', 'XY0NB13AHYSFYXXH'] as const;
const link = (...codes: readonly string[]) => `https://jouw.site/pagina#quick-scan.round=${codes.join('')}`;

describe('a round in outreach-profile', () => {
  it('opens with the page', async () => {
    await follow(`#quick-scan.round=${ONE}${TWO}`);
    const profile = await mountProfile();
    expect(codesOf(profile)).to.deep.equal([ONE, TWO]);
    expect(added(profile)).to.equal('');
  });

  it('joins another, and what is in both counts once', async () => {
    await follow(`#quick-scan.round=${ONE}${TWO}`);
    const profile = await mountProfile();
    await follow(`#quick-scan.round=${ONE}${THREE}`);
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([ONE, TWO, THREE]);
    await follow(`#quick-scan.round=${ONE}${TWO}&quick-scan.round=${TWO}${THREE}`);
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([ONE, TWO, THREE]);
  });

  it('is pasted as one or several links, without a question or a name', async () => {
    const profile = await mountProfile();
    await addText(profile, `An: ${link(ONE, TWO)}\n${link(TWO, THREE)}`);
    expect(codesOf(profile)).to.deep.equal([ONE, TWO, THREE]);
    expect(added(profile)).to.match(/^3 resultaten toegevoegd\./);
    expect(added(profile)).to.contain('Stond er al: 1.');
    expect(refusals(profile)).to.be.empty;
    await openList(profile);
    expect(names(profile)).to.deep.equal(['', '', '']);
    // By key, as the list that was just opened may still grow.
    codesField(profile).value = link(ONE, TWO);
    await pressByKey(profile, 'Voeg toe');
    expect(added(profile)).to.equal('Stond er al: 2.');
    expect(allByRole(profile, 'button', /toch toe/)).to.be.empty;
  });

  it('still counts a code twice that two people give, beside a round', async () => {
    const profile = await mountProfile('', { results: [ONE, ONE] });
    await addText(profile, link(ONE, TWO));
    expect(codesOf(profile)).to.deep.equal([ONE, ONE, TWO]);
  });

  it('keeps the others if one can’t be read, and says which and why', async () => {
    const profile = await mountProfile();
    await addText(profile, link(ONE, `${TWO.slice(0, -1)}0`, THREE));
    expect(codesOf(profile)).to.deep.equal([ONE, THREE]);
    expect(refusals(profile)).to.have.length(1);
    expect(refusals(profile)[0]).to.contain('deze code klopt niet');
    profile.remove();
    await follow(`#quick-scan.round=${ONE}WW1CC9HR`);
    const other = await mountProfile();
    expect(codesOf(other)).to.deep.equal([ONE]);
    expect(refusals(other)[0]).to.contain('dit is een wens');
  });

  it('of another instrument isn’t mixed in', async () => {
    const { code } = checklist({ 'not-daring.shame': 'present' });
    const profile = await mountProfile('', { results: [ONE] });
    await addText(profile, `https://jouw.site/pagina#threshold-checklist.round=${code}`);
    expect(codesOf(profile)).to.deep.equal([ONE]);
    expect(refusals(profile)[0]).to.contain('van een andere vragenlijst');
  });

  it('is left to the quick scan if that is on the page', async () => {
    const profile = await mountProfile();
    profile.before(document.createElement('quick-scan'));
    await follow(`#quick-scan.round=${ONE}${TWO}`);
    await settled(profile);
    profile.previousElementSibling!.remove();
    expect(codesOf(profile)).to.be.empty;
  });

  it('is read by one of several profiles: a workshop, or else that of the instrument, or else the first', async () => {
    for (const [which, html] of [
      [1, '<outreach-profile></outreach-profile><outreach-profile mode="workshop"></outreach-profile>'],
      [1, '<outreach-profile></outreach-profile><outreach-profile instrument="quick-scan"></outreach-profile>'],
      [
        2,
        '<outreach-profile instrument="quick-scan"></outreach-profile><outreach-profile></outreach-profile><outreach-profile mode="workshop"></outreach-profile>',
      ],
      [
        1,
        '<outreach-profile mode="workshop" instrument="threshold-checklist"></outreach-profile><outreach-profile></outreach-profile>',
      ],
      [0, '<outreach-profile></outreach-profile><outreach-profile></outreach-profile>'],
      [1, '<outreach-profile mode="workshop" hidden></outreach-profile><outreach-profile></outreach-profile>'],
    ] as const) {
      await follow(`#quick-scan.round=${ONE}${TWO}`);
      const page = await mount(`<div>${html}</div>`);
      const profiles = [...page.querySelectorAll('outreach-profile')];
      for (const profile of profiles) await settled(profile);
      const expected = (codes: readonly string[]) => profiles.map((_, index) => (index === which ? codes : []));
      expect(profiles.map(codesOf), html).to.deep.equal(expected([ONE, TWO]));
      await follow(`#quick-scan.round=${TWO}${THREE}`);
      for (const profile of profiles) await settled(profile);
      expect(profiles.map(codesOf), html).to.deep.equal(expected([ONE, TWO, THREE]));
      page.remove();
    }
  });

  it('is the only link that a workshop takes from the profile before it', async () => {
    await follow(`#outreach-profile=${ONE}`);
    const page = await mount(
      '<div><outreach-profile></outreach-profile><outreach-profile mode="workshop"></outreach-profile></div>',
    );
    const profiles = [...page.querySelectorAll('outreach-profile')];
    for (const profile of profiles) await settled(profile);
    expect(profiles.map(codesOf)).to.deep.equal([[ONE], []]);
  });

  it('gives nothing for an address that holds no code', async () => {
    for (const value of ['', '%E0%A4%A', '---', '<script>', '=', 'x'.repeat(300)]) {
      await follow(`#quick-scan.round=${value}`);
      const profile = await mountProfile();
      expect(codesOf(profile), value).to.be.empty;
      profile.remove();
    }
  });
});
