/* global clearTimeout, setTimeout */

// Runs a site: WordPress in PHP compiled to WebAssembly, so that a test needs no PHP, no database and no rights.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../tools/free-port.mjs';
import { cache, packageFolder } from './packages.mjs';
import { WORDPRESS } from './site.mjs';

const MINUTE = 60_000;
const setUp = fileURLToPath(new URL('../set-up.php', import.meta.url));

/**
 * @param {string} site a folder with WordPress
 * @param {string} php a version
 */
export async function startServer(site, php) {
  const port = await freePort();
  const log = join(cache, 'server.log');
  const server = spawn(process.execPath, [
    join(packageFolder('@wp-playground/cli'), 'wp-playground.js'),
    'server',
    `--mount-before-install=${site}:/wordpress`,
    '--wordpress-install-mode=install-from-existing-files-if-needed',
    `--blueprint=${writeBlueprint(php)}`,
    `--port=${port}`,
    '--workers=6',
  ]);
  process.on('exit', () => server.kill());
  const output = createWriteStream(log);
  server.stdout.pipe(output);
  server.stderr.pipe(output);

  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    server.kill('SIGTERM');
    const impatient = setTimeout(() => server.kill('SIGKILL'), MINUTE / 6);
    await exited;
    clearTimeout(impatient);
  };

  try {
    await isReady(server);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${readFileSync(log, 'utf8')}`, { cause: error });
  }
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** Its preferred version is the one that runs, whatever the command line says. */
function writeBlueprint(php) {
  const blueprint = join(cache, 'blueprint.json');
  const steps = [{ step: 'runPHP', code: readFileSync(setUp, 'utf8') }];
  writeFileSync(blueprint, JSON.stringify({ preferredVersions: { php, wp: WORDPRESS }, steps }));
  return blueprint;
}

function isReady(server) {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error('WordPress was not ready in 5 minutes.')), 5 * MINUTE);
    const settle = (done, value) => {
      clearTimeout(tooLong);
      done(value);
    };
    let text = '';
    server.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('Ready!')) settle(resolve);
    });
    server.on('error', (error) => settle(reject, error));
    server.on('exit', (code) => settle(reject, new Error(`WordPress ended with ${code} before it was ready.`)));
  });
}
