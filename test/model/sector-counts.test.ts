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
const withDirection = (answered: number | null, one: number | null, other: number | null) =>
  versionCounts(quickScan, { direction: { answered, options: { 'supply-led': one, 'demand-led': other } } });
const direction = (...counts: Parameters<typeof withDirection>) => countDocument([withDirection(...counts)]);

const questions = (quickScan as Instrument).parameters.flatMap((parameter) => parameter.questions);
const indexOf = (question: string) => questions.findIndex(({ id }) => id === question);
const optionsOf = (question: string) => questions[indexOf(question)]!.options;

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
    const place = `versions[0].questions[${indexOf('direction')}]`;
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
    // In two months, each with fewer.
    const many = inMonth(120, 60, 80);
    expect(refused(countDocument([monthly(['2026-01', many], ['2026-02', many])]))).to.deep.equal([
      'inconsistent',
      `${place}${indexOf('location')}].months`,
    ]);
    // Published in a month, and left out in all.
    const online = {
      location: { answered: 40, options: { private: 20, 'semi-public': 20, public: 30, online: null } },
    };
    expect(refused(countDocument([monthly(['2026-01', online])]))[0]).to.equal('inconsistent');
    const actions = { answered: 40, options: Object.fromEntries(optionsOf('actions').map((option) => [option, null])) };
    expect(refused(countDocument([monthly(['2026-01', { actions }])]))[0]).to.equal('inconsistent');
  });

  it('is refused if a count goes against its own rules', () => {
    const rules = (changes: object) => ({ rules: { least: 10, roundedTo: 5, hosts: 3, ...changes } });
    const place = `versions[0].questions[${indexOf('direction')}]`;
    for (const [answered, one, path] of [
      [200, 5, 'options.supply-led'],
      [200, 0, 'options.supply-led'],
      [200, 73, 'options.supply-led'],
      [5, null, 'answered'],
      [201, null, 'answered'],
    ] as const)
      expect(refused(direction(answered, one, null)), String([answered, one])).to.deep.equal([
        'inconsistent',
        `${place}.${path}`,
      ]);
    for (const results of [0, 5, 713])
      expect(refused(withScans({}, { results })), String(results)).to.deep.equal([
        'inconsistent',
        'versions[0].results',
      ]);
    expect(refused(countDocument([monthly(['2026-01', inMonth(40, 30, 38)])]))[0]).to.equal('inconsistent');
    // More of them than results, too.
    for (const hosts of [0, 2, 250])
      expect(refused(withScans({}, { hosts })), String(hosts)).to.deep.equal(['inconsistent', 'versions[0].hosts']);
    expect(refused(countDocument([SCANS], rules({ roundedTo: 0 })))[0]).to.equal('inconsistent');
    for (const changes of [{}, { roundedTo: 1 }, { least: 12 }, { least: 0, hosts: 0 }]) {
      const document = countDocument([withDirection(200, 10, 190)], rules(changes));
      expect(read(document).versions, JSON.stringify(changes)).to.have.length(1);
    }
  });

  it('is refused if it has something twice, or what nobody was asked', () => {
    for (const [versions, path] of [
      [[SCANS, SCANS], 'versions[1]'],
      [[nothingOf(quickScan), SCANS], 'versions[1]'],
      [[SCANS, { ...SCANS, version: 7 }, { ...SCANS, version: 7 }], 'versions[2]'],
    ] as const)
      expect(refused(countDocument(versions))).to.deep.equal(['inconsistent', path]);
    const { questions } = SCANS as { questions: object[] };
    for (const more of [questions[0]!, { ...questions[0], question: 'shoe-size' }])
      expect(refused(countDocument([{ ...SCANS, questions: [...questions, more] }]))).to.deep.equal([
        'inconsistent',
        'versions[0].questions',
      ]);
    const options = { 'supply-led': 80, 'demand-led': 120, sideways: 20 };
    expect(refused(withScans({ direction: { answered: 200, options } }))).to.deep.equal([
      'inconsistent',
      `versions[0].questions[${indexOf('direction')}].options`,
    ]);
  });

  it('is refused if its period ends before it begins, or a month is outside it', () => {
    expect(refused(withScans({}, { period: { from: '2026-11', to: '2026-08' } }))).to.deep.equal([
      'inconsistent',
      'versions[0].period',
    ]);
    const month = inMonth(40, 30, 25);
    const place = 'versions[0].questions[0].months[0].month';
    for (const outside of ['2025-12', '2026-12'])
      expect(refused(countDocument([monthly([outside, month])])), outside).to.deep.equal(['inconsistent', place]);
    expect(refused(countDocument([{ ...monthly(['2026-01', month]), period: null }]))).to.deep.equal([
      'inconsistent',
      place,
    ]);
    expect(read(countDocument([{ ...monthly([null, month]), period: null }])).versions).to.have.length(1);
    expect(read(withScans({}, { period: { from: '2026-01', to: '2026-01' } })).versions).to.have.length(1);
  });
});
