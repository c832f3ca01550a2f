/* global document, window -- in what runs in the page */

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { definitionViews } from '../../../dist/model/definition-views.js';
import { engines, inTag } from '../../package/support/browser.mjs';
import { record } from '../support/recording-server.mjs';
import { downloads, embed, pageWith, startSession } from '../support/session.mjs';
import { assertTaken, extensionsIn } from '../support/taken.mjs';
import {
  agree,
  answerAll,
  answerWhatIsThere,
  codeIn,
  fill,
  has,
  reads,
  press,
  sees,
  takeAlong,
} from '../support/visitor.mjs';

const script = (name) => `<script type="module" src="/${name}.js"></script>`;

const pages = {
  '/scan.html': pageWith(`${script('quick-scan')}<quick-scan></quick-scan>`),
  '/checklist.html': pageWith(`${script('threshold-checklist')}<threshold-checklist></threshold-checklist>`),
  '/definition.html': pageWith(`${script('outreach-definition')}<outreach-definition reflect></outreach-definition>`),
  '/views.html': pageWith(
    script('outreach-definition') +
      definitionViews
        .filter((view) => view !== 'definition')
        .map((view) => `<outreach-definition view="${view}"></outreach-definition>`)
        .join(''),
  ),
  '/profile.html': pageWith(`${script('outreach-profile')}<outreach-profile></outreach-profile>`),
  '/all.html': pageWith(
    `${script('outreach-elements')}<outreach-scope>
      <outreach-definition></outreach-definition>
      <quick-scan mode="page"></quick-scan>
      <threshold-checklist></threshold-checklist>
      <outreach-profile></outreach-profile>
    </outreach-scope>`,
  ),
};

const answering = {
  'quick-scan': { path: '/scan.html', toResult: 'Bekijk het profiel', result: 'Profiel' },
  'threshold-checklist': {
    path: '/checklist.html',
    // Without a threshold there is nothing to agree on.
    which: 1,
    toResult: 'Bekijk het overzicht',
    result: 'Overzicht van jullie drempels',
  },
};

let server;
let session;
before(async () => (server = await record(embed, pages)));
after(() => server?.close());
afterEach(async () => {
  await session?.end();
  session = undefined;
});

async function open(engine, path) {
  session = await startSession(engine, server);
  await session.page.goto(server.origin + path);
  return session.page;
}

