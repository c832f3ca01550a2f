import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import { CSV, SVG, catchCopies, download } from './downloads.ts';
import {
  AFTER,
  BEFORE,
  OTHER,
  addText,
  cells,
  checklist,
  choose,
  focusIn,
  manyResults,
  mountProfile,
  nameFields,
  openList,
  press,
  scan,
  settled,
  shown,
  textFile,
  textOf,
  textsOf,
  title,
  untilAdded,
} from './outreach-profile.ts';

const ONE_TEAM = 'Van één team, doorheen de tijd';
const PEOPLE = 'Van verschillende mensen';

/** A year after AFTER, the team is online no more, and in private again. */
const LATER = scan(
  { location: ['private', 'public'], direction: 'demand-led', 'time-frame.outreach-hours': 20 },
  '2027-09-03T12:00:00Z',
);

async function mountYears(results = [LATER, BEFORE, AFTER]): Promise<OutreachProfileElement> {
  const profile = await mountProfile('', { results });
  await say(profile, ONE_TEAM);
  return profile;
}

async function say(profile: OutreachProfileElement, name: string): Promise<void> {
  await click(byRole(profile, 'radio', name));
  await settled(profile);
}

/** What each moment says of an option, in the group of its question. */
function optionCells(profile: OutreachProfileElement, question: string, option: string | RegExp): string[] {
  const header = byRole(byRole(profile, 'table'), 'rowheader', question);
  const row = byRole(header.closest<HTMLElement>('[role=rowgroup]')!, 'rowheader', option).closest('tr')!;
  return allByRole(row, 'cell').map((cell) => {
    const copy = cell.cloneNode(true) as HTMLElement;
    copy.querySelector('[aria-hidden]')?.remove();
    return textOf(copy);
  });
}

/** Types the day of each code in the list. */
async function typeDays(profile: OutreachProfileElement, ...days: readonly string[]): Promise<void> {
  for (const [index, day] of days.entries()) {
    const field = profile.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=results] li [type=date]')[index]!;
    field.value = day;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(profile);
  }
}

describe('outreach-profile with the days of codes', () => {
  it('takes the days that a visitor typed as moments, once each code has its own', async () => {
    const profile = await mountProfile();
    await addText(profile, [LATER, BEFORE, AFTER].map(({ code }) => code).join('\n'));
    await openList(profile);
    expect(allByRole(profile, 'radio')).to.be.empty;
    await typeDays(profile, '2026-05-01', '2024-05-01', '2025-05-01');
    await say(profile, ONE_TEAM);
    expect(title(profile)).to.equal('Doorheen de tijd');
    expect(textsOf(allByRole(byRole(profile, 'table'), 'columnheader')).slice(1)).to.deep.equal([
      '1 mei 2024',
      '1 mei 2025',
      '1 mei 2026',
    ]);
    await typeDays(profile, '2024-05-01');
    expect(allByRole(profile, 'radio'), 'two of one day').to.be.empty;
  });

  it('compares two codes in the order of those days, also in what is taken along', async () => {
    const files = catchDownloads();
    const profile = await mountProfile();
    await addText(profile, `${AFTER.code}\n${BEFORE.code}`);
    await openList(profile);
    expect(shown(profile)).to.contain('Van het eerste resultaat naar het tweede resultaat');
    await typeDays(profile, '2026-05-01', '2024-05-01');
    expect(shown(profile)).to.contain('Van 1 mei 2024 naar 1 mei 2026');
    const { text } = await download(profile, files, CSV);
    const [, first] = (await text()).split('\r\n');
    expect(first).to.contain('2024-05-01').and.to.contain(BEFORE.code);
  });
});

