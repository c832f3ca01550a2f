import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const hash = (algorithm) => (path) => createHash(algorithm).update(readFileSync(path)).digest('base64');

/** @returns {string} the hash of a file in base64, as `integrity` wants it after `sha384-` */
export const sha384 = hash('sha384');

/** @returns {string} the same for after `sha256-`, without the `=` that ends each, as scripts have no byte to spare */
export const sha256 = (path) => hash('sha256')(path).slice(0, -1);
