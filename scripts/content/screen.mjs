// What the screen says: templates as text, rendered by the same code as on a page.

import { inner } from './built.mjs';

// A result names the address that opens it again.
globalThis.location ??= new URL('https://www.example.org/');
globalThis.navigator ??= {};

/** The HTML of a template, without anything that takes a browser. */
function markup(value) {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(markup).join(' ');
  if (!value?.strings) return '';
  return value.strings.map((string, index) => string + markup(value.values[index])).join('');
}

/** A template as Markdown: lists, headings and links stay, the rest is text. Buttons and tables are left out. */
export function transcript(template) {
  const html = markup(template)
    .replaceAll('\u00ad', '')
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(button|table|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/\s+/g, ' ');
  return html
    .replaceAll(/<a href="?([^\s">]+)"?[^>]*>\s*(.*?)\s*<\/a\s*>/g, '[$2]($1)')
    .replaceAll(/<strong>\s*(.*?)\s*<\/strong>/g, '**$1**')
    .replaceAll(/<em>\s*(.*?)\s*<\/em>/g, '_$1_')
    .replaceAll(/<h\d[^>]*>\s*(.*?)\s*<\/h\d>/g, '\n\n**$1**\n\n')
    .replaceAll(/<li[^>]*>/g, '\n- ')
    .replaceAll(/<\/?(p|div|ul|ol|dl|dt|dd|section|article|figure|figcaption|blockquote)\b[^>]*>/g, '\n\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/ +/g, ' ')
        .replaceAll(/ ([.,)])|(\() /g, '$1$2')
        .trim(),
    )
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/(\n- [^\n]+)\n\n(?=- )/g, '$1\n')
    .trim();
}

/**
 * An element with these properties, its deferred file and its Dutch, as it is before it is on a page.
 * @param results the other results in its scope, if it has one
 */
export async function elementOf(Element, properties, results) {
  const element = new Element();
  // There is no address, so it mustn't read a link.
  Object.assign(element, { [inner.restored]: true, ...properties });
  if (results) element[inner.member].scope = scopeWith(results);
  element.willUpdate();
  element[inner.deferred].load(true);
  await element[inner.deferred].settled;
  await element[inner.wording].settled;
  element.willUpdate();
  return element;
}

export const scopeWith = (results) => ({ content: {}, results, report() {} });
