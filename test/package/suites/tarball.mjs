import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packedFiles, project, repository, tarball } from '../support/installed.mjs';
import { binOf, node } from '../support/run.mjs';

const PUBLISHED = [
  /^(package|custom-elements)\.json$/,
  /^(README(\.nl)?|CHANGELOG|SECURITY)\.md$/,
  /^docs\/(frameworks\/)?[a-z\d-]+(\.[a-z]{2})?\.(md|png)$/,
  /^(LICENSE|LICENSES\/[\w.-]+\.txt|CITATION\.cff)$/,
  /^dist\/schema\/[a-z-]+\.v\d+\.json$/,
  /^dist\/(html-data|css-data|web-types)\.json$/,
  /^dist\/(llms\.txt|skill\/(SKILL|[a-z\d-]+)\.md)$/,
  /^dist\/embed\/[\w-]+(\.[a-z]{2})?\.js(\.map)?$/,
  /^dist\/embed\/(frames\/[\w-]+(\.[a-z]{2})?\.(css|html)|frames\/hosts\.js|themes\/[\w-]+\.css|LICENSES\.txt)$/,
  /^dist\/[a-z/-]+\.(js|js\.map|d\.ts)$/,
];

/** Made from the manifest, or from Lit, so they have no source. */
const GENERATED = /^dist\/(angular|lit|react\/[a-z-]+|types\/nothing)\.js$/;

describe('the tarball', () => {
  it('has what is meant to be published, and nothing else', () => {
    assert.deepEqual(
      packedFiles.filter((path) => !PUBLISHED.some((pattern) => pattern.test(path))),
      [],
    );
  });

  it('has everything that its documents link to', () => {
    const dead = packedFiles
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => {
        const text = readFileSync(join(project, 'node_modules/outreach-elements', path), 'utf8');
        return [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, link]) => ({ path, link }));
      })
      .filter(({ path, link }) => !packedFiles.includes(posix.join(posix.dirname(path), link)));
    assert.deepEqual(dead, []);
  });

  it('has no module left from an earlier build', () => {
    const modules = packedFiles.filter((path) => /^dist\/(?!embed\/).*\.js$/.test(path) && !GENERATED.test(path));
    const sourceOf = (path) => path.replace('dist/', 'src/').replace(/\.js$/, '.ts');
    assert.ok(modules.length > 0);
    assert.deepEqual(
      modules.filter((path) => !existsSync(join(repository, sourceOf(path)))),
      [],
    );
  });

  it('has a source map for every script, with the sources in it', () => {
    const scripts = packedFiles.filter((path) => path.endsWith('.js') && !path.endsWith('/hosts.js'));
    for (const script of scripts.filter((path) => !GENERATED.test(path))) {
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
    // `Are the types wrong?` doesn't expand wildcards itself. The module that defines isn't exported.
    const defining = packedFiles.filter((path) => /^dist\/define\/(?!define\.).*\.js$/.test(path));
    const typing = packedFiles.filter((path) => /^dist\/types\/.*\.d\.ts$/.test(path));
    const entries = [...defining, ...typing].map((path) => path.replace('dist/', '').replace('.d.ts', ''));
    const attw = binOf('@arethetypeswrong/cli', 'attw');
    const options = ['--profile', 'esm-only', '--format', 'ascii'];
    // A text isn't a module.
    const which = ['--exclude-entrypoints', 'llms.txt', '--include-entrypoints', ...entries];
    await node([attw, tarball, ...options, ...which]);
  });
});
