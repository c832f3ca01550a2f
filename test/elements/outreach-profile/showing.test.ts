import { expect } from 'chai';
import { type Instrument, formatCode, outreachDefinition, quickScan } from '../../../src/model/index.ts';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import {
  AFTER,
  BEFORE,
  OTHER,
  cells,
  checklist,
  definition,
  focusIn,
  manyResults,
  mountProfile,
  openList,
  scan,
  settled,
  shown,
  textOf,
  textsOf,
  title,
} from './outreach-profile.ts';

const rowNames = (profile: OutreachProfileElement): string[] =>
  textsOf(allByRole(byRole(profile, 'table'), 'rowheader'));

/** The lists in which a team agrees and differs. */
function agreement(profile: OutreachProfileElement): Record<string, string[]> {
  const lists = [...profile.shadowRoot!.querySelectorAll('[part=agreement] > div')];
  return Object.fromEntries(
    lists.map((list) => [textOf(byRole(list, 'heading')), textsOf(list.querySelectorAll('li, p'))]),
  );
}

/** How wide the bars in a row are, of 100. */
const bars = (profile: OutreachProfileElement, row: RegExp): number[] =>
  [...byRole(profile, 'rowheader', row).closest('tr')!.querySelectorAll('rect:not(.track)')].map((bar) =>
    Number(bar.getAttribute('width')),
  );

describe('outreach-profile without results', () => {
  it('says what it is for, and how to begin', async () => {
    const profile = await mountProfile();
    expect(title(profile)).to.equal('Profielen naast elkaar');
    expect(shown(profile)).to.contain('Nog geen resultaten. Voeg er hieronder toe.');
    expect(allByRole(profile, 'table')).to.be.empty;
    expect(allByRole(profile, 'button', /Download|Kopieer|Afdrukken/)).to.be.empty;
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

  it('is told without a date where there is none', async () => {
    const profile = await mountProfile('', { results: [OTHER] });
    expect(shown(profile)).not.to.contain('Momentopname');
  });

  it('asks for no view: there is only one', async () => {
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
      'Mensen weten niet dat ons aanbod bestaat. Nog open',
      'Mensen vinden de weg niet tussen regelingen, loketten en spreekuren. Nog open',
    ]);
    expect(cells(profile, 'Mensen zijn bang om de stap naar ons te zetten.')).to.deep.equal([
      'Niet (niet gekozen)',
      'Deels (gekozen)',
      'Wel (niet gekozen)',
      'Weten we niet (niet gekozen)',
    ]);
  });

  it('can be of the definition', async () => {
    const profile = await mountProfile('', { results: [definition({ lifeworld: 'present', wellbeing: 'absent' })] });
    expect(shown(profile)).to.contain('Resultaten van: Wat is outreachend werken?');
    expect(cells(profile, 'hun leefwereld')).to.deep.equal([
      'Wel (gekozen)',
      'Deels (niet gekozen)',
      'Niet (niet gekozen)',
    ]);
    expect(rowNames(profile)).to.have.length(outreachDefinition.parameters.length);
  });
});

