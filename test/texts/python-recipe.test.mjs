// The Python in docs/result-in-a-form.md, as it is shown, beside all the schemas of the package.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createResult, instruments } from '../../dist/model/index.js';
import { folder } from './support.mjs';

const hasPython = spawnSync('python3', ['--version']).status === 0;

test('the check of a code in Python', { skip: !hasPython && 'No python3' }, () => {
  const page = readFileSync('docs/result-in-a-form.md', 'utf8');
  const [, recipe] = /```python\n([^`]*def is_result_code[^`]*)```/.exec(page);
  const place = folder();
  writeFileSync(join(place, 'result_code.py'), recipe);
  cpSync('dist/schema', join(place, 'schema'), { recursive: true });

  const codes = instruments.map((instrument) => {
    const [{ questions }] = instrument.parameters;
    const [{ id, options, select }] = questions;
    return createResult(instrument, { [id]: select === 'many' ? [options[0]] : options[0] }).code;
  });
  const mistyped = codes.map((code) => code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'));
  const program = `import json, sys, result_code
print(json.dumps([result_code.is_result_code(text) for text in json.loads(sys.argv[1])]))`;
  const { status, stdout, stderr } = spawnSync(
    'python3',
    ['-B', '-c', program, JSON.stringify([...codes, ...mistyped, ''])],
    { cwd: place, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), [...codes.map(() => true), ...mistyped.map(() => false), false]);
});
