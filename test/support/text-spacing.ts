// The spacing that a reader may give to text (WCAG 1.4.12), including inside elements, as a user style sheet does.

import { openHostPage, overflow } from './host-page.ts';

const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Shows markup on a page of 320 px with that spacing, and returns its element. */
export async function openSpaced<E extends HTMLElement>(hostPage: string, markup: string): Promise<E> {
  const page = await openHostPage(hostPage, '', 320, markup);
  const element = page.querySelector<E & { updateComplete: Promise<unknown> }>(
    ':defined:not(html, head, head *, body)',
  )!;
  await element.updateComplete;
  const sheet = new page.defaultView!.CSSStyleSheet();
  sheet.replaceSync(SPACED);
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
  return element;
}

/** What sticks out of the border around it, or of the page. */
export function crossings(element: HTMLElement): string[] {
  const page = element.ownerDocument;
  const view = page.defaultView!;
  const crossed = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((box) => {
    const { borderTopWidth, clipPath, display } = view.getComputedStyle(box);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = box;
    // Inline text breaks with its line. Typed text scrolls in its field, and text for screen readers takes no room.
    if (display === 'inline') return false;
    if (borderTopWidth === '0px' || clipPath !== 'none' || box.matches('input, textarea, select')) return false;
    return box.checkVisibility() && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
  });
  const wide = overflow({ document: page });
  return [
    ...crossed.map(({ localName, textContent }) => `${localName}: ${textContent.replace(/\s+/g, ' ').trim()}`),
    ...(wide > 0 ? [`the page is ${wide} px too wide`] : []),
  ];
}
