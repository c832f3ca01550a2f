/* global document, performance, window -- in what runs in the page */

import assert from 'node:assert/strict';
import { after, before as beforeAll, describe, it } from 'node:test';
import { byRole, engines, follow, inTag, loggedIn, seen, someone } from '../support/browser.mjs';
import { addFirstBlock, choose, inSidebar, openSidebar, startPost } from '../support/editor.mjs';
import { publish, request } from '../support/posts.mjs';
import { posts } from '../support/site-state.mjs';

const DUTCH = 'Quickscan outreachend werken';
const FRENCH = 'Quick scan du travail d’outreach';
const GERMAN = 'Quickscan aufsuchende Arbeit';

/** The scripts of the quick scan that have words in them, without their queries. */
const filesOf = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.split('/').at(-1))
      .filter((file) => /^quick-scan[\w.-]*\.js$/.test(file)),
  );

/** What the editor would store. */
const contentIn = (page) => page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());

/** For the place or tag in a post: the language that it declares, that of the page, and the text of the link in it. */
const languagesOn = async (address) => {
  const html = await (await fetch(address)).text();
  const [, place] = html.match(/<div [^>]*data-outreach="quick-scan"[^>]*data-lang="([^"]*)"/);
  const [, href, link] = html.match(/<p><a href="([^"]*frames[^"]*)"([^>]*)>/);
  return { page: html.match(/<html lang="([^"]*)"/)[1], place, file: href.match(/[\w.-]*\.html/)[0], link };
};

