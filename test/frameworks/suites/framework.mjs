/* global document, location -- in what runs in the page */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inScan } from '../../package/support/browser.mjs';
import { serve } from '../../package/support/server.mjs';
import { folderOf } from '../frameworks.mjs';
import { CODE, HOURS, OPTION, SINGLE, visit } from '../support/visit.mjs';
import { leftBehind } from '../support/memory.mjs';

/** Scripts and styles of its own server, as most sites that have a policy allow. */
const policy = { 'content-security-policy': "default-src 'self'" };

/** How often the app shows and hides the element, to see what stays behind. */
const TIMES = 50;

/** The screens that bind a value both ways, where there is more than one. */
const BINDINGS = { angular: ['binding', 'reactive'] };

/** Its components define their tags themselves. */
const DEFINES = ['react-18'];

export function testFramework(name) {
  describe(name, () => {
    let server;
    before(async () => {
      server = await serve(`${folderOf(name)}dist`, {}, policy);
    });
    after(() => server.close());

    /** A test of a screen, which must write nothing to the console and request nothing outside its folder. */
    const onScreen = (screen, title, test, fragment) =>
      it(title, async () => {
        const visitor = await visit(server.origin, screen, fragment);
        await test(visitor);
        await visitor.leave();
        assert.deepEqual(
          [...server.requested].filter((path) => !path.startsWith('/app/') && path !== '/favicon.ico'),
          [],
        );
      });

    onScreen('example', 'passes objects, and hears events with their detail', async ({ page, click, waitFor }) => {
      await page.waitForSelector(inScan('heading', 'Onze quickscan'));
      await click(OPTION, 'checkbox');
      await waitFor(() => {
        const [shown] = document.querySelector('outreach-profile')?.results ?? [];
        const scan = document.querySelector('quick-scan');
        return (
          shown && shown.code === scan.value && scan.mode === 'page' && scan.allowSaving && scan.headingLevel === 3
        );
      });
    });

    for (const binding of BINDINGS[name] ?? ['binding'])
      describe(`two-way (${binding})`, () => {
        /** Has the framework render for another reason, which mustn't bring anything else back. */
        const rendersAgain = async ({ typeTeam, agree, waitFor }, value) => {
          const text = `team ${Math.random()}`;
          await typeTeam(text);
          await waitFor((typed) => document.querySelector('#team').textContent === typed, text);
          await agree(value);
        };

        onScreen(binding, 'hears each answer, and keeps the last', async (visitor) => {
          const { click, agree, press } = visitor;
          let value = '';
          for (const [role, option] of [
            ['checkbox', OPTION],
            ['checkbox', 'Aanklampend'],
            ['radio', SINGLE],
            ['button', 'Wis mijn keuze'],
            ['checkbox', OPTION],
            ['checkbox', 'Aanklampend'],
          ]) {
            await click(option, role);
            value = await agree(value, { not: true });
            await rendersAgain(visitor, value);
          }
          assert.equal(value, '');
          await press('Voorbeeld');
          await agree(CODE);
        });

        onScreen(binding, 'hears a number that is typed and not left', async (visitor) => {
          const { page, type, agree, waitFor } = visitor;
          await type(HOURS, '7,5');
          await waitFor(() => document.querySelector('quick-scan').result.answers['time-frame.outreach-hours'] === 7.5);
          const value = await agree('', { not: true });
          await rendersAgain(visitor, value);
          assert.equal(await page.$eval(inScan('textbox', HOURS), (field) => field.value), '7,5');
        });

        onScreen(binding, 'takes a value, and what a visitor adds to it', async (visitor) => {
          const { press, agree, click } = visitor;
          await press('Voorbeeld');
          await agree(CODE);
          await click(OPTION, 'checkbox');
          await rendersAgain(visitor, await agree(CODE, { not: true }));
        });

        onScreen(binding, 'is empty after a reset', async (visitor) => {
          const { click, press, agree } = visitor;
          await click(OPTION, 'checkbox');
          await agree('', { not: true });
          await press('Begin opnieuw met alles');
          await agree('');
          await rendersAgain(visitor, '');
          await click(OPTION, 'checkbox');
          await rendersAgain(visitor, await agree('', { not: true }));
        });

        onScreen(binding, 'hears what a link opens', async (visitor) => {
          const { page, click, agree } = visitor;
          await click(OPTION, 'checkbox');
          await agree('', { not: true });
          await page.evaluate((code) => void (location.hash = `quick-scan=${code}`), CODE);
          await agree(CODE);
          await rendersAgain(visitor, CODE);
        });

        onScreen(
          binding,
          'hears what the address of the page opens',
          async (visitor) => {
            await visitor.agree(CODE);
            await rendersAgain(visitor, CODE);
          },
          `#quick-scan=${CODE}`,
        );
      });

    onScreen('late', 'loses nothing if the tag is defined after it was rendered', async (visitor) => {
      const { page, press, click, agree } = visitor;
      if (!DEFINES.includes(name)) await page.waitForSelector('quick-scan:not(:defined)');
      await press('Voorbeeld');
      await press('Definieer');
      await agree(CODE);
      await click(OPTION, 'checkbox');
      await agree(CODE, { not: true });
    });

    onScreen('example', `leaves nothing behind after ${TIMES} times`, async (visitor) => {
      assert.deepEqual(await leftBehind(visitor, TIMES), {});
    });
  });
}
