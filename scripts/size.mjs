// Prints what a visitor downloads, in brotli bytes, and fails when a file is over its limit.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';

/** 14,000 bytes is what the first round trip of a TCP connection carries. */
const limits = {
  'dist/embed/quick-scan.js': 14_000,
  'dist/embed/quick-scan-later.js': 8_000,
  'dist/embed/outreach-elements.js': 24_000,
};

const sizes = Object.entries(limits).map(([file, limit]) => {
  const bytes = brotliCompressSync(readFileSync(new URL(`../${file}`, import.meta.url))).length;
  return { file, bytes, limit, fits: bytes <= limit };
});

console.table(sizes);
if (!sizes.every(({ fits }) => fits)) process.exit(1);
