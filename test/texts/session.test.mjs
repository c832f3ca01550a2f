// The session in docs/session.md is one that the library makes: its schema accepts it, and each of its codes can be read.

import { Validator } from '@cfworker/json-schema';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromCode, instruments, sessionSchema } from '../../dist/model/index.js';

test('the session in its documentation', () => {
  const [, example] = /```json\n([^]*?)```/.exec(readFileSync('docs/session.md', 'utf8'));
  const session = JSON.parse(example);
  const { valid, errors } = new Validator(sessionSchema(), '2020-12').validate(session);
  assert.ok(valid, JSON.stringify(errors));
  for (const { code } of session.results) assert.equal(fromCode(instruments, code).instrument.id, 'quick-scan');
});
