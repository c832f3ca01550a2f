/* global Option, document, window -- in what runs in the page */

import assert from 'node:assert/strict';
import { after, before as beforeAll, describe, it } from 'node:test';
import axe from 'axe-core';
import { byRole, follow, loggedIn, seen, site, someone, textOf } from '../support/browser.mjs';
import { publish, request, scriptsOf } from '../support/posts.mjs';
import { posts } from '../support/site-state.mjs';

const PAGE = '/wp-admin/options-general.php?page=outreach-elements';

describe('the settings', () => {
  let admin, visitor;
  beforeAll(async () => {
    admin = await loggedIn('admin', 'password');
    visitor = await someone();
  });
  after(() => Promise.all([admin.leave(), visitor.leave()]));

  it('can be reached from the menu, in Dutch, including that of the Netherlands', async () => {
    await request(admin.page, '/wp/v2/users/me', { locale: 'nl_NL' });
    await admin.goTo('/wp-admin/options-general.php');
    await follow(admin.page, byRole('link', 'Outreachend werken'));
    await admin.page.waitForSelector(byRole('heading', 'Outreachend werken'));
    await admin.page.waitForSelector(byRole('combobox', 'Niveau van de kop'));
  });

  it('are accessible', async () => {
    await admin.page.evaluate(axe.source);
    const { violations } = await admin.page.evaluate(() => window.axe.run(document.querySelector('.wrap')));
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
  });

  it('are saved', async () => {
    const { page } = admin;
    await (await page.waitForSelector(byRole('combobox', 'Kleuren'))).select('antwerpen');
    await (await page.waitForSelector(byRole('combobox', 'Niveau van de kop'))).select('5');
    await page.locator(byRole('checkbox', 'Laad het op elke pagina')).click();
    await follow(page, byRole('button', 'Save Changes'));
    assert.match(await textOf(page), /Settings saved/);
    assert.equal(await page.$eval('select[name*=theme]', ({ value }) => value), 'antwerpen');
    assert.equal(await page.$eval('select[name*=heading]', ({ value }) => value), '5');
    assert.equal(await page.$eval('input[type=checkbox]', ({ checked }) => checked), true);
  });

  it('apply if nothing else was chosen', async () => {
    await visitor.page.goto(posts.shortcode);
    await seen(visitor.page, 'quick-scan[theme=antwerpen][heading-level="4"] >>> h4');
    await visitor.page.goto(posts.block);
    await seen(visitor.page, 'quick-scan[theme=gent][heading-level="3"] >>> h3');
    const bare = await publish(admin.page, 'bare', '<!-- wp:outreach-elements/element /-->');
    await visitor.page.goto(bare);
    await seen(visitor.page, 'quick-scan[theme=antwerpen][heading-level="5"] >>> h5');
  });

  it('can load the script everywhere', async () => {
    await visitor.page.goto(posts.nothing);
    assert.equal((await scriptsOf(visitor.page)).length, 1);
  });

  it('keep nothing that isn’t a setting', async () => {
    const { page } = admin;
    await admin.goTo(PAGE);
    await page.$eval('select[name*=theme]', (select) => {
      select.add(new Option('x', '"><script>alert(1)</script>'));
      select.selectedIndex = select.options.length - 1;
    });
    await page.locator(byRole('checkbox', 'Laad het op elke pagina')).click();
    await follow(page, byRole('button', 'Save Changes'));
    const { options } = await request(page, '/outreach-test/v1/rows');
    assert.equal(options.outreach_elements, 'a:1:{s:13:"heading-level";s:1:"5";}');
    await visitor.page.goto(posts.nothing);
    assert.deepEqual(await scriptsOf(visitor.page), []);
  });

  it('are for administrators only', async () => {
    const author = await loggedIn('author', 'author-password');
    const response = await author.goTo(PAGE);
    assert.equal(response.status(), 403);
    await author.leave();
  });

  it('aren’t saved from a page that lacks the nonce', async () => {
    const { page } = admin;
    await admin.goTo(PAGE);
    await page.$eval('#_wpnonce', (input) => input.remove());
    await follow(page, byRole('button', 'Save Changes'));
    assert.ok(page.url().startsWith(`${site}/wp-admin/options.php`));
    assert.match(await textOf(page), /The link you followed has expired/);
    await admin.goTo('/wp-admin/index.php');
  });
});
