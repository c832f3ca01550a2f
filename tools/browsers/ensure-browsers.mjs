// Makes sure there is a browser to test in, preferably three.
//
// What is installed is used. What is missing is installed where that is harmless: as root on a Debian-like
// machine, which means a container. Elsewhere a line says how to get it. On a Linux machine without any browser
// Chromium comes out of an npm package, so that `npm test` always runs somewhere.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { ENGINES, findBrowsers } from './find-browsers.mjs';
import { fetchPortableChromium } from './portable-chromium.mjs';

/**
 * @param {string[]} wanted names of engines
 * @returns what `findBrowsers()` finds of those in the end: one at least
 */
export function ensureBrowsers(wanted = Object.keys(ENGINES)) {
  const unknown = wanted.filter((engine) => !(engine in ENGINES));
  if (unknown.length) throw new Error(`No such engine: ${unknown.join(', ')}. There are ${Object.keys(ENGINES)}.`);

  let browsers = findBrowsers(wanted);
  const missing = () => wanted.filter((engine) => !(engine in browsers));

  if (missing().length && canInstall()) {
    install(missing());
    browsers = findBrowsers(wanted);
  }
  if (missing().length) console.log(advice(missing()));
  if (missing().length < wanted.length) return browsers;

  if (wanted.includes('chromium') && process.platform === 'linux' && process.arch === 'x64') {
    return { chromium: fetchPortableChromium() };
  }
  throw new Error('No browser to run the tests in.');
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(engines) {
  const packages = engines.flatMap((engine) => ENGINES[engine].debianPackages);
  console.log(`Installing ${packages.join(', ')} with apt-get, to test in ${engines.join(', ')}.`);

  const run = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
  run('update'); // one unreachable source fails it, while the package may well come from another
  const { status, stderr } = run('install', '--yes', '--no-install-recommends', ...packages);
  if (status !== 0) console.log(`apt-get could not install them:\n${stderr}`);
}

function advice(engines) {
  return engines
    .map((engine) => {
      const { debianPackages, elsewhere } = ENGINES[engine];
      return `No ${engine} on this machine. Debian, Ubuntu: apt-get install ${debianPackages.join(' ')}. Elsewhere: ${elsewhere}.`;
    })
    .join('\n');
}
