import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import {
  AFTER,
  BEFORE,
  OTHER,
  cells,
  checklist,
  definition,
  manyResults,
  mountProfile,
  openList,
  rowNames,
  scan,
  settled,
  shown,
  textOf,
  textsOf,
  title,
} from './outreach-profile.ts';

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
    // Of those who answered: people who left it open don't count.
    expect(cells(profile, /^Prioritaire doelstelling/)).to.deep.equal([
      'Maatschappijgericht 1 van 2',
      'Doelgroepgericht 1 van 2',
    ]);
    expect(bars(profile, /^Prioritaire doelstelling/)).to.deep.equal([50, 50]);
    expect(cells(profile, /^Acties/)).to.include('Structureel werk 0 van 0');
    expect(bars(profile, /^Acties/)).to.deep.equal([0, 0, 0, 0]);
  });

  it('shows where a team agrees and where it differs, and not what only one answered', async () => {
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
      'Waar jullie het eens zijn': ['Prioritaire doelstelling'],
      'Waar jullie verschillen': ['Locatie', 'Regie'],
    });
  });

  it('shows the amounts of a team, and no agreement if amounts differ', async () => {
    const limited = (hours: number, duration?: { value: number; unit: 'weeks' | 'months' }) =>
      scan({
        'time-frame.limit': 'limited',
        'time-frame.outreach-hours': hours,
        ...(duration && { 'time-frame.contact-duration': duration }),
      });
    const profile = await mountProfile('', {
      results: [
        limited(168, { value: 6, unit: 'months' }),
        limited(12, { value: 4, unit: 'weeks' }),
        limited(7.5, { value: 3, unit: 'months' }),
      ],
    });
    expect(rowNames(profile)).to.include('Tijdsbepaling Verschillend');
    expect(cells(profile, /^Hoeveel uur per week mag ik outreachen/)).to.deep.equal([
      '7,5 tot 168 uur per week (3 antwoorden, het middelste is 12)',
    ]);
    expect(cells(profile, /^Hoe lang mag ik/)).to.deep.equal([
      '3 tot 6 maanden (2 antwoorden) en 4 weken (1 antwoord)',
    ]);
    expect(agreement(profile)).to.deep.equal({
      'Waar jullie het eens zijn': ['Bij geen enkele vraag.'],
      'Waar jullie verschillen': ['Tijdsbepaling'],
    });
    profile.results = [limited(12), limited(12), limited(12)];
    await settled(profile);
    expect(rowNames(profile)).to.include('Tijdsbepaling Eens');
    expect(cells(profile, /^Hoeveel uur per week mag ik outreachen/)).to.deep.equal(['12 uur per week (3 antwoorden)']);
  });

  it('names the question if a parameter has several', async () => {
    const profile = await mountProfile('', {
      results: [['known'], ['unknown'], ['known', 'unknown']].map((acquaintance) =>
        scan({ 'target-group.acquaintance': acquaintance as ['known'], 'target-group.unit': ['family'] }),
      ),
    });
    expect(agreement(profile)).to.deep.equal({
      'Waar jullie het eens zijn': ['Doelgroep: Met wie werk je?'],
      'Waar jullie verschillen': ['Doelgroep: Zijn deze mensen al gekend?'],
    });
  });

  it('says so if a list is empty', async () => {
    const profile = await mountProfile('', {
      results: [
        scan({ actions: ['structural-work'] }),
        scan({ location: ['public'] }),
        scan({ direction: 'supply-led' }),
      ],
    });
    expect(Object.values(agreement(profile))).to.deep.equal([['Bij geen enkele vraag.'], ['Bij geen enkele vraag.']]);
  });

  it('never ranks or scores', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER, OTHER] });
    expect(shown(profile)).to.contain('Geen antwoord is beter dan een ander.');
    expect(shown(profile)).to.contain('Naar De Maeyer, Dewaele & Beelen (2013)');
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
    // Without the remark that no answer is better: here, having no threshold is.
    expect(shown(profile)).not.to.contain('Geen antwoord is beter');
    expect(shown(profile)).to.contain('De groepen komen van SAM vzw');
    expect(cells(profile, /^Mensen verstaan/)).to.deep.equal([
      'Geen drempel 0 van 3',
      'Deels een drempel 0 van 3',
      'Wel een drempel 2 van 3',
      'Weten we niet 1 van 3',
    ]);
    expect(agreement(profile)).to.deep.equal({
      'Waar jullie het eens zijn': ['Praktische drempels: Mensen moeten online een afspraak maken.'],
      'Waar jullie verschillen': ['Praktische drempels: Mensen verstaan onze taal niet goed, of wij die van hen.'],
    });

    const parts = ['present', 'partial', 'absent'] as const;
    const other = await mountProfile('', { results: parts.map((answer) => definition({ 'under-reached': answer })) });
    expect(cells(other, /^niet of ontoereikend bereikt/)).to.deep.equal(['Ja 1 van 3', 'Deels 1 van 3', 'Nee 1 van 3']);
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
