import { expect } from 'chai';
import { type Instrument, outreachDefinition, quickScan } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { until } from '../../support/eventually.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import {
  AFTER,
  BEFORE,
  OTHER,
  cells,
  checklist,
  definition,
  focusIn,
  mountProfile,
  rowNames,
  scan,
  settled,
  shown,
  textOf,
  textsOf,
  title,
} from './outreach-profile.ts';

/** A scan that leaves most questions open. */
const NOTHING = scan({ referral: ['own-observation'] });

describe('outreach-profile without results', () => {
  it('says what it is for, and how to begin', async () => {
    const profile = await mountProfile();
    expect(title(profile)).to.equal('Profielen naast elkaar');
    expect(shown(profile)).to.contain('Nog geen resultaten. Voeg er hieronder toe.');
    expect(allByRole(profile, 'table')).to.be.empty;
    expect(allByRole(profile, 'button', /Download|Kopieer|Afdrukken/)).to.be.empty;
  });

  const tables = {
    '': 'Locatie',
    'threshold-checklist': 'Het aanbod is niet gekend',
    'outreach-definition': 'actieve benadering',
  };
  for (const [instrument, row] of Object.entries(tables)) {
    it(`shows how the picture of a team can look, as an example that counts nowhere (${instrument || 'any instrument'})`, async () => {
      const profile = await mountProfile(`instrument="${instrument}"`);
      const summary = profile.shadowRoot!.querySelector('summary')!;
      expect(textOf(summary)).to.equal('Voorbeeld van een teambeeld, met verzonnen resultaten');
      await click(summary);
      await until(() => allByRole(profile, 'table').length > 0, 'the example');
      expect(textsOf(allByRole(profile, 'heading'))).to.include('Teambeeld van 3 resultaten');
      expect(rowNames(profile).join()).to.contain(row);
      expect(profile.results).to.be.empty;
      expect(allByRole(profile, 'button', /Download|Kopieer|Afdrukken/)).to.be.empty;
      expect(allByRole(profile, 'radio')).to.be.empty;
    });
  }

  it('leaves the example out once there is a result, or if nothing can be added', async () => {
    for (const profile of [await mountProfile('', { results: [AFTER] }), await mountProfile('readonly')]) {
      expect(shown(profile)).not.to.contain('Voorbeeld van een teambeeld, met verzonnen resultaten');
    }
  });
});

describe('outreach-profile of one result', () => {
  it('is the table of that result, with its date', async () => {
    const profile = await mountProfile('', { results: [AFTER] });
    expect(title(profile)).to.equal('Profiel');
    expect(shown(profile)).to.contain(
      'Resultaten van: Quickscan outreachend werken. Momentopname van 3 september 2026.',
    );
    expect(byRole(profile, 'table', 'Profiel')).to.exist;
    expect(cells(profile, 'Locatie')).to.deep.equal([
      'Privaat (niet gekozen)',
      'Semi-publiek (niet gekozen)',
      'Publiek (gekozen)',
      'Online (gekozen)',
    ]);
    expect(cells(profile, /mag ik outreachen/)).to.deep.equal(['7,15 uur per week']);
    expect(rowNames(profile)).to.include('Acties Nog open');
  });

  it('is described without a date if there is none', async () => {
    const profile = await mountProfile('', { results: [OTHER] });
    expect(shown(profile)).not.to.contain('Momentopname');
  });

  it('offers no choice of views, as there is only one', async () => {
    const profile = await mountProfile('', { results: [OTHER] });
    expect(allByRole(profile, 'radio')).to.be.empty;
  });

  it('can be of the checklist', async () => {
    const profile = await mountProfile('', {
      results: [checklist({ 'not-daring.fear': 'partial', 'access.online': 'unknown' })],
    });
    expect(shown(profile)).to.contain('Resultaten van: Drempelchecklist voor jullie aanbod.');
    expect(rowNames(profile).slice(0, 3)).to.deep.equal([
      'Het aanbod is niet gekend',
      'Mensen kennen ons aanbod niet, of niet goed genoeg. Nog open',
      'Mensen vinden de weg niet tussen regelingen, loketten en spreekuren. Nog open',
    ]);
    expect(cells(profile, 'Mensen zijn bang om de stap naar ons te zetten.')).to.deep.equal([
      'Geen drempel (niet gekozen)',
      'Deels een drempel (gekozen)',
      'Wel een drempel (niet gekozen)',
      'Weten we niet (niet gekozen)',
    ]);
  });

  it('can be of the definition', async () => {
    const profile = await mountProfile('', { results: [definition({ lifeworld: 'present', wellbeing: 'absent' })] });
    expect(shown(profile)).to.contain('Resultaten van: De definitie in jullie praktijk');
    expect(cells(profile, 'hun leefwereld')).to.deep.equal([
      'Ja (gekozen)',
      'Deels (niet gekozen)',
      'Nee (niet gekozen)',
    ]);
    expect(rowNames(profile)).to.have.length(outreachDefinition.parameters.length);
  });
});

