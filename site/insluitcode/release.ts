// The version of the scripts beside this page, and their hashes.

import type { AccessibilityParagraph } from '../../src/content/texts.ts';
import { type Language, inLanguage, languages } from '../../src/content/languages.ts';
import { placedTags } from '../../src/embed/snippets.ts';
import type { Integrity } from '../integrity.ts';

type Statement = Parameters<AccessibilityParagraph>[0];

/** Filled in by the build. */
declare const RELEASE: Omit<Statement, 'tags' | 'knownLimits'> & {
  readonly knownLimits: Readonly<Record<Language, Statement['knownLimits']>>;
};

export const release = RELEASE;

/** Why there are no hashes: the page was opened as a file, or the file with the hashes is missing. */
export type NoIntegrity = 'file' | 'missing';

/** The files that a snippet can ask for with a hash. */
const complete = placedTags.flatMap((tag) => languages.map((language) => inLanguage(`${tag}-complete`, language)));
const words = placedTags.flatMap((tag) => languages.map((language) => `${tag}-words.${language}`));
const NEEDED = ['loader', 'frame-host', ...complete, ...words].map((name) => `${name}.js`);

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
