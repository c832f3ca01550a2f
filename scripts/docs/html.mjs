// What every page of the documentation is written with.

import { posix } from 'node:path';
import { Marked } from 'marked';

export const escapeHtml = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character],
  );

export const code = (text) => `<code>${escapeHtml(text)}</code>`;

const plain = new Marked();

/** A sentence of the manifest, which may name things between backticks. */
export const inline = (text) => plain.parseInline(escapeHtml(text.replaceAll('\n', ' ')).replaceAll('&quot;', '"'));

/** The address of a file of the site, from a page of it. */
export const addressFrom = (page, file) => posix.relative(posix.dirname(page), file);
