// Prints what a visitor downloads, in brotli bytes, and fails when it is over its limit.

import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../dist/embed/', import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), 'utf8');

/** 14,000 bytes is what the first round trip of a TCP connection carries. */
const FIRST = 14_000;
const ALL = 24_000;
/** What a tag loads after its first file, with what that shares with other tags. */
const DEFERRED = 21_000;
/** A profile shows all instruments, alone, side by side and together, and versions of them as one. */
const PROFILE = 23_000;
/** What every page of a site pays for the loader, and a page with frames for their helper. */
const OTHERS = {
  'loader.js': 1_500,
  'frame-host.js': 4_000,
  'frame-page.js': 1_500,
  'outreach-profile-deferred.js': PROFILE,
};

const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
const isDeferred = (file) => /-deferred\.js$/.test(file);
const isShared = (file) => file.startsWith('shared-');

const sizes = scripts
  .filter((file) => !isShared(file))
  .map((file) => {
    const loaded = isDeferred(file) ? [...withShared(file)] : [file];
    const bytes = loaded.reduce((sum, each) => sum + brotliCompressSync(read(each)).length, 0);
    const limit = limitOf(file);
    return { file, files: loaded.length, bytes, limit, fits: bytes <= limit };
  });

console.table(sizes);
if (sizes.length === 0 || !sizes.every(({ fits }) => fits)) process.exit(1);

/** A file with all that it imports at once; what it only may import isn't counted. */
function withShared(file, found = new Set()) {
  found.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    if (!found.has(name)) withShared(name, found);
  }
  return found;
}

/** A complete file is what a tag loads first and later, in one. */
function limitOf(file) {
  if (file in OTHERS) return OTHERS[file];
  if (file.startsWith('outreach-elements')) return file.endsWith('-complete.js') ? ALL + 2 * DEFERRED : ALL;
  if (file.endsWith('-complete.js')) return FIRST + DEFERRED;
  return isDeferred(file) ? DEFERRED : FIRST;
}
