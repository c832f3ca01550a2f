// The built modules, as `npm run build:modules` leaves them.

export const dist = new URL('../../dist/', import.meta.url);

/** @param {string} path such as `content/nl/result` */
export const load = (path) => import(new URL(`${path}.js`, dist));

/** The Dutch of one module. */
export const nl = (name) => load(`content/nl/${name}`);

/** The members that the classes of elements share. */
export const inner = await load('elements/base/inner');
