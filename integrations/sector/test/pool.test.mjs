// What is read, what is refused, and what is written.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createResult, inOrder, quickScan, thresholdChecklist } from 'outreach-elements/model';
import { resultsCsv } from '../../../dist/output/result-csv.js';
import { longTableSchema } from '../src/formats.mjs';
import { TOOL, folderWith, pooled, sector } from './support.mjs';

const result = (answers, recordedAt, instrument = quickScan) =>
  createResult(instrument, inOrder(instrument, answers), recordedAt);
const one = result({ location: ['public', 'online'], 'time-frame.outreach-hours': 12 }, '2026-11-15T10:00:00Z');
const other = result({ objective: 'society-oriented' }, '2026-10-15T10:00:00Z');
const listed = result({ 'access.language': 'present' }, undefined, thresholdChecklist);

describe('a pool', () => {
  it('has the results of code lists, documents and downloaded tables', () => {
    const words = {
      date: 'Datum',
      code: 'Code',
      kind: 'Soort',
      question: 'Vraag',
      answer: 'Antwoord',
      unit: 'Eenheid',
    };
    const label = (text) => ({ label: text });
    const named = (ids, value) => Object.fromEntries(ids.map((id) => [id, value]));
    const questions = quickScan.parameters.flatMap((parameter) => parameter.questions);
    const shown = {
      instrument: quickScan,
      content: {
        step: 'Stap',
        parameters: named(
          quickScan.parameters.map(({ id }) => id),
          '=1+1',
        ),
        kinds: named(['dynamic', 'static'], label('Soort')),
        questions: Object.fromEntries(
          questions.map(({ id, options }) => [
            id,
            { text: id, options: Object.fromEntries(options.map((option) => [option, label(option)])) },
          ]),
        ),
      },
      measures: {
        measures: named(
          quickScan.parameters.at(-1).measures.map(({ id }) => id),
          { text: 'x' },
        ),
        units: { 'hours-per-week': 'uur' },
      },
      texts: { csv: words, decimal: (value) => String(value).replace('.', ',') },
    };
    const folder = folderWith({
      'Gent/codes.txt': `${one.code}\r\n${other.code.toLowerCase()};2026-01\n${listed.code}\t2026-02\tOCMW Brugge\n`,
      'Gent/results.json': JSON.stringify([one, other]),
      'Aalst.csv': resultsCsv(shown, [one, other]),
      'Ieper.csv': `code,month,host\n${one.code},2026-03,\n`,
      'Lier.ndjson': `${JSON.stringify(one)}\n${JSON.stringify(listed)}\n`,
    });
    const { status, stderr, codes, long, refused } = pooled(folder);
    assert.equal(status, 0, stderr);
    assert.deepEqual(refused(), []);
    assert.deepEqual(
      codes(),
      [...Array(5).fill(one.code), ...Array(3).fill(other.code), ...Array(2).fill(listed.code)].sort(),
    );
    const [head, ...rows] = long();
    assert.deepEqual(
      head,
      longTableSchema.fields.map(({ name }) => name),
    );
    const withoutNumber = rows.map(([, ...cells]) => cells.join());
    for (const row of [
      'quick-scan,1,,gent,location,online,,',
      'quick-scan,1,2026-01,gent,objective,society-oriented,,',
      'threshold-checklist,1,2026-02,ocmw-brugge,access.language,present,,',
      'quick-scan,1,2026-11,gent,time-frame.outreach-hours,,12.0,hours-per-week',
      'quick-scan,1,2026-10,aalst,objective,society-oriented,,',
      'quick-scan,1,2026-03,ieper,location,public,,',
      'threshold-checklist,1,,lier,access.language,present,,',
    ])
      assert.ok(withoutNumber.includes(row), `${row}\n${withoutNumber.join('\n')}`);
    assert.equal(rows.length, 5 * 3 + 3 + 2);
  });

  it('refuses what it can’t read by file and line, and goes on', () => {
    const later = { ...one, version: 2 };
    const folder = folderWith({
      'a.txt': `${one.code}\n\n=HYPERLINK("x")\nQ0000000\n${other.code},2026-13\n00000000\n${other.code}\n${'x'.repeat(300_000)}\n${one.code}`,
      'b.json': JSON.stringify([one, later, { ...one, complete: true }]),
      'c.xlsx': 'PK\x03\x04 and more',
      '=d.txt': 'nothing',
      'e.csv': '',
      'f.ndjson': `[]\nnull\n{\n"${one.code}"\n{"a": 1}\n${JSON.stringify(one)}`,
      'g.JSONL': one.code,
    });
    const { status, stderr, codes, refused } = pooled(folder);
    assert.equal(status, 0, stderr);
    assert.equal(codes().length, 5);
    assert.deepEqual(
      refused().map((row) => row.replace(/'[^,]*/, '')),
      [
        './=d.txt,1,,,code-length',
        './a.txt,3,,,code-length',
        './a.txt,4,,,code-check',
        './a.txt,5,,,month',
        './a.txt,6,,,unknown-instrument',
        './a.txt,8,,,too-large',
        './b.json,,2,,unknown-version',
        './b.json,,3,,inconsistent',
        './c.xlsx,,,,office',
        './e.csv,,,,no-code',
        './f.ndjson,1,,,wrong-type',
        './f.ndjson,2,,,wrong-type',
        './f.ndjson,3,,,not-json',
        './f.ndjson,4,,,wrong-type',
        './f.ndjson,5,,,wrong-type',
        './g.JSONL,1,,,not-json',
      ],
    );
    assert.match(stderr, /5 results read, 16 refused/);
  });

  it('shows the first that it refuses where no file is named', () => {
    const folder = folderWith({ 'a.txt': `${one.code}\n${'wrong\n'.repeat(100)}` });
    const { stderr } = sector('pool', folder);
    assert.equal(stderr.match(/a\.txt, line/g).length, 20);
    assert.match(stderr, /Refused for code-length: 100/);
  });

  it('fails if there is nothing to count', () => {
    assert.equal(sector('pool', folderWith({ 'a.txt': 'wrong' })).status, 1);
    assert.equal(sector('pool', folderWith()).status, 1);
  });

  it('says so if nothing could be published, and by which rule', () => {
    for (const [hosts, each] of [
      [1, 12],
      [3, 3],
    ]) {
      const files = Array.from({ length: hosts }, (_, host) => [`host-${host}.txt`, `${one.code}\n`.repeat(each)]);
      const { status, stderr } = sector('pool', folderWith(Object.fromEntries(files)));
      assert.equal(status, 0);
      assert.doesNotMatch(stderr, /The counts are in/);
      assert.match(
        stderr,
        /^Nothing could be published.*at least 10 results of one version, from at least 3 hosts\.$/m,
      );
      assert.match(stderr, new RegExp(`^quick-scan 1: nothing.*results: ${hosts * each}, hosts: ${hosts}`, 'm'));
    }
  });

  it('says of which version nothing is published, and which months are left out and why, of no other', () => {
    const lines = (month, count, code = one.code) => `${code},${month}\n`.repeat(count);
    const shared = ['2026-08', '2026-09', '2026-10'].map((month, index) => lines(month, 70 + 10 * index)).join('');
    const folder = folderWith({
      'Gent.txt': shared + lines('', 450) + lines('', 12, listed.code),
      'Brugge.txt': shared,
      'Ieper.txt': shared,
    });
    const { status, stderr, counts } = pooled(folder);
    assert.equal(status, 0);
    const [scans] = counts().versions;
    assert.deepEqual(
      scans.questions[0].months.map(({ month }) => month),
      ['2026-09', '2026-10'],
    );
    const said = stderr
      .split('\n')
      .filter((line) => /^(quick-scan|threshold-checklist|outreach-definition) /.test(line));
    assert.equal(said.length, 3, stderr);
    assert.match(said[0], /^quick-scan 1, month by month: left out, as a count in them .*: no month$/);
    assert.match(said[1], /^quick-scan 1, month by month: left out, so that subtraction .*: 2026-08$/);
    assert.match(said[2], /^threshold-checklist 1: nothing is published.*results: 12, hosts: 1/);
    assert.match(stderr, /^The counts are in/m);
  });

  it('has nothing left out by month of which to tell where every month is published', () => {
    const text = `${one.code},2026-01\n${one.code},2026-02\n`.repeat(60);
    const { stderr } = sector('pool', folderWith({ 'a.txt': text, 'b.txt': text, 'c.txt': text }));
    assert.doesNotMatch(stderr, /left out/);
  });

  it('isn’t read by an engine that isn’t installed, which is told with how to install it', () => {
    const hook =
      'data:text/javascript,' +
      encodeURIComponent(
        `export const resolve = (name, context, next) => {
        if (['chdb', '@duckdb/node-api'].includes(name)) throw new Error('Cannot find package');
        return next(name, context);
      };`,
      );
    const without = folderWith({
      'without.mjs': `import { register } from 'node:module'; register(${JSON.stringify(hook)});`,
    });
    const env = { ...process.env, NODE_OPTIONS: `--import ${join(without, 'without.mjs')}` };
    const folder = folderWith({ 'a.txt': 'wrong' });
    for (const [engine, install] of [
      ['clickhouse', /npm install chdb@3\.4/],
      ['duckdb', /npm install/],
    ]) {
      const { status, stderr } = sector('pool', folder, '--engine', engine, { env });
      assert.equal(status, 2, stderr);
      assert.match(stderr, install);
      assert.doesNotMatch(stderr, /^ +at |Refused/m);
    }
  });

  it('takes two spellings of a name for one host, and says so', () => {
    const folder = folderWith({ 'Café Zuid/a.txt': one.code, 'cafe-zuid.txt': one.code });
    const { stderr, long } = pooled(folder);
    assert.match(stderr, /One host, by these names: .*Café Zuid/);
    assert.deepEqual(
      [
        ...new Set(
          long()
            .slice(1)
            .map(([, , , , host]) => host),
        ),
      ],
      ['cafe-zuid'],
    );
  });

  it('reads the name of a host with a delimiter in it as one name', () => {
    const cells = [
      'code;month;host',
      `${one.code};2026-01;OCMW, Gent`,
      `"${one.code}";"2026-01";"OCMW ""Zuid""; Gent"`,
      `${one.code};;;Gent`,
      `${one.code};2026-01;Gent;;`,
    ];
    const { long, refused } = pooled(folderWith({ 'a.csv': cells.join('\n'), 'b.txt': `${one.code}\t\tOCMW, Brugge` }));
    assert.deepEqual(
      [...new Set(long().map(([, , , , host]) => host))],
      ['host', 'ocmw-gent', 'ocmw-zuid-gent', 'gent', 'ocmw-brugge'],
    );
    assert.deepEqual(refused(), ['./a.csv,4,,,columns']);
  });

  it('refuses a link, and says so', () => {
    const folder = folderWith({ 'a.txt': one.code });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    const { codes, refused } = pooled(folder);
    assert.equal(codes().length, 1);
    assert.deepEqual(refused(), ['./b.txt,,,,unreadable']);
  });

  it('takes little memory for many long lines', () => {
    const folder = folderWith({
      'a.txt': `${'x'.repeat(99_999)}\n`.repeat(2000) + one.code,
    });
    const { status, stderr } = sector('pool', folder, '--refused', join(folderWith(), 'refused.csv'), {
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=128' },
    });
    assert.equal(status, 0, stderr);
    assert.match(stderr, /1 results read, 2000 refused/);
  });

  it('reads UTF-16 with a byte order mark', () => {
    const { codes } = pooled(folderWith({ 'a.txt': Buffer.from(`\uFEFF${one.code}\r\n${other.code}`, 'utf16le') }));
    assert.equal(codes().length, 2);
  });

  it('refuses a file of 2 GB without a line in it, and keeps the rest', () => {
    const folder = folderWith({ 'good.txt': one.code });
    for (const name of ['large.txt', 'large.json']) {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), 2 ** 31);
    }
    const { codes, refused } = pooled(folder);
    assert.deepEqual(codes(), [one.code]);
    assert.deepEqual(refused(), ['./large.json,,,,too-large', './large.txt,1,,,too-large']);
  });

  it('has one line in ten broken in a long list, and the same numbers each time', () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => (index % 10 === 9 ? `broken ${index}` : one.code));
    const folder = folderWith({ 'a.txt': lines.join('\n') });
    const [first, second] = [pooled(folder), pooled(folder)];
    assert.equal(first.codes().length, 27_000);
    assert.deepEqual(
      first.refused().map((row) => Number(row.split(',')[1])),
      lines.flatMap((line, index) => (line === one.code ? [] : [index + 1])),
    );
    assert.equal(
      readFileSync(join(first.rows, 'long.csv'), 'utf8'),
      readFileSync(join(second.rows, 'long.csv'), 'utf8'),
    );
  });
});

