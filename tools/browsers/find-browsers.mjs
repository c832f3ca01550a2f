// Finds the browsers on this machine that the tests can run in.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** The engines the tests run in, with what to tell someone who misses one. */
export const ENGINES = {
  chromium: {
    find: findChromium,
    debianPackages: ['chromium'],
    elsewhere: 'install Chrome, Chromium or Edge, or set CHROME_PATH',
  },
  firefox: {
    find: findFirefox,
    debianPackages: ['firefox-esr'],
    elsewhere: 'install Firefox, or set FIREFOX_PATH',
  },
  webkit: {
    find: findWebKit,
    debianPackages: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'WebKitGTK runs on Linux only',
  },
};

/**
 * @param {string[]} engines which to look for
 * @returns {{ chromium?: string, firefox?: string, webkit?: { driver: string, browser: string } }}
 *   the programs of those that are here
 */
export function findBrowsers(engines = Object.keys(ENGINES)) {
  const browsers = engines.map((engine) => [engine, ENGINES[engine].find()]);
  return Object.fromEntries(browsers.filter(([, programs]) => programs));
}

function findChromium() {
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
      ...windowsPrograms('Google/Chrome/Application/chrome.exe'),
      ...windowsPrograms('Microsoft/Edge/Application/msedge.exe'),
    ],
  };
  return chosen('CHROME_PATH') ?? firstExecutable(programs[platform]);
}

function findFirefox() {
  const programs = {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windowsPrograms('Mozilla Firefox/firefox.exe'),
  };
  return chosen('FIREFOX_PATH') ?? firstExecutable(programs[platform]);
}

/** WebKitGTK's driver drives MiniBrowser, which every distribution puts outside the PATH. */
function findWebKit() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib'];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

  const driver = firstExecutable(['WebKitWebDriver']);
  const browser = firstExecutable(
    folders.flatMap((folder) => versions.map((version) => `${folder}/${version}/MiniBrowser`)),
  );
  const screen = env.DISPLAY ?? firstExecutable(['Xvfb']);
  return driver && browser && screen ? { driver, browser } : undefined;
}

/** A path from the environment wins; a wrong one is an error rather than a silent second choice. */
function chosen(variable) {
  const path = env[variable];
  if (path && !isExecutable(path)) throw new Error(`${variable} is ${path}, which cannot be run`);
  return path;
}

/** Takes file names, looked up in the PATH, and absolute paths. */
function firstExecutable(programs = []) {
  const folders = (env.PATH ?? '').split(delimiter);
  return programs
    .flatMap((program) => (/[/\\]/.test(program) ? program : folders.map((folder) => join(folder, program))))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function macProgram(name) {
  return `/Applications/${name}.app/Contents/MacOS/${name}`;
}

function windowsPrograms(path) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((variable) => env[variable])
    .map((variable) => join(env[variable], path));
}
