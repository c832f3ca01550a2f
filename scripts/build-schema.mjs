// Writes the JSON Schema of each instrument's results, from the built model.

import { mkdirSync, writeFileSync } from 'node:fs';
import { outreachDefinition, quickScan, resultSchema, thresholdChecklist } from '../dist/model/index.js';

const folder = new URL('../dist/schema/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const instrument of [quickScan, thresholdChecklist, outreachDefinition]) {
  const file = new URL(`${instrument.id}-result.v${instrument.version}.json`, folder);
  writeFileSync(file, `${JSON.stringify(resultSchema(instrument), null, 2)}\n`);
}
