import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { type Result, type Session, createSession, formatCode } from '../../../src/model/index.ts';
import { expectAccessible } from '../../support/axe.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { type DownloadedFile, catchDownloads } from '../../support/downloads.ts';
import { until } from '../../support/eventually.ts';
import { openPage, reload } from '../visits.ts';
import { download } from './downloads.ts';
import {
  addText,
  choose,
  codesOf,
  drop,
  focusIn,
  mountProfile,
  names,
  openList,
  press,
  refusals,
  scan,
  settled,
  shown,
  textFile,
  textsOf,
  untilAdded,
} from './outreach-profile.ts';

const PUBLIC = scan({ location: ['public'] });
const ONLINE = scan({ location: ['online'] });
const DATED = scan({ location: ['private'] }, '2026-01-15T12:00:00Z');

const SAVE = 'Download de sessie';

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Opens the list and what keeps the session, once that has loaded. */
async function openSession(profile: OutreachProfileElement): Promise<void> {
  await openList(profile);
  const details = () => profile.shadowRoot!.querySelector<HTMLDetailsElement>('details details');
  await until(() => details() !== null, 'the session');
  details()!.open = true;
}

/** Types in one of its fields. A date has no role of its own to ask for. */
async function type(profile: OutreachProfileElement, name: 'label' | 'date', value: string): Promise<void> {
  const field = profile.shadowRoot!.querySelector<HTMLInputElement>(`#session-${name}`)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(profile);
}

async function save(profile: OutreachProfileElement, files: readonly DownloadedFile[]): Promise<Session> {
  const { text } = await download(profile, files, SAVE);
  return JSON.parse(await text()) as Session;
}

const sessionFile = (name: string, label: string, ...results: readonly { readonly code: string }[]): File =>
  textFile(
    name,
    JSON.stringify({
      format: 'outreach-session',
      version: 1,
      label,
      date: '2025-11-28',
      results: results.map(({ code }) => ({ code })),
    }),
  );

/** Two results of a session, both in one group or the second without any. */
const entries = (one: Result, other: Result, group = '') =>
  [one, other].map((result, index) => ({ result, name: '', group: index ? '' : group, addedOn: '2025-11-28' }));

const dayFields = (profile: OutreachProfileElement): HTMLInputElement[] => [
  ...profile.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=results] li [type=date]'),
];

/** What the list says of when each result is from: a day that can be corrected, or a date. */
const days = (profile: OutreachProfileElement): string[] =>
  [...profile.shadowRoot!.querySelectorAll('[part=results] li')].flatMap(
    (each) => each.querySelector<HTMLInputElement>('[type=date]')?.value ?? textsOf(each.querySelectorAll('small')),
  );

describe('a session that is kept from outreach-profile', () => {
  it('has its label, the day, the codes with the day they were typed, and no names', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: [DATED] });
    await addText(profile, `An: ${PUBLIC.code}`);
    await openSession(profile);
    await type(profile, 'label', 'Team Noord');
    const session = await save(profile, files);
    expect(session).to.deep.equal({
      format: 'outreach-session',
      version: 1,
      label: 'Team Noord',
      date: today(),
      results: [
        { code: DATED.code, recordedAt: DATED.recordedAt },
        { code: PUBLIC.code, addedOn: today() },
      ],
    });
    expect(files.at(-1)!.name).to.equal(`sessie-team-noord-${today()}.json`);
    expect(shown(profile)).to.contain(`sessie-team-noord-${today()}.json`);
  });

  it('is in a file that is called after it, with nothing that a file can’t have in its name', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: [DATED] });
    await openSession(profile);
    for (const [label, name] of [
      ['Équipe « Été » / 2', 'équipe-été-2'],
      ['../../CON:*?<>|', 'con'],
      ['Een heel lange naam voor een werkmoment in het najaar', 'een-heel-lange-naam-voor-een-werkmoment'],
      ['…', ''],
    ] as const) {
      await type(profile, 'label', label);
      await save(profile, files);
      expect(files.at(-1)!.name).to.equal(`sessie-${name && `${name}-`}${today()}.json`);
    }
  });

  it('has names if the visitor wants them, and another day', async () => {
    const files = catchDownloads();
    const profile = await mountProfile();
    await addText(profile, `An: ${PUBLIC.code}\n${ONLINE.code}`);
    await openSession(profile);
    await type(profile, 'label', 'Team Noord');
    await type(profile, 'date', '2026-03-04');
    const tick = byRole(profile, 'checkbox', 'Namen meebewaren') as HTMLInputElement;
    expect(tick.checked).to.be.false;
    tick.click();
    await settled(profile);
    const { date, results } = await save(profile, files);
    expect(date).to.equal('2026-03-04');
    expect(results.map(({ name }) => name)).to.deep.equal(['An', undefined]);
  });

  it('is asked for its name first, and for a day', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: [PUBLIC] });
    await openSession(profile);
    await press(profile, SAVE);
    expect(files).to.be.empty;
    expect(focusIn(profile)).to.match(/^Hoe heet deze sessie/);
    expect(shown(profile)).to.contain('Geef de sessie eerst een naam.');
    await type(profile, 'label', 'Team Noord');
    expect(shown(profile)).not.to.contain('Geef de sessie eerst een naam.');
    await type(profile, 'date', '');
    await press(profile, SAVE);
    expect(shown(profile)).to.contain('Deze datum bestaat niet.');
    await expectAccessible(profile);
  });
});

