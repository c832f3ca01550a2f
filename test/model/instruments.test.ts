import { expect } from 'chai';
import fc from 'fast-check';
import { SYMBOLS, fieldsOf, fromCode, instruments, isMeasure, parseResult } from '../../src/model/index.ts';
import { recorded } from './arbitraries.ts';

const distinct = (values: readonly string[]) => expect(new Set(values).size).to.equal(values.length);

describe('the instruments', () => {
  it('are three, each under an id and a symbol of its own', () => {
    expect(instruments.map(({ id }) => id)).to.deep.equal(['quick-scan', 'threshold-checklist', 'outreach-definition']);
    distinct(instruments.map(({ id, version }) => `${id} ${version}`));
    distinct(instruments.map(({ symbol }) => symbol));
  });

  it('have symbols that codes can begin with', () => {
    for (const { id, symbol } of instruments) {
      expect(symbol, id).to.have.length(1);
      expect(SYMBOLS, id).to.include(symbol);
    }
  });

  it('have ids in kebab case, each once', () => {
    for (const instrument of instruments) {
      const kebab = /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)?$/;
      const fields = fieldsOf(instrument);
      const parameters = instrument.parameters.map(({ id }) => id);
      distinct(fields.map(({ id }) => id));
      distinct(parameters);
      for (const id of [instrument.id, ...parameters, ...fields.map((field) => field.id)]) expect(id).to.match(kebab);
      for (const field of fields) {
        if (isMeasure(field)) continue;
        distinct(field.options);
        for (const option of field.options) expect(option, field.id).to.match(kebab);
      }
    }
  });

  it('never take a code or a document of one for that of another', () => {
    fc.assert(
      fc.property(recorded(fc.constantFrom(...instruments)), ({ instrument, result }) => {
        expect(fromCode(instruments, result.code).instrument).to.equal(instrument);
        expect(parseResult(instruments, JSON.stringify(result))).to.deep.equal(result);
      }),
    );
  });
});
