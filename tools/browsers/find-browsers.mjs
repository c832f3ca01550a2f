// Finds the browsers on this machine that the tests can run in.

import { posix, win32 } from 'node:path';
import { thisMachine } from './machine.mjs';

/** The engines that the tests run in, with the advice for someone who lacks one. */
export const ENGINES = {
  chromium: {
    name: 'Chromium',
    find: findChromium,
    debianPackages: ['chromium'],
    elsewhere: 'install Chrome, Chromium or Edge, or set CHROME_PATH',
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    debianPackages: ['firefox-esr'],
    elsewhere: 'install Firefox, or set FIREFOX_PATH',
  },
  webkit: {
    name: 'WebKit',
    find: findWebKit,
    debianPackages: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'WebKitGTK runs on Linux only',
  },
};

/** The names as a list in words: `Chromium, Firefox and WebKit`. */
export const namesOf = (engines, type = 'conjunction') =>
  new Intl.ListFormat('en-GB', { type }).format(engines.map((engine) => ENGINES[engine].name));

/**
 * @returns {{ chromium?: string, firefox?: string, webkit?: { driver: string, browser: string } }}
 *   the programs of those that are installed
 */
export function findBrowsers(machine = thisMachine) {
  const browsers = Object.entries(ENGINES).map(([engine, { find }]) => [engine, find(machine)]);
  return Object.fromEntries(browsers.filter(([, programs]) => programs));
}

function findChromium(machine) {
  const programs = {
    linux: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(macProgram),
    win32: [
      ...windowsPrograms('Google/Chrome/Application/chrome.exe', machine),
      ...windowsPrograms('Microsoft/Edge/Application/msedge.exe', machine),
    ],
  };
  return (
    chosen('CHROME_PATH', machine) ??
    firstExecutable(programs[machine.platform], machine) ??
    machine.findPortableChromium()
  );
}

function findFirefox(machine) {
  const programs = {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windowsPrograms('Mozilla Firefox/firefox.exe', machine),
  };
  return chosen('FIREFOX_PATH', machine) ?? firstExecutable(programs[machine.platform], machine);
}

/** WebKitGTK's driver uses MiniBrowser, which every distribution puts outside the PATH. */
function findWebKit(machine) {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib'];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

  const driver = firstExecutable(['WebKitWebDriver'], machine);
  const browser = firstExecutable(
    folders.flatMap((folder) => versions.map((version) => `${folder}/${version}/MiniBrowser`)),
    machine,
  );
  const screen = machine.env.DISPLAY ?? firstExecutable(['Xvfb'], machine);
  return driver && browser && screen ? { driver, browser } : undefined;
}

/** A path from the environment wins; a wrong one is an error rather than a silent second choice. */
function chosen(variable, { env, isExecutable }) {
  const path = env[variable] || undefined;
  if (path && !isExecutable(path)) throw new Error(`${variable} is ${path}, which cannot be run`);
  return path;
}

/**
 * @param {string[]} [programs] file names, looked up in the PATH, and absolute paths
 * @param {import('./machine.mjs').Machine} machine
 */
export function firstExecutable(programs = [], { platform, env, isExecutable }) {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? '').split(delimiter);
  return programs
    .flatMap((program) => (/[/\\]/.test(program) ? program : folders.map((folder) => join(folder, program))))
    .find(isExecutable);
}

function macProgram(name) {
  return `/Applications/${name}.app/Contents/MacOS/${name}`;
}

function windowsPrograms(path, { env }) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((variable) => env[variable])
    .map((variable) => win32.join(env[variable], path));
}
