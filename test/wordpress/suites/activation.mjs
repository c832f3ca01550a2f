import assert from 'node:assert/strict';
import { after, before as beforeAll, describe, it } from 'node:test';
import { byRole, follow, loggedIn, textOf } from '../support/browser.mjs';
import { request } from '../support/posts.mjs';
import { before } from '../support/site-state.mjs';

describe('an administrator', () => {
  let admin;
  beforeAll(async () => (admin = await loggedIn('admin', 'password')));
  after(() => admin.leave());

  it('activates the plugin, which stores nothing yet', async () => {
    await admin.goTo('/wp-admin/plugins.php');
    before.rows = await request(admin.page, '/outreach-test/v1/rows');
    await follow(admin.page, byRole('link', 'Activate Outreachend werken'));
    assert.match(await textOf(admin.page), /Plugin activated/);

    const { options } = await request(admin.page, '/outreach-test/v1/rows');
    assert.deepEqual(
      Object.keys(options).filter((name) => name.includes('outreach')),
      [],
    );
    assert.deepEqual(admin.complaints, []);
  });
});
