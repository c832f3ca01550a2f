// Writes HTML in which everything that somebody typed stays text.

/** An attribute, or without a value a boolean one. */
export type Written = readonly [name: string, value?: string];

export const element = (name: string, attributes: readonly Written[], content = ''): string =>
  `${startTag(name, attributes)}${content}</${name}>`;

export const startTag = (name: string, attributes: readonly Written[]): string =>
  `<${[name, ...attributes.map(written)].join(' ')}>`;

const written = ([name, value]: Written): string => (value === undefined ? name : `${name}="${escaped(value)}"`);

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => REFERENCES[sign]!);