for (const engine of engines) {
  describe(`nothing leaves the browser, and nothing is stored, in ${engine}`, () => {
    for (const [tag, { path, ...words }] of Object.entries(answering)) {
      it(`by <${tag}>: answered, taken along in every way, and opened again from its link`, async () => {
        const page = await open(engine, path);
        await answerAll(page, tag, words);
        const code = await codeIn(page, tag);
        session.keepSecret(code);

        const ways = await takeAlong(page, tag);
        const link = `${server.origin}${path}#${tag}=${code}`;
        assertTaken(session, ways, link, code);
        session.keepSecret('Ottokar');
        await agree(page, tag, 'Ottokar');
        assert.deepEqual(extensionsIn(session.taken()), ['csv', 'ics', 'json']);

        await page.goto('about:blank');
        await page.goto(link);
        await sees(page, tag, words.result);
        await reads(page, tag, 'Je opende een resultaat met een link.');
        assert.equal(await codeIn(page, tag), code);
        await press(page, tag, 'Begin opnieuw');
        await reads(page, tag, 'Alle antwoorden zijn gewist.');
        await session.assertPrivate();
      });
    }

    it('by the measures of <quick-scan>', async () => {
      const page = await open(engine, '/scan.html');
      await press(page, 'quick-scan', '9 Tijdsbepaling, nog open');
      await fill(page, 'quick-scan', 'Hoeveel uur per week mag ik outreachen?', '7,5');
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => document.querySelector('quick-scan').value);
      session.keepSecret(await codeIn(page, 'quick-scan'));
      await session.assertPrivate();
    });

    it('by <outreach-definition>: every part opened, answered, taken along, and opened again from its link', async () => {
      const tag = 'outreach-definition';
      const page = await open(engine, '/definition.html');
      await press(page, tag, 'actieve benadering', { role: 'link' });
      await has(page, tag, 'fieldset');
      await answerAll(page, tag, { toResult: 'Bekijk het overzicht', result: 'De definitie in jullie praktijk' });
      const code = await codeIn(page, tag);
      session.keepSecret(code);
      const ways = await takeAlong(page, tag);
      const link = `${server.origin}/definition.html#${tag}=${code}`;
      assertTaken(session, ways, link, code);
      session.keepSecret('Ottokar');
      await agree(page, tag, 'Ottokar');
      assert.deepEqual(extensionsIn(session.taken()), ['csv', 'ics', 'json']);

      await page.goto('about:blank');
      await page.goto(link);
      await reads(page, tag, 'Je opende een resultaat met een link.');
      await page.goto('about:blank');
      await page.goto(`${server.origin}/definition.html#${tag}.lifeworld`);
      await sees(page, tag, 'Deel 6 van 8 hun leefwereld');
      await session.assertPrivate();
    });

    it('by the other views of <outreach-definition>', async () => {
      const page = await open(engine, '/views.html');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('outreach-definition')].every((each) =>
          each.shadowRoot?.querySelector('[part=text]'),
        ),
      );
      await session.assertPrivate();
    });

    it('by <outreach-profile>: codes and a file with names, compared and taken along, and the QR code', async () => {
      const tag = 'outreach-profile';
      const page = await open(engine, '/profile.html');
      for (const secret of ['QSRDNFVF', 'Y8NBGB18XFWMJFXW', 'Zoëlla', 'Brunhilde']) session.keepSecret(secret);
      await fill(page, tag, 'Resultaatcodes of links, elk op een regel', 'Zoëlla: QSRDNFVF\nY8NBGB18XFWMJFXW');
      await press(page, tag, 'Voeg toe');
      await sees(page, tag, 'Wat er verschoof');
      const two = await takeAlong(page, tag);

      await page.click(`${tag} >>> summary`);
      await fill(page, tag, 'Naam bij Y8NB-GB18-XFWM-JFXW', 'Brunhilde');
      await page.keyboard.press('Tab');
      await press(page, tag, 'Van verschillende mensen', { role: 'radio' });
      await sees(page, tag, 'Teambeeld van 2 resultaten');

      const file = join(downloads, 'deelnemers.txt');
      await writeFile(file, 'Clothilde: QSRDNFVF\nRM375J68H6GW\n');
      const [field] = await page.$$(`${tag} >>> input[type=file]`);
      await field.uploadFile(file);
      await reads(page, tag, '1 resultaat toegevoegd.');
      await press(page, tag, 'Toon een QR-code van deze pagina');
      await sees(page, tag, 'QR-code', 'image');

      assert.deepEqual(two, [
        'Afdrukken',
        'Kopieer een link',
        'Kopieer als tekst',
        'Download als afbeelding (PNG)',
        'Download als tekening (SVG)',
        'Download voor Excel (CSV)',
        'Download als JSON',
      ]);
      const taken = session.taken();
      assert.ok(
        taken.includes(`writeText ${server.origin}/profile.html#${tag}=QSRDNFVF,Y8NBGB18XFWMJFXW`),
        taken.join('\n'),
      );
      assert.deepEqual(extensionsIn(taken), ['csv', 'json', 'png', 'svg']);

      await page.goto('about:blank');
      await page.goto(`${server.origin}/profile.html#${tag}=QSRDNFVF,Y8NBGB18XFWMJFXW`);
      await sees(page, tag, 'Wat er verschoof');
      await page.click(`${tag} >>> summary`);
      await press(page, tag, 'Verwijder alle resultaten');
      await sees(page, tag, 'Profielen naast elkaar');
      await session.assertPrivate();
    });

    it('by all tags together, whose host listens and does nothing else', async () => {
      const page = await open(engine, '/all.html');
      await page.evaluate(() => {
        window.heard = [];
        for (const type of ['quick-scan-change', 'quick-scan-complete', 'threshold-checklist-change']) {
          document.addEventListener(type, ({ detail }) => window.heard.push(detail.code));
        }
      });
      // All of them: most wait for their explanations.
      await has(page, 'quick-scan', 'fieldset');
      await page.evaluate(() =>
        Promise.all(['quick-scan', 'threshold-checklist'].map((tag) => document.querySelector(tag).updateComplete)),
      );
      const answered =
        (await answerWhatIsThere(page, 'quick-scan')) + (await answerWhatIsThere(page, 'threshold-checklist', -1));
      assert.ok(answered > 9, 'questions of both');
      const heard = await page.evaluate(() => window.heard);
      assert.ok(heard.length >= answered, `the host hears of every answer: ${heard.length} of ${answered}`);
      for (const code of heard) session.keepSecret(code);
      await page.waitForSelector(inTag('outreach-profile', 'button', 'Kopieer een link'));
      await session.assertPrivate();
    });

    it('by a page on which nobody does anything', async () => {
      await open(engine, '/all.html');
      await has(session.page, 'outreach-profile', 'section');
      await session.assertPrivate();
    });
  });
}
