import { Validator } from '@cfworker/json-schema';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  createResult,
  createSession,
  instruments,
  outreachDefinition,
  quickScan,
  sessionSchema,
} from '../../src/model/index.ts';
import type { Instrument, Result, Session } from '../../src/model/index.ts';
import { candidatesIn, candidatesOf } from '../../src/model/result-reader.ts';
import { ResultIntake } from '../../src/model/result-intake.ts';
import type { Entry } from '../../src/model/result-set.ts';

const validator = new Validator(sessionSchema(), '2020-12');

const scan = (location: readonly string[], recordedAt?: string): Result =>
  createResult<Instrument>(quickScan, { location }, recordedAt);
const [A, B, DATED] = [scan(['public']), scan(['online']), scan(['private'], '2026-11-22T10:00:00Z')];

const intakeOf = () => new ResultIntake(instruments, () => {});

async function opened(...texts: string[]): Promise<ResultIntake> {
  const intake = intakeOf();
  for (const text of texts) await intake.add(candidatesIn(instruments, text), 'visitor', { day: '2027-01-01' });
  return intake;
}

const about = ({ set }: ResultIntake) =>
  [...set.entries].map(({ result, name, group, addedOn }: Entry) => [result.code, name, group, addedOn]);
const problems = ({ report }: ResultIntake) => report.refused.map(({ problem }) => problem);

async function filled(): Promise<ResultIntake> {
  const intake = intakeOf();
  await intake.add(candidatesIn(instruments, `An: ${A.code}`), 'visitor', { group: 'Team A', day: '2026-11-28' });
  await intake.add(candidatesIn(instruments, B.code), 'visitor', { day: '2026-11-27' });
  await intake.add(candidatesOf(instruments, [DATED]), 'host');
  return intake;
}

