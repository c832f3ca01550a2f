// What is published tells nothing about what is left out.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instruments, quickScan, readCounts } from 'outreach-elements/model';
import { countDocument, leftOut } from '../src/counts.mjs';
import { HOSTS, LEAST, ROUNDED_TO, published, publishedQuestions } from '../src/disclosure.mjs';
import { questionsOf } from '../src/formats.mjs';
import { recovered } from './attack.mjs';

const rules = { least: LEAST, roundedTo: ROUNDED_TO, hosts: HOSTS };
const RUNS = { numRuns: 100 };

const OPTIONS = ['a', 'b', 'c', 'd'];
const small = fc.integer({ min: 1, max: 14 });
const size = fc.oneof(small, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 100, max: 2000 }));

/** Two questions, and groups of people who answered alike; if `isComplete`, all answered both. */
const pools = fc
  .record({
    questions: fc
      .tuple(fc.constantFrom('one', 'many'), fc.constantFrom('one', 'many'))
      .chain((selects) =>
        fc.tuple(
          ...selects.map((select, index) =>
            fc
              .integer({ min: 2, max: 4 })
              .map((count) => ({ id: `q${index}`, select, options: OPTIONS.slice(0, count) })),
          ),
        ),
      ),
    isComplete: fc.boolean(),
  })
  .chain(({ questions, isComplete }) => {
    const chosen = questions.map(({ select, options }) =>
      select === 'one'
        ? fc.subarray(options, { minLength: Number(isComplete), maxLength: 1 })
        : fc.subarray(options, { minLength: Number(isComplete) }),
    );
    const group = fc.record({
      month: fc.constantFrom('', '2026-01', '2026-02', '2026-03'),
      hosts: fc.oneof(fc.constant(['g', 'h', 'i']), fc.uniqueArray(fc.constantFrom('g', 'h', 'i'), { minLength: 1 })),
      chosen: fc.tuple(...chosen),
      size,
    });
    return fc.record({
      questions: fc.constant(questions),
      isComplete: fc.constant(isComplete),
      groups: fc
        .array(group, { minLength: 1, maxLength: 30 })
        .map((groups) => groups.map((each) => ({ ...each, size: Math.max(each.size, each.hosts.length) }))),
    });
  });

const cellOf = (groups) => ({
  results: groups.reduce((sum, { size }) => sum + size, 0),
  hosts: new Set(groups.flatMap(({ hosts }) => hosts)).size,
});

function tablesOf({ questions, groups }) {
  const months = [...new Set(groups.map(({ month }) => month))].sort();
  return questions.map((question, index) => {
    const blockOf = (those) => ({
      answered: cellOf(those.filter(({ chosen }) => chosen[index].length > 0)),
      options: new Map(
        question.options.map((option) => [
          option,
          cellOf(those.filter(({ chosen }) => chosen[index].includes(option))),
        ]),
      ),
    });
    const byMonth = months.map((month) => [month, blockOf(groups.filter((each) => each.month === month))]);
    return { question, all: blockOf(groups), byMonth: new Map(byMonth) };
  });
}

const versionOf = (pool) => ({
  results: published(cellOf(pool.groups)),
  questions: publishedQuestions(tablesOf(pool)),
});

