import { expect } from 'chai';
import { fromCode, outreachDefinition, quickScan, thresholdChecklist, toCode } from '../../src/model/index.ts';
import type { Answers, OutreachDefinition, Parameter } from '../../src/model/index.ts';

const parts: readonly Parameter[] = outreachDefinition.parameters;

describe('the definition', () => {
  it('has eight parts, in the order of its text', () => {
    expect(parts.map(({ id }) => id)).to.deep.equal([
      'active-approach',
      'wellbeing',
      'participatory-attitude',
      'vulnerable-groups',
      'under-reached',
      'lifeworld',
      'values-and-norms',
      'mutual-attunement',
    ]);
  });

  it('asks about each part whether it is present', () => {
    for (const { id, questions } of parts) {
      expect(questions).to.deep.equal([
        { id, select: 'one', extents: true, options: ['present', 'partial', 'absent'] },
      ]);
    }
  });

  it('keeps its codes', () => {
    const present = Object.fromEntries(parts.map(({ id }) => [id, 'present'])) as Answers<OutreachDefinition>;
    const codes: [Answers<OutreachDefinition>, string][] = [
      [{ 'active-approach': 'present', 'mutual-attunement': 'absent' }, 'DV30HAS3'],
      [present, 'DV33NWX9'],
    ];
    for (const [answers, code] of codes) {
      expect(toCode(outreachDefinition, answers)).to.equal(code);
      expect(fromCode([quickScan, outreachDefinition], code).answers).to.deep.equal(answers);
    }
  });
});

describe('the three instruments', () => {
  it('share no id, and no first symbol of their codes', () => {
    const all = [quickScan, thresholdChecklist, outreachDefinition];
    expect(new Set(all.map(({ id }) => id))).to.have.length(3);
    expect(new Set(all.flatMap(({ starts }) => [...starts.join('')]))).to.have.length(7);
  });
});
