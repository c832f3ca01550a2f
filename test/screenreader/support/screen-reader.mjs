// A real screen reader, Orca, in a separate session without sound or screen: gives what it says after each key.

import { Buffer } from 'node:buffer';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Orca has finished once its log is quiet for this long, in milliseconds; a busy machine may take some time to begin. */
const QUIET = 1200;
const SILENCE = 4000;
const LONGEST = 30_000;

const SPEECH = /SPEECH OUTPUT: '(.*?)' ?(?:\[?\{[^\n]*\}\]?|None)?$/gms;

export class ScreenReader {
  #home;
  #session;
  #env;
  #browser;

  static async start() {
    const reader = new ScreenReader();
    reader.#home = mkdtempSync(join(tmpdir(), 'screenreader-'));
    const script = fileURLToPath(new URL('session.sh', import.meta.url));
    reader.#session = spawn('dbus-run-session', ['--', 'bash', script], {
      env: { ...process.env, SESSION: reader.#home },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    for await (const line of createInterface({ input: reader.#session.stdout })) {
      if (!line.startsWith('ENV ')) continue;
      const lines = Buffer.from(line.slice(4), 'base64').toString().trim().split('\n');
      reader.#env = { ...process.env, ...Object.fromEntries(lines.map((entry) => entry.split(/=(.*)/s))) };
      return reader;
    }
    throw new Error('The session with Orca ended before it began.');
  }

  /** Opens a page in a browser with a fresh profile, and waits until Orca has read its title. */
  async open(browser, url) {
    this.#close();
    const profile = join(this.#home, `profile-${browser.name}`);
    rmSync(profile, { recursive: true, force: true });
    const start = this.#said;
    const { command, args } = browser.launch(profile);
    this.#browser = spawn(command, [...args, url], { env: this.#env, stdio: 'ignore', detached: true });
    const title = await this.#heard(start, (said) => said.some((words) => words.includes('Proefpagina')));
    if (title.length === 0) throw new Error(`Orca says nothing of ${url} in ${browser.name}.`);
    // On a busy machine, Orca may say only later that the page has loaded, and how many headings it has.
    for (let round = 0; round < 5 && /laden|Pagina heeft/.test(await this.press('ctrl+Home')); round++);
  }

  /** Presses a key, as xdotool names it, or types a text. Returns what is said after that. */
  async press(key) {
    const start = this.#said;
    const args = key.startsWith('type ') ? ['type', '--delay', '120', key.slice(5)] : ['key', '--delay', '40', key];
    execFileSync('xdotool', args, { env: this.#env });
    return (await this.#heard(start)).join(' | ');
  }

  stop() {
    this.#close();
    end(this.#session);
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  #close() {
    if (this.#browser) end(this.#browser);
    this.#browser = undefined;
  }

  get #log() {
    return join(this.#home, 'orca.log');
  }

  get #said() {
    return statSync(this.#log).size;
  }

  async #heard(start, isAll = () => true) {
    const begun = Date.now();
    let [size, changed] = [start, begun];
    let said = [];
    while (Date.now() - begun < LONGEST) {
      await pause(100);
      if (this.#said !== size) {
        [size, changed] = [this.#said, Date.now()];
        continue;
      }
      if (Date.now() - changed < QUIET) continue;
      said = this.#speechSince(start);
      if (said.length === 0 && Date.now() - begun < SILENCE) continue;
      if (isAll(said)) break;
    }
    return said;
  }

  #speechSince(start) {
    const text = readFileSync(this.#log).subarray(start).toString();
    return [...text.matchAll(SPEECH)].map(([, words]) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }
}

/** Ends a program with everything that it started. */
function end({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const FIREFOX_PREFERENCES = {
  'accessibility.force_disabled': -1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  // Or Orca also says that this page has loaded, at any time.
  'browser.newtab.preload': false,
  'browser.preonboarding.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'termsofuse.bypassNotification': true,
  'sidebar.revamp': false,
};

/** How each browser starts with its accessibility on. */
export const browsers = [
  {
    name: 'Firefox',
    launch(profile) {
      const lines = Object.entries(FIREFOX_PREFERENCES).map(
        ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
      );
      execFileSync('mkdir', ['-p', profile]);
      writeFileSync(join(profile, 'user.js'), lines.join('\n'));
      return {
        command: 'firefox-esr',
        args: ['--no-remote', '--profile', profile, '--width', '1280', '--height', '960'],
      };
    },
  },
  {
    name: 'Chromium',
    launch: (profile) => ({
      command: 'chromium',
      args: [
        '--no-sandbox',
        '--force-renderer-accessibility',
        '--no-first-run',
        '--no-default-browser-check',
        '--password-store=basic',
        `--user-data-dir=${profile}`,
        '--window-size=1280,960',
        '--window-position=0,0',
        '--lang=nl',
      ],
    }),
  },
];
