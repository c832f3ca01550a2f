import { expect } from 'chai';
import { type OutreachProfileElement } from '../../../src/index.ts';
import { createSession } from '../../../src/model/index.ts';
import type { Result } from '../../../src/model/index.ts';
import { expectAccessible, expectContrast } from '../../support/axe.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { until } from '../../support/eventually.ts';
import { click, emulateMedia } from '../../support/input.ts';
import { CSV, JSON_FILE, SVG, catchCopies, download } from './downloads.ts';
import {
  addText,
  added,
  checklist,
  focusIn,
  listen,
  mountProfile,
  openList,
  press,
  refusals,
  scan,
  settled,
  shown,
  textOf,
  textsOf,
  title,
  untilAdded,
} from './outreach-profile.ts';

const PUBLIC = scan({ location: ['public'], 'time-frame.outreach-hours': 4 });
const ONLINE = scan({ location: ['online'], direction: 'demand-led', 'time-frame.outreach-hours': 20 });
const BOTH = scan({ location: ['public', 'online'], direction: 'supply-led' });

/** The session of groups of results, as a page gives it. */
const groupsOf = (groups: Record<string, readonly Result[]>, names: readonly string[] = []): string =>
  JSON.stringify(
    createSession(
      'Werkmoment',
      '2026-11-28',
      Object.entries(groups).flatMap(([group, results]) =>
        results.map((result, index) => ({ result, group, addedOn: '', name: names[index] ?? '' })),
      ),
      true,
    ),
  );

const TEAMS = groupsOf({ 'Team A': [PUBLIC, BOTH, PUBLIC], 'Team B': [ONLINE, ONLINE] });
const LARGER = groupsOf({ 'Team A': [PUBLIC, BOTH, PUBLIC], 'Team B': [ONLINE, ONLINE, ONLINE], C: [BOTH] });

/** What the cells in the row of an option say, after the heading of its question. */
function row(profile: OutreachProfileElement, question: string, option: string): string[] {
  const headings = allByRole(byRole(profile, 'table'), 'rowheader');
  const from = headings.findIndex((each) => textOf(each) === question);
  const heading = headings.slice(from).find((each) => textOf(each).startsWith(option))!;
  return textsOf([...heading.closest('tr')!.querySelectorAll('td > span, td > .who')]);
}

const columns = (profile: OutreachProfileElement): string[] =>
  textsOf(allByRole(byRole(profile, 'table'), 'columnheader'));

const groupField = (profile: OutreachProfileElement): HTMLInputElement =>
  byRole(profile, 'textbox', 'Groep (mag leeg blijven)') as HTMLInputElement;

async function typeGroup(profile: OutreachProfileElement, name: string): Promise<void> {
  groupField(profile).value = name;
  groupField(profile).dispatchEvent(new Event('input', { bubbles: true }));
  await settled(profile);
}

/** Chooses in the list, once it has loaded. */
async function moveTo(profile: OutreachProfileElement, index: number, group: string): Promise<void> {
  const choice = allByRole(profile, 'combobox', /^Groep van /)[index] as HTMLSelectElement;
  choice.value = [...choice.options].find(({ text }) => text === group)!.value;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(profile);
}

