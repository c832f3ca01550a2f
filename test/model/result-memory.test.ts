import { expect } from 'chai';
import { type Instrument, createResult, instruments, outreachDefinition, quickScan } from '../../src/model/index.ts';
import { LONGEST_MEMORY, isTooMuchToRemember, rememberedOf, resultIn } from '../../src/model/result-memory.ts';
import { type Origin, ResultSet } from '../../src/model/result-set.ts';
import { problemOf } from './refusal.ts';

const DATE = '2026-11-22T10:00:00Z';
const RESULT = createResult<Instrument>(quickScan, { location: ['public'] }, DATE);
const { code } = RESULT;

function setOf(size: number, origin: Origin): ResultSet {
  const set = new ResultSet(instruments);
  for (let count = 0; count < size; count++) set.add(RESULT, origin);
  return set;
}

describe('what a visit remembers', () => {
  it('is what the visitor added, what is identical to that, and what has a name, unless it is in the scope', () => {
    const set = new ResultSet(instruments);
    set.add(RESULT, 'visitor');
    set.add(createResult<Instrument>(quickScan, RESULT.answers), 'visitor', {
      name: 'An',
      group: 'Team A',
      addedOn: '2026-11-28',
    });
    for (const origin of ['host', 'link', 'scope'] as const)
      for (const name of ['', 'Bo']) set.add(RESULT, origin, { name });
    expect(rememberedOf(set)).to.deep.equal([
      [code, DATE, 'visitor', '', '', ''],
      [code, '', 'visitor', 'An', 'Team A', '2026-11-28'],
      // Identical to one that was added, so remembered to tell them apart.
      [code, DATE, 'host', '', '', ''],
      [code, DATE, 'host', 'Bo', '', ''],
      [code, DATE, 'link', '', '', ''],
      [code, DATE, 'link', 'Bo', '', ''],
    ]);
  });

  it('is nothing of a list over the limit, which is too much to remember if a visitor added to it', () => {
    const set = setOf(LONGEST_MEMORY, 'visitor');
    expect(rememberedOf(set)).to.have.length(LONGEST_MEMORY);
    expect(isTooMuchToRemember(set)).to.be.false;
    set.add(RESULT, 'host');
    expect(rememberedOf(set)).to.be.empty;
    expect(isTooMuchToRemember(set)).to.be.true;

    const given = setOf(LONGEST_MEMORY + 1, 'host');
    expect(isTooMuchToRemember(given)).to.be.false;
    given.add(RESULT, 'visitor');
    expect(isTooMuchToRemember(given)).to.be.true;
  });

  it('is read back as it was, or refused', () => {
    expect(resultIn(instruments, [code, DATE, 'visitor', ''])).to.deep.equal(RESULT);
    expect(resultIn(instruments, [code, '', 'visitor', ''])).not.to.have.property('recordedAt');
    expect(problemOf(() => resultIn(instruments, [code, 'yesterday', 'visitor', '']))).to.equal('wrong-type');
    expect(problemOf(() => resultIn([outreachDefinition], [code, '', 'visitor', '']))).to.equal('unknown-instrument');
  });
});
