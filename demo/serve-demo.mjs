import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * For Vite's own server: redirects `/` to the demo, and serves built files byte for byte. Vite would rewrite the imports of
 * scripts and the content of pages, so that the demo would differ from what a website gets.
 */
export function serveDemo() {
  return {
    name: 'serve-demo',
    configureServer({ config, middlewares }) {
      if (config.server.middlewareMode) return; // Storybook has its own pages

      middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url, 'http://localhost');
        if (pathname === '/' || pathname === '/demo') return response.writeHead(302, { location: '/demo/' }).end();

        const isBuilt = /^\/dist\/(embed|site)\/([\w-]+\/)*[\w.-]*$/.test(pathname) && !pathname.includes('..');
        const file = isBuilt && join(config.root, pathname, pathname.endsWith('/') ? 'index.html' : '');
        const type = file && TYPES[extname(file)];
        if (!type || !(await exists(file))) return next();
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
        createReadStream(file).pipe(response);
      });
    },
  };
}

const exists = (file) =>
  stat(file).then(
    () => true,
    () => false,
  );