describe('groups side by side in outreach-profile', () => {
  it('each have a column, with a row for each option, in one table', async () => {
    const profile = await mountProfile('', { results: TEAMS });
    expect(title(profile)).to.equal('2 groepen naast elkaar: 5 resultaten');
    expect(allByRole(profile, 'table')).to.have.length(1);
    expect(columns(profile).slice(1)).to.deep.equal(['Team A (3)', 'Team B (2)']);
    expect(row(profile, 'Locatie', 'Publiek')).to.deep.equal(['3 van 3', '0 van 2']);
    expect(row(profile, 'Locatie', 'Online')).to.deep.equal(['1 van 3', '2 van 2']);
    expect(row(profile, 'Regie', 'Vraaggericht')).to.deep.equal(['0 van 1', '2 van 2']);
  });

  it('say where they are furthest apart, in words and in the table, and which are small', async () => {
    const profile = await mountProfile('', { results: LARGER });
    const list = byRole(profile, 'heading', 'Waar de groepen het verst uiteen liggen').nextElementSibling!;
    expect(textsOf(list.querySelectorAll('li'))).to.deep.equal([
      'Locatie ‘Publiek’: 3 van 3 bij Team A, tegenover 0 van 3 bij Team B.',
    ]);
    const marked = allByRole(byRole(profile, 'table'), 'rowheader').filter((each) => /Ver uiteen$/.test(textOf(each)));
    expect(textsOf(marked)).to.deep.equal(['Publiek Ver uiteen']);
    expect(shown(profile)).to.contain('Kleine groepen: Team A, Team B en C. Eén antwoord meer of minder');
    expect(shown(profile)).not.to.match(/significant|score|beste|%/i);
  });

  it('aren’t compared where that would point at a person, and say so', async () => {
    const files = catchDownloads();
    const copied = catchCopies();
    const profile = await mountProfile('', { results: LARGER });
    expect(shown(profile)).to.contain('Met minder dan 3 mensen telt C niet mee');
    profile.results = TEAMS;
    await settled(profile);
    const tooFew = 'Vergelijken kan pas als van minstens twee groepen elk 3 mensen dezelfde vraag beantwoordden.';
    expect(shown(profile)).to.contain(tooFew);
    expect(shown(profile)).not.to.match(/Ver uiteen|nergens|tegenover/);
    await press(profile, 'Kopieer als tekst');
    expect(copied[0]).to.contain(tooFew);
    expect(files).to.be.empty;
  });

  it('say so if they are nowhere far apart', async () => {
    const profile = await mountProfile('', {
      results: groupsOf({ 2025: [PUBLIC, PUBLIC, PUBLIC], 2026: [PUBLIC, PUBLIC, PUBLIC] }),
    });
    expect(shown(profile)).to.contain('De groepen liggen nergens ver uiteen.');
    expect(shown(profile)).not.to.contain('Ver uiteen');
  });

  it('have their hours as numbers on one scale', async () => {
    const profile = await mountProfile('', { results: TEAMS });
    const cell = byRole(profile, 'rowheader', /^Hoeveel uur per week mag ik outreachen/).nextElementSibling!;
    expect(textOf(cell)).to.match(/Team A: 4 uur per week \(2 antwoorden\) Team B: 20 uur per week \(2 antwoorden\)/);
    const at = [...cell.querySelectorAll('circle')].map((dot) => Math.round(parseFloat(dot.getAttribute('cx')!)));
    expect(at).to.deep.equal([2, 98]);
  });

  it('count those without a group as one', async () => {
    const profile = await mountProfile();
    await addText(profile, PUBLIC.code);
    await typeGroup(profile, 'Team B');
    await addText(profile, ONLINE.code);
    expect(columns(profile).slice(1)).to.deep.equal(['Zonder groep (1)', 'Team B (1)']);
    await addText(profile, BOTH.code);
    expect(columns(profile).slice(1)).to.deep.equal(['Zonder groep (1)', 'Team B (2)']);
  });

  it('are one picture again when they are one group', async () => {
    const profile = await mountProfile('', { results: TEAMS });
    await openList(profile);
    const [, other] = allByRole(profile, 'textbox', /^Naam van de groep/) as HTMLInputElement[];
    other!.value = 'Team A';
    other!.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(profile);
    expect(title(profile)).to.equal('Teambeeld van 5 resultaten');
  });

  it('stay out of events and results', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: TEAMS });
    await typeGroup(profile, 'Team B');
    await addText(profile, scan({ location: ['private'] }).code);
    expect(JSON.stringify([events[0]!.detail, profile.results])).not.to.contain('Team');
    expect(events).to.have.length(1);
  });

  it('stay when a host sets again what an event gave', async () => {
    const profile = await mountProfile('', { results: TEAMS });
    profile.results = [...profile.results];
    await settled(profile);
    expect(columns(profile).slice(1)).to.deep.equal(['Team A (3)', 'Team B (2)']);
  });

  it('are only a picture under readonly', async () => {
    const names = ['An', 'Bo'];
    const results = groupsOf(
      { 'Team A': [checklist({ 'access.online': 'absent' })], 'Team B': [checklist({ 'access.online': 'present' })] },
      names,
    );
    const profile = await mountProfile('readonly', { results });
    expect(title(profile)).to.equal('2 groepen naast elkaar: 2 resultaten');
    await openList(profile);
    expect(allByRole(profile, 'combobox')).to.be.empty;
    expect(shown(profile)).not.to.match(/Toon per groep|Bewaar deze sessie|Maak groepen/);
  });

  for (const width of ['320px', '60em']) {
    it(`fits and is accessible at ${width}`, async () => {
      const profile = await mountProfile('', {
        results: groupsOf({ 'Team A': [PUBLIC, BOTH], 'Team B': [ONLINE], C: [ONLINE], D: [PUBLIC], E: [BOTH] }),
      });
      profile.style.width = width;
      profile.style.display = 'block';
      await openList(profile);
      await until(() => allByRole(profile, 'combobox').length > 0, 'the list of groups');
      expect(profile.scrollWidth).to.be.at.most(profile.clientWidth);
      await expectAccessible(profile);
      await expectContrast(profile);
    });
  }

  it('are asked for with the words of another language', async () => {
    const profile = await mountProfile('lang="de"', { results: TEAMS });
    expect(title(profile)).to.equal('2 Gruppen nebeneinander: 5 Ergebnisse');
    profile.lang = 'fr';
    await settled(profile);
    await until(() => title(profile).startsWith('2 groupes côte à côte'), 'French');
  });
});

