import { expect } from 'chai';
import '../../../src/define/quick-scan.ts';
import { formatCode } from '../../../src/model/index.ts';
import { follow } from '../../support/fragment.ts';
import { mount } from '../../support/mount.ts';
import {
  AFTER,
  BEFORE,
  COMPLETE,
  OTHER,
  added,
  checklist,
  codesOf,
  listen,
  mountProfile,
  refusals,
  settled,
} from './outreach-profile.ts';

describe('a link to results', () => {
  it('opens them with the page, however their codes are spelled', async () => {
    const events = listen();
    await follow(`#outreach-profile=${formatCode(BEFORE.code).toLowerCase()},${AFTER.code}`);
    const profile = await mountProfile();
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, AFTER.code]);
    expect(added(profile)).to.equal('');
    expect(events).to.be.empty;
  });

  it('opens them in an open page, beside what was there', async () => {
    const profile = await mountProfile(`codes="${OTHER.code}"`);
    await follow(`#elsewhere=1&outreach-profile=${BEFORE.code}`);
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([OTHER.code, BEFORE.code]);
    await follow(`#outreach-profile=${AFTER.code}`);
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([OTHER.code, BEFORE.code, AFTER.code]);
  });

  it('doesn’t open again what is already present, whatever its date', async () => {
    const profile = await mountProfile('', { results: [BEFORE, OTHER] });
    await follow(`#outreach-profile=${OTHER.code},${BEFORE.code},${AFTER.code}`);
    await settled(profile);
    expect(profile.results.slice(0, 2)).to.deep.equal([BEFORE, OTHER]);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, OTHER.code, AFTER.code]);
    expect(added(profile)).to.equal('');
  });

  it('opens results that stay when the page replaces its own', async () => {
    await follow(`#outreach-profile=${BEFORE.code}`);
    const profile = await mountProfile('', { results: [OTHER] });
    profile.results = [AFTER];
    profile.instrument = 'quick-scan';
    await settled(profile);
    expect(codesOf(profile)).to.have.members([BEFORE.code, AFTER.code]);
  });

  it('opens one result of any instrument', async () => {
    const { code } = checklist({ 'not-daring.shame': 'present' });
    for (const [instrument, of] of [
      ['quick-scan', COMPLETE],
      ['threshold-checklist', code],
    ] as const) {
      await follow(`#${instrument}=${of}`);
      const profile = await mountProfile();
      expect(codesOf(profile)).to.deep.equal([of]);
      profile.remove(); // the first on the page is the one that opens the next
    }
  });

  it('is left to the quick scan on the page, if there is one', async () => {
    await follow(`#quick-scan=${BEFORE.code}&outreach-profile=${AFTER.code}`);
    const scan = await mount<HTMLElement & { value: string }>('<quick-scan></quick-scan>');
    const profile = await mountProfile();
    expect(scan.value).to.equal(BEFORE.code);
    expect(codesOf(profile)).to.deep.equal([AFTER.code]);
    expect(added(profile)).to.equal('');
  });

  it('opens in the first of two profiles', async () => {
    await follow(`#outreach-profile=${BEFORE.code}`);
    const first = await mountProfile();
    const second = await mountProfile();
    await follow(`#outreach-profile=${AFTER.code}`);
    await settled(first);
    await settled(second);
    expect(codesOf(first)).to.deep.equal([BEFORE.code, AFTER.code]);
    expect(codesOf(second)).to.be.empty;
  });

  it('reads codes as messages change them, with other hyphens and the end of a sentence', async () => {
    await follow(`#outreach-profile=${formatCode(BEFORE.code).replaceAll('-', '–')},%20${AFTER.code}).`);
    const profile = await mountProfile();
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, AFTER.code]);
    expect(refusals(profile)).to.be.empty;
  });

  it('that is broken opens what is valid in it, and reports the rest', async () => {
    const NO_CODE = 'hier vinden we geen code in.';
    await follow(`#outreach-profile=QSRD-NFVG,${BEFORE.code},,%3Cimg src=x onerror=alert(1)%3E,__proto__`);
    const profile = await mountProfile();
    expect(codesOf(profile)).to.deep.equal([BEFORE.code]);
    expect(refusals(profile)).to.deep.equal([
      '‘QSRD-NFVG’: deze code klopt niet. Kijk na of elk teken juist is.',
      `‘<img src=x onerror=alert…’: ${NO_CODE}`,
      `‘__proto__’: ${NO_CODE}`,
    ]);
    expect(profile.shadowRoot!.querySelector('img') === null).to.be.true;
  });

  it('does not concern other fragments, or a profile that has left the page', async () => {
    const profile = await mountProfile();
    for (const fragment of [`#outreach-profiles=${BEFORE.code}`, `#${BEFORE.code}`, '#%E0%A4%A', '#outreach-profile']) {
      await follow(fragment);
      await settled(profile);
      expect(codesOf(profile), fragment).to.be.empty;
      expect(added(profile), fragment).to.equal('');
    }
    profile.remove();
    await follow(`#outreach-profile=${BEFORE.code}`);
    await profile.updateComplete;
    expect(codesOf(profile)).to.be.empty;
  });
});