describe('outreach-profile of two results', () => {
  const movedRow = /^Locatie/;

  it('says in words what stayed, came and went', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    expect(title(profile)).to.equal('Wat verschoof');
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

  it('shows what numbers became', async () => {
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

  it('stay in the order they come in where a date is not known', async () => {
    const profile = await mountProfile('', { results: [AFTER, OTHER] });
    expect(shown(profile)).to.contain('Van 3 september 2026 naar het tweede resultaat.');
    expect(cells(profile, movedRow)).to.include('Online (verdwenen)');
    profile.results = [OTHER, AFTER];
    await settled(profile);
    expect(shown(profile)).to.contain('Van het eerste resultaat naar 3 september 2026.');
    expect(cells(profile, movedRow)).to.include('Online (nieuw)');
  });

  it('says when nothing moved, and only then', async () => {
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
    expect(byRole(profile, 'group', 'Hoe wil je de twee zien?')).to.exist;
    await click(byRole(profile, 'radio', 'Teambeeld'));
    await settled(profile);
    expect(title(profile)).to.equal('Teambeeld van 2 resultaten');
    expect(cells(profile, /^Locatie/)).to.deep.equal([
      'Privaat 1 van 2',
      'Semi-publiek 0 van 2',
      'Publiek 2 van 2',
      'Online 1 van 2',
    ]);
    // What was chosen keeps the focus, or the arrow keys lead nowhere.
    expect(focusIn(profile)).to.equal('Teambeeld');
    await pressKeys('ArrowUp');
    await settled(profile);
    expect(title(profile)).to.equal('Wat verschoof');
    expect(focusIn(profile)).to.equal('Wat verschoof');
    expect(byRole(profile, 'radio', 'Wat verschoof')).to.have.property('checked', true);
  });

  it('can be of the checklist, and of the definition', async () => {
    const profile = await mountProfile('', {
      results: [checklist({ 'rules.support-ended': 'present' }), checklist({ 'rules.support-ended': 'absent' })],
    });
    expect(cells(profile, /^Mensen verliezen hun begeleiding/)).to.deep.equal([
      'Niet (nieuw)',
      'Deels (niet gekozen)',
      'Wel (verdwenen)',
      'Weten we niet (niet gekozen)',
    ]);
    const other = await mountProfile('', {
      results: [definition({ wellbeing: 'partial' }), definition({ wellbeing: 'partial', lifeworld: 'present' })],
    });
    expect(cells(other, /^bevorderen van welzijn/)).to.include('Deels (gebleven)');
    expect(cells(other, /^hun leefwereld/)).to.include('Wel (nieuw)');
  });
});

describe('outreach-profile of many results', () => {
  it('counts who chose what, in words and in bars', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER] });
    expect(title(profile)).to.equal('Teambeeld van 3 resultaten');
    expect(cells(profile, /^Locatie/)).to.deep.equal([
      'Privaat 1 van 3',
      'Semi-publiek 0 van 3',
      'Publiek 3 van 3',
      'Online 1 van 3',
    ]);
    expect(bars(profile, /^Locatie/).map(Math.round)).to.deep.equal([33, 0, 100, 33]);
    // Of those who answered: who left it open isn't counted.
    expect(cells(profile, /^Prioritaire doelstelling/)).to.deep.equal([
      'Maatschappijgericht 1 van 2',
      'Doelgroepgericht 1 van 2',
    ]);
    expect(bars(profile, /^Prioritaire doelstelling/)).to.deep.equal([50, 50]);
    expect(cells(profile, /^Acties/)).to.include('Structureel werk 0 van 0');
    expect(bars(profile, /^Acties/)).to.deep.equal([0, 0, 0, 0]);
  });

  it('shows where a team agrees and where it differs, and nothing of what one answered alone', async () => {
    const alike = [AFTER, scan({ ...AFTER.answers, location: ['public'], actions: ['structural-work'] }), OTHER];
    const profile = await mountProfile('', { results: alike });
    expect(rowNames(profile)).to.include.members([
      'Werkrelatie',
      'Locatie Verschillend',
      'Acties',
      'Prioritaire doelstelling Eens',
      'Regie Verschillend',
      '(Aan)melding Nog open',
    ]);
    expect(agreement(profile)).to.deep.equal({
      'Hier zijn jullie het eens': ['Prioritaire doelstelling'],
      'Hier verschillen jullie': ['Locatie', 'Regie'],
    });
  });

  it('names the question where a parameter has several', async () => {
    const profile = await mountProfile('', {
      results: [['known'], ['unknown'], ['known', 'unknown']].map((acquaintance) =>
        scan({ 'target-group.acquaintance': acquaintance as ['known'], 'target-group.unit': ['family'] }),
      ),
    });
    expect(agreement(profile)).to.deep.equal({
      'Hier zijn jullie het eens': ['Doelgroep: Met wie werk je?'],
      'Hier verschillen jullie': ['Doelgroep: Zijn deze mensen al gekend?'],
    });
  });

  it('says so where there is nothing in a list', async () => {
    const profile = await mountProfile('', {
      results: [
        scan({ actions: ['structural-work'] }),
        scan({ location: ['public'] }),
        scan({ direction: 'supply-led' }),
      ],
    });
    expect(Object.values(agreement(profile))).to.deep.equal([['Nergens.'], ['Nergens.']]);
  });

  it('never ranks or scores', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER] });
    expect(shown(profile)).to.contain('Geen antwoord is beter dan een ander.');
    expect(shown(profile)).not.to.match(/punten|procent|%|gemiddeld/i);
  });

  it('can be of the checklist, and of the definition', async () => {
    const answers = ['present', 'present', 'unknown'] as const;
    const profile = await mountProfile('', {
      results: answers.map((answer, index) =>
        checklist({ 'access.language': answer, ...(index > 0 && { 'access.online': 'absent' }) }),
      ),
    });
    expect(title(profile)).to.equal('Teambeeld van 3 resultaten');
    expect(cells(profile, /^Taal staat tussen/)).to.deep.equal([
      'Niet 0 van 3',
      'Deels 0 van 3',
      'Wel 2 van 3',
      'Weten we niet 1 van 3',
    ]);
    expect(agreement(profile)).to.deep.equal({
      'Hier zijn jullie het eens': ['Praktische drempels: Mensen moeten online een afspraak maken.'],
      'Hier verschillen jullie': ['Praktische drempels: Taal staat tussen mensen en ons in.'],
    });

    const parts = ['present', 'partial', 'absent'] as const;
    const other = await mountProfile('', { results: parts.map((answer) => definition({ 'under-reached': answer })) });
    expect(cells(other, /^niet of ontoereikend bereikt/)).to.deep.equal([
      'Wel 1 van 3',
      'Deels 1 van 3',
      'Niet 1 van 3',
    ]);
  });

  it('takes ten thousand', async () => {
    const results = manyResults(10_000);
    const profile = await mountProfile('', { results });
    expect(title(profile)).to.equal('Teambeeld van 10000 resultaten');
    const count = results.filter(({ answers }) => answers.location!.includes('online')).length;
    expect(cells(profile, /^Locatie/).at(-1)).to.equal(`Online ${count} van 10000`);
    expect(bars(profile, /^Locatie/).at(-1)).to.be.closeTo(count / 100, 0.001);
    await openList(profile);
    expect(profile.shadowRoot!.querySelectorAll('[part=results] li')).to.have.length(25);
    expect(shown(profile)).to.contain('En nog 9975 andere.');
  });
});

describe('the list of results', () => {
  it('shows what there is: codes as they are read aloud, with their dates', async () => {
    const profile = await mountProfile('', { results: [BEFORE, OTHER] });
    expect(textOf(profile.shadowRoot!.querySelector('summary')!)).to.equal('Resultaten (2 resultaten)');
    await openList(profile);
    const items = [...profile.shadowRoot!.querySelectorAll('[part=results] li')];
    expect(items.map((item) => textsOf(item.querySelectorAll('code, small')))).to.deep.equal([
      [formatCode(BEFORE.code), '15 januari 2026'],
      [formatCode(OTHER.code)],
    ]);
  });

  it('is as long as 25', async () => {
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