describe('making groups in outreach-profile', () => {
  it('takes one press after a list was added to another', async () => {
    const profile = await mountProfile('', { results: [PUBLIC, BOTH] });
    await addText(profile, `${ONLINE.code}\n${scan({ location: ['private'] }).code}`);
    await press(profile, 'Zet deze 2 apart als groep');
    await until(() => columns(profile).length === 3, 'two groups');
    expect(columns(profile).slice(1)).to.deep.equal(['Groep 1 (2)', 'Groep 2 (2)']);
    await until(() => focusIn(profile).startsWith('Naam van de groep'), 'the focus');
    const field = profile.shadowRoot!.activeElement as HTMLInputElement;
    expect(field.value).to.equal('Groep 2');
    field.value = 'Team B';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(profile);
    expect(columns(profile).slice(1)).to.deep.equal(['Groep 1 (2)', 'Team B (2)']);
    const [first] = allByRole(profile, 'textbox', /^Naam van de groep/) as HTMLInputElement[];
    first!.value = 'Team A';
    first!.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(profile);
    expect(columns(profile).slice(1), 'each in its place').to.deep.equal(['Team A (2)', 'Team B (2)']);
  });

  it('is not offered after one code, a first list, or a list that has a group', async () => {
    const profile = await mountProfile();
    await addText(profile, `${PUBLIC.code}\n${BOTH.code}`);
    expect(added(profile)).not.to.contain('apart');
    await addText(profile, ONLINE.code);
    expect(added(profile)).not.to.contain('apart');
    await typeGroup(profile, 'Team B');
    await addText(profile, `${scan({ location: ['private'] }).code}\n${scan({ location: ['semi-public'] }).code}`);
    expect(added(profile)).to.match(/^2 resultaten toegevoegd/);
    expect(added(profile)).not.to.contain('apart');
  });

  it('is offered in the list, and moves one result at a time', async () => {
    const profile = await mountProfile('', { results: [PUBLIC, BOTH, ONLINE] });
    await openList(profile);
    await until(() => allByRole(profile, 'button', 'Maak groepen').length > 0, 'the button');
    await press(profile, 'Maak groepen');
    expect(focusIn(profile)).to.equal('Resultaten (3)');
    await moveTo(profile, 2, 'Nieuwe groep');
    expect(columns(profile).slice(1)).to.deep.equal(['Zonder groep (2)', 'Groep 1 (1)']);
    await moveTo(profile, 0, 'Groep 1');
    expect(columns(profile).slice(1)).to.deep.equal(['Zonder groep (1)', 'Groep 1 (2)']);
    const chosen = (allByRole(profile, 'combobox') as HTMLSelectElement[]).map(({ value }) => value);
    expect(chosen, 'also where another took the place').to.deep.equal(['', 'Groep 1', 'Groep 1']);
  });

  it('asks again about someone of another group who answered the same', async () => {
    const profile = await mountProfile('', { results: groupsOf({ A: [PUBLIC], B: [ONLINE] }) });
    await typeGroup(profile, 'B');
    await addText(profile, PUBLIC.code);
    expect(refusals(profile)).to.have.length(1);
    await press(profile, 'Voeg dat toch toe');
    expect(columns(profile).slice(1)).to.deep.equal(['A (1)', 'B (2)']);
  });
});

