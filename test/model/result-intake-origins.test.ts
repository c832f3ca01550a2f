import { expect } from 'chai';
import { type Instrument, createResult, instruments, quickScan } from '../../src/model/index.ts';
import { emptyReport } from '../../src/model/intake-report.ts';
import { LISTED } from '../../src/model/listed.ts';
import { ResultIntake } from '../../src/model/result-intake.ts';
import { rememberedOf } from '../../src/model/result-memory.ts';
import {
  type Candidate,
  candidatesInFiles,
  candidatesInFragment,
  candidatesOf,
} from '../../src/model/result-reader.ts';
import { replace } from '../support/replace.ts';
import { A, B, C, ELSE, give, idsIn, namesIn, newIntake, paste, problemsIn, scan } from './intake.ts';

const NOTHING = scan({});

const entriesIn = ({ set }: ResultIntake) => [...set.entries];
const originsIn = (intake: ResultIntake) => entriesIn(intake).map(({ origin }) => origin);

describe('what a host gives', () => {
  it('is not counted as added, and gets a new report each time', async () => {
    const intake = newIntake();
    expect(intake.report).to.deep.include({ of: 'host', isNothing: false, isReplaced: false, isRestored: false });
    await give(intake);
    expect(intake.report).to.deep.equal(emptyReport('host'));
    await give(intake, A, 7);
    expect(problemsIn(intake)).to.deep.equal(['2: wrong-type']);
    expect(intake.report).to.deep.include({ addedCount: 0, refusedCount: 1, doubles: [] });
    await give(intake, A);
    expect(intake.report).to.deep.equal(emptyReport('host'));
    await paste(intake, 'nothing');
    await give(intake, 7);
    expect(intake.report).to.deep.include({ of: 'host', refusedCount: 1 });
  });

  it('is in its order, new beside old', async () => {
    const intake = newIntake();
    await give(intake, A, B);
    const [first, second] = idsIn(intake);
    await give(intake, A, C, B);
    expect(intake.set.results).to.deep.equal([A, C, B]);
    expect(idsIn(intake).filter((id) => id <= second!)).to.deep.equal([first, second]);
  });

  it('may contain the same result twice', async () => {
    const intake = newIntake();
    const twice = () => intake.add(candidatesOf(instruments, [A, A]), 'host', { again: true });
    await twice();
    const ids = idsIn(intake);
    await twice();
    expect(idsIn(intake)).to.deep.equal(ids);
  });

  it('is of one instrument: what was given before does not come back beside another one', async () => {
    const intake = newIntake();
    await give(intake, A);
    await give(intake, ELSE, A);
    expect(intake.set.results).to.deep.equal([ELSE]);
    expect(problemsIn(intake)).to.deep.equal(['2: other-instrument']);
  });

  it('keeps its name beside what a visitor added, whatever else is refused', async () => {
    const intake = newIntake();
    await give(intake, A);
    intake.rename(idsIn(intake)[0]!, 'An');
    await paste(intake, B.code);
    await give(intake, ELSE, A);
    expect(problemsIn(intake)).to.deep.equal(['1: other-instrument']);
    expect(entriesIn(intake).map(({ name, result }) => [name, result])).to.have.deep.members([
      ['', B],
      ['An', A],
    ]);
  });

  it('fails if reading it does, and does not block what comes after', async () => {
    const intake = newIntake();
    const broken: Candidate = {
      where: { file: '', item: 1, start: '' },
      read() {
        throw new TypeError('broken');
      },
    };
    const failure = await intake.add([broken], 'host').catch(String);
    expect(failure).to.equal('TypeError: broken');
    await give(intake, A);
    expect(intake.set.results).to.deep.equal([A]);
  });
});

