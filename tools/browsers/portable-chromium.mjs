// A Chromium for a Linux x64 machine without any browser, taken from the npm package @sparticuz/chromium.
//
// The package is made for AWS Lambda: a headless shell, its libraries and fonts, packed with Brotli. Its own API
// assumes that environment, so its files are unpacked here instead: once, into node_modules/.cache.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const VERSION = '153.0.0';
const INTEGRITY = 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';

const FOLDER = fileURLToPath(new URL(`../../node_modules/.cache/chromium-${VERSION}`, import.meta.url));

/** @returns {string | undefined} the path of a program that starts it, if it was fetched before */
export function findPortableChromium() {
  return existsSync(FOLDER) ? writeStarter() : undefined;
}

/** @returns {string} the path of a program that starts it */
export function fetchPortableChromium() {
  console.log(`Taking Chromium out of the npm package @sparticuz/chromium@${VERSION} (67 MB, once).`);
  const unfinished = `${FOLDER}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  unpackBrowser(download(unfinished), unfinished);
  renameSync(unfinished, FOLDER);
  return writeStarter();
}

/** Returns the folder of the unpacked npm package. */
function download(folder) {
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  execFileSync('npm', ['pack', `@sparticuz/chromium@${VERSION}`, '--silent'], options);

  const tarball = join(folder, `sparticuz-chromium-${VERSION}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== INTEGRITY) throw new Error(`@sparticuz/chromium@${VERSION} is ${integrity}, expected ${INTEGRITY}`);

  execFileSync('tar', ['xzf', tarball], options);
  rmSync(tarball);
  return join(folder, 'package');
}

function unpackBrowser(npmPackage, folder) {
  const unpacked = (name) => brotliDecompressSync(readFileSync(join(npmPackage, 'bin', name)));

  writeFileSync(join(folder, 'chromium'), unpacked('chromium.br'));
  chmodSync(join(folder, 'chromium'), 0o755);
  for (const name of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['x'], { cwd: folder, input: unpacked(name) });
  }
  rmSync(npmPackage, { recursive: true });
}

/** The bundled libraries and fonts only replace what the machine lacks: mixed with its own they can crash. */
function writeStarter() {
  const chromium = join(FOLDER, 'chromium');
  const starter = join(FOLDER, 'start-chromium');
  const lines = ['#!/bin/sh'];

  if (spawnSync(chromium, ['--version']).status !== 0) {
    lines.push(`export LD_LIBRARY_PATH="${join(FOLDER, 'lib')}:$LD_LIBRARY_PATH"`);
  }
  if (!existsSync('/etc/fonts/fonts.conf')) {
    const fonts = join(FOLDER, 'fonts.conf');
    const folders = `<dir>${join(FOLDER, 'fonts')}</dir><cachedir>${join(FOLDER, 'font-cache')}</cachedir>`;
    writeFileSync(fonts, `<!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`);
    lines.push(`export FONTCONFIG_FILE="${fonts}"`);
  }
  lines.push(`exec "${chromium}" "$@"`);

  writeFileSync(starter, lines.join('\n') + '\n', { mode: 0o755 });
  return starter;
}
