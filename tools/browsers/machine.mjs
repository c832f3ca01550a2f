// What a machine has and lets us do, so that a test can replace it by another.

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import process from 'node:process';
import { fetchPortableChromium, findPortableChromium } from './portable-chromium.mjs';

/** @typedef {typeof thisMachine} Machine */

export const thisMachine = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  isRoot: process.getuid?.() === 0,

  /** @param {string} path */
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },

  /** @returns {string | undefined} the error output of the program, if it failed */
  run(program, args, env = {}) {
    const { status, error, stderr } = spawnSync(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    return status === 0 ? undefined : error?.message || stderr || `It ended with ${status}.`;
  },

  findPortableChromium,
  fetchPortableChromium,

  /** @param {string} line */
  say: (line) => console.log(line),
};
