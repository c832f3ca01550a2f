// The version that this page stands beside, and the hashes of its scripts.

import type { KnownLimit } from '../../src/content/nl/accessibility-paragraph.ts';
import { placedTags } from '../../src/embed/snippets.ts';
import type { Integrity } from '../integrity.ts';

/** Filled in by the build. */
declare const RELEASE: {
  readonly version: string;
  readonly assessedOn: string;
  readonly knownLimits: readonly KnownLimit[];
};

export const release = RELEASE;

/** Why there are no hashes: the page was opened from a disk, or they aren't beside it. */
export type NoIntegrity = 'file' | 'missing';

/** The files that a snippet can ask for with a hash. */
const NEEDED = ['loader.js', 'frame-host.js', ...placedTags.map((tag) => `${tag}-complete.js`)];

const PATIENCE = 10_000;

export async function loadIntegrity(folder: string): Promise<Integrity | NoIntegrity> {
  if (!folder.startsWith('http')) return 'file';
  try {
    const response = await fetch(`${folder}integrity.json`, { signal: AbortSignal.timeout(PATIENCE) });
    const integrity: unknown = await response.json();
    return isIntegrity(integrity) ? integrity : 'missing';
  } catch {
    return 'missing';
  }
}

function isIntegrity(data: unknown): data is Integrity {
  const { version, files } = (data ?? {}) as { readonly [key in keyof Integrity]?: unknown };
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+/.test(version)) return false;
  if (typeof files !== 'object' || files === null) return false;
  return NEEDED.every((file) => /^sha384-[\w+/]{64}$/.test(String((files as Record<string, unknown>)[file])));
}
