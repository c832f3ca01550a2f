import { expect } from 'chai';
import { type Instrument, instruments, quickScan, readCounts, thresholdChecklist } from '../../src/model/index.ts';
import { COUNTS, SCANS, countDocument, inMonth, monthly, nothingOf, versionCounts } from '../support/count-document.ts';
import { refusalOf } from './refusal.ts';

const read = (document: unknown) => readCounts(instruments, document);
const refused = (document: unknown) => {
  const { problem, path } = refusalOf(() => read(document))!;
  return [problem, path];
};

const withScans = (questions: Parameters<typeof versionCounts>[1], changes: object = {}) =>
  countDocument([versionCounts(quickScan, questions, changes)]);
const direction = (answered: number | null, one: number | null, other: number | null) =>
  withScans({ direction: { answered, options: { 'supply-led': one, 'demand-led': other } } });

describe('a count document', () => {
  it('is read as an object and as a text: what is published of each version', () => {
    for (const document of [COUNTS, JSON.stringify(COUNTS), `\n ${JSON.stringify(COUNTS, null, 2)}`]) {
      const { versions, rules, unknown } = read(document);
      expect(versions.map(({ instrument, results, hosts }) => [instrument.id, results, hosts])).to.deep.equal([
        ['quick-scan', 240, 7],
      ]);
      expect(versions[0]!.period).to.deep.equal({ from: '2026-01', to: '2026-11' });
      expect(versions[0]!.questions['location']).to.deep.equal({
        answered: 230,
        options: { private: 100, 'semi-public': null, public: 190, online: 40 },
      });
      expect(versions[0]!.questions['actions']!.answered).to.equal(null);
      expect(rules).to.deep.equal({ least: 10, roundedTo: 5, hosts: 3 });
      expect(unknown).to.deep.equal([]);
    }
  });

  it('may have nothing to show', () => {
    expect(read(countDocument(instruments.map(nothingOf))).versions).to.deep.equal([]);
    expect(read(countDocument([])).versions).to.deep.equal([]);
  });

  it('keeps what is known when there are versions that aren’t', () => {
    const later = { ...SCANS, version: 7 };
    const { versions, unknown } = read(countDocument([later, SCANS, { ...SCANS, instrument: 'other' }]));
    expect(versions).to.have.length(1);
    expect(unknown).to.deep.equal(['quick-scan 7', 'other 1']);
  });

  it('is refused if it is something else, with the place', () => {
    expect(refused('no json')).to.deep.equal(['not-json', '']);
    expect(refused(undefined)).to.deep.equal(['not-json', '']);
    for (const other of [null, [], 3, '"text"'])
      expect(refused(other), String(other)).to.deep.equal(['wrong-type', '']);
    expect(refused({})).to.deep.equal(['wrong-type', 'format']);
    expect(refused({ ...COUNTS, format: 'counts' })).to.deep.equal(['wrong-type', 'format']);
    expect(refused({ ...COUNTS, formatVersion: 2 })).to.deep.equal(['unknown-version', 'formatVersion']);
    expect(refused({ ...COUNTS, versions: {} })).to.deep.equal(['wrong-type', 'versions']);
    expect(refused({ ...COUNTS, rules: undefined })).to.deep.equal(['wrong-type', 'rules']);
    expect(refused(countDocument([null]))).to.deep.equal(['wrong-type', 'versions[0]']);
    expect(refused(`${JSON.stringify(COUNTS)}${' '.repeat(6_000_000)}`)).to.deep.equal(['too-large', '']);
  });

  it('is refused if a count is no count, or a month no month', () => {
    for (const count of [-5, 2.5, '15', true, 1e300])
      expect(refused(withScans({}, { results: count }))[1], String(count)).to.equal('versions[0].results');
    for (const period of [{}, { from: '2026-13', to: '2026-01' }, { from: '<b>', to: '2026-01' }, '2026'])
      expect(refused(withScans({}, { period })), JSON.stringify(period)).to.deep.equal([
        'wrong-type',
        'versions[0].period',
      ]);
    expect(refused(withScans({ direction: { answered: 20, options: { 'supply-led': 20 } } }))[0]).to.equal(
      'wrong-type',
    );
  });

  it('is refused if its counts don’t add up, but for what rounding does', () => {
    const { parameters }: Instrument = quickScan;
    const ids = parameters.flatMap(({ questions }) => questions.map(({ id }) => id));
    const place = `versions[0].questions[${ids.indexOf('direction')}]`;
    for (const [answered, one, other] of [
      [300, 100, 200], // more than there are results
      [100, 150, null], // more than answered
      [100, 80, 80],
      [200, 50, 100], // some chose nothing
      [null, 20, null], // more is told than is published
    ] as const)
      expect(refused(direction(answered, one, other)), String([answered, one, other])).to.deep.equal([
        'inconsistent',
        place,
      ]);
    for (const [answered, one, other] of [
      [245, 120, 125],
      [200, 80, 125],
      [200, null, 205],
      [200, 95, 100],
      [200, null, null],
      [null, null, null],
    ] as const)
      expect(read(direction(answered, one, other)).versions, String([answered, one, other])).to.have.length(1);
    // Each can choose several, and chooses at least one.
    const location = (...[a, b, c, d]: (number | null)[]) =>
      withScans({ location: { answered: 200, options: { private: a!, 'semi-public': b!, public: c!, online: d! } } });
    expect(read(location(200, 200, 200, 200)).versions).to.have.length(1);
    expect(refused(location(20, 20, 20, 20))[0]).to.equal('inconsistent');
    expect(read(location(20, null, 20, 20)).versions).to.have.length(1);
  });

  it('is refused if a question is missing', () => {
    const { questions } = versionCounts(thresholdChecklist) as { questions: unknown[] };
    const missing = versionCounts(thresholdChecklist, {}, { questions: questions.slice(1) });
    expect(refused(countDocument([missing]))).to.deep.equal(['inconsistent', 'versions[0].questions']);
  });

  it('has counts by month, in the order of time, and last what has no month', () => {
    const months = [null, '2026-02', '2026-01'].map((month) => [month, inMonth(40, 30, 25)] as const);
    const [version] = read(countDocument([monthly(...months)])).versions;
    expect(version!.months.map(({ month }) => month)).to.deep.equal(['2026-01', '2026-02', null]);
    expect(version!.months[0]!.questions['location']).to.deep.equal({
      answered: 40,
      options: { private: 20, 'semi-public': null, public: 30, online: null },
    });
    expect(version!.months[2]!.questions['actions']!.answered).to.equal(null);
    expect(read(COUNTS).versions[0]!.months).to.deep.equal([]);
    const { questions } = SCANS as { questions: Record<string, unknown>[] };
    const without = { ...SCANS, questions: questions.map((question) => ({ ...question, months: undefined })) };
    expect(read(countDocument([without])).versions[0]!.months).to.deep.equal([]);
  });

  it('is refused if its months are none, occur twice, differ by question, or don’t add up', () => {
    const place = 'versions[0].questions[';
    const month = inMonth(40, 30, 25);
    for (const wrong of ['2026-13', '2026', '', 3])
      expect(refused(countDocument([monthly([wrong as string, month])])), String(wrong)).to.deep.equal([
        'wrong-type',
        `${place}0].months[0].month`,
      ]);
    expect(refused(countDocument([monthly(['2026-01', month], ['2026-01', month])]))).to.deep.equal([
      'inconsistent',
      `${place}0].months`,
    ]);
    const { questions, ...rest } = monthly(['2026-01', month]) as { questions: { months: unknown[] }[] };
    const uneven = questions.map((question, index) => (index === 3 ? { ...question, months: [] } : question));
    expect(refused(countDocument([{ ...rest, questions: uneven }]))).to.deep.equal([
      'inconsistent',
      `${place}3].months`,
    ]);
    const noList = questions.map((question, index) => (index === 3 ? { ...question, months: {} } : question));
    expect(refused(countDocument([{ ...rest, questions: noList }]))).to.deep.equal(['wrong-type', `${place}3].months`]);
    // More in a month than in all.
    const [problem, where] = refused(countDocument([monthly(['2026-01', inMonth(240, 200, 140)])]));
    expect(problem).to.equal('inconsistent');
    expect(where).to.match(/\.months\[0\]$/);
    expect(refused(countDocument([monthly(['2026-01', inMonth(40, 60, 25)])]))[0]).to.equal('inconsistent');
  });
});
