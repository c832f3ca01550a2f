// What every page of the documentation is written with.

import { posix } from 'node:path';
import { Marked } from 'marked';
import { runnerImport } from 'vite';

export const {
  module: { escaped },
} = await runnerImport('src/embed/markup.ts', { configFile: false, logLevel: 'warn' });

export const code = (text) => `<code>${escaped(text)}</code>`;

const plain = new Marked();

/** A sentence of the manifest, which may name things between backticks. */
export const inline = (text) => plain.parseInline(escaped(text.replaceAll('\n', ' ')).replaceAll('&quot;', '"'));

/** The address of a file of the site, from a page of it. */
export const addressFrom = (page, file) => posix.relative(posix.dirname(page), file);
