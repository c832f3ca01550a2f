// Writes pieces of a text as TypeScript, so that any text stays text, and invisible characters are escaped.

/* eslint-disable no-control-regex */
/** Control characters, characters that change the direction of text, and those without width. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/* eslint-enable */

/** Spaces that look like ordinary ones, which lint allows only in strings. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const spelled = (text, characters) =>
  text.replace(characters, (each) =>
    each === '\n' ? '\\n' : `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** @param {readonly (string | { code: string })[]} pieces */
export function literalOf(pieces) {
  if (pieces.every((piece) => typeof piece === 'string')) {
    return `'${visible(pieces.join('').replace(/[\\']/g, '\\$&'))}'`;
  }
  const inside = pieces.map((piece) =>
    piece.code === undefined
      ? spelled(visible(piece.replace(/[\\`]|\$(?=\{)/g, '\\$&')), SPACES)
      : '${' + piece.code + '}',
  );
  return '`' + inside.join('') + '`';
}

const visible = (text) => spelled(spelled(text, UNSEEN), LONE_SURROGATES);
