// Runs tests in WebKitGTK, for which Web Test Runner has no launcher that works without downloads.

import { WebKitDriver } from './webkit-driver.mjs';

/** @param {{ driver: string, browser: string }} programs paths of WebKitWebDriver and MiniBrowser */
export function webkitLauncher(programs) {
  const pages = new Map();
  let driver;

  /** The driver dies now and then; a new one does just as well. */
  async function open(url, attempts = 3) {
    try {
      if (!driver) {
        driver = new WebKitDriver(programs);
        await driver.start();
      }
      await driver.open(url);
    } catch (error) {
      await stop();
      if (attempts === 1) throw error;
      await open(url, attempts - 1);
    }
  }

  async function stop() {
    await driver?.stop();
    driver = undefined;
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    stop,

    /** For `browser-commands.mjs`. */
    getDriver: () => driver,

    async startSession(id, url) {
      pages.set(id, url);
      await open(url);
    },

    async stopSession(id) {
      pages.delete(id);
      await open('about:blank'); // ends whatever the page is still running
      return {};
    },

    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id),

    startDebugSession() {
      throw new Error('WebKit has no debug session here; use another browser.');
    },
  };
}