describe('what a visitor adds', () => {
  it('leaves what the host gave, even if it is refused', async () => {
    const intake = newIntake();
    await give(intake, A);
    await paste(intake, ELSE.code);
    expect(intake.set.results).to.deep.equal([A]);
    expect(problemsIn(intake)).to.deep.equal([`1: ${ELSE.code}: other-instrument`]);
    expect(intake.report.doubles).to.be.empty;
    await paste(intake, A.code);
    expect(intake.report.doubles).to.have.length(1);
  });

  it('comes in several files, with its progress', async () => {
    const seen: (number | undefined)[] = [];
    let now = 0;
    replace(performance, 'now', () => (now += 1000));
    const intake: ResultIntake = new ResultIntake(instruments, () => seen.push(intake.done));
    const files = [A, B, C].map(({ code }) => new File([code], `${code}.txt`));
    await intake.add(candidatesInFiles(instruments, files), 'visitor');
    expect(intake.set.results).to.deep.equal([A, B, C]);
    expect(seen.filter((done, index) => done !== seen[index - 1])).to.deep.equal([0, 1, 2, 3, undefined]);
  });

  it('is a namesake of another that is present, wherever that came from, and not of one that is gone', async () => {
    const intake = newIntake();
    await give(intake, A);
    const [id] = idsIn(intake);
    intake.rename(id!, 'An');
    await paste(intake, `an ${B.code}`);
    expect(intake.report.namesakes).to.deep.equal([{ name: 'an', older: id }]);
    intake.clear();
    expect(intake.report.of).to.equal('visitor');
    await paste(intake, `An ${C.code}`);
    expect(intake.report.namesakes).to.be.empty;
    intake.remove(idsIn(intake)[0]!);
    await intake.restore();
    expect(intake.report).to.deep.equal({ ...emptyReport('visitor'), isRestored: true });
  });

  it('may have one name many times, and the first namesakes are listed', async () => {
    const intake = newIntake();
    const codes = Array.from({ length: LISTED + 5 }, (_, hours) => scan({ 'time-frame.outreach-hours': hours }).code);
    await paste(intake, codes.map((code) => `An ${code}`).join('\n'));
    expect(intake.set.size).to.equal(LISTED + 5);
    expect(intake.report.namesakes).to.have.length(LISTED);
  });

  it('stays if the host wants that instrument', async () => {
    const intake = newIntake();
    intake.wanted = 'quick-scan';
    await paste(intake, A.code);
    await paste(intake, B.code);
    expect(intake.set.results).to.deep.equal([A, B]);
  });
});

describe('where a result comes from', () => {
  it('becomes the host once that gives it, and does not change by a link or in a scope', async () => {
    const intake = newIntake();
    const link = () =>
      intake.add(
        candidatesInFragment(instruments, `#quick-scan=${A.code}`, () => true),
        'link',
      );
    await paste(intake, A.code);
    await link();
    expect(originsIn(intake)).to.deep.equal(['visitor']);
    await give(intake, A);
    expect(originsIn(intake)).to.deep.equal(['host']);

    const following = newIntake();
    following.follow([A]);
    await give(following, A);
    expect(originsIn(following)).to.deep.equal(['scope']);
    await give(following);
    expect(following.set.results).to.deep.equal([A]);
  });

  it('may be an earlier visit, whose unknown results are left out', () => {
    const intake = newIntake();
    const unknown = createResult<Instrument>({ ...quickScan, starts: ['M'] }, A.answers);
    intake.recall([
      [A.code, '2026-11-22T10:00:00Z', 'visitor', 'An'],
      [unknown.code, '', 'visitor', ''],
      [B.code, '', 'host', 'Bo'],
    ]);
    expect(intake.set.results).to.deep.equal([{ ...A, recordedAt: '2026-11-22T10:00:00Z' }, B]);
    expect(originsIn(intake)).to.deep.equal(['visitor', 'host']);
    expect(rememberedOf(intake.set)).to.deep.equal([
      [A.code, '2026-11-22T10:00:00Z', 'visitor', 'An', '', ''],
      [B.code, '', 'host', 'Bo', '', ''],
    ]);
    expect(() => intake.recall([undefined as never])).to.throw(TypeError);
  });
});

describe('what is in a scope', () => {
  it('is followed one by one, and what stays keeps its name', () => {
    let changes = 0;
    const intake = new ResultIntake(instruments, () => void changes++);
    intake.follow([A, B]);
    const [first] = idsIn(intake);
    intake.rename(first!, 'An');
    intake.follow([A, C]);
    expect(intake.set.results).to.deep.equal([A, C]);
    expect(idsIn(intake)[0]).to.equal(first);
    expect(namesIn(intake)).to.deep.equal(['An', '']);
    const before = changes;
    intake.follow([A, C, NOTHING]);
    expect(changes).to.equal(before);
    intake.follow([A]);
    expect(intake.set.results).to.deep.equal([A]);
  });

  it('keeps its earlier name only if one replaces one, of the same instrument', () => {
    for (const [before, after] of [
      [[A], [B, C]],
      [[A, B], [C]],
      [[A], [ELSE]],
    ] as const) {
      const intake = newIntake();
      intake.follow(before);
      intake.rename(idsIn(intake)[0]!, 'An');
      intake.follow(after);
      expect(intake.set.results).to.deep.equal(after);
      expect(namesIn(intake)).to.deep.equal(after.map(() => ''));
    }
  });

  it('is of the instrument that the host wants, or that is present, or that changed last', async () => {
    const intake = newIntake();
    intake.follow([A, ELSE]);
    expect(intake.set.results).to.deep.equal([ELSE]);
    intake.wanted = 'quick-scan';
    intake.follow([A, ELSE]);
    expect(intake.set.results).to.deep.equal([A]);

    const given = newIntake();
    await give(given, A);
    given.follow([ELSE]);
    expect(given.set.results).to.deep.equal([A]);

    const following = newIntake();
    following.follow([A]);
    following.follow([A, ELSE]);
    expect(following.set.results).to.deep.equal([ELSE]);
  });
});
