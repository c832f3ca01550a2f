// A small WebDriver client for WebKitGTK: one MiniBrowser with one window, on its own screen.
//
// Classic WebDriver is a handful of HTTP calls, https://www.w3.org/TR/webdriver2/#endpoints.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';

/** The keys that don't stand for a character, https://www.w3.org/TR/webdriver2/#keyboard-actions */
const SPECIAL_KEYS = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export class WebKitDriver {
  #programs;
  #processes = [];
  #address;
  #session;

  /** @param {{ driver: string, browser: string }} programs paths of WebKitWebDriver and MiniBrowser */
  constructor(programs) {
    this.#programs = programs;
    process.once('exit', () => this.#killProcesses());
  }

  async start() {
    const display = process.env.DISPLAY ?? (await this.#startScreen());
    await this.#startDriver(display);
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: this.#programs.browser, args: ['--automation'] },
        },
      },
    });
    this.#session = `/session/${sessionId}`;
  }

  async stop() {
    if (this.#session) await this.#call('DELETE', this.#session).catch(() => {});
    this.#session = undefined;
    this.#killProcesses();
  }

  open(url) {
    return this.#call('POST', `${this.#session}/url`, { url });
  }

  /** Holds `modifiers` down while pressing `key`. */
  async press(key, modifiers) {
    const action = (type) => (name) => ({ type, value: SPECIAL_KEYS[name] ?? name });
    const keys = [...modifiers, key];
    const actions = [...keys.map(action('keyDown')), ...keys.toReversed().map(action('keyUp'))];
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  async click(x, y, times = 1) {
    const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    const actions = [{ type: 'pointerMove', x, y }, ...Array(times).fill(press).flat()];
    await this.#perform({ type: 'pointer', id: 'mouse', actions });
  }

  async hover(x, y) {
    await this.#perform({ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x, y }] });
  }

  /** WebDriver sizes the window, so this adds what the window takes besides the page. */
  async setViewport({ width, height }) {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [frameWidth, frameHeight] = await this.#call('POST', `${this.#session}/execute/sync`, { script, args: [] });
    const size = { width: width + frameWidth, height: height + frameHeight };
    await this.#call('POST', `${this.#session}/window/rect`, size);
  }

  /** After a test that took too long, what it did may still be going on; the next waits for that. */
  async #perform(source) {
    try {
      await this.#call('POST', `${this.#session}/actions`, { actions: [source] });
    } catch (error) {
      if (!/previous interaction is still underway/.test(error.message)) throw error;
      await sleep(200);
      return this.#perform(source);
    }
    return this.#call('DELETE', `${this.#session}/actions`);
  }

  async #startScreen() {
    const options = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const screen = this.#spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await Promise.race([
      once(screen.stdio[3], 'data'),
      once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb ended'))),
    ]);
    return `:${String(number).trim()}`;
  }

  async #startDriver(display) {
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    const driver = this.#spawn(this.#programs.driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    await this.#untilItAnswers(driver);
  }

  /** Waits for as long as it takes to start, unless it has ended. */
  async #untilItAnswers(driver) {
    while (!(await this.#call('GET', '/status').catch(() => false))) {
      if (driver.exitCode !== null || driver.signalCode !== null) throw new Error('WebKitWebDriver ended');
      await sleep(50);
    }
  }

  #spawn(program, args, options) {
    const child = spawn(program, args, options);
    this.#processes.push(child);
    return child;
  }

  #killProcesses() {
    for (const child of this.#processes.splice(0).reverse()) child.kill();
  }

  async #call(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }
}
