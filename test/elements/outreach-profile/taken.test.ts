import { expect } from 'chai';
import { click, press as pressKeys, type } from '../../support/input.ts';
import { formatCode } from '../../../src/model/index.ts';
import {
  AFTER,
  BEFORE,
  OTHER,
  addText,
  added,
  codesField,
  codesOf,
  focusIn,
  listen,
  mountProfile,
  names,
  openList,
  press,
  pressByKey,
  settled,
} from './outreach-profile.ts';

const damaged = `${OTHER.code.slice(0, -1)}${OTHER.code.endsWith('G') ? 'H' : 'G'}`;

describe('Voeg toe', () => {
  it('keeps in the field what was refused, and nothing else', async () => {
    const profile = await mountProfile();
    await addText(profile, `An: ${BEFORE.code}\nBo: ${damaged}\n${AFTER.code}\nnee`);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, AFTER.code]);
    expect(codesField(profile).value).to.equal(`Bo: ${damaged}`);
    await addText(profile, codesField(profile).value.replace(damaged, OTHER.code));
    expect(codesOf(profile)).to.have.length(3);
    expect(codesField(profile).value).to.equal('');
    expect(added(profile)).not.to.contain('toch toe');
  });

  it('keeps no double in the field, as it has its own button', async () => {
    const profile = await mountProfile('', { results: [OTHER] });
    await addText(profile, OTHER.code);
    expect(codesField(profile).value).to.equal('');
    await press(profile, 'Voeg dat toch toe');
    expect(codesOf(profile)).to.have.length(2);
  });

  it('says where the result is', async () => {
    const profile = await mountProfile();
    await addText(profile, BEFORE.code);
    expect(added(profile)).to.equal('1 resultaat toegevoegd. Het profiel staat hierboven.');
    await addText(profile, AFTER.code);
    expect(added(profile)).to.match(/^1 resultaat toegevoegd\. Het beeld van de 2 resultaten staat hierboven/);
  });

  it('responds to an empty field', async () => {
    const profile = await mountProfile();
    for (const text of ['', ' \n ']) {
      await addText(profile, text);
      expect(added(profile)).to.match(/^Er staat nog niets in het veld\./);
    }
    await addText(profile, BEFORE.code);
    expect(added(profile)).not.to.contain('niets');
  });

  it('works with Enter in the field, and the focus stays', async () => {
    const profile = await mountProfile();
    await click(codesField(profile));
    await type(BEFORE.code);
    await pressKeys('Enter');
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code]);
    expect(profile.shadowRoot!.activeElement === codesField(profile)).to.be.true;
    expect(codesField(profile).value).to.equal('');
    await type(AFTER.code);
    await press(profile, 'Voeg toe');
    expect(profile.shadowRoot!.activeElement === codesField(profile)).to.be.true;
  });

  it('leaves Shift and Enter, and the Enter that ends a composition, to the field', async () => {
    const profile = await mountProfile();
    for (const init of [{ shiftKey: true }, { isComposing: true }]) {
      const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true, ...init });
      codesField(profile).dispatchEvent(event);
      expect(event.defaultPrevented).to.be.false;
    }
  });

  it('asks whether a second code under one name replaces the first', async () => {
    const profile = await mountProfile();
    await addText(profile, `An: ${BEFORE.code}\nBo: ${OTHER.code}`);
    expect(added(profile)).not.to.contain('Vervang');
    await addText(profile, `an ${AFTER.code}`);
    expect(codesOf(profile)).to.have.length(3);
    expect(added(profile)).to.contain('Er stond al een resultaat van an. Vervangt het nieuwe het oude?');
    await press(profile, 'Vervang het oude van an');
    expect(codesOf(profile)).to.deep.equal([OTHER.code, AFTER.code]);
    expect(added(profile)).to.contain('Het resultaat is verwijderd.');
    await pressKeys('Tab');
    expect(focusIn(profile)).to.equal('Zet terug');
    await pressKeys('Enter');
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, OTHER.code, AFTER.code]);
  });
});

describe('what was removed', () => {
  const said = (profile: Awaited<ReturnType<typeof mountProfile>>) =>
    profile.shadowRoot!.querySelector('[part=results] [aria-live]')!.textContent.replace(/\s+/g, ' ').trim();

  it('replaces the message about what was added; the next stop of the Tab key puts it back', async () => {
    const events = listen();
    const profile = await mountProfile();
    await addText(profile, `An: ${BEFORE.code}\nBo: ${AFTER.code}\nCis: ${OTHER.code}`);
    await openList(profile);
    await pressByKey(profile, 'Verwijder Bo');
    expect(added(profile)).to.equal('');
    expect(said(profile)).to.match(/^Het resultaat is verwijderd\./);
    expect(focusIn(profile)).to.equal('Resultaten (2)');
    await pressKeys('Tab');
    expect(focusIn(profile)).to.equal('Zet terug');
    await pressKeys('Enter');
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, AFTER.code, OTHER.code]);
    expect(names(profile)).to.deep.equal(['An', 'Bo', 'Cis']);
    expect(focusIn(profile)).to.equal('Resultaten (3)');
    expect(said(profile)).to.equal('Teruggezet.');
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([3, 2, 3]);
  });

  it('comes back even if it was everything, or the last one', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    await openList(profile);
    await pressByKey(profile, 'Verwijder alle resultaten');
    expect(codesOf(profile)).to.be.empty;
    expect(said(profile)).to.match(/^2 resultaten zijn verwijderd\./);
    await pressKeys('Tab');
    expect(focusIn(profile)).to.equal('Zet terug');
    await pressKeys('Enter');
    await settled(profile);
    expect(profile.results).to.deep.equal([BEFORE, AFTER]);
    await pressByKey(profile, `Verwijder ${formatCode(AFTER.code)}`);
    await pressByKey(profile, `Verwijder ${formatCode(BEFORE.code)}`);
    await press(profile, 'Zet terug');
    expect(profile.results).to.deep.equal([BEFORE]);
  });

  it('cannot come back beside what was added since', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    await openList(profile);
    await pressByKey(profile, `Verwijder ${formatCode(AFTER.code)}`);
    await addText(profile, OTHER.code);
    expect(said(profile)).to.equal('');
  });
});
