// Writes the types for templates from the manifest: one description of the tags, and what each framework makes of it.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { angularModule, angularTypes } from './types/angular.mjs';
import { elementsSource } from './types/elements.mjs';
import { reactModules, reactTypes } from './types/react.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const frameworks = 'integrations/frameworks';

for (const folder of ['dist/types', 'dist/react']) mkdirSync(folder, { recursive: true });
for (const file of readdirSync(frameworks)) copyFileSync(`${frameworks}/${file}`, `dist/types/${file}`);
writeFileSync('dist/types/elements.d.ts', elementsSource(manifest));
// Types have no code, and a module that is imported for them has none either.
writeFileSync('dist/types/nothing.js', 'export {};\n');
for (const [name, source] of reactModules(manifest)) writeFileSync(`dist/react/${name}.js`, source);
writeFileSync('dist/react/index.d.ts', reactTypes(manifest));
writeFileSync('dist/angular.js', angularModule(manifest));
writeFileSync('dist/angular.d.ts', angularTypes(manifest));
