import { defineConfig } from 'vite';

/** What the demo, Storybook and the embed scripts share. `scripts/build-embed.mjs` adds an entry to it for each script. */
export default defineConfig({
  build: { target: 'es2022' },
  server: { open: '/demo/index.html' },
});
