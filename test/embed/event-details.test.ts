import { expect } from 'chai';
import { type EventType, PIECE } from '../../src/embed/frame-messages.ts';
import { EventDetails } from '../../src/embed/event-details.ts';
import { createResult, outreachDefinition, quickScan } from '../../src/model/index.ts';

const result = createResult(quickScan, { 'working-relationship': ['voluntary'] }, '2026-11-22T10:00:00Z');
const event = (detail: unknown, type: EventType = 'outreach-profile-change') =>
  ({ outreach: 'event', type, detail }) as const;
const piece = (results: readonly unknown[]) => ({ outreach: 'piece', results }) as const;
const copies = (length: number) => Array.from({ length }, () => structuredClone(result));

describe('what a frame passes on', () => {
  it('is a result, read again', () => {
    const copy = structuredClone(result);
    const detail = new EventDetails().of(event(copy, 'quick-scan-change'));
    expect(detail).to.deep.equal(result);
    expect(detail).not.to.equal(copy);
  });

  it('is a part of the definition, and no more than that', () => {
    const [{ id }] = outreachDefinition.parameters;
    const open = event({ part: id, more: 1 }, 'outreach-definition-open');
    expect(new EventDetails().of(open)).to.deep.equal({ part: id });
  });

  it('is a list, in one piece or in many, one after another', () => {
    const details = new EventDetails();
    expect(details.of(event([result]))).to.deep.equal([result]);
    details.add(piece(copies(PIECE)));
    details.add(piece(copies(PIECE)));
    expect(details.of(event(copies(3)))).to.have.length(2 * PIECE + 3);
    expect(details.of(event([]))).to.deep.equal([]);
  });

  for (const [what, detail] of Object.entries({
    'no list': result,
    nothing: undefined,
    'a list with something else in it': [result, { instrument: 'quick-scan' }],
    'a list with markup in it': ['<img src=x onerror=alert(1)>'],
    'longer than a piece': copies(PIECE + 1),
  })) {
    it(`is refused if it is ${what}, and what comes after it isn't`, () => {
      const details = new EventDetails();
      details.add(piece([result]));
      expect(() => details.of(event(detail))).to.throw();
      expect(details.of(event([result]))).to.deep.equal([result]);
    });
  }

  it('is refused if an earlier piece was invalid', () => {
    for (const results of [[null], copies(PIECE + 1)]) {
      const details = new EventDetails();
      details.add(piece(results));
      details.add(piece([result]));
      expect(() => details.of(event([result]))).to.throw();
    }
  });

  it('is refused if there are too many results, with the maximum', () => {
    const details = new EventDetails();
    const full = piece(copies(PIECE));
    for (let results = 0; results < 100_000; results += PIECE) details.add(full);
    expect(() => details.of(event([result]))).to.throw(RangeError, '100000 results are the most');
  }).timeout(120_000);
});
