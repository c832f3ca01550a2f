// Writes the JSON Schema of each instrument's results, and that of a session, from the built model.

import { mkdirSync, writeFileSync } from 'node:fs';
import { instruments, resultSchema, sessionSchema } from '../dist/model/index.js';

const folder = new URL('../dist/schema/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const instrument of instruments) write(`${instrument.id}-result.v${instrument.version}`, resultSchema(instrument));
write('session.v1', sessionSchema());

function write(name, schema) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
