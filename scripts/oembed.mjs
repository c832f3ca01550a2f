// What WordPress and others read when somebody pastes the address of a page in frames/: how to embed it (oembed.com).

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A placeholder for a server that isn't known yet. */
const EXAMPLE = 'https://www.example.org/outreach/';

/**
 * @param {string} folder that contains frames/
 * @param {string} [address] where the folder will be; without it, the files name an example, and the pages don't refer to the files
 */
export function writeOembed(folder, address) {
  mkdirSync(join(folder, 'oembed'), { recursive: true });
  for (const file of readdirSync(join(folder, 'frames')).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, 'frames', file);
    const page = readFileSync(path, 'utf8');
    const [, title] = /<title>(.*)<\/title>/.exec(page);
    const answer = oembed(title, new URL(`frames/${file}`, address ?? EXAMPLE).href);
    const name = `oembed/${basename(file, '.html')}.json`;
    writeFileSync(join(folder, name), `${JSON.stringify(answer, null, 2)}\n`);
    if (address) writeFileSync(path, page.replace('</title>', `$&\n    ${discovery(new URL(name, address).href)}`));
  }
}

function oembed(title, src) {
  const [width, height] = [800, 900];
  return {
    version: '1.0',
    type: 'rich',
    title,
    width,
    height,
    html: `<iframe class="outreach" src="${src}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`,
  };
}

const discovery = (href) => `<link rel="alternate" type="application/json+oembed" href="${href}">`;
