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
import { bundledPages } from './tools/browsers/bundles.mjs';
import { chromiumArgs } from './tools/browsers/chromium-args.mjs';
import { faultyFiles, mendFiles } from './tools/browsers/faulty-files.mjs';
import { testPages } from './tools/browsers/test-pages.mjs';
import { firstTries, totalsReporter } from './tools/browsers/totals-reporter.mjs';
import { webkitLauncher } from './tools/browsers/webkit-launcher.mjs';

const SECOND = 1000;
/** For a browser, or a page in it, to start on a busy machine. */
const PATIENCE = 120 * SECOND;
const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

/** A tab of its own for each test file: what one does to its history is gone with it. */
function inTabs(options) {
  const launcher = chromeLauncher(options);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    launcher.activePages.delete(id);
    await page.close();
    return {};
  };
  return launcher;
}

const launchers = {
  chromium: (executablePath) =>
    inTabs({
      puppeteer,
      launchOptions: {
        executablePath,
        timeout: PATIENCE,
        args: chromiumArgs,
      },
      async createPage({ context }) {
        const page = await context.newPage();
        page.setDefaultNavigationTimeout(PATIENCE);
        page.on('error', (error) => console.log(`Chromium lost its page: ${error.message}`));
        await page.emulateFocusedPage(true); // or focus styles and events depend on the window manager
        return page;
      },
    }),
  firefox: (executablePath) =>
    inTabs({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath, timeout: PATIENCE, defaultViewport: null },
      async createPage({ context }) {
        const page = await context.newPage();
        page.setDefaultNavigationTimeout(PATIENCE);
        const setViewport = page.setViewport.bind(page);
        // Debian's older Firefox (140) can't set the orientation, which puppeteer sends along with a size and no test asks for.
        page.setViewport = (size) =>
          setViewport(size).catch((error) => {
            if (!error.message.includes('setScreenOrientationOverride')) throw error;
          });
        return page;
      },
    }),
  webkit: webkitLauncher,
};

/** What needs fewer engines. Files that are named on the command line run in each. */
const FEWER = process.argv.some((argument) => argument.startsWith('--files'))
  ? []
  : [
      // Node has Chromium's engine, and runs the model in `npm run test:model`.
      { name: 'model', files: 'test/model/**/*.test.ts', engines: ['firefox', 'webkit'] },
      // Every state in every language: what it says is the same in each engine.
      { name: 'languages', files: 'test/languages/**/*.test.ts', engines: ['chromium'] },
    ];

const browsers = browsersForTests(process.env.BROWSERS?.split(','));
const started = Object.fromEntries(
  Object.entries(browsers).map(([engine, programs]) => [engine, launchers[engine](programs)]),
);
const groups = FEWER.map(({ name, files, engines }) => ({
  name,
  files,
  browsers: engines.flatMap((engine) => started[engine] ?? []),
}));

export default {
  files: ['test/**/*.test.ts', '!test/**/node_modules/**', ...FEWER.map(({ files }) => `!${files}`)],
  groups: groups.filter((group) => group.browsers.length > 0),
  browsers: Object.values(started),
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig }), browserCommands(), firstTries, mendFiles],
  middleware: [bundledPages, faultyFiles, testPages],
  reporters: [defaultReporter(), totalsReporter()],

  // Lit's development build reports mistakes that its production build ignores.
  nodeResolve: { exportConditions: ['development', 'browser'] },

  // The guard against stray console output comes with the page, so that no test file can forget it.
  // So does a content security policy that refuses inline styles and scripts.
  testRunnerHtml: (testFramework) => `
    <!doctype html>
    <html lang="nl">
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

  // Real input needs the focus, so one page at a time in each browser. While one waits, another has the machine. Then everything takes
  // long, and a test waits for what it expects as long as it may, so these only end what hangs. In CI, where nobody can look, a failed
  // test gets a second try, which the last lines report.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: PATIENCE,
  testsStartTimeout: PATIENCE,
  testsFinishTimeout: 600 * SECOND,
  testFramework: { config: { timeout: 60 * SECOND, retries: process.env.CI ? 1 : 0 } },
};
