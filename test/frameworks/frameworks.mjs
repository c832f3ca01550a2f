import { fileURLToPath } from 'node:url';

/** The frameworks with an app here, and the files of test/types that it has, which compilers check and the documentation quotes. */
export const FRAMEWORKS = {
  vue: {
    'vue/vite.config.ts': 'vite.config.ts',
    'vue/example.vue': 'src/example.vue',
    'vue/binding.vue': 'src/binding.vue',
  },
  react: { 'react/example.tsx': 'src/example.tsx', 'react/binding.tsx': 'src/binding.tsx' },
  svelte: { 'svelte/example.svelte': 'src/example.svelte', 'svelte/binding.svelte': 'src/binding.svelte' },
  solid: { 'solid/example.tsx': 'src/example.tsx', 'solid/binding.tsx': 'src/binding.tsx' },
  preact: { 'preact/example.tsx': 'src/example.tsx', 'preact/binding.tsx': 'src/binding.tsx' },
  'react-18': { 'react/components.tsx': 'src/example.tsx', 'react/binding-components.tsx': 'src/binding.tsx' },
  angular: { 'angular/example.ts': 'src/example.ts' },
  // On a server, which has nothing to compile against types.
  eleventy: {},
  astro: {},
  sveltekit: {},
  nuxt: {},
  next: {},
  // Not frameworks: a plain page with the tool that tests it, and one in each bundler.
  playwright: {},
  bundlers: {},
};

/** Those without a page of documentation of their own. */
export const TOOLS = ['playwright', 'bundlers'];

/** Those of which the page is made on a server. */
export const SERVERS = ['eleventy', 'astro', 'sveltekit', 'nuxt', 'next'];

/** Those whose tools take all files below a `node_modules` for others'. */
const OUTSIDE = ['next', 'sveltekit'];

/** Where an app is installed and built. */
export const folderOf = (name) =>
  fileURLToPath(
    new URL(`../../${OUTSIDE.includes(name) ? '' : 'node_modules/'}.cache/frameworks/${name}/`, import.meta.url),
  );
