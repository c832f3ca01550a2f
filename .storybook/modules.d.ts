declare module '*.css';

/** `npm run build:manifest` writes it; a fresh clone doesn't have it yet. */
declare module '*/custom-elements.json' {
  const manifest: import('./preview.ts').Manifest;
  export default manifest;
}
