import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { formatCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click, press as pressKeys, type } from '../../support/input.ts';
import {
  AFTER,
  BEFORE,
  OTHER,
  addText,
  added,
  cells,
  codesOf,
  focusIn,
  listen,
  manyResults,
  mountProfile,
  nameFields,
  names,
  openList,
  press,
  settled,
  shown,
  textsOf,
  title,
} from './outreach-profile.ts';

/** Types a name beside the result that stands at a place in the list. */
async function giveName(profile: OutreachProfileElement, index: number, name: string): Promise<void> {
  const field = nameFields(profile)[index]!;
  await click(field);
  field.select();
  await (name ? type(name) : pressKeys('Delete'));
  await pressKeys('Tab');
  await profile.updateComplete;
}

describe('names', () => {
  it('stand above one result, and in a comparison', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    await openList(profile);
    await giveName(profile, 0, 'Team Noord');
    expect(title(profile)).to.equal('Team Noord');
    await addText(profile, `Team Zuid: ${OTHER.code}`);
    expect(title(profile)).to.equal('Wat verschoof');
    expect(shown(profile)).to.contain('Van Team Noord (15 januari 2026) naar Team Zuid.');
    expect(byRole(profile, 'button', 'Verwijder Team Noord')).to.exist;
    await giveName(profile, 0, '');
    expect(shown(profile)).to.contain('Van 15 januari 2026 naar Team Zuid.');
  });

  it('keep to their results when another goes', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER] });
    await openList(profile);
    await giveName(profile, 0, 'An');
    await giveName(profile, 2, 'Bo');
    await press(profile, 'Verwijder An');
    expect(names(profile)).to.deep.equal(['', 'Bo']);
    expect(codesOf(profile)).to.deep.equal([AFTER.code, OTHER.code]);
  });

  it('fire no event, and stand in no event', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [BEFORE] });
    await openList(profile);
    await giveName(profile, 0, 'Geheim');
    expect(events).to.be.empty;
    await addText(profile, `Geheim: ${AFTER.code}`);
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.to.contain('Geheim');
  });

  it('stay when the host sets what it gave again, or what it heard, or copies of that', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    await openList(profile);
    await giveName(profile, 0, 'An');
    for (const results of [[BEFORE, AFTER], profile.results, JSON.stringify(profile.results), [AFTER, BEFORE]]) {
      profile.results = results;
      await settled(profile);
      const codes = codesOf(profile);
      expect(codes).to.have.members([BEFORE.code, AFTER.code]);
      expect(names(profile)[codes.indexOf(BEFORE.code)]).to.equal('An');
      expect(added(profile)).to.equal('');
    }
    profile.codes = OTHER.code;
    await settled(profile);
    expect(names(profile)).to.have.members(['An', '', '']);
  });

  it('are text, whatever stands in them', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    await openList(profile);
    await giveName(profile, 0, '<img src=x>');
    expect(title(profile)).to.equal('<img src=x>');
    await addText(profile, `<b onclick=alert()>: ${AFTER.code}`);
    expect(shown(profile)).to.contain('naar <b onclick=alert()>');
    expect(profile.shadowRoot!.querySelector('img, b') === null).to.be.true;
  });
});

describe('removing', () => {
  it('one, and then all', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER] });
    await openList(profile);
    await press(profile, `Verwijder ${formatCode(AFTER.code)}`);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, OTHER.code]);
    expect(title(profile)).to.equal('Wat verschoof');
    await press(profile, 'Verwijder alle resultaten');
    expect(codesOf(profile)).to.be.empty;
    expect(title(profile)).to.equal('Profielen naast elkaar');
  });

  it('counts anew', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER, ...manyResults(1)] });
    expect(cells(profile, /^Locatie/)[0]).to.equal('Privaat 2 van 4');
    await openList(profile);
    await press(profile, `Verwijder ${formatCode(BEFORE.code)}`);
    expect(cells(profile, /^Locatie/)[0]).to.equal('Privaat 1 van 3');
  });

  it('brings up those that did not fit in the list', async () => {
    const results = manyResults(26);
    const profile = await mountProfile('', { results });
    await openList(profile);
    await click(allByRole(profile, 'button', /^Verwijder [A-Z0-9]{4}-/)[0]!);
    await settled(profile);
    expect(textsOf(profile.shadowRoot!.querySelectorAll('[part=results] li code')).at(-1)).to.equal(
      formatCode(results[25]!.code),
    );
    expect(shown(profile)).not.to.contain('En nog');
  });

  it('hands the focus on, so that the keyboard stays where it was', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    await openList(profile);
    const removeLast = async () => {
      allByRole(profile, 'button', /^Verwijder [A-Z0-9]{4}-/)
        .at(-1)!
        .focus();
      await pressKeys('Enter');
      await settled(profile);
    };
    await removeLast();
    expect(codesOf(profile)).to.deep.equal([BEFORE.code]);
    expect(focusIn(profile)).to.equal('Resultaten (1 resultaat)');
    await removeLast();
    expect(focusIn(profile)).to.equal('Profielen naast elkaar');
  });

  it('stays what it is when the host sets the same list again', async () => {
    const results = [BEFORE, AFTER];
    const profile = await mountProfile('', { results });
    await openList(profile);
    await press(profile, `Verwijder ${formatCode(AFTER.code)}`);
    profile.results = [...results];
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code]);
  });
});
