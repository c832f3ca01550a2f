// What the back ends need that npm doesn't have, and whether this machine has it.

import { spawnSync } from 'node:child_process';

const runs = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Debian's own Python comes first, as that is the one with Debian's packages. */
const pythonWith = (module) => ['/usr/bin/python3', 'python3'].find((python) => runs(python, '-c', `import ${module}`));

export const pythons = { flask: pythonWith('flask'), django: pythonWith('django') };

/** The Debian packages of what is missing. */
export function missing() {
  return [
    runs('php', '--version') ? '' : 'php-cli',
    pythonWith('flask') ? '' : 'python3-flask',
    pythonWith('django') ? '' : 'python3-django',
  ].filter(Boolean);
}
