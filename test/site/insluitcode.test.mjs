/* global getSelection, history, innerHeight, innerWidth, document, navigator, window -- in what runs in the page */

// The page on which an editor makes a snippet, and what comes of each snippet on a page of its own.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { engines, inScan, inTag, openPage } from '../package/support/browser.mjs';
import { POLICY, serve } from '../package/support/server.mjs';
import { axeFile, violations, withAxe } from './support/axe.mjs';

const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));
const read = (path) => readFileSync(site + path, 'utf8');

const PAGE = '/insluitcode/index.html';
/** What snippets need of the pages that they are pasted in, and what the page on which they are made adds for itself. */
const headers = { 'content-security-policy': `${POLICY}; frame-src 'self'; connect-src 'self'` };

/** Keeps the address of a script that the browser refused. */
const REFUSED = `addEventListener('error', ({ target }) => { if (target.localName === 'script') window.refused = target.src; }, true);`;

const pages = {
  ...axeFile,
  '/insluitcode/axe.html': withAxe(read('insluitcode/index.html')),
  '/paste.html': '<!doctype html><html lang="nl"><title>Plakken</title><textarea aria-label="Plak hier"></textarea>',
  '/refused.js': REFUSED,
};

const servers = [];
/** The site with pages besides, to which a test can add its own. */
async function serveSite(changed = {}) {
  const ownPages = { ...pages, ...changed };
  const served = { ...(await serve(site, ownPages, headers)), pages: ownPages };
  servers.push(served);
  return served;
}
let server;
before(async () => (server = await serveSite()));
after(() => servers.forEach((each) => each.close()));

const queryOf = (all) =>
  Object.entries(all)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

const aria = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

/** Debian's older Firefox (140) can't turn the screen, which comes along with a size and which no test asks for. */
const size = (page, width, height = 900) =>
  page.setViewport({ width, height }).catch((error) => {
    if (!error.message.includes('setScreenOrientationOverride')) throw error;
  });

async function open(engine, query = '', { origin = server.origin, path = PAGE, width = 1280 } = {}) {
  const { page, complaints } = await openPage(engine, `${origin}/paste.html`);
  await size(page, width);
  await page.goto(`${origin}${path}${query}`);
  await page.waitForSelector(aria('heading', 'Insluitcode'));
  return { page, complaints };
}

/** Goes with the Tab key to a control, or to the radio button of its group that the key stops at. */
async function tabTo(page, control) {
  for (let presses = 0; presses < 80; presses++) {
    if (await isAt(page, control)) return;
    const back = await page.evaluate((wanted) => {
      const { activeElement, body } = document;
      return activeElement !== body && activeElement.compareDocumentPosition(wanted) === 2;
    }, control);
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  assert.fail('the Tab key never comes there');
}

const isAt = (page, control) =>
  page.evaluate(
    (wanted) =>
      document.activeElement === wanted || (wanted.type === 'radio' && document.activeElement.name === wanted.name),
    control,
  );

async function pickRadio(page, name) {
  const radio = await page.waitForSelector(aria('radio', name));
  await tabTo(page, radio);
  for (let presses = 0; presses < 8 && !(await radio.evaluate(({ checked }) => checked)); presses++) {
    await page.keyboard.press('ArrowDown');
  }
  assert.ok(await radio.evaluate(({ checked }) => checked), name);
}

async function pickOption(page, name, option) {
  const select = await page.waitForSelector(aria('combobox', name));
  await tabTo(page, select);
  const chosen = () => select.evaluate(({ selectedOptions }) => selectedOptions[0].text);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 10 && (await chosen()) !== option; presses++) await page.keyboard.press('ArrowDown');
  assert.equal(await chosen(), option);
}

async function toggle(page, name) {
  await tabTo(page, await page.waitForSelector(aria('checkbox', name)));
  await page.keyboard.press(' ');
}

async function write(page, name, text) {
  const field = await page.waitForSelector(aria('textbox', name));
  await tabTo(page, field);
  await field.evaluate((input) => input.select());
  await page.keyboard.type(text);
}

/** What is shown to copy under a heading. */
async function shown(page, heading) {
  const region = await page.waitForSelector(aria('region', heading));
  return region.$eval('pre', (block) => block.textContent);
}

/** Answers a question of the quick scan with the pointer. */
async function answer(frame) {
  await frame.locator(inScan('checkbox', 'Vrijwillig')).click();
  await frame.waitForFunction(() =>
    document.querySelector('quick-scan').shadowRoot.textContent.includes('1 van 9 beantwoord'),
  );
}

