import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { click } from '../../support/input.ts';
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

/** Where the dots of a measure are, in percent, and how large; and where its middle is. */
function dots(profile: OutreachProfileElement, row: RegExp): { at: number[]; radii: number[]; middle: number }[] {
  const drawings = [...byRole(profile, 'rowheader', row).closest('tr')!.querySelectorAll('svg')];
  const numbers = (all: Iterable<Element>, name: string) =>
    [...all].map((each) => parseFloat(each.getAttribute(name)!));
  return drawings.map((svg) => ({
    at: numbers(svg.querySelectorAll('circle'), 'cx').map(Math.round),
    radii: numbers(svg.querySelectorAll('circle'), 'r'),
    middle: numbers(svg.querySelectorAll('line'), 'x1').map(Math.round).at(-1)!,
  }));
}

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
      'Prioritaire doelstelling Onderling eens',
      'Regie Verschillend',
      '(Aan)melding Nog open',
    ]);
    expect(agreement(profile)).to.deep.equal({
      'Waar jullie het eens zijn': [
        'Prioritaire doelstelling De 2 die antwoordden: ‘Doelgroepgericht’. Beantwoord in 2 van 3 resultaten.',
        'Hoeveel uur per week mag ik outreachen? De 2 die antwoordden: 7,15 uur per week. Beantwoord in 2 van 3 resultaten.',
        'Hoe lang mag ik met 1 cliënt/groep werken? De 2 die antwoordden: 6 maanden. Beantwoord in 2 van 3 resultaten.',
      ],
      'Waar jullie verschillen': [
        'Locatie ‘Publiek’ (3 van 3) en ‘Online’ (1 van 3).',
        'Regie ‘Vraaggericht’ (2 van 3) en ‘Aanbodgericht’ (1 van 3).',
      ],
    });
  });

  it('shows the amounts of a team, and judges each on its own', async () => {
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
    expect(rowNames(profile)).to.include.members([
      'Tijdsbepaling Onderling eens',
      'Hoeveel uur per week mag ik outreachen? Verschillend',
      'Hoe lang mag ik met 1 cliënt/groep werken? Verschillend',
    ]);
    expect(cells(profile, /^Hoeveel uur per week mag ik outreachen/)).to.deep.equal([
      '7,5 tot 168 uur per week (3 antwoorden, in het midden 12)',
    ]);
    expect(cells(profile, /^Hoe lang mag ik/)).to.deep.equal(['3 tot 6 maanden (2 antwoorden) 4 weken (1 antwoord)']);
    expect(agreement(profile)).to.deep.equal({
      'Waar jullie het eens zijn': ['Tijdsbepaling Alle 3: ‘Gelimiteerd’.'],
      'Waar jullie verschillen': [
        'Hoeveel uur per week mag ik outreachen? 7,5 tot 168 uur per week (3 antwoorden, in het midden 12).',
        'Hoe lang mag ik met 1 cliënt/groep werken? 3 tot 6 maanden (2 antwoorden) en 4 weken (1 antwoord).',
      ],
    });
    profile.results = [limited(12), limited(12), limited(12)];
    await settled(profile);
    expect(rowNames(profile)).to.include.members([
      'Tijdsbepaling Onderling eens',
      'Hoeveel uur per week mag ik outreachen? Onderling eens',
    ]);
    expect(agreement(profile)['Waar jullie het eens zijn']).to.deep.equal([
      'Tijdsbepaling Alle 3: ‘Gelimiteerd’.',
      'Hoeveel uur per week mag ik outreachen? Alle 3: 12 uur per week.',
    ]);
    expect(cells(profile, /^Hoeveel uur per week mag ik outreachen/)).to.deep.equal(['12 uur per week (3 antwoorden)']);
  });

  it('says of amounts where a team agrees and differs, also where the question beside them is open', async () => {
    const hours = (value: number, parts: object = {}) =>
      scan({ 'time-frame.outreach-hours': value, 'time-frame.contact-hours': 4, ...parts });
    const profile = await mountProfile('', { results: [hours(0), hours(12), hours(20), hours(30)] });
    const outreach = 'Hoeveel uur per week mag ik outreachen?';
    const differing = `${outreach} 0 tot 30 uur per week (4 antwoorden, in het midden 16).`;
    expect(agreement(profile)).to.deep.equal({
      'Waar jullie het eens zijn': ['Hoeveel uur per week mag ik met 1 cliënt/groep werken? Alle 4: 4 uur per week.'],
      'Waar jullie verschillen': [differing],
    });
    expect(rowNames(profile)).to.include.members(['Tijdsbepaling Nog open', `${outreach} Verschillend`]);
    expect(dots(profile, /^Hoeveel uur per week mag ik outreachen/)[0]!.middle).to.equal(53);

    // Which a question on which a team differs comes before.
    profile.results = [0, 12, 20, 30].map((value) =>
      hours(value, { direction: value > 12 ? 'demand-led' : 'supply-led' }),
    );
    await settled(profile);
    const [first, second] = agreement(profile)['Waar jullie verschillen']!;
    expect(first).to.match(/^Regie/);
    expect(second).to.equal(differing);

    // Of five, four gave the same.
    profile.results = [4, 4, 4, 4, 12].map((value) => scan({ 'time-frame.outreach-hours': value }));
    await settled(profile);
    expect(agreement(profile)['Waar jullie het bijna eens zijn']).to.deep.equal([
      `${outreach} 4 tot 12 uur per week (5 antwoorden, in het midden 4).`,
    ]);
  });

  it('draws amounts as dots beside the words, unit by unit, for two people and for ten thousand', async () => {
    const hours = (value: number) => scan({ 'time-frame.limit': 'limited', 'time-frame.outreach-hours': value });
    const lasting = (value: number, unit: 'weeks' | 'months') =>
      scan({ 'time-frame.limit': 'limited', 'time-frame.contact-duration': { value, unit } });
    const two = await mountProfile('', { results: [hours(4), hours(12)] });
    await click(byRole(two, 'radio', 'Van verschillende mensen'));
    await settled(two);
    expect(cells(two, /^Hoeveel uur per week mag ik outreachen/)).to.deep.equal([
      '4 tot 12 uur per week (2 antwoorden)',
    ]);
    const [row] = dots(two, /^Hoeveel uur per week mag ik outreachen/);
    expect(row!.at).to.deep.equal([2, 98]);
    expect(new Set(row!.radii).size).to.equal(1);

    two.results = [lasting(6, 'months'), lasting(6, 'months'), lasting(2, 'months'), lasting(3, 'weeks')];
    await settled(two);
    const [months, weeks] = dots(two, /^Hoe lang mag ik/);
    expect(months!.at).to.deep.equal([2, 98]);
    expect(months!.radii[1]).to.be.above(months!.radii[0]!);
    expect(months!.middle).to.equal(98);
    expect(weeks).to.deep.include({ at: [50], middle: 50 });

    const crowd = await mountProfile('', {
      results: Array.from({ length: 10_000 }, (_, index) => hours((index % 1000) / 20)),
    });
    const [all] = dots(crowd, /^Hoeveel uur per week mag ik outreachen/);
    expect(all!.at).to.have.length(41);
    expect(all).to.deep.include({ middle: 50 });
    expect(cells(crowd, /^Hoeveel uur per week mag ik outreachen/)).to.deep.equal([
      '0 tot 49,95 uur per week (10000 antwoorden, in het midden 24,975)',
    ]);
  });

  it('names the question if a parameter has several', async () => {
    const profile = await mountProfile('', {
      results: [['known'], ['unknown'], ['known', 'unknown']].map((acquaintance) =>
        scan({ 'target-group.acquaintance': acquaintance as ['known'], 'target-group.unit': ['family'] }),
      ),
    });
    expect(agreement(profile)).to.deep.equal({
      'Waar jullie het eens zijn': ['Doelgroep: Met wie werk je? Alle 3: ‘Gezin?’.'],
      'Waar jullie verschillen': [
        'Doelgroep: Zijn deze mensen al gekend? ‘Gekend’ (2 van 3) en ‘Niet gekend’ (2 van 3).',
      ],
    });
  });

  it('says what a team nearly agrees on, and tells what all deny, affirm or do not know apart', async () => {
    const profile = await mountProfile('', {
      results: Array.from({ length: 12 }, (_, index) =>
        checklist({
          'access.online': index === 0 ? 'partial' : 'absent',
          'access.language': 'present',
          'not-daring.shame': 'unknown',
          ...(index < 6 && { 'not-daring.fear': 'absent' }),
        }),
      ),
    });
    expect(rowNames(profile)).to.include.members([
      'Mensen moeten online een afspraak maken. Onderling bijna eens',
      'Mensen zijn bang om de stap naar ons te zetten. Onderling eens',
    ]);
    const { 'Waar jullie het eens zijn': agreed, 'Waar jullie het bijna eens zijn': near } = agreement(profile);
    expect(agreed!.map((said) => /(Alle|De) \d.*$/.exec(said)![0])).to.deep.equal([
      'Alle 12: ‘Weten we niet’.',
      'Alle 12: ‘Wel een drempel’.',
      'De 6 die antwoordden: ‘Geen drempel’. Beantwoord in 6 van 12 resultaten.',
    ]);
    expect(near).to.deep.equal([
      'Praktische drempels: Mensen moeten online een afspraak maken. ‘Geen drempel’ (11 van 12) en ‘Deels een drempel’ (1 van 12).',
    ]);
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
      'Waar jullie het eens zijn': [
        'Praktische drempels: Mensen moeten online een afspraak maken. De 2 die antwoordden: ‘Geen drempel’. Beantwoord in 2 van 3 resultaten.',
      ],
      'Waar jullie verschillen': [
        'Praktische drempels: Mensen verstaan onze taal niet goed, of wij die van hen. ‘Wel een drempel’ (2 van 3) en ‘Weten we niet’ (1 van 3).',
      ],
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
