// Writes from the manifest what editors and assistants read: custom data for VS Code, web-types for JetBrains, llms.txt, and a skill.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tagsIn } from './types/elements.mjs';
import { cssData } from './editors/css-data.mjs';
import { htmlData } from './editors/html-data.mjs';
import { reference, tokensReference } from './editors/reference.mjs';
import { webTypes } from './editors/web-types.mjs';

const TEXTS = 'integrations/skill';
const FRAMEWORKS = 'docs/frameworks';

const read = (file) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const { name, version } = JSON.parse(read('package.json'));
const elements = tagsIn(manifest);

const writeJson = (file, data) => writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
writeJson('html-data.json', htmlData(elements));
writeJson('css-data.json', cssData(elements));
writeJson('web-types.json', webTypes(elements, { name, version }));

writeFileSync('dist/llms.txt', filled(read(`${TEXTS}/llms.txt`)));
mkdirSync('dist/skill', { recursive: true });
for (const file of readdirSync(TEXTS).filter((each) => each.endsWith('.md'))) {
  writeFileSync(`dist/skill/${file}`, filled(read(`${TEXTS}/${file}`)));
}

// Assistants read the same page on a framework as people do.
for (const file of readdirSync(FRAMEWORKS)) {
  writeFileSync(`dist/skill/${file}`, read(`${FRAMEWORKS}/${file}`).replace(/^<!-- .* -->\n\n/gm, ''));
}

/** A text with the reference in it, and the code that it names, which compilers check in test/types. */
function filled(text) {
  return text
    .replace('{{tags}}', () => elements.map(reference).join('\n\n'))
    .replace('{{tokens}}', () => tokensReference(elements))
    .replace(
      /\{\{code (\S+)\}\}/g,
      (_, file) => `\`\`\`${file.split('.').at(-1)}\n${read(`test/types/${file}`).trim()}\n\`\`\``,
    );
}
