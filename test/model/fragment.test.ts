import { expect } from 'chai';
import { createResult, instruments, outreachDefinition, quickScan } from '../../src/model/index.ts';
import { fragmentEntries, fragmentOf, fragmentOfAll } from '../../src/model/result-link.ts';
import { candidatesInFragment } from '../../src/model/result-reader.ts';
import { isTag, tags } from '../../src/model/tags.ts';

const RESULT = createResult(quickScan, { location: ['public'] });
const OTHER = createResult(outreachDefinition, { wellbeing: 'present' });

describe('a fragment', () => {
  it('names the tag of a result, or the profile for several', () => {
    expect(fragmentOf(RESULT)).to.equal(`#quick-scan=${RESULT.code}`);
    expect(fragmentOf(OTHER)).to.equal(`#outreach-definition=${OTHER.code}`);
    expect(fragmentOfAll([RESULT, OTHER])).to.equal(`#outreach-profile=${RESULT.code},${OTHER.code}`);
  });

  it('is read in all the ways that addresses write it', () => {
    expect(fragmentEntries('#a=1&b&c=%C3%AB+x&d%3D2&=&&e=1=2')).to.deep.equal([
      ['a', '1'],
      ['b', ''],
      ['c', 'ë x'],
      ['d', '2'],
      ['', ''],
      ['e', '1=2'],
    ]);
    expect(fragmentEntries('a#b=\n1')).to.deep.equal([
      ['a', ''],
      ['b', '\n1'],
    ]);
    expect(fragmentEntries('')).to.be.empty;
    expect(fragmentEntries('#quick-scan=%E0%A4%A')).to.deep.equal([['quick-scan', '%E0%A4%A']]);
  });

  it('longer than a link can be names nothing', () => {
    expect(fragmentEntries('#a'.padEnd(20_000, 'a'))).to.have.length(1);
    expect(fragmentEntries('#a'.padEnd(20_001, 'a'))).to.be.empty;
    const long = `#${'a&'.repeat(500_000)}quick-scan=QSRDNFVF`;
    expect(fragmentEntries(long)).to.be.empty;
    expect([...candidatesInFragment(instruments, long, () => true)]).to.be.empty;
  });
});

describe('the name of a tag', () => {
  it('is one of the existing ones', () => {
    for (const tag of tags) expect(isTag(tag)).to.be.true;
    for (const other of ['', 'quick-scans', 'constructor', undefined]) expect(isTag(other)).to.be.false;
  });
});
