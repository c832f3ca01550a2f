import { expect } from 'chai';
import fc from 'fast-check';
import { formEntries } from '../../src/model/form-entries.ts';
import {
  type Field,
  type Result,
  createResult,
  fieldsOf,
  instruments,
  isMeasure,
  quickScan,
} from '../../src/model/index.ts';
import { recorded } from './arbitraries.ts';

const entriesOf = (name: string, result: Result): [string, FormDataEntryValue][] => [...formEntries(name, result)];

const result = createResult(quickScan, {
  location: ['private', 'semi-public'],
  'target-group.unit': ['family'],
  objective: 'society-oriented',
  'time-frame.outreach-hours': 7.15,
  'time-frame.contact-duration': { value: 0.5, unit: 'months' },
});

describe('what a form sends', () => {
  it('is the code under the name, and one value for each answer', () => {
    expect(entriesOf('scan', result)).to.deep.equal([
      ['scan', result.code],
      ['scan_target-group_unit', 'family'],
      ['scan_location', 'private,semi-public'],
      ['scan_objective', 'society-oriented'],
      ['scan_time-frame_outreach-hours', '7.15'],
      ['scan_time-frame_contact-duration', '0.5'],
      ['scan_time-frame_contact-duration_unit', 'months'],
    ]);
  });

  it('goes inside the brackets of a name that has them, where Rails, PHP and Drupal look for it', () => {
    const names = entriesOf('form[scan]', createResult(quickScan, { 'target-group.unit': ['family'] }));
    expect(names.map(([name]) => name)).to.deep.equal(['form[scan]', 'form[scan_target-group_unit]']);
  });

  it('has each name once, in characters that servers preserve', () => {
    fc.assert(
      fc.property(recorded(fc.constantFrom(...instruments)), (given) => {
        const names = entriesOf('a', given.result).map(([name]) => name);
        expect(new Set(names).size).to.equal(names.length);
        for (const name of names) expect(name).to.match(/^a[\w-]*$/);
      }),
    );
  });

  it('says the same as the document', () => {
    fc.assert(
      fc.property(recorded(fc.constantFrom(...instruments)), ({ instrument, result: { code, answers, ...rest } }) => {
        const sent = new Map(entriesOf('a', { code, answers, ...rest }));
        const answerTo = (field: Field): unknown => {
          const key = `a_${field.id.replaceAll('.', '_')}`;
          const value = sent.get(key) as string | undefined;
          if (value === undefined || !isMeasure(field)) {
            return 'select' in field && field.select === 'many' ? value?.split(',') : value;
          }
          const unit = sent.get(`${key}_unit`);
          return unit === undefined ? Number(value) : { value: Number(value), unit };
        };
        for (const field of fieldsOf(instrument)) expect(answerTo(field), field.id).to.deep.equal(answers[field.id]);
        expect(sent.get('a')).to.equal(code);
      }),
    );
  });
});
