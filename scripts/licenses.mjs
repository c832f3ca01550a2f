// The licences that come with the scripts: our own, and that of each package that is built into them.

import { existsSync, readFileSync } from 'node:fs';

const RULE = '\n\n' + '-'.repeat(78) + '\n\n';

/** @returns {{ path: string, name: string, version: string }[]} the packages that are built into the scripts */
export function builtIn() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path && !dev && !optional)
    .map(([path, { version }]) => ({ path, name: path.replace(/^.*node_modules\//, ''), version }));
}

/** @returns {string} a text for people */
export function licenses() {
  const own = readFileSync('LICENSE', 'utf8').trim();
  return [own, ...builtIn().map(notice)].join(RULE) + '\n';
}

function notice({ path, name, version }) {
  const { license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
  const text = existsSync(`${path}/LICENSE`) ? readFileSync(`${path}/LICENSE`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
