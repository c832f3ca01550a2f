import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Serves a folder and some pages, and records every request completely. Without any policy, so that a page can send what it would.
 *
 * @param {string} folder
 * @param {Record<string, string>} pages HTML by path, besides what is in the folder
 */
export async function record(folder, pages) {
  const requests = [];
  /** Paths that were found. */
  const served = new Set();

  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const { pathname, search } = new URL(url, 'http://localhost');
    const entry = { method, path: pathname, query: search, headers, body: '' };
    requests.push(entry);
    for await (const chunk of request) entry.body += chunk;
    try {
      const content = pages[pathname] ?? (await readFile(join(folder, pathname)));
      served.add(pathname);
      const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      });
      response.end(content);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await once(server.listen(0, 'localhost'), 'listening');

  return {
    origin: `http://localhost:${server.address().port}`,
    requests,
    served,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
