// `npm run test:elements` runs every test in every browser on this machine.
// `BROWSERS=chromium,firefox npm run test:elements -- --files test/model/answers.test.ts` runs less.

import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserCommands } from './tools/browsers/browser-commands.mjs';
import { browsersForTests } from './tools/browsers/browsers-for-tests.mjs';
import { chromiumArgs } from './tools/browsers/chromium-args.mjs';
import { testPages } from './tools/browsers/test-pages.mjs';
import { totalsReporter } from './tools/browsers/totals-reporter.mjs';
import { webkitLauncher } from './tools/browsers/webkit-launcher.mjs';

const SECOND = 1000;
const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath,
        timeout: 120 * SECOND,
        args: chromiumArgs,
      },
      async createPage({ context }) {
        const page = await context.newPage();
        page.on('error', (error) => console.log(`Chromium lost its page: ${error.message}`));
        await page.emulateFocusedPage(true); // or focus styles and events depend on the window manager
        return page;
      },
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath, timeout: 120 * SECOND, defaultViewport: null },
      async createPage({ context }) {
        const page = await context.newPage();
        const setViewport = page.setViewport.bind(page);
        // Debian's older Firefox (140) can't turn the screen, which comes along with a size and which no test asks for.
        page.setViewport = (size) =>
          setViewport(size).catch((error) => {
            if (!error.message.includes('setScreenOrientationOverride')) throw error;
          });
        return page;
      },
    }),
  webkit: webkitLauncher,
};

const browsers = browsersForTests(process.env.BROWSERS?.split(','));

export default {
  files: 'test/**/*.test.ts',
  browsers: Object.entries(browsers).map(([engine, programs]) => launchers[engine](programs)),
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig }), browserCommands()],
  middleware: [testPages],
  reporters: [defaultReporter(), totalsReporter()],

  // Lit's development build finds mistakes that its production build lets pass.
  nodeResolve: { exportConditions: ['development', 'browser'] },

  // The guard against stray console output comes with the page, so that no test file can forget it.
  // So does a content security policy that refuses inline styles and scripts.
  testRunnerHtml: (testFramework) => `
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="script-src 'self' 'nonce-setup'; style-src 'self'">
        <title>Tests</title>
      </head>
      <body>
        <script type="module" nonce="setup">
          import '${testFramework}';
          import '/test/support/setup.ts';
        </script>
      </body>
    </html>`,

  // Real input needs the focus, so one page at a time. A machine under load takes long over everything, and a test waits for
  // what it expects as long as it may: these only end what hangs.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 120 * SECOND,
  testsStartTimeout: 120 * SECOND,
  testsFinishTimeout: 600 * SECOND,
  testFramework: { config: { timeout: 30 * SECOND } },
};
