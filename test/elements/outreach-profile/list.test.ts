import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { formatCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click, doubleClick, press as pressKeys, type } from '../../support/input.ts';
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
  textOf,
  textsOf,
  title,
} from './outreach-profile.ts';

/** Types a name beside the result at an index in the list. */
async function giveName(profile: OutreachProfileElement, index: number, name: string): Promise<void> {
  const field = nameFields(profile)[index]!;
  await click(field);
  field.select();
  await (name ? type(name) : pressKeys('Delete'));
  await pressKeys('Tab');
  await profile.updateComplete;
}

describe('names', () => {
  it('are above one result, and in a comparison', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    await openList(profile);
    await giveName(profile, 0, 'Team Noord');
    expect(title(profile)).to.equal('Team Noord');
    await addText(profile, `Team Zuid: ${OTHER.code}`);
    expect(title(profile)).to.equal('Teambeeld van 2 resultaten');
    await click(byRole(profile, 'radio', 'Van één team, doorheen de tijd'));
    await profile.updateComplete;
    expect(title(profile)).to.equal('Wat er verschoof');
    expect(shown(profile)).to.contain('Van Team Noord (15 januari 2026) naar Team Zuid.');
    expect(byRole(profile, 'button', 'Verwijder Team Noord')).to.exist;
    await giveName(profile, 0, '');
    expect(shown(profile)).to.contain('Van 15 januari 2026 naar Team Zuid.');
  });

  it('stay with their results when another is removed', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER] });
    await openList(profile);
    await giveName(profile, 0, 'An');
    await giveName(profile, 2, 'Bo');
    await press(profile, 'Verwijder An');
    expect(names(profile)).to.deep.equal(['', 'Bo']);
    expect(codesOf(profile)).to.deep.equal([AFTER.code, OTHER.code]);
  });

  it('fire no event, and are in no event', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [BEFORE] });
    await openList(profile);
    await giveName(profile, 0, 'Geheim');
    expect(events).to.be.empty;
    await addText(profile, `Geheim: ${AFTER.code}`);
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.to.contain('Geheim');
  });

  it('stay when the host sets its list again, or what an event gave it, or copies of that', async () => {
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

  it('are text, whatever is in them', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    await openList(profile);
    await giveName(profile, 0, '<img src=x>');
    expect(title(profile)).to.equal('<img src=x>');
    await addText(profile, `An <b onclick=alert>: ${AFTER.code}`);
    await click(byRole(profile, 'radio', 'Van één team, doorheen de tijd'));
    await profile.updateComplete;
    expect(shown(profile)).to.contain('naar An <b onclick=alert>');
    expect(profile.shadowRoot!.querySelector('img, b') === null).to.be.true;
  });
});

describe('a field for a name', () => {
  it('says visibly what it is for, and to a screen reader for which result', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    await openList(profile);
    const [label] = nameFields(profile)[0]!.labels!;
    expect(label!.innerText.trim()).to.match(/^Naam/);
    expect(label!.innerText).not.to.contain('mag leeg');
    expect(byRole(profile, 'textbox', `Naam bij ${formatCode(BEFORE.code)}`)).to.equal(nameFields(profile)[0]);
  });
});

describe('the first heading', () => {
  it('stays the element’s own when results come and go', async () => {
    const profile = await mountProfile();
    const headings = () => allByRole(profile, 'heading').map((heading) => `${heading.localName} ${textOf(heading)}`);
    expect(headings()[0]).to.equal('h2 Profielen naast elkaar');
    await addText(profile, BEFORE.code);
    expect(headings().slice(0, 2)).to.deep.equal(['h2 Profielen naast elkaar', 'h3 Profiel']);
    await addText(profile, AFTER.code);
    expect(headings().slice(0, 2)).to.deep.equal(['h2 Profielen naast elkaar', 'h3 Wat er verschoof']);
    await openList(profile);
    await press(profile, 'Verwijder alle resultaten');
    expect(headings()[0]).to.equal('h2 Profielen naast elkaar');
  });

  it('is the picture’s if nothing can be added', async () => {
    const profile = await mountProfile('readonly', { results: [BEFORE, AFTER] });
    expect(allByRole(profile, 'heading').map(textOf)[0]).to.equal('Wat er verschoof');
  });
});

describe('removing', () => {
  it('removes one on a double tap, and not the next that comes under the finger', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER] });
    await openList(profile);
    await doubleClick(byRole(profile, 'button', `Verwijder ${formatCode(BEFORE.code)}`));
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([AFTER.code, OTHER.code]);
  });

  it('one, and then all', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER] });
    await openList(profile);
    await press(profile, `Verwijder ${formatCode(AFTER.code)}`);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, OTHER.code]);
    expect(title(profile)).to.equal('Wat er verschoof');
    await press(profile, 'Verwijder alle resultaten');
    expect(codesOf(profile)).to.be.empty;
    expect(title(profile)).to.equal('Profielen naast elkaar');
  });

  it('makes a recount', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER, ...manyResults(1)] });
    expect(cells(profile, /^Locatie/)[0]).to.equal('Privaat 2 van 4');
    await openList(profile);
    await press(profile, `Verwijder ${formatCode(BEFORE.code)}`);
    expect(cells(profile, /^Locatie/)[0]).to.equal('Privaat 1 van 3');
  });

  it('moves up those that did not fit in the list', async () => {
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

  it('passes the focus on, so that the keyboard stays where it was', async () => {
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
    expect(focusIn(profile)).to.equal('Resultaten (1)');
    await removeLast();
    expect(focusIn(profile)).to.equal('Resultaten (0)');
  });

  it('lasts when the host sets the same list again', async () => {
    const results = [BEFORE, AFTER];
    const profile = await mountProfile('', { results });
    await openList(profile);
    await press(profile, `Verwijder ${formatCode(AFTER.code)}`);
    profile.results = [...results];
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code]);
  });
});

describe('the list of results', () => {
  it('shows codes as they are read aloud, with their dates', async () => {
    const profile = await mountProfile('', { results: [BEFORE, OTHER] });
    expect(textOf(profile.shadowRoot!.querySelector('summary')!)).to.equal('Resultaten (2)');
    await openList(profile);
    const items = [...profile.shadowRoot!.querySelectorAll('[part=results] li')];
    expect(items.map((item) => textsOf(item.querySelectorAll('code, small')))).to.deep.equal([
      [formatCode(BEFORE.code), '15 januari 2026'],
      [formatCode(OTHER.code)],
    ]);
  });

  it('has at most 25 results', async () => {
    for (const [count, others] of [
      [25, ''],
      [26, 'En nog 1 andere.'],
    ] as const) {
      const profile = await mountProfile('', { results: manyResults(count) });
      await openList(profile);
      expect(profile.shadowRoot!.querySelectorAll('[part=results] li')).to.have.length(25);
      expect(textsOf(profile.shadowRoot!.querySelectorAll('[part=results] > p:not(.quiet)'))).to.deep.equal(
        others ? [others] : [],
      );
    }
  });
});
