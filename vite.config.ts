import { defineConfig } from 'vite';
import { serveDemo } from './demo/serve-demo.mjs';

/** What the demo, Storybook and the embed scripts share. `scripts/build-embed.mjs` adds an entry to it for each script. */
export default defineConfig({
  build: { target: 'es2022' },
  plugins: [serveDemo()],
  server: { open: '/demo/' },
});
