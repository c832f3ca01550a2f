// Pages and built files as they are, on the server that the tests run on: it transforms nothing of what is served here.

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

/** Folders with built files, by the name that they have in an address, and what has happened to a file there. */
const FOLDERS = {
  'dist/embed': (_path, content) => content,
  /** Only the loader came along. */
  halfway: (path, content) => (path === 'loader.js' ? content : undefined),
  /** Only what a tag loads first did. */
  'without-deferred': (path, content) => (/-deferred\.js$/.test(path) ? undefined : content),
  /** Somebody changed files after their hashes were taken. */
  tampered: (path, content) => (path.endsWith('-complete.js') ? `${content}\n` : content),
};
const inFolder = new RegExp(`^/(${Object.keys(FOLDERS).join('|')})/(.+)$`);

/** Koa middleware. `/page?html=…&policy=…` is that page, under that policy. */
export async function testPages(context, next) {
  if (context.path === '/page') {
    const { html, policy } = context.query;
    if (policy) context.set('content-security-policy', policy);
    context.type = 'text/html';
    context.body = html;
    return undefined;
  }
  const [, folder, path] = inFolder.exec(context.path) ?? [];
  if (!folder || path.includes('..')) return next();

  const built = await readFile(new URL(`../../dist/embed/${path}`, import.meta.url), 'utf8').catch(() => undefined);
  const content = built === undefined ? undefined : FOLDERS[folder](path, built);
  if (content === undefined) {
    context.status = 404;
    return undefined;
  }
  context.set('access-control-allow-origin', '*'); // as whoever serves these to pages elsewhere has to
  context.type = TYPES[extname(path)] ?? 'text/plain';
  context.body = content;
}
