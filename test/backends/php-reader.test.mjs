// The reader of codes in PHP, compared with docs/result-code.md and with the library.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { createResult, fieldsOf, fromCode, instruments, isMeasure } from '../../dist/model/index.js';

const script = fileURLToPath(new URL('servers/read-codes.php', import.meta.url));
const document = readFileSync(new URL('../../docs/result-code.md', import.meta.url), 'utf8');
const sectionOf = (heading) => document.split(`### ${heading}\n`)[1].split(/^##/m)[0];
const rowsOf = (heading) => [...sectionOf(heading).matchAll(/^\| `(.+?)` +\| `(.+?)` /gm)].map(([, ...cells]) => cells);

/** What PHP makes of each of these. */
function inPhp(texts) {
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('');
  const { stdout, stderr, status } = spawnSync('php', ['-d', 'display_errors=stderr', script], {
    input,
    maxBuffer: Infinity,
  });
  assert.deepEqual([status, String(stderr)], [0, '']);
  return String(stdout)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What the library makes of it. */
function inLibrary(text) {
  try {
    const { instrument, answers } = fromCode(instruments, text);
    const { code } = createResult(instrument, answers);
    return { instrument: instrument.id, version: instrument.version, answers, code };
  } catch {
    return null;
  }
}

function expectSame(texts) {
  assert.deepEqual(inPhp(texts), texts.map(inLibrary));
}

describe('the reader of codes in PHP', () => {
  it('reads the golden codes', () => {
    const golden = sectionOf('Codes and their answers').matchAll(/^(\w+) +(\{.*\})$/gm);
    const [codes, answers] = [[], []];
    for (const [, code, json] of golden) {
      codes.push(code);
      answers.push(JSON.parse(json));
    }
    assert.ok(codes.length > 15);
    assert.deepEqual(
      inPhp(codes).map((result) => result?.answers),
      answers,
    );
    assert.deepEqual(
      inPhp(codes).map((result) => result?.code),
      codes,
    );
  });

  it('reads what is spelled in other ways', () => {
    const rows = rowsOf('Spellings that are read');
    assert.ok(rows.length > 4);
    assert.deepEqual(
      inPhp(rows.map(([text]) => text)).map((result) => result?.code),
      rows.map(([, code]) => code),
    );
  });

  it('refuses what isn’t a code', () => {
    const rows = rowsOf('What is refused');
    assert.ok(rows.length > 10);
    assert.deepEqual(
      inPhp(rows.map(([text]) => text)),
      rows.map(() => null),
    );
    const others = [
      null,
      0,
      true,
      [],
      ['QSRDNFVF'],
      '',
      '\0',
      'QSRDNFVF é',
      'QSRDNFVF²',
      'QſRDNFVF',
      'Q'.repeat(100_000),
    ];
    assert.deepEqual(
      inPhp(others),
      others.map(() => null),
    );
  });

  it('reads a text that isn’t UTF-8 as none', () => {
    const program = `require '${script.replace('test/backends/servers/read-codes.php', 'integrations/wordpress/includes/result-code.php')}';
      echo json_encode(OutreachElements\\result_of_code("QSRDNFVF\\xff"));`;
    assert.equal(String(spawnSync('php', ['-r', program]).stdout), 'null');
  });

  it('reads each code as the library does', () => {
    const options = (field) =>
      field.select === 'many' ? fc.subarray([...field.options], { minLength: 1 }) : fc.constantFrom(...field.options);
    const amounts = (field) =>
      fc
        .constantFrom(...field.ranges)
        .chain(({ unit, min, max, stepsPerUnit }) =>
          fc
            .integer({ min: Math.round(min * stepsPerUnit), max: Math.round(max * stepsPerUnit) })
            .map((steps) => (field.ranges.length > 1 ? { value: steps / stepsPerUnit, unit } : steps / stepsPerUnit)),
        );
    const codes = instruments.map((instrument) =>
      fc
        .record(
          Object.fromEntries(
            fieldsOf(instrument).map((field) => [field.id, isMeasure(field) ? amounts(field) : options(field)]),
          ),
          { requiredKeys: [] },
        )
        .map((answers) => createResult(instrument, answers).code),
    );
    expectSame(fc.sample(fc.oneof(...codes), 3000));
  });

  it('refuses each other text that the library refuses', () => {
    const symbols = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    const text = fc.constantFrom(...'QVDRTXY').chain((start) =>
      fc
        .constantFrom(7, 11, 15)
        .chain((length) => fc.array(symbols, { minLength: length, maxLength: length }))
        .map((rest) => start + rest.join('')),
    );
    const texts = fc.sample(text, 20_000);
    // One in 32 has a check symbol that is right, so that the rest is tried too.
    assert.ok(texts.some((each) => inLibrary(each)));
    expectSame(texts);
  });
});