/** A page with what the other one shows to copy. */
async function paste(engine, maker, form, on = server) {
  const once = ['data', 'frame'].includes(form) ? await shown(maker, 'Eén keer op de site') : '';
  const here = await shown(maker, 'Op de pagina');
  const path = `/own-${engine}-${form}.html`;
  on.pages[path] =
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Eigen pagina</title>' +
    `<script src="/refused.js"></script>${once}<body><h2>Eigen pagina</h2>${here}`;
  return openPage(engine, on.origin + path);
}

async function copy(page, heading) {
  await page.locator(aria('button', `Kopieer: ${heading}`)).click();
  await told(page, heading, /^Gekopieerd\.$/);
}

/** Waits for what is said under what can be copied. */
async function told(page, heading, pattern) {
  const region = await page.waitForSelector(aria('region', heading));
  await page.waitForFunction(
    (element, source) => new RegExp(source).test(element.querySelector('[aria-live]').textContent),
    {},
    region,
    pattern.source,
  );
}

/** What is on the clipboard, as a person gets it. */
async function pasted(page) {
  const browser = page.browser();
  const other = await browser.newPage();
  await other.goto(`${server.origin}/paste.html`);
  await other.focus('textarea');
  await other.keyboard.down('Control');
  await other.keyboard.press('v', { commands: ['Paste'] });
  await other.keyboard.up('Control');
  await other.waitForFunction(() => document.querySelector('textarea').value);
  const text = await other.$eval('textarea', ({ value }) => value);
  await other.close();
  await page.bringToFront();
  return text;
}

const frameIn = async (page, selector = 'iframe') => (await page.waitForSelector(selector)).contentFrame();