describe('what is published', () => {
  it('lets nobody work out what is left out', () => {
    let attacked = 0;
    fc.assert(
      fc.property(pools, (pool) => {
        const version = versionOf(pool);
        // Of such a version, nothing at all is published.
        if (version.results === null) return;
        attacked++;
        assert.deepEqual(recovered(version, rules, pool.isComplete), []);
      }),
      RUNS,
    );
    assert.ok(attacked > RUNS.numRuns / 4, String(attacked));
  });

  it('has no count under ten or of fewer than three hosts, and rounds the others to five', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const { questions } = versionOf(pool);
        for (const [index, { question, all, byMonth }] of tablesOf(pool).entries()) {
          const { months, ...total } = questions[index];
          const blocks = [[total, all], ...[...byMonth.values()].map((block, month) => [months[month], block])];
          for (const [shown, block] of blocks) {
            const cells = [[shown.answered, block.answered]];
            for (const option of question.options) cells.push([shown.options[option], block.options.get(option)]);
            for (const [count, { results, hosts }] of cells) {
              if (count === null) continue;
              assert.ok(results >= LEAST && hosts >= HOSTS);
              assert.ok(count % ROUNDED_TO === 0 && Math.abs(count - results) < ROUNDED_TO / 2);
            }
            // Who chose it also tells who didn't.
            if (question.select === 'many')
              for (const option of question.options)
                if (shown.options[option] !== null)
                  assert.ok(block.answered.results - block.options.get(option).results >= LEAST);
          }
        }
      }),
      RUNS,
    );
  });

  it('leaves out another month where those left out are one, or few together', () => {
    const questions = [{ id: 'q', select: 'one', options: ['a', 'b'] }];
    const shownMonths = (...counts) => {
      const groups = counts.flatMap(([a, b], index) =>
        [
          ['a', a],
          ['b', b],
        ].map(([option, size]) => ({ month: `2026-0${index + 1}`, hosts: ['g', 'h', 'i'], chosen: [[option]], size })),
      );
      return versionOf({ questions, groups }).questions[0].months.map(({ answered }) => answered);
    };
    assert.deepEqual(shownMonths([3, 40], [50, 50], [60, 60]), [null, null, 120]);
    assert.deepEqual(shownMonths([3, 20], [4, 20], [50, 50], [60, 60]), [null, null, null, 120]);
    assert.deepEqual(shownMonths([3, 20], [8, 20], [50, 50], [60, 60]), [null, null, 100, 120]);
    // One that is left out, although it isn't small by itself.
    assert.deepEqual(shownMonths([50, 2], [50, 50], [60, 60]), [null, null, 120]);
  });

  it('leaves out an option that nearly everybody or everybody chose', () => {
    const questions = [{ id: 'q', select: 'many', options: ['a', 'b', 'c'] }];
    const shownWhere = (others) => {
      const groups = [
        [['a', 'b', 'c'], 50],
        [['a', 'b'], 50],
        [['b'], 20],
        [['c'], others],
      ].map(([options, size]) => ({ month: '', hosts: ['g', 'h', 'i'], chosen: [options], size }));
      return versionOf({ questions, groups }).questions[0].options;
    };
    assert.deepEqual(shownWhere(0), { a: 100, b: null, c: 50 });
    assert.deepEqual(shownWhere(9), { a: 100, b: null, c: 60 });
    assert.deepEqual(shownWhere(10), { a: 100, b: 120, c: 60 });
  });

  it('leaves nothing out where everything is large', () => {
    const questions = [{ id: 'q', select: 'one', options: ['a', 'b'] }];
    const groups = ['a', 'b'].flatMap((option) =>
      ['2026-01', '2026-02'].map((month) => ({ month, hosts: ['g', 'h', 'i'], chosen: [[option]], size: 51 })),
    );
    const [{ answered, options, months }] = versionOf({ questions, groups }).questions;
    assert.deepEqual({ answered, options }, { answered: 205, options: { a: 100, b: 100 } });
    assert.deepEqual(
      months.map((month) => month.options),
      Array(2).fill({ a: 50, b: 50 }),
    );
  });
});

// Each is what would be published without one of the rules.
describe('the attack', () => {
  const month = (answered, options) => ({ month: '2026-01', answered, options });
  const version = (select, answered, options, months = [month(answered, options)]) => ({
    results: answered,
    questions: [{ question: 'q', select, answered, options, months }],
  });
  const none = { a: null, b: null };

  it('finds a single option that is left out', () => {
    assert.ok(recovered(version('one', 100, { a: 90, b: null }), rules).length > 0);
  });

  it('finds two options that are few together', () => {
    assert.ok(recovered(version('one', 100, { a: 100, b: null, c: null }), rules).length > 0);
  });

  it('finds a single month that is left out', () => {
    const months = [month(40, { a: 20, b: 20 }), month(null, none)];
    assert.ok(recovered(version('many', 60, { a: 40, b: 25 }, months), rules).length > 0);
  });

  it('finds a month that another question shows', () => {
    const shown = version('one', 145, { a: 115, b: 30 }, [month(25, { a: 15, b: 10 }), month(120, { a: 100, b: 20 })]);
    const hidden = version('one', 145, { a: 130, b: 15 }, [month(null, none), month(null, none)]);
    const both = { results: 145, questions: [...shown.questions, ...hidden.questions] };
    assert.ok(recovered(both, rules, true).length > 0);
  });

  it('finds the only option without which too few chose one', () => {
    assert.ok(recovered(version('many', 100, { a: 50, b: 40, c: null }), rules).length > 0);
  });
});

