// Separate pages, in a frame, with their own width, address and style sheet.

import { expect } from 'chai';
import { afterThisTest } from './cleanup.ts';
import { eventually } from './eventually.ts';

/**
 * Opens a page of this site in a frame until the test has ended. Resolves to its window.
 *
 * @param state when to resolve: in Firefox, a file that hangs keeps a page from being complete
 */
export async function openFrame(
  src: string,
  width = 800,
  height = 800,
  state: 'complete' | 'interactive' = 'complete',
): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = src;
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  if (state === 'complete') await ready;
  else {
    await eventually(() => {
      expect(frame.contentWindow!.location.href).not.to.equal('about:blank');
      expect(frame.contentDocument!.readyState).not.to.equal('loading');
    });
  }
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

/** How far the content of a page sticks out beyond its width. */
export const overflow = ({ document: page }: { readonly document: Document }): number =>
  page.documentElement.scrollWidth - page.documentElement.clientWidth;

/** What hosts are known to do to a tag, and to elements of any page; `more` are native elements that this tag uses. */
export const hostileCss = (tag: string, more = ''): string => `
  html { font-size: 62.5%; }
  body { margin: 0; line-height: 1; text-transform: uppercase; letter-spacing: 5px; text-align: right; white-space: nowrap; cursor: wait; }
  * { margin: 0 !important; padding: 0; box-sizing: content-box; font: inherit; border: 0; list-style: none; }
  ${more}button, input, fieldset, legend, table, td, label { all: unset; display: inline !important; }
  ${tag} { display: inline; float: left; }
  :focus { outline: none !important; }
`;

/** Expects text to stay as the element means it, whatever `hostileCss` does around it. */
export function expectReadable(style: CSSStyleDeclaration): void {
  const { fontSize, lineHeight, textTransform, letterSpacing, whiteSpace } = style;
  expect([parseFloat(fontSize), parseFloat(lineHeight)]).to.deep.equal([16, 24]);
  expect({ textTransform, letterSpacing, whiteSpace }).to.deep.equal({
    textTransform: 'none',
    letterSpacing: 'normal',
    whiteSpace: 'normal',
  });
}
