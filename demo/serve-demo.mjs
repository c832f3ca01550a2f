import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * For Vite's own server: `/` leads to the demo, and the built scripts go out byte for byte. Vite would rewrite what
 * they import, and then the demo would show something else than what a website gets.
 */
export function serveDemo() {
  return {
    name: 'serve-demo',
    configureServer({ config, middlewares }) {
      if (config.server.middlewareMode) return; // Storybook has its own pages

      middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url, 'http://localhost');
        if (pathname === '/' || pathname === '/demo') return response.writeHead(302, { location: '/demo/' }).end();

        const script = /^\/dist\/embed\/[\w-]+\.js$/.test(pathname) && join(config.root, pathname);
        if (!script || !(await exists(script))) return next();
        response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
        createReadStream(script).pipe(response);
      });
    },
  };
}

const exists = (file) =>
  stat(file).then(
    () => true,
    () => false,
  );
