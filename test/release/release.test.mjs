// `npm run test:release` makes a release of what is built, and another after building it again, and looks at the outcome.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages } from '../../scripts/words.mjs';
import { unzipSync } from 'fflate';
import { buildSite } from '../../scripts/build-site.mjs';
import { node, run } from '../package/support/run.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(repository, 'dist/release');
const { name, version, dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

const read = (file) => readFileSync(join(folder, file));
const unzip = (file) => unzipSync(read(file));
const text = (bytes) => Buffer.from(bytes).toString('utf8');
const hashOf = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

const releaseOfBuild = () => node(['scripts/release.mjs'], repository);
const buildAndRelease = () => run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', 'release'], repository);

describe('a release', () => {
  let first;
  before(async () => {
    await releaseOfBuild();
    first = text(read('SHA256SUMS'));
    await buildAndRelease();
  });

  it('has the same bytes when it is made again', () => {
    assert.equal(text(read('SHA256SUMS')), first);
  });

  it('has a checksum of every file', () => {
    const lines = first.trim().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split('  ')[1]),
      [
        `${name}-${version}.cdx.json`,
        `${name}-${version}.tgz`,
        `${name}-${version}.zip`,
        `${name}-drupal-${version}.zip`,
        `${name}-wordpress-${version}.zip`,
      ],
    );
    assert.equal(readdirSync(folder).length, lines.length + 1);
    for (const line of lines) {
      const [hash, file] = line.split('  ');
      assert.equal(hashOf('sha256', read(file), 'hex'), hash);
    }
  });

  it('has a zip with everything that a server needs, whose scripts match its hashes', () => {
    const files = unzip(`${name}-${version}.zip`);
    const top = `${name}-${version}/`;
    for (const file of [
      'controle/index.html',
      'frames/hosts.js',
      'frames/outreach-scope.html',
      'insluitcode/index.html',
      'LICENSES.txt',
      'loader.js',
      'oembed/quick-scan.json',
      'quick-scan-complete.js',
      'server/apache.htaccess',
      'server/nginx.conf',
      'themes/gent.css',
    ]) {
      assert.ok(files[top + file]?.length, file);
    }
    const integrity = JSON.parse(text(files[`${top}integrity.json`]));
    assert.equal(integrity.version, version);
    assert.ok(Object.keys(integrity.files).includes('loader.js'));
    for (const [file, hash] of Object.entries(integrity.files)) {
      assert.equal(`sha384-${hashOf('sha384', files[top + file], 'base64')}`, hash, file);
    }
    const outside = Object.keys(files).filter((file) => !file.startsWith(top) || file.includes('..'));
    assert.deepEqual(outside, []);
    const tells = Object.entries(files).filter(([, bytes]) => text(bytes).includes(repository));
    assert.deepEqual(tells, [], 'files that tell where they were built');
  });

  it('has a WordPress plugin with the same scripts, and its version', () => {
    const files = unzip(`${name}-wordpress-${version}.zip`);
    assert.match(
      text(files[`${name}/${name}.php`]),
      new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'),
    );
    const site = unzip(`${name}-${version}.zip`);
    for (const file of ['loader.js', 'quick-scan.js', 'frames/quick-scan.html']) {
      assert.deepEqual(files[`${name}/assets/${file}`], site[`${name}-${version}/${file}`], file);
    }
  });

  it('has a Drupal module of its version, with everything that a server needs and what undoes the rules around it', () => {
    const files = unzip(`${name}-drupal-${version}.zip`);
    for (const file of ['outreach_elements.info.yml', 'outreach_elements.libraries.yml']) {
      const versions = [...text(files[`outreach_elements/${file}`]).matchAll(/version: '(.*)'/g)].map(
        ([, each]) => each,
      );
      assert.deepEqual([...new Set(versions)], [version], file);
    }
    const site = unzip(`${name}-${version}.zip`);
    for (const file of ['loader.js', 'frames/quick-scan.html', 'controle/index.html', 'insluitcode/index.html']) {
      assert.deepEqual(files[`outreach_elements/assets/${file}`], site[`${name}-${version}/${file}`], file);
    }
    for (const language of languages) {
      assert.match(
        text(files[`outreach_elements/definitions/definition.${language}.html`]),
        /^<section class="without-script"/,
      );
    }
    assert.deepEqual(files['outreach_elements/assets/.htaccess'], site[`${name}-${version}/server/apache.htaccess`]);
  });

  it('has a bill of materials with what is built in, and its licences', () => {
    const bill = JSON.parse(text(read(`${name}-${version}.cdx.json`)));
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.deepEqual([bill.metadata.component.name, bill.metadata.component.version], [name, version]);
    const names = bill.components.map((component) => component.name);
    assert.ok(names.includes('lit-html'), 'what a dependency needs itself');
    const refs = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((each) => each['bom-ref'])]);
    for (const { ref, dependsOn } of bill.dependencies)
      for (const each of [ref, ...dependsOn]) assert.ok(refs.has(each));
    for (const dependency of Object.keys(dependencies)) assert.ok(names.includes(dependency), dependency);
    assert.ok(!names.includes('vite'));
    for (const { name: component, licenses } of bill.components) assert.ok(licenses?.length, component);
    const notices = text(unzip(`${name}-${version}.zip`)[`${name}-${version}/LICENSES.txt`]);
    for (const component of bill.components) assert.ok(notices.includes(`${component.name} ${component.version}`));
  });

  it('tells WordPress its address, if it is made for one', async () => {
    const place = mkdtempSync(join(tmpdir(), 'outreach-site-'));
    after(() => rmSync(place, { recursive: true, force: true }));
    await buildSite(place, 'https://outreach.example/0.1/');
    const { type, html } = JSON.parse(readFileSync(join(place, 'oembed/quick-scan.json'), 'utf8'));
    assert.equal(type, 'rich');
    assert.match(html, /<iframe [^>]*src="https:\/\/outreach\.example\/0\.1\/frames\/quick-scan\.html"/);
    assert.match(
      readFileSync(join(place, 'frames/quick-scan.html'), 'utf8'),
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/outreach\.example\/0\.1\/oembed\/quick-scan\.json"/,
    );
  });
});
