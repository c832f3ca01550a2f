// The licences that go along with the scripts: our own, and of each package that is built into them.

import { existsSync, readFileSync } from 'node:fs';

const RULE = '\n\n' + '-'.repeat(78) + '\n\n';

/** @returns {string} a text for people */
export function licenses() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const built = Object.entries(packages).filter(([path, { dev, optional }]) => path && !dev && !optional);
  const own = readFileSync('LICENSE', 'utf8').trim();
  return [own, ...built.map(([path, { version }]) => notice(path, version))].join(RULE) + '\n';
}

function notice(path, version) {
  const { name, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
  const text = existsSync(`${path}/LICENSE`) ? readFileSync(`${path}/LICENSE`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
