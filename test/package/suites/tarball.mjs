import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packedFiles, project, repository, tarball } from '../support/installed.mjs';
import { binOf, node } from '../support/run.mjs';

const PUBLISHED = [
  /^(package|custom-elements)\.json$/,
  /^(README(\.nl)?|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/schema\/[a-z-]+\.v\d+\.json$/,
  /^dist\/embed\/[\w-]+\.js(\.map)?$/,
  /^dist\/embed\/(frames\/[\w-]+\.(css|html)|frames\/hosts\.js|themes\/[\w-]+\.css|LICENSES\.txt)$/,
  /^dist\/[a-z/-]+\.(js|js\.map|d\.ts)$/,
];

describe('the tarball', () => {
  it('holds what is meant to be published, and nothing else', () => {
    assert.deepEqual(
      packedFiles.filter((path) => !PUBLISHED.some((pattern) => pattern.test(path))),
      [],
    );
  });

  it('holds no module that is left from an earlier build', () => {
    const modules = packedFiles.filter((path) => /^dist\/(?!embed\/).*\.js$/.test(path));
    const sourceOf = (path) => path.replace('dist/', 'src/').replace(/\.js$/, '.ts');
    assert.ok(modules.length > 0);
    assert.deepEqual(
      modules.filter((path) => !existsSync(join(repository, sourceOf(path)))),
      [],
    );
  });

  it('holds a source map for every script, with the sources in it', () => {
    for (const script of packedFiles.filter((path) => path.endsWith('.js') && !path.endsWith('/hosts.js'))) {
      const map = JSON.parse(readFileSync(join(project, 'node_modules/outreach-elements', `${script}.map`), 'utf8'));
      assert.equal(map.sources.length, map.sourcesContent?.length, script);
      assert.ok(map.sourcesContent.every(Boolean), script);
    }
  });

  it('passes publint', async () => {
    const pack = { tarball: await readFile(tarball) };
    const { messages, pkg } = await publint({ pack, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('has types wherever a module is imported from', async () => {
    // Are the types wrong? doesn't look behind the wildcard of define/*.js by itself. The one that defines isn't exported.
    const wildcard = packedFiles.filter((path) => /^dist\/define\/(?!define\.).*\.js$/.test(path));
    const entries = wildcard.map((path) => path.replace('dist/', ''));
    const attw = binOf('@arethetypeswrong/cli', 'attw');
    await node([attw, tarball, '--profile', 'esm-only', '--format', 'ascii', '--include-entrypoints', ...entries]);
  });
});
