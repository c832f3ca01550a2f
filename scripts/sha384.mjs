import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @returns {string} the hash of a file in base64, as `integrity` wants it after `sha384-` */
export const sha384 = (path) => createHash('sha384').update(readFileSync(path)).digest('base64');
