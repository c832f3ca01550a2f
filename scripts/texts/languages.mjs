// The languages besides Dutch: each has a folder.

import { readdirSync } from 'node:fs';

export const translations = readdirSync(new URL('../../src/content/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'nl')
  .map(({ name }) => name)
  .sort();
