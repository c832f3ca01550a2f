// Pages of their own, in a frame: their width, their address and their style sheet are their own too.

import { afterThisTest } from './cleanup.ts';

/** Opens a page of this site in a frame until the test has ended, and gives its window once it has loaded. */
export async function openFrame(src: string, width = 800, height = 800): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = src;
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  await ready;
  return frame.contentWindow as Window & typeof globalThis;
}

/** The same, with a style sheet and markup in it. */
export async function openHostPage(src: string, css: string, width: number, markup: string): Promise<Document> {
  const page = await openFrame(src, width);
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(css);
  page.document.adoptedStyleSheets = [sheet];
  page.document.body.innerHTML = markup;
  return page.document;
}

/** How far a page reaches beyond its width. */
export const overflow = ({ document: page }: { readonly document: Document }): number =>
  page.documentElement.scrollWidth - page.documentElement.clientWidth;

/** What hosts are known to do to a tag, and to what stands in any page; `more` are native elements that this tag uses. */
export const hostileCss = (tag: string, more = ''): string => `
  html { font-size: 62.5%; }
  body { margin: 0; line-height: 1; text-transform: uppercase; letter-spacing: 5px; text-align: right; white-space: nowrap; cursor: wait; }
  * { margin: 0 !important; padding: 0; box-sizing: content-box; font: inherit; border: 0; list-style: none; }
  ${more}button, input, fieldset, legend, table, td, label { all: unset; display: inline !important; }
  ${tag} { display: inline; float: left; }
  :focus { outline: none !important; }
`;
