/* global URLSearchParams, setTimeout -- of Node */

// Real back ends, each with the few lines that answer a posted form with what it reads in its ordinary way.

import { spawn } from 'node:child_process';
import process from 'node:process';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../tools/free-port.mjs';
import { pythons } from './machine.mjs';

const servers = fileURLToPath(new URL('../servers/', import.meta.url));

const MULTIPART = 'multipart/form-data';
const URLENCODED = 'application/x-www-form-urlencoded';

/** What each back end finds in a form. */
const echoes = {
  PHP: {
    command: (port) => ['php', '-S', `localhost:${port}`, `${servers}plain.php`],
    encodings: [URLENCODED, MULTIPART],
  },
  // Its parsers for multipart are third-party packages.
  Express: { command: (port) => [process.execPath, `${servers}plain-express.mjs`, port], encodings: [URLENCODED] },
  Flask: { command: (port) => [pythons.flask, `${servers}plain_flask.py`, port], encodings: [URLENCODED, MULTIPART] },
  Django: {
    command: (port) => [pythons.django, `${servers}plain_django.py`, port],
    encodings: [URLENCODED, MULTIPART],
  },
};

/** What each back end does with the code of a result. */
const handlers = {
  PHP: { command: (port) => ['php', '-S', `localhost:${port}`, `${servers}handler.php`] },
  Express: { command: (port) => [process.execPath, `${servers}handler-express.mjs`, port] },
  Flask: { command: (port) => [pythons.flask, `${servers}handler_flask.py`, port] },
  Django: { command: (port) => [pythons.django, `${servers}handler_django.py`, port] },
};

export const names = Object.keys(echoes);

/** Starts a back end, and resolves to its address and the encodings that it reads. */
export const start = (name) => run(name, echoes[name]);

/** The same for one that reads a code. */
export const startHandler = (name) => run(name, handlers[name]);

async function run(name, { command, encodings }) {
  const port = await freePort();
  const [program, ...args] = command(String(port));
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  after(() => child.kill());
  const origin = `http://localhost:${port}`;
  while (!(await isUp(origin))) {
    if (child.exitCode !== null) throw new Error(`${name} ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { origin, encodings };
}

const isUp = (origin) =>
  fetch(origin, { method: 'POST', body: new URLSearchParams({ is: 'up' }) }).then(
    ({ status }) => status === 200 || status === 422,
    () => false,
  );