describe('a session that is opened in outreach-profile', () => {
  it('has its names, groups and days again, and its label to keep it under once more', async () => {
    const session = createSession(
      'Team Noord',
      '2026-11-28',
      [
        { result: PUBLIC, name: 'An', group: '', addedOn: '2026-11-27' },
        { result: DATED, name: '', group: '', addedOn: '' },
        { result: ONLINE, name: '', group: '', addedOn: '' },
      ],
      true,
    );
    const files = catchDownloads();
    const profile = await mountProfile();
    drop(profile, textFile('sessie.json', JSON.stringify(session)));
    await untilAdded(profile, '3 resultaten toegevoegd.');
    await openSession(profile);
    expect(names(profile)).to.deep.equal(['An', '', '']);
    // Nothing dates the third but the session.
    expect(days(profile)).to.deep.equal(['2026-11-27', '15 januari 2026', '2026-11-28']);
    const again = await save(profile, files);
    expect(again).to.deep.include({ label: 'Team Noord', date: '2026-11-28' });
    expect(again.results.map(({ group }) => group)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('has its label and its day again where it has groups too', async () => {
    const session = createSession(
      'Werkmoment',
      '2025-11-28',
      [PUBLIC, ONLINE].map((result, index) => ({ result, name: '', group: `Team ${index}`, addedOn: '2025-11-28' })),
    );
    const files = catchDownloads();
    const profile = await mountProfile();
    drop(profile, textFile('sessie.json', JSON.stringify(session)));
    await untilAdded(profile, '2 resultaten toegevoegd.');
    await openSession(profile);
    expect(await save(profile, files)).to.deep.equal(session);
  });

  it('beside another is a group of its own, and twice is not doubled', async () => {
    const profile = await mountProfile();
    choose(
      profile,
      sessionFile('2025.json', 'Team 2025', PUBLIC, ONLINE),
      sessionFile('2026.json', 'Team 2026', DATED),
    );
    await untilAdded(profile, '3 resultaten toegevoegd.');
    await until(() => textsOf(allByRole(byRole(profile, 'table'), 'columnheader')).length === 3, 'the groups');
    expect(textsOf(allByRole(byRole(profile, 'table'), 'columnheader')).slice(1)).to.deep.equal([
      'Team 2025 (2)',
      'Team 2026 (1)',
    ]);
    choose(profile, sessionFile('2025.json', 'Team 2025', PUBLIC, ONLINE));
    await untilAdded(profile, /2 resultaten zijn niet toegevoegd/);
    expect(codesOf(profile)).to.have.length(3);
  });

  it('says which result it can not read, and keeps the others', async () => {
    const profile = await mountProfile();
    choose(profile, sessionFile('sessie.json', '<img src=x onerror=alert(1)>', PUBLIC, { code: 'QSRDNFVX' }));
    await untilAdded(profile, '1 resultaat toegevoegd.');
    expect(refusals(profile)).to.deep.equal([
      'sessie.json, nummer 2: deze code klopt niet. Kijk na of elk teken juist is.',
    ]);
    expect(profile.shadowRoot!.querySelector('img')).to.be.null;
    choose(profile, textFile('later.json', '{"format": "outreach-session", "version": 2, "results": [{}]}'));
    await untilAdded(profile, /latere versie/);
    choose(profile, textFile('stuk.json', '{"format": "outreach-session", "version": 1, "results": [{'));
    await untilAdded(profile, /deze sessie is niet volledig of beschadigd/);
    expect(codesOf(profile)).to.deep.equal([PUBLIC.code]);
  });

  /** The profile of a page, once it has loaded. */
  const open = async (page: Awaited<ReturnType<typeof openPage>>): Promise<OutreachProfileElement> => {
    await page.customElements.whenDefined('outreach-profile');
    const profile = page.document.querySelector('outreach-profile')!;
    await profile.updateComplete;
    return profile;
  };
  const fields = (profile: OutreachProfileElement) =>
    ['label', 'date'].map((name) => profile.shadowRoot!.querySelector<HTMLInputElement>(`#session-${name}`)?.value);

  for (const [name, given] of [
    ['a plain list', `${PUBLIC.code}\n${ONLINE.code}`],
    ['one group', createSession('Team 2025', '2025-11-28', entries(PUBLIC, ONLINE))],
    ['a session with groups', createSession('Werkmoment', '2025-11-28', entries(PUBLIC, ONLINE, 'Team A'))],
  ] as const) {
    it(`keeps what was typed of ${name} after a reload, before it is a file`, async () => {
      let page = await openPage('<outreach-profile></outreach-profile>');
      const before = await open(page);
      await addText(before, typeof given === 'string' ? given : JSON.stringify(given));
      await untilAdded(before, '2 resultaten toegevoegd.');
      await openSession(before);
      await type(before, 'label', 'Overleg noord');
      await type(before, 'date', '2026-02-03');
      page = await reload(page);
      const profile = await open(page);
      await openSession(profile);
      expect(fields(profile)).to.deep.equal(['Overleg noord', '2026-02-03']);
    });
  }

  it('keeps its groups and days after a reload', async () => {
    let page = await openPage('<outreach-profile></outreach-profile>');
    await addText(await open(page), await sessionFile('', 'Team 2025', PUBLIC, ONLINE).text());
    await untilAdded(await open(page), '2 resultaten toegevoegd.');
    page = await reload(page);
    const profile = await open(page);
    await until(() => days(profile).length === 2, 'the days');
    expect(days(profile)).to.deep.equal(['2025-11-28', '2025-11-28']);
    expect(profile.shadowRoot!.querySelector<HTMLInputElement>('.group > .name input')!.value).to.equal('Team 2025');
  });

  it('keeps its label and its day after a reload where it has groups', async () => {
    const session = createSession(
      'Werkmoment',
      '2025-11-28',
      [PUBLIC, ONLINE].map((result, index) => ({ result, name: '', group: `Team ${index}`, addedOn: '2025-11-28' })),
    );
    let page = await openPage('<outreach-profile></outreach-profile>');
    const before = await open(page);
    await addText(before, JSON.stringify(session));
    await until(() => fields(before)[0] === 'Werkmoment', 'the session');
    page = await reload(page);
    const profile = await open(page);
    await until(() => fields(profile)[0] !== undefined, 'what keeps the session');
    expect(fields(profile)).to.deep.equal(['Werkmoment', '2025-11-28']);
  });
});

it('the day of a typed code can be corrected, and that of a dated result can’t', async () => {
  const files = catchDownloads();
  const profile = await mountProfile('', { results: [DATED] });
  await addText(profile, PUBLIC.code);
  await openSession(profile);
  expect(dayFields(profile).map(({ value }) => value)).to.deep.equal([today()]);
  const [field] = dayFields(profile) as [HTMLInputElement];
  expect(textsOf(field.labels!)).to.deep.equal([`Dag bij ${formatCode(PUBLIC.code)}`]);
  const enter = async (value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(profile);
  };
  await enter('2026-10-01');
  await enter('');
  expect(field.value, 'no day is no correction').to.equal('2026-10-01');
  await type(profile, 'label', 'Team Noord');
  expect((await save(profile, files)).results.map(({ addedOn }) => addedOn)).to.deep.equal([undefined, '2026-10-01']);
  profile.readonly = true;
  await settled(profile);
  expect(dayFields(profile)).to.be.empty;
  expect(days(profile)).to.deep.equal(['15 januari 2026', '1 oktober 2026']);
});

it('a code that is typed on another day is the same code', async () => {
  const profile = await mountProfile('', { results: [PUBLIC] });
  await addText(profile, PUBLIC.code);
  expect(refusals(profile)).to.have.length(1);
  await addText(profile, ONLINE.code);
  await openList(profile);
  expect(days(profile)).to.have.length(1);
  expect(profile.results[1]).not.to.have.property('recordedAt');
});
