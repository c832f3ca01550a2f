import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

/** Runs a program. Returns its output, or throws that if the program fails. */
export async function run(program, args, cwd) {
  try {
    return await promisify(execFile)(program, args, { cwd, maxBuffer: 2 ** 26 });
  } catch (error) {
    throw new Error([error.message, error.stdout, error.stderr].join('\n'), { cause: error });
  }
}

export const node = (args, cwd) => run(process.execPath, args, cwd);

/** The script behind a command of one of the repository's own dependencies. */
export function binOf(packageName, command) {
  const manifest = require.resolve(`${packageName}/package.json`);
  return join(dirname(manifest), require(manifest).bin[command]);
}