describe('outreach-profile of two results', () => {
  const movedRow = /^Locatie/;

  it('says in words what stayed, came and went', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    expect(title(profile)).to.equal('Wat er verschoof');
    expect(cells(profile, movedRow)).to.deep.equal([
      'Privaat (verdwenen)',
      'Semi-publiek (niet gekozen)',
      'Publiek (gebleven)',
      'Online (nieuw)',
    ]);
    expect(rowNames(profile)).to.include.members(['Locatie Verschoven', 'Regie', 'Acties Nog open']);
    expect(cells(profile, 'Regie')).to.deep.equal(['Aanbodgericht (niet gekozen)', 'Vraaggericht (gebleven)']);
    expect(textsOf(allByRole(byRole(profile, 'list', 'Zo lees je dit:'), 'listitem'))).to.deep.equal([
      'gebleven',
      'nieuw',
      'verdwenen',
    ]);
  });

  it('says which of the two left a question open, and shows what the other answered', async () => {
    for (const [results, name] of [
      [[BEFORE, NOTHING], 'Alleen in het eerste'],
      [[NOTHING, BEFORE], 'Alleen in het tweede'],
    ] as const) {
      const profile = await mountProfile('', { results });
      expect(rowNames(profile)).to.include(`Locatie ${name}`);
      expect(cells(profile, movedRow)).to.deep.equal([
        'Privaat (gekozen)',
        'Semi-publiek (niet gekozen)',
        'Publiek (gekozen)',
        'Online (niet gekozen)',
      ]);
      expect(textOf(byRole(profile, 'table'))).not.to.match(/Verschoven|verdwenen|nieuw/);
    }
  });

  it('shows how numbers changed', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    expect(cells(profile, /mag ik outreachen/)).to.deep.equal(['niet ingevuld → 7,15 uur per week']);
    expect(cells(profile, /^Hoe lang mag ik met 1/)).to.deep.equal(['6 weken → 6 maanden']);
  });

  it('has the dynamic parameters first', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    const groups = allByRole(byRole(profile, 'table'), 'rowgroup').slice(1);
    expect(groups.map((group) => textOf(allByRole(group, 'rowheader')[0]!))).to.deep.equal(['Dynamisch', 'Statisch']);
    const { parameters }: Instrument = quickScan;
    const dynamic = parameters.filter(({ kind }) => kind === 'dynamic').flatMap(({ questions }) => questions);
    expect(allByRole(groups[0]!, 'row')).to.have.length(1 + dynamic.length);
  });

  it('begins with the earlier one, whatever the order they come in', async () => {
    for (const results of [
      [BEFORE, AFTER],
      [AFTER, BEFORE],
    ]) {
      const profile = await mountProfile('', { results });
      expect(shown(profile)).to.contain('Van 15 januari 2026 naar 3 september 2026.');
      expect(cells(profile, movedRow)).to.include('Online (nieuw)');
      expect(profile.results).to.deep.equal(results);
    }
  });

  it('stay in the order they come in if a date is not known', async () => {
    const profile = await mountProfile('', { results: [AFTER, OTHER] });
    expect(shown(profile)).to.contain('Van 3 september 2026 naar het tweede resultaat.');
    expect(cells(profile, movedRow)).to.include('Online (verdwenen)');
    profile.results = [OTHER, AFTER];
    await settled(profile);
    expect(shown(profile)).to.contain('Van het eerste resultaat naar 3 september 2026.');
    expect(cells(profile, movedRow)).to.include('Online (nieuw)');
  });

  it('says so if nothing moved, and only then', async () => {
    const later = scan(BEFORE.answers, '2026-02-15T12:00:00Z');
    const profile = await mountProfile('', { results: [BEFORE, later] });
    expect(shown(profile)).to.contain('Van 15 januari 2026 naar 15 februari 2026.');
    expect(shown(profile)).to.contain('Er verschoof niets.');
    const measured = scan({ ...BEFORE.answers, 'time-frame.contact-hours': 3 }, '2026-02-15T12:00:00Z');
    for (const other of [AFTER, measured]) {
      profile.results = [BEFORE, other];
      await settled(profile);
      expect(shown(profile)).not.to.contain('Er verschoof niets.');
    }
  });

  it('can be seen as a team and back, by pointer and by keyboard', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    expect(byRole(profile, 'group', 'Van wie zijn deze resultaten?')).to.exist;
    await click(byRole(profile, 'radio', 'Van verschillende mensen'));
    await settled(profile);
    expect(title(profile)).to.equal('Teambeeld van 2 resultaten');
    expect(cells(profile, /^Locatie/)).to.deep.equal([
      'Privaat 1 van 2',
      'Semi-publiek 0 van 2',
      'Publiek 2 van 2',
      'Online 1 van 2',
    ]);
    // The chosen radio button keeps the focus, or the arrow keys lead nowhere.
    expect(focusIn(profile)).to.equal('Van verschillende mensen');
    await pressKeys('ArrowUp');
    await settled(profile);
    expect(title(profile)).to.equal('Wat er verschoof');
    expect(focusIn(profile)).to.equal('Van één team, doorheen de tijd');
    expect(byRole(profile, 'radio', 'Van één team, doorheen de tijd')).to.have.property('checked', true);
  });

  it('can be of the checklist, and of the definition', async () => {
    const profile = await mountProfile('', {
      results: [checklist({ 'rules.support-ended': 'present' }), checklist({ 'rules.support-ended': 'absent' })],
    });
    expect(cells(profile, /^Mensen verliezen hun begeleiding/)).to.deep.equal([
      'Geen drempel (nieuw)',
      'Deels een drempel (niet gekozen)',
      'Wel een drempel (verdwenen)',
      'Weten we niet (niet gekozen)',
    ]);
    const other = await mountProfile('', {
      results: [
        definition({ wellbeing: 'partial', lifeworld: 'absent' }),
        definition({ wellbeing: 'partial', lifeworld: 'present' }),
      ],
    });
    expect(cells(other, /^bevorderen van welzijn/)).to.include('Deels (gebleven)');
    expect(cells(other, /^hun leefwereld/)).to.include('Ja (nieuw)');
  });
});
