// The folder that the snippets of the page point to.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { engines } from '../package/support/browser.mjs';
import { PAGE, open, serveSite, shown, site, write } from './support/insluitcode-page.mjs';

for (const engine of engines) {
  describe(`the folder that the snippets point to, in ${engine}`, () => {
    for (const [stands, edition, alsoThere, folder, said] of [
      ['0.1.0', 'floating', undefined, '0.1.0', 'De map ORIGIN/sub/0.1/ is er niet.'],
      ['0.1.0', 'floating', '0.1', '0.1', 'De code wijst naar ORIGIN/sub/0.1/. Die map is er.'],
      ['0.1.0', 'pinned', undefined, '0.1.0', undefined],
      ['0.1', 'pinned', undefined, '0.1', 'De map ORIGIN/sub/0.1.0/ is er niet.'],
      ['0.1', 'pinned', '0.1.0', '0.1.0', 'De code wijst naar ORIGIN/sub/0.1.0/. Die map is er.'],
      ['0.1', 'floating', undefined, '0.1', undefined],
    ]) {
      it(`exists: in ${stands}, ${edition}, with ${alsoThere ?? 'nothing'} beside it`, async () => {
        const root = mkdtempSync(join(tmpdir(), 'insluitcode-'));
        try {
          mkdirSync(join(root, 'sub'));
          for (const name of [stands, alsoThere].filter(Boolean)) symlinkSync(site, join(root, 'sub', name));
          const another = await serveSite({}, { folder: root });
          const { page } = await open(engine, `?edition=${edition}`, { ...another, path: `/sub/${stands}${PAGE}` });
          const note = said?.replace('ORIGIN', another.origin);
          if (note) await page.waitForSelector(`text/${note}`);
          const code = await shown(page, 'Eén keer op de site');
          assert.ok(code.includes(`src="${another.origin}/sub/${folder}/loader.js"`), code);
          assert.equal(code.includes('integrity'), edition === 'pinned');
          if (!note) assert.equal(await page.$('text/De code wijst naar'), null);
        } finally {
          rmSync(root, { recursive: true });
        }
      });
    }

    it('is named if the page cannot look whether it exists', async () => {
      const { page } = await open(engine, '?edition=pinned');
      await write(page, 'Waar staan de bestanden?', 'https://elders.example/outreach/0.1');
      await page.waitForSelector(
        'text/De code wijst naar https://elders.example/outreach/0.1.0/. Zorg dat die map er is',
      );
      const code = await shown(page, 'Eén keer op de site');
      assert.ok(code.includes('src="https://elders.example/outreach/0.1.0/loader.js"'), code);
    });
  });
}
