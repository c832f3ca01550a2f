import { writeFile } from 'node:fs/promises';
import { documents, expectedDocument } from './support/docs.mjs';

for (const [name, path] of Object.entries(documents)) await writeFile(path, await expectedDocument(name));
