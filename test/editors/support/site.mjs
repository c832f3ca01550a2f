// A site with the tools at /outreach/0.1/ and in the folder of the Drupal module, the editors in its back office, and pages that a test
// publishes.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../', import.meta.url));

/** Folders by the path that they are served at. */
const FOLDERS = {
  '/outreach/0.1/': join(here, '../../dist/embed'),
  '/modules/custom/outreach_elements/assets/': join(here, '../../dist/embed'),
  '/packages/': join(here, 'node_modules'),
};

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** What the docs require of a strict policy, so that what works here works under it. Editors need more than that. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";

const pages = new Map();
let published = 0;

const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  try {
    const { content, policy = POLICY } = pages.get(pathname) ?? { content: await readFile(fileAt(pathname)) };
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...(policy && { 'content-security-policy': policy }) });
    response.end(content);
  } catch {
    response.writeHead(404, { 'content-type': TYPES['.html'] }).end('<!doctype html><title>Niet gevonden</title>');
  }
});
await once(server.listen(0, 'localhost'), 'listening');
after(() => {
  server.closeAllConnections();
  server.close();
});

export const origin = `http://localhost:${server.address().port}`;

/** Puts a page in a folder other than the back office's, as pages are. Returns its address. */
export function publish(content, { policy = POLICY, folder = '/nieuws/2026/november' } = {}) {
  const path = `${folder}/${(published += 1)}.html`;
  pages.set(path, { content, policy });
  return origin + path;
}

function fileAt(pathname) {
  const [path, folder] = Object.entries(FOLDERS).find(([path]) => pathname.startsWith(path));
  return join(folder, pathname.slice(path.length));
}
