/* global document -- in what runs in the page */

// What an editor chooses on the page that makes a snippet, and what the page makes of it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { engines, openPage } from '../package/support/browser.mjs';
import {
  site,
  serveSite,
  server,
  queryOf,
  aria,
  open,
  pickRadio,
  pickOption,
  toggle,
  write,
  shown,
} from './support/insluitcode-page.mjs';

for (const engine of engines) {
  describe(`the page with the snippets, in ${engine}`, () => {
    it('changes the snippet with each choice, made with the keyboard', async () => {
      const { page, complaints } = await open(engine);
      const { origin } = server;
      const link = (query, text) => `<a href="${origin}/frames/${query}">${text}</a>`;
      assert.equal(await shown(page, 'Eén keer op de site'), `<script src="${origin}/loader.js" defer></script>`);
      assert.equal(
        await shown(page, 'Op de pagina'),
        `<div class="outreach" data-outreach="quick-scan" data-lang="nl"><p>${link('quick-scan.html', 'Doe de quickscan outreachend werken')}</p></div>`,
      );

      await pickRadio(page, 'Drempelchecklist');
      await pickRadio(page, 'Alles onder elkaar');
      await pickOption(page, 'Niveau van de eerste kop', 'Kop 3 (h3)');
      await pickOption(page, 'Huisstijl', 'Gent');
      await toggle(page, 'Bewaren mag');
      await write(page, 'Tekst van de link', 'Samen <doen> & "zo"');
      assert.equal(
        await shown(page, 'Op de pagina'),
        '<div class="outreach" data-outreach="threshold-checklist" data-mode="page" data-heading-level="3" ' +
          `data-allow-saving="" data-lang="nl" data-theme="gent"><p><a href="${origin}/frames/threshold-checklist.html?mode=page&amp;` +
          'heading-level=3&amp;allow-saving&amp;theme=gent">Samen &lt;doen&gt; &amp; &quot;zo&quot;</a></p></div>',
      );

      await write(page, 'Adres van de link', '/contact');
      await pickRadio(page, 'Script en tag');
      assert.equal(
        await shown(page, 'Op de pagina'),
        `<link rel="stylesheet" href="${origin}/themes/gent.css">\n` +
          `<script type="module" src="${origin}/threshold-checklist.js"></script>\n` +
          '<threshold-checklist mode="page" heading-level="3" allow-saving lang="nl" theme="gent">' +
          '<a href="/contact">Samen &lt;doen&gt; &amp; &quot;zo&quot;</a></threshold-checklist>',
      );
      assert.deepEqual(complaints, []);
    });

    it('has the Tab key come at each control, in the order of the page', async () => {
      const { page } = await open(engine, '?element=outreach-definition&reflect=true');
      const stops = await page.$$eval('a, button, select, input', (controls) => {
        const stopsAt = controls.filter(({ type, checked }) => type !== 'radio' || checked);
        for (const [index, control] of stopsAt.entries()) control.dataset.stop = index;
        return stopsAt.length;
      });
      assert.ok(stops > 20);
      const visited = [];
      for (let presses = 0; presses < 3 * stops && visited.at(-1) !== stops - 1; presses++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => document.activeElement.dataset.stop);
        // What scrolls, such as a preview, is a stop in some browsers.
        if (stop !== undefined) visited.push(Number(stop));
      }
      assert.deepEqual(visited, [...Array(stops).keys()]);
    });

    it('offers what an element has, and nothing else', async () => {
      const { page } = await open(engine);
      const has = async (role, name) => (await page.$(aria(role, name))) !== null;
      assert.equal(await has('combobox', 'Tekst'), false);

      await pickRadio(page, 'Definitie');
      assert.equal(await has('checkbox', 'Bewaren mag'), false);
      await toggle(page, 'Leg naast de eigen praktijk');
      assert.equal(await has('checkbox', 'Bewaren mag'), true);
      await pickOption(page, 'Tekst', 'Waarom outreachend werken');
      assert.equal(await has('radio', 'Alles onder elkaar'), false);
      assert.match(
        await shown(page, 'Op de pagina'),
        /data-outreach="outreach-definition" data-view="reasons" data-lang="nl">/,
      );

      await pickRadio(page, 'Profielen');
      for (const [role, name] of [
        ['combobox', 'Tekst'],
        ['radio', 'Alles onder elkaar'],
        ['checkbox', 'Leg naast de eigen praktijk'],
        ['checkbox', 'Bewaren mag'],
      ]) {
        assert.equal(await has(role, name), false, name);
      }
      assert.equal(await has('combobox', 'Niveau van de eerste kop'), true);
    });

    it('says what to do in each system, and which form to use if this one is lost', async () => {
      const { page } = await open(engine, '?form=script');
      const advice = async (system) =>
        page.$eval(aria('region', system), ({ innerText }) => innerText.replace(/\s+/g, ' '));
      assert.match(await advice('TinyMCE Werkt niet'), /TinyMCE gooit het script en de tag weg\. Neem de datavorm/);
      await pickRadio(page, 'Datavorm');
      for (const system of ['WordPress Werkt', 'Drupal Werkt soms', 'CKEditor Werkt soms', 'TinyMCE Werkt']) {
        assert.ok((await advice(system)).length > 80);
      }
      await pickRadio(page, 'Kader (iframe)');
      assert.match(await advice('TinyMCE Werkt niet'), /sandbox.* Neem de datavorm/);
      await pickRadio(page, 'Link');
      for (const system of ['WordPress', 'Drupal', 'CKEditor', 'TinyMCE']) await advice(`${system} Werkt`);
    });

    it('keeps what was chosen in its address, to share', async () => {
      const { page } = await open(engine);
      await pickRadio(page, 'Definitie');
      await pickOption(page, 'Huisstijl', 'Utrecht');
      await toggle(page, 'Leg naast de eigen praktijk');
      await toggle(page, 'Duits');
      await toggle(page, 'Frans');
      await write(page, 'Tekst van de link', 'Lees & denk');
      await pickRadio(page, 'Kader (iframe)');
      await pickRadio(page, 'Vaste versie');
      const [once, snippet] = [await shown(page, 'Eén keer op de site'), await shown(page, 'Op de pagina')];
      assert.match(snippet, /reflect&amp;theme=utrecht&amp;languages=nl%20fr%20de.*Lees &amp; denk/s);

      const { search } = new URL(page.url());
      const { page: colleague } = await open(engine, search);
      assert.equal(await shown(colleague, 'Op de pagina'), snippet);
      assert.equal(await shown(colleague, 'Eén keer op de site'), once);
    });

    it('lets an editor offer visitors other languages besides that of the element, each once', async () => {
      const { page } = await open(engine, '?languages=fr&languages=fr&languages=nl&languages=xx');
      assert.match(await shown(page, 'Op de pagina'), /data-lang="nl" data-languages="nl fr">/);
      await pickOption(page, 'Taal', 'Frans');
      assert.match(await shown(page, 'Op de pagina'), /data-lang="fr">/);
      await toggle(page, 'Nederlands');
      await toggle(page, 'Engels');
      assert.match(await shown(page, 'Op de pagina'), /data-lang="fr" data-languages="nl fr en">/);
      await toggle(page, 'Nederlands');
      await toggle(page, 'Engels');
      assert.match(await shown(page, 'Op de pagina'), /data-lang="fr">/);
    });

    it('does nothing with a hostile address', async () => {
      const hostile = {
        element: '"><img src=x onerror=alert(1)>',
        mode: 'javascript:alert(1)',
        'heading-level': '99',
        'allow-saving': 'yes',
        view: '__proto__',
        theme: '../../evil',
        lang: 'constructor',
        languages: 'fr de',
        form: 'toString',
        edition: 'latest',
        base: 'https://evil.example/',
        text: '</code><script>alert(1)</script>"><img src=x onerror=alert(1)>',
        link: 'javascript:alert(1)',
      };
      const { page, complaints } = await open(engine, `?${queryOf(hostile)}#"><img src=x>`);
      assert.equal(
        await shown(page, 'Op de pagina'),
        `<div class="outreach" data-outreach="quick-scan" data-lang="nl"><p><a href="${server.origin}/frames/quick-scan.html">` +
          '&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=alert(1)&gt;</a></p></div>',
      );
      assert.equal(await page.$('img, [onerror]'), null);
      const field = await page.$(aria('textbox', 'Adres van de link'));
      assert.equal(await field.evaluate((input) => input.ariaInvalid ?? input.getAttribute('aria-invalid')), 'true');
      assert.deepEqual(complaints, []);
    });

    it('says so if the folder with the files is invalid', async () => {
      const { page } = await open(engine);
      await write(page, 'Waar staan de bestanden?', 'javascript:alert(1)');
      assert.equal(await page.$(aria('region', 'Op de pagina')), null);
      assert.match(await page.$eval('#base-refused', ({ textContent }) => textContent), /geen adres van een map/);
      await write(page, 'Waar staan de bestanden?', 'https://cdn.example.org/0.1.0/');
      assert.match(await shown(page, 'Eén keer op de site'), /src="https:\/\/cdn\.example\.org\/0\.1\/loader\.js"/);
      await pickRadio(page, 'Vaste versie');
      assert.match(
        await shown(page, 'Eén keer op de site'),
        /src="https:\/\/cdn\.example\.org\/0\.1\.0\/loader\.js" integrity="sha384-/,
      );
    });

    it('works without the hashes', async () => {
      const another = await serveSite();
      another.missing.add('/integrity.json');
      const { page } = await open(engine, '?edition=pinned', another);
      await page.waitForSelector('text/Het bestand integrity.json kan niet geladen worden.');
      assert.equal(await page.$(aria('radio', 'Vaste versie')), null);
      assert.equal(
        await shown(page, 'Eén keer op de site'),
        `<script src="${another.origin}/loader.js" defer></script>`,
      );
    });

    it('works when opened as a file', async () => {
      const { page, complaints } = await openPage(
        engine,
        `${pathToFileURL(site)}insluitcode/index.html?edition=pinned`,
      );
      await page.waitForSelector('text/Je opende deze pagina als bestand.');
      assert.equal(await page.$(aria('radio', 'Vaste versie')), null);
      await pickRadio(page, 'Alles onder elkaar');
      await write(page, 'Waar staan de bestanden?', '/outreach/0.1.0/');
      assert.equal(await shown(page, 'Eén keer op de site'), '<script src="/outreach/0.1/loader.js" defer></script>');
      assert.deepEqual(complaints, []);
    });
  });
}
