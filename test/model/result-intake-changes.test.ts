import { expect } from 'chai';
import { instruments } from '../../src/model/index.ts';
import { ResultIntake } from '../../src/model/result-intake.ts';
import { candidatesIn } from '../../src/model/result-reader.ts';
import { replace } from '../support/replace.ts';
import { A, B, C, ELSE, give, idsIn, namesIn, newIntake, paste } from './intake.ts';

/** Makes each result take a whole turn. */
function slowly(): void {
  let now = 0;
  replace(performance, 'now', () => (now += 1000));
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve));
}

describe('what a host gives again', () => {
  it('stays in sight with its name, however many turns the reading takes', async () => {
    slowly();
    const seen: string[][] = [];
    const intake = new ResultIntake(instruments, () => seen.push(namesIn(intake)));
    await give(intake, A, B, C);
    const ids = idsIn(intake);
    for (const [index, name] of ['An', 'Bo', 'Cis'].entries()) intake.rename(ids[index]!, name);
    seen.length = 0;
    await give(intake, A, B, C);
    expect(seen.length).to.be.above(2);
    for (const names of seen) expect(names).to.deep.equal(['An', 'Bo', 'Cis']);
    expect(idsIn(intake)).to.deep.equal(ids);
  });

  it('takes the name that it is given in the meantime', async () => {
    slowly();
    const intake = newIntake();
    await give(intake, A, B);
    const reading = give(intake, A, B);
    await Promise.resolve();
    intake.rename(idsIn(intake)[1]!, 'Bo');
    await reading;
    expect(namesIn(intake)).to.deep.equal(['', 'Bo']);
  });

  it('is in its new order, without what it did not give again', async () => {
    slowly();
    const intake = newIntake();
    await give(intake, A, B);
    const { revision } = intake.set;
    await give(intake, C, A);
    expect(intake.set.results).to.deep.equal([C, A]);
    expect(intake.set.revision).not.to.equal(revision);
    await give(intake, A, C);
    expect(intake.set.results).to.deep.equal([A, C]);
    await give(intake);
    expect(intake.set.size).to.equal(0);
  });

  it('may be of another instrument', async () => {
    const intake = newIntake();
    await give(intake, A, B);
    await give(intake, ELSE);
    expect(intake.set.results).to.deep.equal([ELSE]);
    expect(intake.report.refusedCount).to.equal(0);
  });
});

describe('what a visitor removes', () => {
  it('can be put back in its place, with its name', async () => {
    const intake = newIntake();
    await paste(intake, `An ${A.code}\nBo ${B.code}\nCis ${C.code}`);
    intake.remove(idsIn(intake)[1]!);
    expect(intake.report).to.deep.include({ addedCount: 0, isRestored: false });
    expect(intake.report.removed.map(({ name }) => name)).to.deep.equal(['Bo']);
    await intake.restore();
    expect(namesIn(intake)).to.deep.equal(['An', 'Bo', 'Cis']);
    expect(intake.report).to.deep.include({ removed: [], isRestored: true });
    intake.clear();
    expect(intake.set.size).to.equal(0);
    await intake.restore();
    expect(namesIn(intake)).to.deep.equal(['An', 'Bo', 'Cis']);
    expect(intake.set.versions.map(({ size }) => size)).to.deep.equal([3]);
  });

  it('comes back among the others in the order that the host gave', async () => {
    const intake = newIntake();
    await give(intake, A, B, C);
    await give(intake, C, B, A);
    intake.remove(idsIn(intake)[1]!);
    expect(intake.set.results).to.deep.equal([C, A]);
    await intake.restore();
    expect(intake.set.results).to.deep.equal([C, B, A]);
  });

  it('makes another revision each time, so that no old picture stays', async () => {
    const intake = newIntake();
    await give(intake, A, B);
    const revisions = new Set([intake.set.revision]);
    const [first, second] = idsIn(intake) as [number, number];
    for (const id of [first, second, first]) {
      intake.remove(id);
      revisions.add(intake.set.revision);
      await intake.restore();
      revisions.add(intake.set.revision);
    }
    expect(revisions.size).to.equal(7);
  });

  it('does not come back among results of another instrument, nor if the scope has lost it', async () => {
    const intake = newIntake();
    await give(intake, A);
    intake.clear();
    intake.wanted = 'outreach-definition';
    await intake.restore();
    expect(intake.set.size).to.equal(0);
    expect(intake.report.isRestored).to.be.false;

    const following = newIntake();
    following.follow([A]);
    following.clear();
    following.follow([]);
    await following.restore();
    expect(following.set.size).to.equal(0);
  });
});

