declare module '*.css';

/** Written by `npm run build:manifest`, so a fresh clone doesn't have it yet. */
declare module '*/custom-elements.json' {
  const manifest: import('./preview.ts').Manifest;
  export default manifest;
}
