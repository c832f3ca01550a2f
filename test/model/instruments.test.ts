import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Answer,
  type Field,
  type Instrument,
  SYMBOLS,
  fieldsOf,
  fromCode,
  inOrder,
  instrumentOf,
  instruments,
  isMeasure,
  parseResult,
  toCode,
} from '../../src/model/index.ts';
import { quickScan2 } from '../support/quick-scan-2.ts';
import { recorded } from './arbitraries.ts';
import { problemOf } from './refusal.ts';

function lastAnswerTo(field: Field): Answer {
  if (!isMeasure(field)) return field.select === 'many' ? field.options : field.options.at(-1)!;
  const { max, unit } = field.ranges.at(-1)!;
  return { value: max, unit };
}

const distinct = (values: readonly string[]) => expect(new Set(values).size).to.equal(values.length);

describe('the instruments', () => {
  it('are three, each under an id and first symbols of its own', () => {
    expect(instruments.map(({ id }) => id)).to.deep.equal(['quick-scan', 'threshold-checklist', 'outreach-definition']);
    distinct(instruments.map(({ id, version }) => `${id} ${version}`));
    distinct(instruments.flatMap(({ starts }) => [...starts.join('')]));
  });

  it('have no 0 as a first symbol, as the sum after it would be zero', () => {
    for (const { id, starts } of instruments) {
      expect([...SYMBOLS].slice(1), id).to.include.members([...starts.join('')]);
    }
  });

  it('have room in their codes for the last of their answers', () => {
    for (const instrument of instruments) {
      const last = Object.fromEntries(fieldsOf(instrument).map((field) => [field.id, lastAnswerTo(field)]));
      const answers = inOrder(instrument, last);
      expect(fromCode(instruments, toCode(instrument, answers)).answers, instrument.id).to.deep.equal(answers);
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

  it('read the codes and documents of every known version', () => {
    const all: readonly Instrument[] = [...instruments, quickScan2];
    fc.assert(
      fc.property(recorded(fc.constantFrom(...all)), ({ instrument, result }) => {
        expect(fromCode(all, result.code)).to.deep.equal({ instrument, answers: result.answers });
        expect(parseResult(all, JSON.stringify(result))).to.deep.equal(result);
        if (instrument !== quickScan2) return;
        // If the version isn't known, it is refused by name.
        expect(problemOf(() => fromCode(instruments, result.code))).to.equal('unknown-instrument');
        expect(problemOf(() => parseResult(instruments, result))).to.equal('unknown-version');
      }),
    );
  });

  it('never mistake a code or a document of one for that of another', () => {
    fc.assert(
      fc.property(recorded(fc.constantFrom(...instruments)), ({ instrument, result }) => {
        expect(fromCode(instruments, result.code).instrument).to.equal(instrument);
        expect(parseResult(instruments, JSON.stringify(result))).to.deep.equal(result);
      }),
    );
  });
});
