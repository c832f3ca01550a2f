// A host's page with one tag in it, and the built scripts.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { URLSearchParams } from 'node:url';

const EMBED = new URL('../../../dist/embed/', import.meta.url);

const page = (tag, markup) => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Proefpagina</title>
<h1>Proefpagina</h1>
<script src="/${tag}.js"></script>
${markup}
</html>`;

export async function startServer() {
  const server = createServer(async ({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    try {
      const isPage = pathname === '/';
      const body = isPage
        ? page(searchParams.get('tag'), searchParams.get('markup'))
        : await readFile(new URL(pathname.slice(1), EMBED));
      response.writeHead(200, { 'Content-Type': isPage ? 'text/html' : 'text/javascript' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    pageOf: (tag, markup) => `http://127.0.0.1:${port}/?${new URLSearchParams({ tag, markup })}`,
    close: () => server.close(),
  };
}