describe('what is put back in turns', () => {
  /** A list with everything removed, and what the next turns are to show. */
  async function cleared() {
    const seen: string[][] = [];
    const intake = new ResultIntake(instruments, () => seen.push(namesIn(intake)));
    await paste(intake, `An ${A.code}\nBo ${B.code}\nCis ${C.code}`);
    intake.clear();
    seen.length = 0;
    slowly();
    return { intake, seen };
  }

  it('comes one after another, and is said once all are there', async () => {
    const { intake, seen } = await cleared();
    const restoring = intake.restore();
    expect(intake.report).to.deep.include({ removed: [], isRestored: false });
    await restoring;
    expect(seen).to.deep.equal([[], ['An'], ['An', 'Bo'], ['An', 'Bo', 'Cis']]);
    expect(intake.done).to.be.undefined;
    expect(intake.report).to.deep.include({ removed: [], isRestored: true });
  });

  it('is there before the next list is read', async () => {
    const { intake } = await cleared();
    await Promise.all([intake.restore(), paste(intake, `Dirk ${ELSE.code}\nAn ${A.code}`)]);
    expect(namesIn(intake)).to.deep.equal(['An', 'Bo', 'Cis']);
    expect(intake.report.refusedCount).to.equal(2);
  });

  it('can be put back further after a stop', async () => {
    const { intake, seen } = await cleared();
    const restoring = intake.restore();
    await until(() => seen.length === 2);
    intake.stop();
    await restoring;
    expect(namesIn(intake)).to.deep.equal(['An']);
    expect(intake.report.removed.map(({ name }) => name)).to.deep.equal(['Bo', 'Cis']);
    await intake.restore();
    expect(namesIn(intake)).to.deep.equal(['An', 'Bo', 'Cis']);
  });

  it('is all removed again if that is asked in between, and none of it is lost', async () => {
    const { intake, seen } = await cleared();
    const restoring = intake.restore();
    await until(() => seen.length === 3);
    intake.clear();
    await restoring;
    expect(intake.set.size).to.equal(0);
    await intake.restore();
    expect(namesIn(intake)).to.deep.equal(['An', 'Bo', 'Cis']);
  });

  it('leaves out what is of another instrument by then', async () => {
    const { intake, seen } = await cleared();
    const restoring = intake.restore();
    await until(() => seen.length === 2);
    intake.wanted = ELSE.instrument;
    await restoring;
    expect(intake.set.size).to.equal(0);
  });
});

describe('a name that was given before', () => {
  it('is reported with the older result, which the newer can replace', async () => {
    const intake = newIntake();
    await paste(intake, `An ${A.code}`);
    await paste(intake, `an: ${B.code}\nBo ${C.code}`);
    const [first] = idsIn(intake);
    expect(intake.report.namesakes).to.deep.equal([{ name: 'an', older: first }]);
    intake.replace(first!);
    expect(intake.set.results).to.deep.equal([B, C]);
    expect(intake.report.isReplaced).to.be.true;
  });

  it('is reported within one list as well, and never for results without a name', async () => {
    const intake = newIntake();
    await paste(intake, `${A.code}\nAn ${B.code}\nAN ${C.code}`);
    expect(intake.report.namesakes.map(({ name }) => name)).to.deep.equal(['AN']);
  });
});

describe('what a visitor gives', () => {
  it('is nothing if the text has nothing in it', async () => {
    const intake = newIntake();
    for (const text of ['', ' \n ']) {
      await paste(intake, text);
      expect(intake.report.isNothing).to.be.true;
    }
    await paste(intake, 'x');
    expect(intake.report.isNothing).to.be.false;
  });

  it('is handed back if it is refused, all of it', async () => {
    const refused: unknown[] = [];
    const intake = newIntake();
    const lines = Array.from({ length: 60 }, (_, index) => `regel ${index}: QSRD-NFVG`);
    await intake.add(candidatesIn(instruments, `${lines.join('\n')}\nregel\n${A.code}`), 'visitor', {
      onRefused: ({ text }, problem) => refused.push([text, problem]),
    });
    expect(refused).to.deep.equal(lines.map((line) => [line, 'code-check']));
    expect(intake.set.results).to.deep.equal([A]);
  });
});
