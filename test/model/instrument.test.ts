import { expect } from 'chai';
import fc from 'fast-check';
import { type Instrument, SYMBOLS, fieldsOf, isMeasure, toCode } from '../../src/model/index.ts';
import { anyInstrument } from './arbitraries.ts';

const measuredEarly: Instrument = {
  id: 'measured-early',
  version: 1,
  starts: ['M'],
  parameters: [
    {
      id: 'first',
      questions: [{ id: 'first', select: 'one', options: ['yes', 'no'] }],
      measures: [{ id: 'first.height', ranges: [{ unit: 'metres', min: 0, max: 9, stepsPerUnit: 1 }] }],
    },
    { id: 'second', questions: [{ id: 'second', select: 'one', options: ['yes', 'no'] }] },
  ],
};

describe('the fields of an instrument', () => {
  it('are all its questions, then all its measures', () => {
    expect(fieldsOf(measuredEarly).map(({ id }) => id)).to.deep.equal(['first', 'second', 'first.height']);
  });

  it('are in that order in a code, so that only measures make it long', () => {
    // The number is the last digit before the check symbol: 2 × 3, and 9.
    const [nothing, second, height] = [{}, { second: 'no' }, { 'first.height': 0 }].map((answers) =>
      [...toCode(measuredEarly, answers)].map((symbol) => SYMBOLS.indexOf(symbol)),
    );
    expect(second!.slice(0, 6)).to.deep.equal(nothing!.slice(0, 6));
    expect(height!.slice(0, 6)).to.deep.equal(nothing!.slice(0, 6));
    expect(second![6]! ^ nothing![6]!).to.equal(7 ^ 1);
    expect(height![6]! ^ nothing![6]!).to.equal(10 ^ 1);
  });

  it('are of one kind or the other, each once', () => {
    fc.assert(
      fc.property(anyInstrument, (instrument) => {
        const fields = fieldsOf(instrument);
        const ids = instrument.parameters.flatMap(({ questions, measures = [] }) =>
          [...questions, ...measures].map(({ id }) => id),
        );
        expect(fields.map(({ id }) => id)).to.have.members(ids);
        expect(fields.map(isMeasure)).to.deep.equal(fields.map((field) => !('options' in field)));
      }),
    );
  });
});
