/* global window -- in what runs in the page */

import assert from 'node:assert/strict';
import { after, before as beforeAll, describe, it } from 'node:test';
import { byRole, loggedIn, seen, textOf } from '../support/browser.mjs';
import { addFirstBlock, canvasOf, choose, inSidebar, openSidebar, startPost } from '../support/editor.mjs';
import { customHtml, keptContent, publish } from '../support/posts.mjs';
import { posts } from '../support/site-state.mjs';

describe('an author who may not use arbitrary HTML', () => {
  let author;
  beforeAll(async () => (author = await loggedIn('author', 'author-password')));
  after(() => author.leave());

  describe('in the block editor', () => {
    let page, canvas;

    it('finds the block among the others', async () => {
      ({ page } = author);
      canvas = await startPost(author);
      await addFirstBlock(page, canvas, 'Quickscan outreachend werken', [
        'Drempelchecklist',
        'Wat is outreachend werken?',
        'Profielen naast elkaar',
      ]);
    });

    it('sets it up in the sidebar, in Dutch', async () => {
      await openSidebar(page);
      await choose(page, 'Vragen', 'page');
      await choose(page, 'Niveau van de kop', '3');
      await choose(page, 'Kleuren', 'gent');
      await page.locator(byRole('checkbox', 'Bezoekers kunnen resultaten op hun toestel bewaren')).click();
      await page.locator(inSidebar('textbox', 'Tekst van de link')).fill('Naar de quickscan');
    });

    it('sees what visitors will see, as high as it is', async () => {
      const preview = await canvas.waitForSelector('iframe[src*="allow-saving"]');
      assert.equal(await preview.evaluate(({ title }) => title), 'Voorbeeld: Quickscan outreachend werken');
      const frame = await preview.contentFrame();
      await seen(frame, 'quick-scan[mode=page][heading-level="3"][theme=gent][allow-saving] >>> h3');
      await seen(frame, 'quick-scan >>> ::-p-text(Welke positie neem je in als werker?)');
      await canvas.waitForFunction((iframe) => iframe.offsetHeight > 2000, {}, preview);
    });

    it('selects the block by a click on the preview, and can’t get into it with the keyboard', async () => {
      await canvas.locator(byRole('textbox', 'Add title')).fill('Quickscan als blok');
      assert.equal(await selectedBlock(page), undefined);
      const preview = await canvas.waitForSelector('iframe[src*="allow-saving"]');
      const { x, y } = await preview.boundingBox();
      await page.mouse.click(x + 100, y + 100);
      await page.waitForFunction(() => window.wp.data.select('core/block-editor').getSelectedBlock());
      assert.equal(await selectedBlock(page), 'outreach-elements/element');
      assert.ok(await preview.evaluate((iframe) => iframe.closest('[inert]') !== null));
    });

    it('has results in the fragment of a preview’s address only, which no server gets to see', async () => {
      await choose(page, 'Element', 'outreach-profile');
      await page.locator(inSidebar('textbox', 'Codes van resultaten')).fill('QSRDNFVF QSRDNFVF');
      const preview = await canvas.waitForSelector('iframe[src$="#outreach-profile=QSRDNFVF,QSRDNFVF"]');
      assert.doesNotMatch(await preview.evaluate(({ src }) => src.split('#')[0]), /codes|QF5/);
      await seen(await preview.contentFrame(), 'outreach-profile >>> ::-p-text(QSRD-NFVF)');
      await choose(page, 'Element', 'quick-scan');
    });

    it('sees the settings of another element after choosing that', async () => {
      await choose(page, 'Element', 'outreach-definition');
      await choose(page, 'Tekst', 'references');
      await canvas.waitForSelector(byRole('document', 'Block: Wat is outreachend werken?'));
      const preview = await canvas.waitForSelector('iframe[src*="view=references"]');
      await seen(await preview.contentFrame(), 'outreach-definition >>> ::-p-text(Verder lezen)');
      await choose(page, 'Element', 'quick-scan');
      await canvas.waitForSelector('iframe[src*="quick-scan.html"]');
      assert.equal(await page.$(inSidebar('combobox', 'Tekst')), null);
    });

    it('sees another language after choosing that, and then the text of its link', async () => {
      const placeholder = () => page.$eval(inSidebar('textbox', 'Tekst van de link'), (field) => field.placeholder);
      assert.equal(await placeholder(), 'Doe de quickscan outreachend werken');
      await choose(page, 'Taal', 'fr');
      const preview = await canvas.waitForSelector('iframe[src*="quick-scan.fr.html?"]');
      await seen(await preview.contentFrame(), 'quick-scan >>> ::-p-text(Quick scan du travail d’outreach)');
      assert.equal(await placeholder(), 'Faire le quick scan du travail d’outreach');
      await choose(page, 'Taal', '');
      await canvas.waitForSelector('iframe[src*="quick-scan.html?"]');
    });

    it('publishes', async () => {
      await page.locator(byRole('button', 'Publish')).click();
      await page.locator('.editor-post-publish-panel ::-p-aria([name="Publish"][role="button"])').click();
      const view = await page.waitForSelector('.post-publish-panel__postpublish-buttons ::-p-aria([name="View Post"])');
      posts.block = await view.evaluate(({ href }) => href);

      const content = await page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
      const attributes = JSON.parse(content.match(/^<!-- wp:outreach-elements\/element (.*) \/-->$/)[1]);
      // Defaults aren't stored, and what belongs to another element does no harm.
      assert.deepEqual(attributes, {
        mode: 'page',
        'heading-level': '3',
        theme: 'gent',
        'allow-saving': true,
        linkText: 'Naar de quickscan',
        codes: 'QSRDNFVF QSRDNFVF',
        view: 'references',
      });
    });

    it('opens it again unchanged, without a complaint in the console', async () => {
      const { id } = await page.evaluate(() => window.wp.data.select('core/editor').getCurrentPost());
      await author.goTo(`/wp-admin/post.php?post=${id}&action=edit`);
      canvas = await canvasOf(page);
      await canvas.waitForSelector(byRole('document', 'Block: Quickscan outreachend werken'));
      await canvas.waitForSelector('iframe[src*="mode=page"]');
      assert.deepEqual(author.complaints, []);
    });
  });

  describe('in writing', () => {
    const write = async (name, content) => (posts[name] = await publish(author.page, name, content));

    it('posts the shortcode', async () => {
      await write(
        'shortcode',
        '[outreach tag="quick-scan" mode="page" heading-level="4" allow-saving]Doe ’m & deel[/outreach]',
      );
    });

    it('posts a shortcode with another name of a view', async () => {
      await write('another name', '[outreach tag="outreach-definition" view="recommendations"]');
    });

    it('posts results', async () => {
      const block = { element: 'outreach-profile', instrument: 'quick-scan', codes: 'QSRDNFVF,  QSRDNFVF' };
      await write('codes', `<!-- wp:outreach-elements/element ${JSON.stringify(block)} /-->`);
      await write('value', '[outreach tag="quick-scan" mode="page" value="QSRDNFVF"]');
    });

    it('posts the data form, which stays unchanged', async () => {
      const html = `<div class="outreach" data-outreach="quick-scan" data-mode="page" data-heading-level="3" data-allow-saving=""><p slot="introduction">Eerst dit.</p><p><a href="/contact">Doe de quickscan</a></p></div>`;
      await write('data form', customHtml(html));
      assert.ok((await keptContent(author.page, posts['data form'])).includes(html));
    });

    it('posts the data form without blocks', async () => {
      await write(
        'classic',
        'Tekst\n\n<div data-outreach="threshold-checklist"><p><a href="/contact">De checklist</a></p></div>',
      );
    });

    it('posts a tag, which stays unchanged', async () => {
      const html = `<quick-scan mode="page" heading-level="3" allow-saving theme="gent"><a href="/contact">Doe de quickscan</a></quick-scan>`;
      await write('tag', customHtml(html));
      assert.ok((await keptContent(author.page, posts.tag)).includes(html));
    });

    it('posts what isn’t one of ours', async () => {
      await write(
        'unknown',
        customHtml('<div data-outreach="quick-quiz"><p><a href="/contact">Doe de quiz</a></p></div>'),
      );
      await write(
        'wrong shortcodes',
        '[outreach tag="quick-quiz"]Quiz[/outreach]\n\n[outreach tag="quick-scan" onclick="alert(1)"]Eerste[/outreach]\n\n[outreach tag="quick-scan" mode="pages"]Tweede[/outreach]',
      );
      await write('nothing', '<p>Geen enkel element, alleen dat woord: quick-scan.</p>');
    });

    it('sees what is wrong with a shortcode, in place of it', async () => {
      await author.page.goto(posts['wrong shortcodes']);
      const text = await textOf(author.page);
      assert.match(text, /tag="quick-quiz" bestaat niet\. Kies uit quick-scan, threshold-checklist/);
      assert.match(text, /"onclick" kan niet bij quick-scan\. Wat wel kan: mode, /);
      assert.match(text, /mode="pages" kan niet\. Kies uit steps, page\./);
      await author.goTo('/wp-admin/index.php');
    });

    it('can’t post a script by any of these', async () => {
      const evil = `onclick="window.evil = 1" onmouseover="window.evil = 1" style="background: url(javascript:window.evil=1)"`;
      await write(
        'hostile',
        [
          customHtml(
            `<quick-scan ${evil} onload="window.evil = 1" mode="page" slot="x"><a href="javascript:window.evil = 1" ${evil}>Klik</a></quick-scan>`,
          ),
          customHtml(
            `<div data-outreach="quick-scan" ${evil} data-onclick="window.evil = 1" data-style="color: red" data-innerhtml="&lt;img src=x onerror=window.evil=1&gt;" data-mode="&quot;&gt;&lt;script&gt;window.evil = 1&lt;/script&gt;"><a href="javascript:window.evil = 1">Klik</a><script>window.evil = 1</script></div>`,
          ),
          `<!-- wp:outreach-elements/element ${JSON.stringify({
            element: 'quick-scan',
            mode: '"><script>window.evil = 1</script>',
            linkText: '<img src=x onerror="window.evil = 1">',
            codes: '" onmouseover="window.evil = 1',
            anchor: '" onmouseover="window.evil = 1',
          })} /-->`,
          `<!-- wp:outreach-elements/element {"element":"script","theme":"x"} /-->`,
          `[outreach tag="quick-scan" value='" onmouseover="window.evil = 1']<img src=x onerror="window.evil = 1">Klik[/outreach]`,
        ].join('\n\n'),
      );
      const content = await keptContent(author.page, posts.hostile);
      assert.doesNotMatch(content, /<[^>]*\son(click|mouseover|load)\s*=\s*"window/);
      assert.doesNotMatch(content, /javascript:|<script/i);
      assert.match(content, /<quick-scan mode="page"><a href="[^"]*">/);
    });
  });
});

const selectedBlock = (page) =>
  page.evaluate(() => window.wp.data.select('core/block-editor').getSelectedBlock()?.name);
