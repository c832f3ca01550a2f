import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** Allows only scripts and style sheets in the site's own files, and no strings where a script could be. */
export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder under a strict policy.
 *
 * @param {string} folder
 * @param {Record<string, string>} [pages] pages by path, besides the files in the folder or instead of them
 * @param {Record<string, string>} [headers] sent with every response
 * @param {(path: string, referrer?: string) => string | undefined} [instead] what a request gets instead, if anything
 */
export async function serve(folder, pages = {}, headers = {}, instead = () => undefined) {
  /** Paths that were requested, and those that are not found for now. */
  const requested = new Set();
  const missing = new Set();

  const contentOf = async (path, referrer) => {
    if (missing.has(path)) throw new Error('missing');
    return instead(path, referrer) ?? pages[path] ?? readFile(join(folder, path));
  };

  const server = createServer(async ({ url, headers: { referer } }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    requested.add(pathname);
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    try {
      const path = pathname.replace(/\/$/, '/index.html');
      const content = await contentOf(path, referer);
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, {
        'content-type': type,
        'content-security-policy': POLICY,
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(0, 'localhost'), 'listening');

  return {
    origin: `http://localhost:${server.address().port}`,
    requested,
    missing,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
