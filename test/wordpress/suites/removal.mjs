/* global document -- in what runs in the page */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before as beforeAll, describe, it } from 'node:test';
import { byRole, follow, loggedIn, someone } from '../support/browser.mjs';
import { request, scriptsOf } from '../support/posts.mjs';
import { before, posts } from '../support/site-state.mjs';

/** WordPress remembers for a week which plugins it had. */
const REMEMBERED = 'recently_activated';

/** What WordPress itself adds to a site in use. */
const wordPressOwn =
  /^(can_compress_scripts|recovery_keys|finished_updating_comment_type|wp_calendar_block_has_published_posts|theme_mods_.*|_(site_)?transient_.*)$/;

describe('an administrator who is done with it', () => {
  let admin;
  beforeAll(async () => (admin = await loggedIn('admin', 'password')));
  after(() => admin.leave());

  it('deactivates the plugin, after which pages have nothing from it', async () => {
    await admin.goTo('/wp-admin/plugins.php');
    await follow(admin.page, byRole('link', 'Deactivate Outreachend werken'));
    const visitor = await someone();
    await visitor.page.goto(posts.block);
    assert.deepEqual(await scriptsOf(visitor.page), []);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  it('deletes it, and nothing of it remains', async () => {
    const { page } = admin;
    await admin.goTo('/wp-admin/plugins.php');
    await page.locator('tr[data-plugin^="outreach-elements/"] .delete a').click();
    await page.waitForFunction(() => /was successfully deleted/.test(document.body.innerText));

    const { options, mentions } = await request(page, '/outreach-test/v1/rows');
    const added = Object.keys(options).filter((name) => !(name in before.rows.options));
    assert.deepEqual(
      added.filter((name) => !wordPressOwn.test(name)),
      [],
    );
    assert.deepEqual(
      Object.keys(options).filter((name) => /outreach/i.test(name + options[name])),
      [REMEMBERED],
    );
    assert.deepEqual(mentions, []);

    assert.ok(!existsSync(join(process.env.WORDPRESS_FOLDER, 'wp-content/plugins/outreach-elements')));
    assert.deepEqual(admin.complaints, []);
  });
});
