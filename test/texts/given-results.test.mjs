// The example of what a script gives a profile: the same in each text, and the profile can read all of it.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fromCode, instruments, parseResult } from 'outreach-elements/model';

const repository = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, repository), 'utf8');
const example = read('test/types/html/results.js');

for (const text of ['README.md', 'docs/tags/outreach-profile.md', 'dist/llms.txt']) {
  it(`${text} shows what a script gives a profile`, () => assert.ok(read(text).includes(example.trim())));
}

it('is what a profile reads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const file = join(folder, 'results.mjs');
  writeFileSync(
    file,
    example.replace(/'(outreach-elements\/.+)'/g, (_, name) => `'${import.meta.resolve(name)}'`),
  );
  const profile = { results: [] };
  // Lit looks for a document of its own first.
  await import('outreach-elements/define/outreach-profile.js');
  globalThis.document = { querySelectorAll: () => [profile] };
  await import(pathToFileURL(file));
  rmSync(folder, { recursive: true });
  const [dated, code] = profile.results;
  assert.equal(parseResult(instruments, JSON.stringify(dated)).recordedAt, '2026-01-15T08:30:00Z');
  assert.ok(fromCode(instruments, code).answers);
});
