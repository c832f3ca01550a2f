import { expect } from 'chai';
import { OutreachProfileChangeEvent } from '../../../src/index.ts';
import { formatCode } from '../../../src/model/index.ts';
import { byRole } from '../../support/by-role.ts';
import { until } from '../../support/eventually.ts';
import { click } from '../../support/input.ts';
import {
  AFTER,
  BEFORE,
  COMPLETE,
  OTHER,
  addText,
  added,
  choose,
  codesOf,
  drop,
  listen,
  mountProfile,
  names,
  openList,
  press,
  settled,
  textFile,
  title,
  untilAdded,
} from './outreach-profile.ts';

describe('outreach-profile-change', () => {
  it('fires for what a person adds and removes, with all results', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [BEFORE] });
    await addText(profile, AFTER.code);
    drop(profile, textFile('a.json', JSON.stringify(OTHER)));
    await until(() => events.length > 1, 'a second event');
    await openList(profile);
    await press(profile, `Verwijder ${formatCode(BEFORE.code)}`);
    await press(profile, 'Verwijder alle resultaten');
    expect(events.every((event) => event instanceof OutreachProfileChangeEvent && event.target === profile)).to.be.true;
    expect(events.map(({ detail }) => detail.map(({ code }) => code))).to.deep.equal([
      [BEFORE.code, AFTER.code],
      [BEFORE.code, AFTER.code, OTHER.code],
      [AFTER.code, OTHER.code],
      [],
    ]);
    expect(events[1]!.detail[2]).to.deep.equal(OTHER);
  });

  it('fires when the page matches what it says', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    const seen: unknown[] = [];
    profile.addEventListener('outreach-profile-change', ({ detail }) => {
      seen.push([title(profile), detail.length === profile.results.length]);
    });
    await addText(profile, AFTER.code);
    await openList(profile);
    await press(profile, 'Verwijder alle resultaten');
    expect(seen).to.deep.equal([
      ['Wat er verschoof', true],
      ['Profielen naast elkaar', true],
    ]);
  });

  it('does not fire for what a script or the page sets', async () => {
    const events = listen();
    const profile = await mountProfile(`codes="${COMPLETE}"`, { results: [BEFORE] });
    profile.results = [AFTER];
    profile.setAttribute('codes', OTHER.code);
    profile.setAttribute('results', '[]');
    profile.instrument = 'threshold-checklist';
    await settled(profile);
    expect(events).to.be.empty;
  });

  it('does not fire if nothing changed', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    for (const nothing of ['', ' \n ', 'QSRDNFVG', JSON.stringify(BEFORE), '[]']) await addText(profile, nothing);
    choose(profile, textFile('photo.jpg', new Uint8Array([0])));
    await untilAdded(profile, /photo/);
    await click(byRole(profile, 'radio', 'Van verschillende mensen'));
    await settled(profile);
    expect(events).to.be.empty;
  });

  it('leaves everything in place if a listener sets what it received', async () => {
    for (const how of ['as it came', 'as a copy'] as const) {
      const profile = await mountProfile('', { results: [BEFORE] });
      profile.addEventListener('outreach-profile-change', ({ detail }) => {
        profile.results = how === 'as it came' ? detail : (JSON.parse(JSON.stringify(detail)) as typeof detail);
      });
      await addText(profile, `An: ${AFTER.code}\nBo: ${OTHER.code}\nQSRDNFVG`);
      expect(codesOf(profile)).to.have.members([BEFORE, AFTER, OTHER].map(({ code }) => code));
      expect(added(profile), how).to.match(/^2 resultaten toegevoegd\..* 1 regel is niet toegevoegd:/);
      await openList(profile);
      expect(names(profile)).to.have.members(['', 'An', 'Bo']);
      await press(profile, 'Verwijder An');
      expect(codesOf(profile)).to.have.members([BEFORE.code, OTHER.code]);
      expect(names(profile)).to.have.members(['', 'Bo']);
      // They are the host's now, so it can remove them too.
      profile.results = [];
      await settled(profile);
      expect(codesOf(profile)).to.be.empty;
    }
  });

  it('crosses shadow boundaries', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    const host = document.createElement('div');
    profile.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(profile);
    await openList(profile);
    await press(profile, 'Verwijder alle resultaten');
    expect(events).to.have.length(1);
  });
});
