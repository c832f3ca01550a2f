// What docs/en-301-549.json says about the accessibility of this version.

import { readFileSync } from 'node:fs';
import { languages } from './words.mjs';

export const { standard, assessedOn, rows } = JSON.parse(
  readFileSync(new URL('../docs/en-301-549.json', import.meta.url), 'utf8'),
);

/** The known limits in sentences for the public, each about all tags or some, in the original language or a translation. */
export function knownLimitsIn(language) {
  return rows
    .filter(({ limit }) => limit)
    .map(({ limit, translations, tags }) => {
      const text = language === languages[0] ? limit : translations?.[language];
      if (!text) throw new Error(`docs/en-301-549.json says in no ${language}: ${limit}`);
      return { text, ...(tags && { tags }) };
    });
}
