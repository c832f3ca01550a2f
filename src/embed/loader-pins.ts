// What a pinned loader loads first: the hashes of everything else that it may load.

import { type Hashes, keepHashes } from './pins.ts';

/** Filled in by the build. */
declare const SHA256: Hashes;

keepHashes(SHA256);