describe('outreach-profile over the years', () => {
  it('is the picture of a team until the visitor says that it is one team over time', async () => {
    const profile = await mountProfile('', { results: [LATER, BEFORE, AFTER] });
    expect(title(profile)).to.equal('Teambeeld van 3 resultaten');
    expect(byRole(profile, 'group', 'Van wie zijn deze resultaten?')).to.exist;
    expect(byRole(profile, 'radio', PEOPLE)).to.have.property('checked', true);
    await say(profile, ONE_TEAM);
    expect(title(profile)).to.equal('Doorheen de tijd');
    expect(focusIn(profile)).to.equal(ONE_TEAM);
    expect(shown(profile)).to.contain('15 januari 2026 – 3 september 2027.');
    await pressKeys('ArrowDown');
    await settled(profile);
    expect(title(profile)).to.equal('Teambeeld van 3 resultaten');
    expect(focusIn(profile)).to.equal(PEOPLE);
  });

  it('stays what the visitor says when they add to it', async () => {
    const profile = await mountYears();
    await addText(profile, JSON.stringify(scan({ location: ['online'] }, '2028-01-15T12:00:00Z')));
    expect(title(profile)).to.equal('Doorheen de tijd');
  });

  it('is what the host says with over-time, until the visitor says otherwise', async () => {
    const profile = await mountProfile('over-time', { results: [LATER, BEFORE, AFTER] });
    expect(profile.overTime).to.be.true;
    expect(title(profile)).to.equal('Doorheen de tijd');
    profile.overTime = false;
    await settled(profile);
    expect(title(profile)).to.equal('Teambeeld van 3 resultaten');
    profile.overTime = true;
    await settled(profile);
    await say(profile, PEOPLE);
    expect(title(profile)).to.equal('Teambeeld van 3 resultaten');
    const undated = await mountProfile('over-time', { results: [BEFORE, AFTER, OTHER] });
    expect(title(undated)).to.equal('Teambeeld van 3 resultaten');
  });

  it('has moments by their dates, and names only in the list, so that they are in no download', async () => {
    const files = catchDownloads();
    const profile = await mountYears();
    await openList(profile);
    const [field] = nameFields(profile);
    field!.value = 'Na de fusie';
    field!.dispatchEvent(new Event('change'));
    await settled(profile);
    expect(textsOf(allByRole(profile, 'columnheader')).at(-1)).to.equal('3 september 2027');
    const drawing = await (await download(profile, files, SVG)).text();
    expect(drawing).to.contain('3 september').and.not.to.contain('fusie');
  });

  it('is a table with a column for each moment, and a row for each option', async () => {
    const profile = await mountYears();
    const table = byRole(profile, 'table', 'Doorheen de tijd');
    expect(textsOf(allByRole(table, 'columnheader'))).to.deep.equal([
      'Parameter',
      '15 januari 2026',
      '3 september 2026',
      '3 september 2027',
    ]);
    expect(optionCells(profile, 'Locatie', 'Privaat')).to.deep.equal(['gekozen', 'verdwenen', 'nieuw']);
    expect(optionCells(profile, 'Locatie', 'Publiek')).to.deep.equal(['gekozen', 'gebleven', 'gebleven']);
    expect(optionCells(profile, 'Locatie', 'Online')).to.deep.equal(['niet gekozen', 'nieuw', 'verdwenen']);
    expect(optionCells(profile, 'Locatie', 'Semi-publiek')).to.deep.equal(Array(3).fill('niet gekozen'));
    expect(optionCells(profile, 'Prioritaire doelstelling', /^Doelgroep.?gericht/)).to.deep.equal([
      'niet gekozen',
      'nieuw',
      'niet ingevuld',
    ]);
    const groups = textsOf(allByRole(table, 'rowgroup').map((group) => allByRole(group, 'rowheader')[0] ?? group));
    expect(groups.indexOf('Dynamisch')).to.be.below(groups.indexOf('Locatie'));
    expect(groups.indexOf('Locatie')).to.be.below(groups.indexOf('Statisch'));
  });

  it('marks what came and went by more than colour', async () => {
    const profile = await mountYears();
    const marks = allByRole(byRole(profile, 'table'), 'cell', /gebleven|nieuw|verdwenen/).map(
      (cell) => /[✓+−]/.exec(getComputedStyle(cell, '::before').content)?.[0],
    );
    expect(new Set(marks)).to.deep.equal(new Set(['✓', '+', '−']));
    expect(marks).not.to.include(undefined);
  });

  it('has numbers for each moment', async () => {
    const profile = await mountYears();
    expect(optionCells(profile, 'Tijdsbepaling', 'Hoeveel uur per week mag ik outreachen?')).to.deep.equal([
      'niet ingevuld',
      '7,15 uur per week',
      '20 uur per week',
    ]);
  });

  it('can be read at 320 px without scrolling sideways, with the moment in each cell', async () => {
    const profile = await mountYears();
    const nineYears = Array.from({ length: 9 }, (_, year) => scan(BEFORE.answers, `${2020 + year}-01-15T12:00:00Z`));
    for (const results of [[LATER, BEFORE, AFTER], nineYears]) {
      profile.results = results;
      await settled(profile);
      profile.style.cssText = 'display: block; width: 288px';
      expect(profile.scrollWidth).to.be.at.most(288);
      for (const cell of allByRole(byRole(profile, 'table'), 'cell')) {
        const { left, right } = cell.getBoundingClientRect();
        expect(left).to.be.at.least(profile.getBoundingClientRect().left);
        expect(right).to.be.at.most(profile.getBoundingClientRect().right + 0.5);
        expect(cell.querySelector('.when')!.checkVisibility()).to.be.true;
      }
    }
    profile.style.cssText = 'display: block; width: 1000px';
    expect(byRole(profile, 'table').querySelector('.when')!.checkVisibility(), 'nine columns wrap').to.be.true;
    profile.results = [LATER, BEFORE, AFTER];
    await settled(profile);
    expect(byRole(profile, 'table').querySelector('.when')!.checkVisibility()).to.be.false;
  });

  it('goes out as words, drawing and table', async () => {
    const [files, copied] = [catchDownloads(), catchCopies()];
    const profile = await mountYears();
    await press(profile, 'Kopieer als tekst');
    expect(copied.at(-1)).to.contain('15 januari 2026 – 3 september 2027.').and.to.contain('‘Online’');
    const drawing = await (await download(profile, files, SVG)).text();
    expect(drawing).to.contain('Doorheen de tijd').and.to.contain('+ nieuw').and.to.contain('− verdwenen');
    expect(drawing).to.contain('20 uur per');
    const csv = await (await download(profile, files, CSV)).text();
    const days = [...csv.matchAll(/^(\d{4}-\d\d-\d\d);/gm)].map(([, day]) => day!);
    expect(new Set(days).size).to.equal(3);
    expect(days).to.deep.equal([...days].sort());
  });

  it('takes a file of saved snapshots', async () => {
    const profile = await mountProfile();
    choose(profile, textFile('quick-scan-2027.json', JSON.stringify([AFTER, LATER, BEFORE])));
    await untilAdded(profile, '3 resultaten toegevoegd.');
    await say(profile, ONE_TEAM);
    expect(title(profile)).to.equal('Doorheen de tijd');
  });

  it('can be of the checklist', async () => {
    const profile = await mountYears(
      (['present', 'partial', 'absent'] as const).map((online, year) =>
        checklist({ 'access.online': online }, `202${year}-05-01T12:00:00Z`),
      ) as never,
    );
    const question = 'Mensen moeten online een afspraak maken.';
    expect(optionCells(profile, question, 'Deels een drempel')).to.deep.equal(['niet gekozen', 'nieuw', 'verdwenen']);
    expect(shown(profile)).to.contain('Nog open');
  });

  it('says why it can’t be if a date is missing, and is no choice for a crowd', async () => {
    const profile = await mountYears();
    await addText(profile, OTHER.code);
    expect(title(profile)).to.equal('Teambeeld van 4 resultaten');
    expect(allByRole(profile, 'radio')).to.be.empty;
    expect(shown(profile)).to.contain('heeft elk resultaat een eigen dag nodig');
    profile.results = manyResults(40).map((result) => ({ ...result, recordedAt: '2026-01-15T12:00:00Z' }));
    await settled(profile);
    expect(allByRole(profile, 'radio')).to.be.empty;
    expect(shown(profile)).not.to.contain('een eigen dag nodig');
  });
});

describe('outreach-profile of two results', () => {
  it('takes those of one day, or with different names, for people, until the visitor says otherwise', async () => {
    const sameDay = scan(AFTER.answers, '2026-01-15T14:00:00Z');
    const profile = await mountProfile('', { results: [BEFORE, sameDay] });
    expect(title(profile)).to.equal('Teambeeld van 2 resultaten');
    await say(profile, ONE_TEAM);
    expect(title(profile)).to.equal('Wat er verschoof');

    const named = await mountProfile();
    await addText(named, `An: ${BEFORE.code}\nBilal: ${AFTER.code}`);
    expect(title(named)).to.equal('Teambeeld van 2 resultaten');
    expect(cells(named, /^Locatie/)).to.include('Publiek 2 van 2');
  });
});