describe('a session', () => {
  it('has codes, days and groups, and names only if they are wanted', async () => {
    const { set } = await filled();
    const session = createSession('Team Noord', '2026-11-28', set.entries);
    expect(session).to.deep.equal({
      format: 'outreach-session',
      version: 1,
      label: 'Team Noord',
      date: '2026-11-28',
      results: [
        { code: A.code, addedOn: '2026-11-28', group: 'Team A' },
        { code: B.code, addedOn: '2026-11-27' },
        { code: DATED.code, recordedAt: DATED.recordedAt },
      ],
    });
    expect(createSession('', '', set.entries, true).results[0]).to.deep.include({ name: 'An' });
    for (const each of [session, createSession('', '', set.entries, true)])
      expect(validator.validate(each).valid).to.be.true;
  });

  it('opens as it was kept, and once more adds nothing', async () => {
    const { set } = await filled();
    const text = JSON.stringify(createSession('Team Noord', '2026-11-28', set.entries, true), null, 2);
    const again = await opened(text, text);
    expect(about(again)).to.deep.equal([
      [A.code, 'An', 'Team A', '2026-11-28'],
      [B.code, '', 'Team Noord', '2026-11-27'],
      // What has a moment needs no day.
      [DATED.code, '', 'Team Noord', ''],
    ]);
    expect(again.set.results[2]).to.deep.equal(DATED);
    expect(again.report).to.deep.include({ addedCount: 0, refusedCount: 3 });
    expect(problems(again)).to.deep.equal(['double', 'double', 'double']);
  });

  it('beside another is a group of its own, also in a list of both', async () => {
    const sessionOf = (label: string, ...results: Result[]) =>
      createSession(
        label,
        '2026-11-28',
        results.map((result) => ({ result, name: '', group: '', addedOn: '' })),
      );
    const both = [sessionOf('2025', A, B), sessionOf('2026', DATED)];
    const groups = [
      ['2025', 2],
      ['2026', 1],
    ];
    expect([...(await opened(...both.map((each) => JSON.stringify(each)))).set.groups]).to.deep.equal(groups);
    expect([...(await opened(JSON.stringify(both))).set.groups]).to.deep.equal(groups);
    const host = intakeOf();
    await host.add(candidatesOf(instruments, both), 'host');
    expect([...host.set.groups]).to.deep.equal(groups);
  });

  it('whose host gives it again under another label moves to that group', async () => {
    const host = intakeOf();
    for (const label of ['2025', '2026'])
      await host.add(
        candidatesOf(instruments, {
          format: 'outreach-session',
          version: 1,
          label,
          date: '',
          results: [{ code: A.code }],
        }),
        'host',
      );
    expect([...host.set.groups]).to.deep.equal([['2026', 1]]);
  });

  it('says what is wrong, and keeps the good', async () => {
    const text = (session: object) =>
      JSON.stringify({ format: 'outreach-session', version: 1, label: 'X', date: '2026-02-31', ...session });
    const of = async (session: object) => problems(await opened(text(session)));
    expect(await of({ version: 2, results: [] })).to.deep.equal(['later-session']);
    expect(await of({ version: 'x', results: [] })).to.deep.equal(['broken-session']);
    expect(await of({ results: 5 })).to.deep.equal(['broken-session']);
    expect(await of({ results: [] })).to.deep.equal(['no-code']);
    expect(problems(await opened('{ "format": "outreach-session", "version": 1, "results": [} '))).to.deep.equal([
      'broken-session',
    ]);

    const other = createResult(outreachDefinition, { wellbeing: 'present' });
    const mixed = await opened(
      text({
        results: [
          { code: A.code, name: 7, group: [], addedOn: '2026-13-01' },
          null,
          3,
          { code: 'nonsense' },
          { code: B.code, recordedAt: 'yesterday' },
          { code: other.code },
        ],
      }),
    );
    expect(about(mixed)).to.deep.equal([[A.code, '', 'X', '']]);
    expect(problems(mixed)).to.deep.equal([
      'code-length',
      'code-length',
      'code-check',
      'wrong-type',
      'other-instrument',
    ]);
  });

  it('that is cut off anywhere after its first line is told as half a session', async () => {
    const { set } = await filled();
    const whole = JSON.stringify(createSession('Team Noord', '2026-11-28', set.entries, true), null, 2);
    for (let end = whole.indexOf('\n', 5); end < whole.length; end++) {
      const intake = await opened(whole.slice(0, end));
      expect([intake.set.size, ...problems(intake)], whole.slice(0, end)).to.deep.equal([0, 'broken-session']);
    }
  });

  it('of which the only one was opened keeps its label and its day, whatever groups it has', async () => {
    const { set } = await filled();
    const textOf = (label: string) => JSON.stringify(createSession(label, '2026-11-28', set.entries));
    const intake = await opened(textOf('Team Noord'), textOf('Team Noord'));
    expect(intake.session).to.deep.equal({ label: 'Team Noord', date: '2026-11-28' });
    intake.clear();
    expect(intake.session).to.equal(undefined);
    const grouped = { ...(JSON.parse(textOf('Zuid')) as Session), results: [{ code: A.code, group: 'A' }] };
    await intake.add(candidatesOf(instruments, [grouped]), 'visitor');
    expect(intake.session).to.deep.equal({ label: 'Zuid', date: '2026-11-28' });
    await intake.add(candidatesOf(instruments, [{ ...grouped, label: 'Oost', results: [{ code: B.code }] }]), 'host');
    expect(intake.session).to.equal(undefined);
  });

  it('has the day that was corrected', async () => {
    const intake = await filled();
    const [first] = intake.set.entries;
    intake.date(first!.id, '2026-10-01');
    const [kept] = createSession('', '', intake.set.entries).results;
    expect(kept).to.deep.equal({ code: A.code, addedOn: '2026-10-01', group: 'Team A' });
  });

  it('shows a name as text in one line, whatever is in it', async () => {
    const name = `\u202E<b>An</b>\n${'x'.repeat(100)}`;
    const intake = await opened(
      JSON.stringify({
        format: 'outreach-session',
        version: 1,
        label: name,
        date: '',
        results: [{ code: A.code, name }],
      }),
    );
    const [[, shown, group]] = about(intake) as [string[]];
    expect(shown)
      .to.match(/^<b>An<\/b> x+$/)
      .and.have.length(60);
    expect(group).to.equal(shown);
  });

  it('is never taken for anything else by what reads objects', async () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const intake = intakeOf();
    await intake.add(candidatesOf(instruments, [revoked.proxy, null, undefined, { format: 'other' }, A]), 'host');
    expect(intake.set.results).to.deep.equal([A]);
  });

  it('reads back any names, groups and days', async () => {
    const text = fc
      .string({ maxLength: 60 })
      .map((each) => each.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '').trim());
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name: text, group: text.filter(Boolean), addedOn: day }), { minLength: 2, maxLength: 5 }),
        async (given) => {
          const session = createSession(
            'Label',
            '2026-11-28',
            given.map((each) => ({ ...each, result: A })),
            true,
          );
          expect(validator.validate(session).valid).to.be.true;
          const intake = await opened(JSON.stringify(session));
          const isGrouped = new Set(given.map(({ group }) => group)).size > 1;
          expect(about(intake)).to.deep.equal(
            given.map(({ name, group, addedOn }) => [A.code, name, isGrouped ? group : 'Label', addedOn]),
          );
        },
      ),
    );
  });
});

describe('the schema of sessions', () => {
  it('refuses what it does not know', () => {
    const session: Session = createSession('Team', '2026-11-28', [{ result: A, name: '', group: '', addedOn: '' }]);
    expect(validator.validate(session).valid).to.be.true;
    for (const other of [
      { version: 2 },
      { date: 'yesterday' },
      { results: [{}] },
      { results: [{ code: A.code, score: 3 }] },
      { extra: 1 },
    ])
      expect(validator.validate({ ...session, ...other }).valid, JSON.stringify(other)).to.be.false;
  });
});