describe('the count document', () => {
  const row = (version, question, option, results, hosts = 3) =>
    ['quick-scan', version, question, option, 'all', results, hosts].map(String);

  it('never adds a version to another', () => {
    const rows = [row(1, '', '', 50), row(1, 'objective', '', 50), row(1, 'objective', 'society-oriented', 25)];
    assert.deepEqual(countDocument([...rows, row(2, '', '', 900), row(2, 'objective', '', 900)]), countDocument(rows));
  });

  const withMonths = (months) => {
    const rows = months.flatMap(([month, results]) =>
      ['', 'objective'].map((question) => ['quick-scan', 1, question, '', month, results, 3].map(String)),
    );
    const sum = months.reduce((sum, [, results]) => sum + results, 0);
    return countDocument([...rows, row(1, '', '', sum), row(1, 'objective', '', sum)]).versions[0];
  };

  it('lists no month that is left out: that somebody sent a result in it is a count as well', () => {
    const { questions } = withMonths([
      ['', 1],
      ['2026-01', 3],
      ['2026-02', 60],
      ['2026-03', 70],
    ]);
    // With two months of few results goes the smallest of the others.
    assert.deepEqual(
      questions[0].months.map(({ month }) => month),
      ['2026-03'],
    );
  });

  // Of more questions, there would be one that leaves out nearly every month.
  const [one, another] = questionsOf(quickScan);
  const answers = Object.fromEntries(
    [one, another].map(({ id, select, options }) => [
      id,
      select === 'one' ? fc.constantFrom(...options).map((option) => [option]) : fc.subarray(options, { minLength: 1 }),
    ]),
  );
  const scans = fc.array(
    fc
      .record({
        month: fc.constantFrom('', '2026-01', '2026-02', '2026-03', '2026-07'),
        hosts: fc.oneof(fc.constant(['g', 'h', 'i']), fc.uniqueArray(fc.constantFrom('g', 'h', 'i'), { minLength: 1 })),
        answers: fc.record(answers, { requiredKeys: [] }),
        size,
      })
      .map((group) => ({ ...group, size: Math.max(group.size, group.hosts.length) })),
    { minLength: 1, maxLength: 120, size: 'max' },
  );

  /** What counts.sql gives of these. */
  function rowsOf(groups) {
    const cells = new Map();
    for (const { month, hosts, answers, size } of groups) {
      const given = Object.entries(answers).flatMap(([id, chosen]) => ['', ...chosen].map((option) => [id, option]));
      for (const cell of [['', ''], ...given].flatMap((each) => [month, 'all'].map((when) => [...each, when].join()))) {
        const known = cells.get(cell) ?? [];
        cells.set(cell, [...known, { size, hosts }]);
      }
    }
    return [...cells.keys()].sort().map((cell) => {
      const { results, hosts } = cellOf(cells.get(cell));
      return ['quick-scan', '1', ...cell.split(','), String(results), String(hosts)];
    });
  }

  it('is one that a page reads, and tells of no month that is listed that it is left out', () => {
    let [read, listed, left] = [0, 0, 0];
    fc.assert(
      fc.property(scans, (groups) => {
        const rows = rowsOf(groups);
        const { versions } = readCounts(instruments, countDocument(rows));
        read += versions.length;
        for (const { months } of versions) {
          const [{ few, beside }] = leftOut(rows).map((each) => each.months);
          const all = [...new Set(groups.map(({ month }) => month))].sort();
          const shown = months.map(({ month }) => month ?? '').sort();
          listed += shown.length;
          left += all.length - shown.length;
          assert.deepEqual([...shown, ...few, ...beside].sort(), all);
        }
      }),
      RUNS,
    );
    assert.ok(Math.min(read, listed, left) > 20, String([read, listed, left]));
  });

  it('has a period that no few results stretch', () => {
    const periodOf = (...months) => withMonths(months).period;
    assert.deepEqual(periodOf(['1926-01', 1], ['2026-01', 60], ['2026-04', 70], ['9999-12', 9]), {
      from: '2026-01',
      to: '2026-04',
    });
    assert.deepEqual(periodOf(['2026-01', 5], ['2026-02', 5], ['2026-03', 5], ['2026-04', 5]), {
      from: '2026-02',
      to: '2026-03',
    });
    assert.equal(periodOf(['2026-01', 5], ['2026-02', 5]), null);
    assert.equal(periodOf(['', 50]), null);
  });

  it('has nothing of a version of which there is too little', () => {
    for (const few of [row(1, '', '', 0, 0), row(1, '', '', 9), row(1, '', '', 900, 2)]) {
      const [counts] = countDocument([few]).versions;
      assert.deepEqual(counts, {
        instrument: 'quick-scan',
        version: 1,
        results: null,
        hosts: null,
        period: null,
        questions: [],
      });
    }
  });
});