describe('who said what in the groups of outreach-profile', () => {
  const results = groupsOf(
    {
      Onthaal: [checklist({ 'access.online': 'absent' }), checklist({ 'access.online': 'present' })],
      Thuishulp: [
        checklist({ 'access.online': 'absent' }),
        checklist({ 'access.online': 'absent' }),
        checklist({ 'access.online': 'absent' }),
      ],
    },
    ['An', 'Bo'],
  );
  const question = 'Mensen moeten online een afspraak maken.';

  it('shows on request only, by group', async () => {
    const profile = await mountProfile('', { results });
    const table = () => textOf(byRole(profile, 'table'));
    expect(table()).not.to.match(/An|Bo\b/);
    await press(profile, 'Toon per groep wie wat zei');
    expect(row(profile, question, 'Geen drempel')).to.deep.equal(['1 van 2', 'An', '3 van 3', 'An, Bo, 1 zonder naam']);
    expect(row(profile, question, 'Wel een drempel')).to.deep.equal(['1 van 2', 'Bo', '0 van 3']);
    await press(profile, 'Verberg wie wat zei');
    expect(row(profile, question, 'Geen drempel')).to.deep.equal(['1 van 2', '3 van 3']);
  });

  it('isn’t on paper', async function () {
    const profile = await mountProfile('', { results });
    await press(profile, 'Toon per groep wie wat zei');
    const names = [...profile.shadowRoot!.querySelectorAll<HTMLElement>('.who')];
    expect(names.every((each) => each.checkVisibility())).to.be.true;
    if (!(await emulateMedia({ type: 'print' }))) this.skip();
    expect(textsOf(names)).to.include('An, Bo, 1 zonder naam');
    expect(names.filter((each) => each.checkVisibility())).to.be.empty;
  });

  it('is not offered without names', async () => {
    const profile = await mountProfile('', {
      results: groupsOf({
        A: [checklist({ 'access.online': 'absent' })],
        B: [checklist({ 'access.online': 'present' })],
      }),
    });
    expect(title(profile)).to.contain('2 groepen');
    expect(shown(profile)).not.to.contain('wie wat zei');
  });

  it('goes into nothing that is kept', async () => {
    const files = catchDownloads();
    const copied = catchCopies();
    const profile = await mountProfile('', { results });
    await press(profile, 'Toon per groep wie wat zei');
    for (const label of [SVG, CSV, JSON_FILE]) {
      const { text } = await download(profile, files, label);
      expect(await text(), label).not.to.match(/\bAn\b|\bBo\b/);
    }
    await press(profile, 'Kopieer als tekst');
    expect(copied[0])
      .to.contain('Onthaal (2).')
      .and.not.to.match(/\bAn\b|\bBo\b/);
  });
});

describe('what is kept of the groups of outreach-profile', () => {
  it('has a column for each in the table for Excel', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: TEAMS });
    const { text } = await download(profile, files, CSV);
    const lines = (await text()).replace('\uFEFF', '').split('\r\n');
    expect(lines[0]).to.match(/;Team A: [^;]+;Team A: [^;]+;Team B: [^;]+;Team B: [^;]+$/);
    expect(lines).to.include('Locatie;Waar werk je meestal?;Publiek;3;3;0;2');
    expect(lines.some((line) => /;4 uur per week;2;2;0;2$/.test(line))).to.be.true;
  });

  it('is told as such when the table for Excel is opened', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: TEAMS });
    const { text } = await download(profile, files, CSV);
    await addText(profile, await text());
    expect(refusals(profile)).to.have.length(1);
    expect(refusals(profile)[0]).to.contain('dit is de telling van een team');
  });

  it('is a session as JSON, which brings them back', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: TEAMS });
    const { text } = await download(profile, files, JSON_FILE);
    const other = await mountProfile();
    await addText(other, await text());
    await untilAdded(other, '5 resultaten toegevoegd.');
    expect(columns(other).slice(1)).to.deep.equal(['Team A (3)', 'Team B (2)']);
  });

  it('is in the drawing, with what it says', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: LARGER });
    const { text } = await download(profile, files, SVG);
    expect(await text())
      .to.contain('>Team B (3)</text>')
      .and.to.contain('Waar de groepen het verst uiteen liggen');
  });
});

it('asks nothing more of a page whose results have no groups', async () => {
  const profile = await mountProfile('', { results: [PUBLIC, BOTH, ONLINE] });
  expect(
    profile
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .map(({ cssText }) => cssText)
      .join(''),
  ).not.to.contain('.grouped');
  await click(profile.shadowRoot!.querySelector('summary')!);
});
