// Writes the JSON Schema of each instrument's results, from the built model.

import { mkdirSync, writeFileSync } from 'node:fs';
import { instruments, resultSchema } from '../dist/model/index.js';

const folder = new URL('../dist/schema/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const instrument of instruments) {
  const file = new URL(`${instrument.id}-result.v${instrument.version}.json`, folder);
  writeFileSync(file, `${JSON.stringify(resultSchema(instrument), null, 2)}\n`);
}