describe('the rows', () => {
  const folder = folderWith({ 'a.txt': [one.code, listed.code].join('\n'), 'b.json': JSON.stringify(other) });

  it('aren’t written unless somebody asks for them', () => {
    const to = join(folderWith(), 'counts');
    assert.equal(sector('pool', folder, '--to', to).status, 0);
    for (const file of ['long.csv', 'long.parquet', 'codes.txt']) assert.equal(existsSync(join(to, file)), false);
  });

  it('never go where the counts are, or into a folder that has something', () => {
    const [to, used] = [join(folderWith(), 'counts'), folderWith({ 'a.html': '' })];
    for (const rows of [to, join(to, 'rows'), used, folder, join(folder, 'rows')]) {
      const { status, stderr } = sector('pool', folder, '--to', to, '--rows', rows);
      assert.equal(status, 2, rows);
      assert.match(stderr, /--rows is/);
    }
    assert.equal(existsSync(to), false);
  });

  it('aren’t published by way of a link, or of what was refused', () => {
    const [out, to] = [folderWith(), join(folderWith(), 'counts')];
    mkdirSync(join(to, 'empty'), { recursive: true });
    symlinkSync(join(to, 'empty'), join(out, 'link'));
    for (const options of [
      ['--rows', join(out, 'link')],
      ['--rows', join(out, 'link/new')],
      ['--refused', join(to, 'refused.csv')],
      ['--refused', join(folder, 'refused.csv')],
      ['--refused', join(out, 'nowhere/refused.csv')],
    ]) {
      const { status, stderr } = sector('pool', folder, '--to', to, ...options);
      assert.equal(status, 2, `${options}\n${stderr}`);
    }
    assert.deepEqual(readdirSync(to), ['empty']);
  });

  it('are gone from the folder for temporary files when the tool is stopped', async () => {
    const [many, temporary] = [folderWith({ 'a.txt': `${one.code}\n`.repeat(300_000) }), folderWith()];
    const tool = spawn(process.execPath, [TOOL, 'pool', many], {
      cwd: folderWith(),
      env: { ...process.env, TMPDIR: temporary },
    });
    while (readdirSync(temporary).length === 0) await setTimeout(20);
    tool.kill('SIGINT');
    await once(tool, 'exit');
    assert.deepEqual(readdirSync(temporary), []);
  });

  it('come with the reason why they stay where they are', () => {
    const { stderr, rows } = pooled(folder);
    assert.match(stderr, /not anonymous/);
    assert.match(readFileSync(join(rows, 'README.txt'), 'utf8'), /not anonymous/);
  });

  it('agree with their Table Schema', () => {
    const ajv = new Ajv2020({ strict: false });
    const asJson = { integer: 'integer', number: 'number', string: 'string' };
    const { fields } = longTableSchema;
    for (const row of pooled(folder).long().slice(1)) {
      for (const [index, { name, type, constraints: { required, ...constraints } = {} }] of fields.entries()) {
        if (row[index] === '') assert.ok(!required, name);
        else {
          const value = type === 'string' ? row[index] : Number(row[index]);
          assert.ok(ajv.validate({ type: asJson[type], ...constraints }, value), `${name}: ${value}`);
        }
      }
    }
  });

  it('are the same in Parquet', async () => {
    const { rows, long } = pooled(folder);
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(`SELECT * FROM '${join(rows, 'long.parquet')}'`);
    const cells = reader.getRows().map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    assert.deepEqual(
      cells,
      long()
        .slice(1)
        .map((row) => row.map((cell) => cell.replace(/\.0$/, ''))),
    );
  });
});

describe('each Data Package', () => {
  // 170 kB that others publish, and may change: it is read where they do, or from a file.
  const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
  const readProfile = async () =>
    process.env.DATA_PACKAGE_PROFILE
      ? readFileSync(process.env.DATA_PACKAGE_PROFILE, 'utf8')
      : fetch(PROFILE).then(
          (response) => (response.ok ? response.text() : undefined),
          () => undefined,
        );

  it('is valid by the published profile, and its files are there', async (test) => {
    const { to, rows } = pooled(folderWith({ 'a.txt': one.code }));
    const packages = [to, rows].map((folder) => [
      folder,
      JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')),
    ]);
    for (const [folder, { resources }] of packages)
      for (const { path } of resources) assert.ok(existsSync(join(folder, path)), path);

    const profile = await readProfile();
    if (!profile) return test.skip(`No answer from ${PROFILE}; DATA_PACKAGE_PROFILE can name a file that has it`);
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addFormat('textarea', true);
    const validate = ajv.compile(JSON.parse(profile));
    for (const [, each] of packages) {
      assert.ok(validate(each), JSON.stringify(validate.errors));
      assert.equal(validate({ ...each, resources: [{ name: 'nowhere' }] }), false);
    }
  });
});
