/** By file, in base64 without the `=` at its end. */
export type Hashes = Readonly<Record<string, string>>;

/** Where pinned loaders find the hashes, as a page may have several copies. */
const PINS = Symbol.for('outreach-elements/pins');

const page = globalThis as { [PINS]?: Hashes };

/** The hashes of what a pinned loader loads, once the file with them has loaded. */
export const hashes = (): Hashes | undefined => page[PINS];

export const keepHashes = (all: Hashes): void => void (page[PINS] = all);
