import { expect } from 'chai';
import { type Parameter, fieldsOf, isMeasure, quickScan } from '../../src/model/index.ts';

const parameters: readonly Parameter[] = quickScan.parameters;
const fields = fieldsOf(quickScan);

describe('the quick scan', () => {
  it('has the parameters, questions and options of its source', () => {
    const table = parameters.flatMap(({ id, kind, questions }) =>
      questions.map((question) => [id, kind, question.id, question.select, ...question.options].join(' ')),
    );

    expect(table).to.deep.equal([
      'working-relationship dynamic working-relationship many voluntary assertive leverage coercive',
      'referral dynamic referral many own-observation self-referral professional-network informal-network',
      'target-group dynamic target-group.unit many individual group family',
      'target-group dynamic target-group.acquaintance many known unknown',
      'location dynamic location many private semi-public public online',
      'actions dynamic actions many direct-service indirect-service lifeworld-participation structural-work',
      'objective static objective one society-oriented target-group-oriented',
      'direction static direction one supply-led demand-led',
      'focus static focus.theme one theme-specific integral',
      'focus static focus.reach one categorical territorial',
      'time-frame static time-frame.limit one limited unlimited',
    ]);
  });

  it('measures hours a week and durations in weeks or months, all for the time frame', () => {
    const table = parameters.flatMap(({ id, measures = [] }) =>
      measures.map((measure) => [id, measure.id, ...measure.ranges.map(({ unit }) => unit)].join(' ')),
    );

    expect(table).to.deep.equal([
      'time-frame time-frame.outreach-hours hours-per-week',
      'time-frame time-frame.contact-hours hours-per-week',
      'time-frame time-frame.contact-duration weeks months',
      'time-frame time-frame.project-duration weeks months',
    ]);
  });

  it('has five dynamic parameters, then four static ones', () => {
    const kinds = parameters.map(({ kind }) => kind);

    expect(kinds).to.deep.equal([...Array<string>(5).fill('dynamic'), ...Array<string>(4).fill('static')]);
  });

  it('takes many answers for dynamic parameters and one for static ones', () => {
    for (const { id, kind, questions } of parameters) {
      for (const { select } of questions) expect(select, id).to.equal(kind === 'dynamic' ? 'many' : 'one');
    }
  });

  it('uses no id twice', () => {
    const lists = [
      parameters.map(({ id }) => id),
      fields.map(({ id }) => id),
      ...fields.map((field) => (isMeasure(field) ? field.ranges.map(({ unit }) => unit) : field.options)),
    ];

    for (const ids of lists) expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('names a field after its parameter', () => {
    for (const { id, questions, measures = [] } of parameters) {
      for (const field of [...questions, ...measures]) expect(field.id.split('.')[0]).to.equal(id);
    }
  });

  it('writes its ids in kebab-case', () => {
    const options = fields.flatMap((field) =>
      isMeasure(field) ? field.ranges.map(({ unit }) => unit) : field.options,
    );

    for (const id of [quickScan.id, ...options]) expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
    for (const { id } of fields) expect(id).to.match(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)?$/);
  });

  it('lists every question before every measure', () => {
    expect(fields.map(isMeasure)).to.deep.equal([...Array<boolean>(11).fill(false), ...Array<boolean>(4).fill(true)]);
  });

  it('is version 1, with first symbols for its codes', () => {
    expect(quickScan).to.deep.include({ id: 'quick-scan', version: 1, starts: ['Q', 'R', 'XY'] });
  });
});
