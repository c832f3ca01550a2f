import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Instrument,
  SYMBOLS,
  fieldsOf,
  fromCode,
  instrumentOf,
  instruments,
  isMeasure,
  parseResult,
} from '../../src/model/index.ts';
import { quickScan2 } from '../support/quick-scan-2.ts';
import { recorded } from './arbitraries.ts';
import { problemOf } from './refusal.ts';

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

  it('are found by id and version, never by one of them alone', () => {
    const all = [...instruments, quickScan2];
    for (const instrument of all) expect(instrumentOf(all, instrument.id, instrument.version)).to.equal(instrument);
    expect(instrumentOf(all, 'quick-scan', 3)).to.equal(undefined);
    expect(instrumentOf(all, 'threshold-checklist', 2)).to.equal(undefined);
    expect(instrumentOf(instruments, quickScan2.id, quickScan2.version)).to.equal(undefined);
  });

  it('open the codes and documents of every version that is known', () => {
    const all: readonly Instrument[] = [...instruments, quickScan2];
    fc.assert(
      fc.property(recorded(fc.constantFrom(...all)), ({ instrument, result }) => {
        expect(fromCode(all, result.code)).to.deep.equal({ instrument, answers: result.answers });
        expect(parseResult(all, JSON.stringify(result))).to.deep.equal(result);
        if (instrument !== quickScan2) return;
        // Where it isn't known, it is refused by name.
        expect(problemOf(() => fromCode(instruments, result.code))).to.equal('unknown-instrument');
        expect(problemOf(() => parseResult(instruments, result))).to.equal('unknown-version');
      }),
    );
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
