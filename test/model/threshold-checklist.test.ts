import { expect } from 'chai';
import { fromCode, progressOf, quickScan, thresholdChecklist, toCode } from '../../src/model/index.ts';
import type { Answers, Parameter, ThresholdChecklist } from '../../src/model/index.ts';

const groups: readonly Parameter[] = thresholdChecklist.parameters;
const items = groups.flatMap(({ questions }) => questions);

const answered = (option: 'present' | 'unknown') =>
  Object.fromEntries(items.map(({ id }) => [id, option])) as Answers<ThresholdChecklist>;

describe('the threshold checklist', () => {
  it('has the groups of its source, and the items of three', () => {
    expect(groups.map(({ id, questions }) => [id, ...questions.map((question) => question.id)])).to.deep.equal([
      [
        'unknown-offer',
        'unknown-offer.not-known',
        'unknown-offer.lost-in-the-system',
        'unknown-offer.no-perceived-need',
      ],
      ['not-daring', 'not-daring.fear', 'not-daring.shame', 'not-daring.earlier-experience', 'not-daring.lost-trust'],
      ['rules', 'rules.hard-to-keep', 'rules.dropping-out', 'rules.support-ended'],
      ['access', 'access.waiting-list', 'access.language', 'access.appointments', 'access.online'],
      [
        'mismatch',
        'mismatch.fragmented',
        'mismatch.not-tailored',
        'mismatch.lacking-expertise',
        'mismatch.insufficient-offer',
      ],
    ]);
  });

  it('asks how far each item holds, and takes not knowing as an answer', () => {
    for (const { id, select, options } of items) {
      expect([select, ...options], id).to.deep.equal(['one', 'absent', 'partial', 'present', 'unknown']);
    }
    expect(progressOf(thresholdChecklist, answered('unknown')).complete).to.be.true;
  });

  it('keeps its codes', () => {
    const codes: [Answers<ThresholdChecklist>, string][] = [
      [{ 'unknown-offer.not-known': 'unknown', 'mismatch.insufficient-offer': 'partial' }, 'TG0XRMQJ92CN'],
      [answered('present'), 'TG639EJTG222'],
      [answered('unknown'), 'TG75B7QZZCP2'],
    ];
    for (const [answers, code] of codes) {
      expect(toCode(thresholdChecklist, answers)).to.equal(code);
      expect(fromCode([quickScan, thresholdChecklist], code).answers).to.deep.equal(answers);
    }
  });
});