describe('a site in another language', () => {
  let admin;
  const speak = (language) => request(admin.page, '/wp/v2/settings', { language });
  const workIn = (locale) => request(admin.page, '/wp/v2/users/me', { locale });

  beforeAll(async () => {
    admin = await loggedIn('admin', 'password');
    const write = async (name, content) => (posts[name] = await publish(admin.page, name, content));
    await write('own link', '<!-- wp:outreach-elements/element {"mode":"page"} /-->');
    await write('chosen', '<!-- wp:outreach-elements/element {"mode":"page","lang":"fr"} /-->');
    await write('in German', '[outreach tag="quick-scan" mode="page" lang="de-AT"]');
    await write('in Spanish', '[outreach tag="quick-scan" mode="page" lang="es"]');
  });
  after(() => admin.leave());

  for (const [language, page, file, link] of [
    ['nl_BE', 'nl-BE', 'quick-scan.html', ''],
    ['fr_BE', 'fr-BE', 'quick-scan.fr.html', ''],
    ['', 'en-US', 'quick-scan.en.html', ''],
  ]) {
    it(`is that of the elements: ${page}`, async () => {
      await speak(language);
      assert.deepEqual(await languagesOn(posts['own link']), { page, place: page, file, link });
    });
  }

  it('loses a variant that only WordPress knows', async () => {
    await speak('de_DE_formal');
    const { place, file } = await languagesOn(posts['own link']);
    assert.deepEqual([place, file], ['de-DE', 'quick-scan.de.html']);
  });

  it('becomes Dutch if there are no texts in it, and is declared so', async () => {
    await speak('es_ES');
    const dutch = { page: 'es-ES', place: 'nl', file: 'quick-scan.html', link: ' lang="nl"' };
    assert.deepEqual(await languagesOn(posts['own link']), dutch);
    assert.deepEqual(await languagesOn(posts['in Spanish']), dutch);
  });

  it('can be another for a place', async () => {
    await speak('nl_BE');
    const { place, file, link } = await languagesOn(posts.chosen);
    assert.deepEqual([place, file, link], ['fr', 'quick-scan.fr.html', ' lang="fr"']);
    assert.deepEqual((await languagesOn(posts['in German'])).place, 'de-AT');
  });

  it('follows a plugin that gives a post another language', async () => {
    await speak('nl_BE');
    const address = new URL(posts['own link']);
    address.searchParams.set('in', 'fr_FR');
    const { page, place, file } = await languagesOn(address);
    assert.deepEqual([page, place, file], ['fr-FR', 'fr-FR', 'quick-scan.fr.html']);
  });

  it('isn’t that of the person who saves a post', async () => {
    await workIn('fr_FR');
    const [{ content }] = await request(admin.page, '/wp/v2/posts&_locale=user&search=own+link');
    assert.match(content.rendered, /data-lang="nl-BE"><p><a href="[^"]*quick-scan\.html[^"]*">Doe de quickscan/);
  });

  describe('in French, gives an author who chose no other', () => {
    let author, page, canvas;
    beforeAll(async () => {
      await speak('fr_FR');
      author = await loggedIn('author', 'author-password');
      ({ page } = author);
    });
    after(async () => {
      await author.leave();
      await speak('nl_BE');
    });

    it('the French titles of the blocks', async () => {
      canvas = await startPost(author);
      await addFirstBlock(page, canvas, FRENCH, [
        'Liste des obstacles',
        'Qu’est-ce que le travail d’outreach\u00a0?',
        'Profils côte à côte',
      ]);
    });

    it('French settings, and the preview in French', async () => {
      await openSidebar(page);
      await choose(page, 'Questions', 'page');
      for (const label of ['Élément', 'Niveau du titre', 'Couleurs', 'Langue']) {
        await page.waitForSelector(inSidebar('combobox', label));
      }
      const link = await page.waitForSelector(inSidebar('textbox', 'Texte du lien'));
      assert.equal(await link.evaluate(({ placeholder }) => placeholder), `Faire le ${FRENCH.replace('Q', 'q')}`);
      const preview = await canvas.waitForSelector('iframe[src*="quick-scan.fr.html?mode=page"]');
      assert.equal(await preview.evaluate(({ title }) => title), `Aperçu\u00a0: ${FRENCH}`);
      await seen(await preview.contentFrame(), `quick-scan >>> ::-p-text(${FRENCH})`);
    });

    it('a page with the tag in French', async () => {
      const address = await publish(page, 'En français', await contentIn(page));
      assert.deepEqual(await languagesOn(address), {
        page: 'fr-FR',
        place: 'fr-FR',
        file: 'quick-scan.fr.html',
        link: '',
      });
      assert.match(await (await fetch(address)).text(), />Faire le quick scan du travail d’outreach<\/a>/);
      await page.goto(address);
      await seen(page, `quick-scan[mode=page] >>> ::-p-text(${FRENCH})`);
      await page.waitForSelector(inTag('quick-scan', 'checkbox', 'Libre adhésion'));
      assert.deepEqual(author.complaints, []);
    });
  });

  describe('shows an administrator who works in', () => {
    for (const [locale, texts] of Object.entries({
      fr_BE: { menu: 'Travail d’outreach', level: 'Niveau du titre', block: FRENCH, link: 'Texte du lien' },
      fr_FR: { menu: 'Travail d’outreach', level: 'Niveau du titre', block: FRENCH, link: 'Texte du lien' },
      de_DE_formal: {
        menu: 'Aufsuchende Arbeit',
        level: 'Ebene der Überschrift',
        block: GERMAN,
        link: 'Text des Links',
      },
    })) {
      it(`${locale} the settings and the block in that`, async () => {
        const { page } = admin;
        await workIn(locale);
        await admin.goTo('/wp-admin/options-general.php');
        await follow(page, byRole('link', texts.menu));
        await page.waitForSelector(byRole('combobox', texts.level));

        await admin.goTo('/wp-admin/post-new.php');
        await page.waitForFunction(() => window.wp?.blocks?.getBlockType('outreach-elements/element'));
        const found = await page.evaluate(() => ({
          block: window.wp.blocks.getBlockVariations('outreach-elements/element')[0].title,
          link: window.wp.i18n.__('Text of the link', 'outreach-elements'),
        }));
        assert.deepEqual(found, { block: texts.block, link: texts.link });
      });
    }

    after(() => workIn('nl_NL'));
  });

  for (const engine of engines) {
    it(`gives a visitor its scripts, and no Dutch, in ${engine}`, async () => {
      const visitor = await someone(engine);
      const { page } = visitor;
      for (const [language, address, title, file] of [
        ['fr_BE', posts['own link'], FRENCH, 'quick-scan.fr.js'],
        ['fr_BE', posts.shortcode, FRENCH, 'quick-scan.fr.js'],
        ['fr_BE', posts['data form'], FRENCH, 'quick-scan.fr.js'],
        ['fr_BE', posts.tag, FRENCH, 'quick-scan.fr.js'],
        ['nl_BE', `${posts['own link']}?in=de_DE_formal`, GERMAN, 'quick-scan.de.js'],
        ['nl_BE', posts.chosen, FRENCH, 'quick-scan.fr.js'],
        ['es_ES', posts['own link'], DUTCH, 'quick-scan.js'],
      ]) {
        await speak(language);
        await page.goto(address);
        await seen(page, `quick-scan >>> ::-p-text(${title})`);
        const files = await filesOf(page);
        assert.ok(files.includes(file), files.join());
        if (title !== DUTCH)
          assert.deepEqual(
            files.filter((each) => /^quick-scan(\.js|.*\.nl\.js)$/.test(each)),
            [],
          );
      }
      await speak('fr_BE');
      await page.goto(posts['own link']);
      await page.goto(await page.$eval('a[href*="/frames/"]', ({ href }) => href));
      await seen(page, `quick-scan[mode=page] >>> ::-p-text(${FRENCH})`);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
      assert.deepEqual(visitor.complaints, []);
      await speak('nl_BE');
      await visitor.leave();
    });
  }
});
