// Pages and built files, served as they are by the server that the tests run on: nothing here is transformed.

import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { extname } from 'node:path';

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

/** The files requested before in a folder that fails, with the version that tells its pages apart. */
const asked = new Map();

/** Whether this is one of the first requests for a file. Anything after the version makes it a retry. */
function isEarly(times, path, { querystring }) {
  const key = path + querystring.split('?')[0];
  const count = (asked.get(key) ?? 0) + 1;
  asked.set(key, count);
  return path !== 'loader.js' && count <= times;
}

/** Folders with built files, by their name in an address, and what has happened to a file in each. */
const FOLDERS = {
  'dist/embed': (_path, content) => content,
  /** Only the loader was copied. */
  halfway: (path, content) => (path === 'loader.js' ? content : undefined),
  /** The complete files weren't copied. */
  'without-complete': (path, content) => (/-complete\.js$/.test(path) ? undefined : content),
  'without-words': (path, content) => (/-words\.\w+\.js$/.test(path) ? undefined : content),
  'without-deferred': (path, content) => (/-deferred\.js$/.test(path) ? undefined : content),
  /** Somebody changed files after their hashes were taken. */
  tampered: (path, content) => (path.endsWith('-complete.js') ? `${content}\n` : content),
  'tampered-places': (path, content) => (path === 'loader-places.js' ? `${content}\n` : content),
  'tampered-themes': (path, content) => (path.endsWith('.css') ? `${content}\n` : content),
  /** A server that is down for a moment, and one that is down for longer. */
  'failing-once': (path, content, context) => (isEarly(1, path, context) ? undefined : content),
  'slow-places': async (path, content) => setTimeout(path === 'loader-places.js' ? 500 : 0, content),
  'failing-twice': (path, content, context) => (isEarly(2, path, context) ? undefined : content),
  /** The page of a tag lacks its script, until that is requested at another address. */
  'failing-page': (path, content, { querystring }) =>
    path.endsWith('-complete.js') && !querystring.endsWith('&again') ? undefined : content,
};

/** What somebody may make of the list of websites that a frame trusts. */
for (const [index, hosts] of ['5', 'null', '{}', '[null, 5]', '"https://www.example.org"', 'Symbol()'].entries()) {
  FOLDERS[`hosts-${index}`] = (path, content) =>
    path === 'frames/hosts.js' ? `window.outreachHosts = ${hosts};` : content;
}
const inFolder = new RegExp(`^/(${Object.keys(FOLDERS).join('|')})/(.+)$`);

/** Koa middleware. `/page?html=…&policy=…&type=…` is that page, under that policy. */
export async function testPages(context, next) {
  if (context.path === '/page') {
    const { html, policy, type = 'text/html' } = context.query;
    if (policy) context.set('content-security-policy', policy);
    context.type = type;
    context.body = html;
    return undefined;
  }
  const [, folder, path] = inFolder.exec(context.path) ?? [];
  if (!folder || path.includes('..')) return next();

  const built = await readFile(new URL(`../../dist/embed/${path}`, import.meta.url), 'utf8').catch(() => undefined);
  const content = built === undefined ? undefined : await FOLDERS[folder](path, built, context);
  if (content === undefined) {
    context.status = folder.startsWith('failing') ? 503 : 404;
    return undefined;
  }
  context.set('access-control-allow-origin', '*'); // as anyone who serves these to other websites has to
  context.type = TYPES[extname(path)] ?? 'text/plain';
  context.body = content;
}
