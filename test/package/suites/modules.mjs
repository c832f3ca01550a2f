import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { main, mistakes } from '../support/consumer.mjs';
import { packedFiles, project } from '../support/installed.mjs';
import { binOf, node } from '../support/run.mjs';

describe('the modules in Node, where there is no document', () => {
  for (const name of ['outreach-elements', 'outreach-elements/model', 'outreach-elements/define/all.js']) {
    it(`import ${name}`, async () => {
      const printed = await node(['--input-type=module', '--eval', `import '${name}'`], project);
      assert.deepEqual(printed, { stdout: '', stderr: '' });
    });
  }

  it('import what loads later too', async () => {
    // Those for a framework import it, and this project has none; in Node, Lit is itself.
    const later = packedFiles.filter((path) => /^dist\/(?!embed\/|react\/|angular\.|lit\.).*\.js$/.test(path));
    assert.ok(later.some((path) => path.endsWith('-deferred.js')));
    const imports = later.map((path) => `import './node_modules/outreach-elements/${path}';`);
    const printed = await node(['--input-type=module', '--eval', imports.join('\n')], project);
    assert.deepEqual(printed, { stdout: '', stderr: '' });
  });
});

describe('the modules in TypeScript', { concurrency: true }, () => {
  before(async () => {
    await writeFile(join(project, 'main.ts'), main);
    await writeFile(join(project, 'mistakes.ts'), mistakes);
  });

  for (const [moduleResolution, module] of Object.entries({ bundler: 'esnext', nodenext: 'nodenext' })) {
    const options = ['--module', module, '--moduleResolution', moduleResolution, '--target', 'es2022'];
    it(`compile, and refuse mistakes, with module resolution ${moduleResolution}`, () =>
      node([binOf('typescript', 'tsc'), '--strict', '--noEmit', ...options, 'main.ts', 'mistakes.ts'], project));
  }
});
