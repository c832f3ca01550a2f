import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { allByRole } from '../../support/by-role.ts';
import {
  BEFORE,
  OTHER,
  addText,
  added,
  cells,
  codesOf,
  focusIn,
  listen,
  mountProfile,
  press,
  pressByKey,
  refusals,
  scan,
  title,
} from './outreach-profile.ts';
import { problems } from './problems.ts';

describe('the same result twice', () => {
  const again = (profile: OutreachProfileElement) => allByRole(profile, 'button', /toch toe$/);

  it('is added once, unless the visitor says that it is somebody else’s', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [OTHER] });
    await addText(profile, OTHER.code);
    expect(refusals(profile)).to.deep.equal([`Regel 1, ‘${OTHER.code}’: ${problems.double}`]);
    expect(codesOf(profile)).to.deep.equal([OTHER.code]);
    expect(added(profile)).to.contain('Twee mensen kunnen hetzelfde antwoorden.');
    await pressByKey(profile, 'Voeg dat toch toe');
    expect(codesOf(profile)).to.deep.equal([OTHER.code, OTHER.code]);
    expect(added(profile)).to.match(/^1 resultaat toegevoegd\./);
    expect(again(profile)).to.be.empty;
    expect(focusIn(profile)).to.equal('Resultaten toevoegen');
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([2]);
  });

  it('counts as often as it is added, with the name that it came with', async () => {
    const profile = await mountProfile();
    await addText(profile, `An: ${OTHER.code}\nBo: ${OTHER.code}\nCis: ${OTHER.code}\nQSRDNFVG`);
    expect(codesOf(profile)).to.have.length(1);
    await press(profile, 'Voeg die 2 toch toe');
    expect(title(profile)).to.equal('Teambeeld van 3 resultaten');
    expect(cells(profile, /^Locatie/)).to.include('Publiek 3 van 3');
    expect(
      [...profile.shadowRoot!.querySelectorAll<HTMLInputElement>('.list input:not([type=date])')].map(
        ({ value }) => value,
      ),
    ).to.deep.equal(['An', 'Bo', 'Cis']);
  });

  it('is another one on another day', async () => {
    const profile = await mountProfile('', { results: [BEFORE, scan(BEFORE.answers, '2027-01-01T00:00:00Z')] });
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, BEFORE.code]);
    await addText(profile, BEFORE.code);
    expect(codesOf(profile)).to.have.length(3);
  });

  it('is no longer a double once the other is gone', async () => {
    const profile = await mountProfile();
    await addText(profile, OTHER.code);
    profile.shadowRoot!.querySelector('details')!.open = true;
    await press(profile, /^Verwijder [A-Z0-9]{4}-/);
    await addText(profile, OTHER.code);
    expect(codesOf(profile)).to.deep.equal([OTHER.code]);
    expect(again(profile)).to.be.empty;
  });
});
