// What docs/en-301-549.json says of the accessibility of this version.

import { readFileSync } from 'node:fs';

export const { standard, assessedOn, rows } = JSON.parse(
  readFileSync(new URL('../docs/en-301-549.json', import.meta.url), 'utf8'),
);

/** In sentences for the public, of all tags or of some. */
export const knownLimits = rows
  .filter(({ limit }) => limit)
  .map(({ limit, tags }) => ({ text: limit, ...(tags && { tags }) }));