const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const engine of engines) {
  describe(`the page with the snippets, in ${engine}`, () => {
    it('changes the snippet with each choice, made with the keyboard', async () => {
      const { page, complaints } = await open(engine);
      const { origin } = server;
      const link = (query, text) => `<a href="${origin}/frames/${query}">${text}</a>`;
      assert.equal(await shown(page, 'Eén keer op de site'), `<script src="${origin}/loader.js" defer></script>`);
      assert.equal(
        await shown(page, 'Op de pagina'),
        `<div class="outreach" data-outreach="quick-scan"><p>${link('quick-scan.html', 'Doe de quickscan outreachend werken')}</p></div>`,
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
          `data-allow-saving="" data-theme="gent"><p><a href="${origin}/frames/threshold-checklist.html?mode=page&amp;` +
          'heading-level=3&amp;allow-saving&amp;theme=gent">Samen &lt;doen&gt; &amp; &quot;zo&quot;</a></p></div>',
      );

      await write(page, 'Adres van de link', '/contact');
      await pickRadio(page, 'Script en tag');
      assert.equal(
        await shown(page, 'Op de pagina'),
        `<link rel="stylesheet" href="${origin}/themes/gent.css">\n` +
          `<script type="module" src="${origin}/threshold-checklist.js"></script>\n` +
          '<threshold-checklist mode="page" heading-level="3" allow-saving theme="gent">' +
          '<a href="/contact">Samen &lt;doen&gt; &amp; &quot;zo&quot;</a></threshold-checklist>',
      );
      assert.deepEqual(complaints, []);
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
      assert.match(await shown(page, 'Op de pagina'), /data-outreach="outreach-definition" data-view="reasons">/);

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

    it('says how it goes in each system, and which form to take where this one is lost', async () => {
      const { page } = await open(engine, '?form=script');
      const told = async (system) =>
        page.$eval(aria('region', system), ({ innerText }) => innerText.replace(/\s+/g, ' '));
      assert.match(await told('TinyMCE Werkt niet'), /TinyMCE gooit het script en de tag weg\. Neem de datavorm/);
      await pickRadio(page, 'Datavorm');
      for (const system of ['WordPress Werkt', 'Drupal Werkt soms', 'CKEditor Werkt soms', 'TinyMCE Werkt']) {
        assert.ok((await told(system)).length > 80);
      }
      await pickRadio(page, 'Iframe');
      assert.match(await told('TinyMCE Werkt niet'), /sandbox.* Neem de datavorm/);
      await pickRadio(page, 'Link');
      for (const system of ['WordPress', 'Drupal', 'CKEditor', 'TinyMCE']) await told(`${system} Werkt`);
    });

    it('shows the element as on a phone and as on a computer, without taking the focus', async () => {
      const { page, complaints } = await open(engine);
      const [phone, desktop] = await Promise.all(
        ['Telefoon, 360 pixels breed', 'Computer'].map((screen) =>
          frameIn(page, `iframe[title="Quickscan outreachend werken. ${screen}"]`),
        ),
      );
      for (const frame of [phone, desktop]) {
        await frame.waitForSelector(inScan('heading', 'Quickscan outreachend werken'));
        await frame.waitForSelector(inScan('checkbox', 'Vrijwillig'));
        await frame.evaluate(() => (window.stays = true));
      }
      assert.equal(await phone.evaluate(() => innerWidth), 360);
      assert.ok((await desktop.evaluate(() => innerWidth)) >= 776);

      await write(page, 'Tekst van de link', 'Doe mee');
      const before = await page.evaluate(() => history.length);
      assert.ok(await phone.evaluate(() => window.stays), 'a text outside the element');

      await pickOption(page, 'Niveau van de eerste kop', 'Kop 4 (h4)');
      const changed = await frameIn(page, 'iframe[src$="?heading-level=4"]');
      await changed.waitForSelector(inTag('quick-scan', 'heading', 'Quickscan outreachend werken'));
      assert.equal(
        await changed.$eval('quick-scan', (scan) => scan.shadowRoot.querySelector('h4')?.textContent.trim()),
        'Quickscan outreachend werken',
      );
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'select');
      assert.equal(await page.evaluate(() => history.length), before);
      assert.deepEqual(complaints, []);
    });

    it('sizes the previews, and lets what is higher scroll in them', async () => {
      const { page } = await open(engine, '?mode=page');
      await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every(({ style }) => style.height));
      for (const element of await page.$$('iframe')) {
        assert.equal(await element.evaluate(({ clientHeight }) => clientHeight), 640);
        const frame = await element.contentFrame();
        assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > 2 * innerHeight));
      }
      await pickRadio(page, 'Profielen');
      const frame = await page.waitForSelector('iframe[src*="outreach-profile"][title$="Computer"]');
      await page.waitForFunction(({ style }) => style.height, {}, frame);
      assert.equal(
        await frame.evaluate(({ clientHeight }) => clientHeight),
        await frame.evaluate(({ style }) => Math.min(640, parseFloat(style.height))),
      );
    });

    it('keeps what was chosen in its address, to share', async () => {
      const { page } = await open(engine);
      await pickRadio(page, 'Definitie');
      await pickOption(page, 'Huisstijl', 'Utrecht');
      await toggle(page, 'Leg naast de eigen praktijk');
      await write(page, 'Tekst van de link', 'Lees & denk');
      await pickRadio(page, 'Iframe');
      await pickRadio(page, 'Vastgezet');
      const [once, snippet] = [await shown(page, 'Eén keer op de site'), await shown(page, 'Op de pagina')];
      assert.match(snippet, /reflect&amp;theme=utrecht.*Lees &amp; denk/s);

      const { search } = new URL(page.url());
      const { page: colleague } = await open(engine, search);
      assert.equal(await shown(colleague, 'Op de pagina'), snippet);
      assert.equal(await shown(colleague, 'Eén keer op de site'), once);
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
        form: 'toString',
        edition: 'latest',
        base: 'https://evil.example/',
        text: '</code><script>alert(1)</script>"><img src=x onerror=alert(1)>',
        link: 'javascript:alert(1)',
      };
      const { page, complaints } = await open(engine, `?${queryOf(hostile)}#"><img src=x>`);
      assert.equal(
        await shown(page, 'Op de pagina'),
        `<div class="outreach" data-outreach="quick-scan"><p><a href="${server.origin}/frames/quick-scan.html">` +
          '&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=alert(1)&gt;</a></p></div>',
      );
      assert.equal(await page.$('img, [onerror]'), null);
      const field = await page.$(aria('textbox', 'Adres van de link'));
      assert.equal(await field.evaluate((input) => input.ariaInvalid ?? input.getAttribute('aria-invalid')), 'true');
      assert.deepEqual(complaints, []);
    });

    it('says when the folder with the files is none', async () => {
      const { page } = await open(engine);
      await write(page, 'Waar staan de bestanden?', 'javascript:alert(1)');
      assert.equal(await page.$(aria('region', 'Op de pagina')), null);
      assert.match(await page.$eval('#base-refused', ({ textContent }) => textContent), /geen adres van een map/);
      await write(page, 'Waar staan de bestanden?', 'https://cdn.example.org/0.1.0/');
      assert.match(await shown(page, 'Eén keer op de site'), /src="https:\/\/cdn\.example\.org\/0\.1\/loader\.js"/);
      await pickRadio(page, 'Vastgezet');
      assert.match(
        await shown(page, 'Eén keer op de site'),
        /src="https:\/\/cdn\.example\.org\/0\.1\.0\/loader\.js" integrity="sha384-/,
      );
    });

    it('puts on the clipboard what it shows, and says so', async () => {
      const { page, complaints } = await open(engine, '?form=script&edition=pinned&mode=page&theme=gent');
      for (const heading of ['Op de pagina', 'Voor je toegankelijkheidsverklaring']) {
        await copy(page, heading);
        assert.equal(await pasted(page), await shown(page, heading));
      }
      assert.deepEqual(complaints, []);
    });

    it('selects the text where it may not copy it, and says what to do', async () => {
      const { page, complaints } = await openPage(engine, `${server.origin}/paste.html`);
      // As on a website without https.
      await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.goto(server.origin + PAGE);
      await page.locator(aria('button', 'Kopieer: Op de pagina')).click();
      await told(page, 'Op de pagina', /Kopiëren lukt hier niet vanzelf\. De tekst is geselecteerd: druk op Ctrl\+C/);
      assert.equal(await page.evaluate(() => String(getSelection())), await shown(page, 'Op de pagina'));
      assert.deepEqual(complaints, []);
    });

    for (const edition of ['floating', 'pinned']) {
      for (const [form, works] of Object.entries({
        script: (page) => answer(page),
        data: (page) => answer(page),
        frame: async (page) => answer(await frameIn(page)),
        link: async (page) => {
          await page.locator(aria('link', 'Doe de quickscan outreachend werken')).click();
          await answer(page);
        },
      })) {
        it(`makes a snippet that works on a page of its own: ${form}, ${edition}`, async () => {
          const { page: maker } = await open(engine, `?form=${form}&edition=${edition}&mode=page&heading-level=3`);
          const { page, complaints } = await paste(engine, maker, form);
          await works(page);
          assert.deepEqual(complaints, []);
        });
      }
    }

    for (const [form, file] of [
      ['script', 'quick-scan-complete.js'],
      ['data', 'quick-scan-complete.js'],
      ['data', 'loader.js'],
    ]) {
      it(`makes a snippet that runs nothing of a changed ${file}, and leaves the link: ${form}`, async () => {
        // The hashes stay those of what was released.
        const tampered = await serveSite({ [`/${file}`]: `${read(file)}\n` });
        const { origin } = tampered;
        const { page: maker } = await open(engine, `?form=${form}&edition=pinned`, tampered);
        const { page } = await paste(engine, maker, form, tampered);
        await page.waitForFunction(() => window.refused);
        assert.equal(await page.evaluate(() => window.refused), `${origin}/${file}`);
        assert.equal(await page.evaluate(() => window.customElements.get('quick-scan') === undefined), true);
        const link = await page.waitForSelector(aria('link', 'Doe de quickscan outreachend werken'), { visible: true });
        assert.equal(await link.evaluate(({ href }) => href), `${origin}/frames/quick-scan.html`);
      });
    }

    it('gives the definition along in its tag, for where the script doesn’t come, and not beside the tag', async () => {
      const another = await serveSite();
      const { page: maker } = await open(engine, '?element=outreach-definition&form=script', another);
      const { page } = await paste(engine, maker, 'script', another);
      const seen = () => page.evaluate(() => document.body.innerText);
      await page.waitForSelector(inTag('outreach-definition', 'heading', 'Wat is outreachend werken?'));
      // What is in a tag isn't text of the page.
      assert.doesNotMatch(await seen(), /ruimere samenleving/);

      another.missing.add('/outreach-definition.js');
      await page.reload();
      assert.match(
        await seen(),
        /“Outreachend werken is een werkwijze, .* en de ruimere samenleving”\s+Dewaele, De Maeyer & Beelen \(2012\)/s,
      );
      assert.equal(await page.$eval('figure', ({ lang }) => lang), 'nl');
    });

    it('makes do without the hashes', async () => {
      const another = await serveSite();
      another.missing.add('/integrity.json');
      const { page } = await open(engine, '?edition=pinned', another);
      await page.waitForSelector('text/Het bestand integrity.json kan niet geladen worden.');
      assert.equal(await page.$(aria('radio', 'Vastgezet')), null);
      assert.equal(
        await shown(page, 'Eén keer op de site'),
        `<script src="${another.origin}/loader.js" defer></script>`,
      );
    });

    it('makes do when it is opened from a disk', async () => {
      const { page, complaints } = await openPage(
        engine,
        `${pathToFileURL(site)}insluitcode/index.html?edition=pinned`,
      );
      await page.waitForSelector('text/Je opende deze pagina als bestand.');
      assert.equal(await page.$(aria('radio', 'Vastgezet')), null);
      await pickRadio(page, 'Alles onder elkaar');
      await write(page, 'Waar staan de bestanden?', '/outreach/0.1.0/');
      assert.equal(await shown(page, 'Eén keer op de site'), '<script src="/outreach/0.1/loader.js" defer></script>');
      assert.deepEqual(complaints, []);
    });

    it('fits in 320 pixels, and with text of double size', async () => {
      const query = '?form=script&edition=pinned&theme=gent&link=javascript:';
      const { page } = await open(engine, query, { width: 320 });
      assert.equal(await overflow(page), 0);
      const code = await page.$eval('pre', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      assert.equal(code, 0, 'code wraps');

      for (const width of [1280, 640]) {
        await size(page, width);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        assert.equal(await overflow(page), 0, `${width} px`);
        const cut = await page.$$eval('button, label, h1, h2, h3, h4, p, li', (elements) =>
          elements
            .filter(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
        assert.deepEqual(cut, []);
      }
    });

    it('has targets of at least 44 pixels', async () => {
      for (const width of [320, 1280]) {
        const { page } = await open(engine, '?element=outreach-definition&reflect=true', { width });
        const targets = await page.$$eval('button, select, a, input:not(.card *), .card', (elements) =>
          elements.map((element) => {
            const { width: wide, height: high } = element.getBoundingClientRect();
            return { what: element.textContent.trim().slice(0, 40), wide, high };
          }),
        );
        assert.ok(targets.length > 20);
        assert.deepEqual(
          targets.filter(({ wide, high }) => wide < 44 || high < 44),
          [],
        );
        // Each card is the target of the control in it.
        const missed = await page.$$eval('.card', (cards) =>
          cards.flatMap((card) => {
            card.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, right, bottom } = card.getBoundingClientRect();
            const control = card.querySelector('input');
            return [
              [left + 4, top + 4],
              [right - 4, bottom - 4],
            ]
              .map(([x, y]) => document.elementFromPoint(x, y))
              .filter((hit) => hit !== control && hit?.control !== control)
              .map((hit) => `${control.id}: ${hit?.outerHTML}`);
          }),
        );
        assert.deepEqual(missed, []);
      }
    });

    const schemes = engine === 'chromium' ? ['light', 'dark'] : ['light'];
    for (const scheme of schemes) {
      it(`has nothing that axe finds, ${scheme}`, async () => {
        const { page, complaints } = await open(engine, '', { path: '/insluitcode/axe.html' });
        if (engine === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        for (const query of [
          '',
          '?element=outreach-definition&reflect=true&form=script&edition=pinned&link=javascript:',
          '?element=outreach-profile&form=frame&edition=pinned',
          '?element=threshold-checklist&form=link',
        ]) {
          for (const width of [1280, 320]) {
            await size(page, width);
            await page.goto(`${server.origin}/insluitcode/axe.html${query}`);
            await page.waitForSelector(aria('region', 'Op de pagina'));
            await copy(page, 'Op de pagina');
            assert.deepEqual(await violations(page), [], `${query}, ${width} px`);
          }
        }
        assert.deepEqual(complaints, []);
      });
    }

    it('shows in forced colours what is chosen and where the focus is', { skip: engine !== 'chromium' }, async () => {
      const { page } = await open(engine);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      const borders = await page.$$eval('.card', (cards) =>
        cards.map((card) => [card.querySelector('input').checked, window.getComputedStyle(card).borderTopColor]),
      );
      const colours = (chosen) =>
        new Set(borders.filter(([checked]) => checked === chosen).map(([, colour]) => colour));
      assert.equal(colours(true).size, 1);
      assert.ok(!colours(false).has([...colours(true)][0]));

      await tabTo(page, await page.$(aria('radio', 'Stap voor stap')));
      const { style, width } = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = window.getComputedStyle(document.activeElement.closest('.card'));
        return { style: outlineStyle, width: outlineWidth };
      });
      assert.deepEqual({ style, width }, { style: 'solid', width: '3px' });
    });
  });
}
