// What a developer sees who edits a component while the page is open.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folderOf } from '../frameworks.mjs';
import { OPTION, visit } from '../support/visit.mjs';

/** The component that is edited, and whether the framework keeps its state. */
export const HOT = {
  vue: { component: 'src/binding.vue', keeps: true },
  react: { component: 'src/binding.tsx', keeps: true },
  svelte: { component: 'src/binding.svelte', keeps: false },
};

/** A browser asks for it, and says so if there is none. */
const withIcon = {
  name: 'with-icon',
  configureServer({ middlewares }) {
    middlewares.use('/favicon.ico', (_, response) => response.writeHead(204).end());
  },
};

export function testHot(name) {
  describe(`${name}, while it is edited`, () => {
    const { component, keeps } = HOT[name];
    let folder;
    let server;
    before(async () => {
      // Vite watches nothing below a `node_modules`, so this is a copy, with the same packages.
      folder = mkdtempSync(join(tmpdir(), 'hot-'));
      const installed = folderOf(name);
      for (const each of readdirSync(installed).filter((file) => !['node_modules', 'dist'].includes(file))) {
        cpSync(join(installed, each), join(folder, each), { recursive: true });
      }
      symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'), 'junction');
      const { createServer } = await import(
        pathToFileURL(join(installed, 'node_modules/vite/dist/node/index.js')).href
      );
      server = await createServer({
        root: folder,
        base: '/app/',
        cacheDir: join(folder, '.vite'),
        logLevel: 'warn',
        plugins: [withIcon],
        server: { port: 0, fs: { strict: false } },
      });
      await server.listen();
    });
    after(async () => {
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('stays in step with the element, and defines nothing twice', async () => {
      const { port } = server.httpServer.address();
      const visitor = await visit(`http://localhost:${port}`, 'binding');
      const { page, complaints, click, agree, press, valueNow } = visitor;
      await click(OPTION, 'checkbox');
      const value = await agree('', { not: true });

      const path = join(folder, component);
      writeFileSync(path, readFileSync(path, 'utf8').replace('Voorbeeld', 'Ander voorbeeld'));
      await page.waitForSelector('::-p-aria([name="Ander voorbeeld"][role="button"])');
      await agree(keeps ? value : '');

      await click(OPTION, 'checkbox');
      await agree(keeps ? value : '', { not: true });
      await press('Ander voorbeeld');
      assert.equal(await agree('QSRDNFVF'), await valueNow());
      assert.deepEqual(
        complaints.filter((line) => /^(warn|error|uncaught)/.test(line)),
        [],
      );
      await page.close();
    });
  });
}
