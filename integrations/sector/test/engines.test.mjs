// DuckDB and ClickHouse give the same counts, to the byte, from the same SQL.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import {
  createResult,
  fromCode,
  instruments,
  outreachDefinition,
  readCounts,
  thresholdChecklist,
  toCode,
} from 'outreach-elements/model';
import { madeUpCode, randomFrom } from '../made-up.mjs';
import { recovered } from './attack.mjs';
import { folderWith, sector } from './support.mjs';

const random = randomFrom(7);
const MONTHS = ['', '2026-01', '2026-02', '2026-03', '2026-04'];
const HOST_NAMES = ['Gent', 'Brugge', 'Ieper', 'Diksmuide', 'Aalst'];
const pick = (list) => list[Math.floor(random() ** 2 * list.length)];

const checklist = toCode(thresholdChecklist, { 'access.language': 'present', 'not-daring.fear': 'unknown' });
const definition = toCode(outreachDefinition, { wellbeing: 'absent' });
const codes = Array.from({ length: 900 }, (_, index) =>
  index % 9 === 0 ? checklist : index % 300 === 1 ? definition : madeUpCode(random),
);
const sent = codes.map((code) => ({ code, month: pick(MONTHS), host: pick(HOST_NAMES) }));
const folder = folderWith({ 'all.txt': sent.map(({ code, month, host }) => `${code},${month},${host}\n`).join('') });

const out = folderWith();
const countsBy = (engine) => {
  const to = join(out, engine);
  const { status, stderr } = sector('pool', folder, '--to', to, '--engine', engine);
  assert.equal(status, 0, stderr);
  return readFileSync(join(to, 'counts.json'), 'utf8');
};

describe('the counts', () => {
  const counts = countsBy('duckdb');
  const document = JSON.parse(counts);

  it('are the same in both engines', () => {
    assert.equal(countsBy('clickhouse'), counts);
  });

  it('are what the model counts', () => {
    const results = codes.map((code) => {
      const { instrument, answers } = fromCode(instruments, code);
      return createResult(instrument, answers);
    });
    for (const { instrument, results: shown, questions } of document.versions) {
      const of = results.filter((each) => each.instrument === instrument);
      const isAbout = (count, number) =>
        assert.ok(count === null || Math.abs(count - number) <= 2, `${count}: ${number}`);
      isAbout(shown, of.length);
      for (const { question, answered, options } of questions) {
        const given = of.map(({ answers }) => answers[question]).filter((answer) => answer !== undefined);
        isAbout(answered, given.length);
        for (const [option, count] of Object.entries(options))
          isAbout(count, given.filter((answer) => [answer].flat().includes(option)).length);
      }
    }
    const [scans] = document.versions;
    assert.equal(
      scans.results,
      Math.round(results.filter(({ instrument }) => instrument === 'quick-scan').length / 5) * 5,
    );
    assert.deepEqual([scans.hosts, scans.period], [5, { from: '2026-01', to: '2026-04' }]);
    assert.ok(scans.questions.some(({ options }) => Object.values(options).some((count) => count !== null)));
  });

  it('are read by a page as they are', () => {
    const { versions, unknown } = readCounts(instruments, counts);
    const published = document.versions.filter(({ results }) => results !== null);
    assert.deepEqual(unknown, []);
    assert.deepEqual(
      versions.map(({ instrument, results, questions }) => [instrument.id, results, Object.entries(questions)]),
      published.map(({ instrument, results, questions }) => [
        instrument,
        results,
        questions.map(({ question, answered, options }) => [question, { answered, options }]),
      ]),
    );
  });

  it('leave out a version of which there is too little', () => {
    const [, , few] = document.versions;
    assert.deepEqual([few.instrument, few.results], ['outreach-definition', null]);
  });

  it('are valid by their own schema, which refuses others', () => {
    const schema = JSON.parse(readFileSync(join(out, 'duckdb/counts.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    assert.ok(validate(document), JSON.stringify(validate.errors));
    const wrong = [
      (changed) => (changed.versions[0].results = 7),
      (changed) => (changed.versions[0].results = 12),
      (changed) => (changed.versions[0].version = 99),
      (changed) => (changed.versions[0].questions[0].options.host = 10),
      (changed) => (changed.isSample = true),
    ];
    for (const change of wrong) {
      const changed = JSON.parse(counts);
      change(changed);
      assert.equal(validate(changed), false, String(change));
    }
  });

  it('name no host, and say what they are not', () => {
    for (const host of HOST_NAMES) assert.doesNotMatch(counts, new RegExp(host, 'i'));
    assert.match(document.notice, /no sample/);
  });

  it('withstand the attack', () => {
    let left = 0;
    for (const { instrument, results, questions } of document.versions.filter(({ results }) => results !== null)) {
      // Nothing is published of the others. Somebody may know which months there are, although those left out aren't listed.
      const shown = questions
        .filter(({ answered }) => answered !== null)
        .map(({ options, months, ...question }) => {
          const none = Object.fromEntries(Object.keys(options).map((option) => [option, null]));
          const hidden = MONTHS.filter((month) => months.every((shown) => shown.month !== (month || null)));
          left += hidden.length;
          return {
            ...question,
            options,
            months: [...months, ...hidden.map((month) => ({ month, answered: null, options: none }))],
          };
        });
      assert.deepEqual(recovered({ results, questions: shown }, document.rules), [], instrument);
    }
    assert.ok(left > 0);
  });
});
