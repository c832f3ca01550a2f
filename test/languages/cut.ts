// What doesn't fit: boxes with more in them than they have room for, and words that stick out of the box around them.

/** Elements that scroll themselves, or take no room. */
const ELSEWHERE = 'input, textarea, select, option, .hidden, .hidden *, svg, svg *, progress';

export function cutIn({ shadowRoot, ownerDocument }: Element): string[] {
  // Text for screen readers takes a pixel at the end of a line.
  const sheet = new ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync('.hidden { display: none !important; }');
  shadowRoot!.adoptedStyleSheets.push(sheet);
  const { scrollWidth, clientWidth } = ownerDocument.documentElement;
  const view = ownerDocument.defaultView!;
  const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  const said = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
  for (const box of shadowRoot!.querySelectorAll<HTMLElement>('*')) {
    if (box.matches(ELSEWHERE) || !box.checkVisibility()) continue;
    const { display } = view.getComputedStyle(box);
    if (display === 'inline' || display === 'contents') continue;
    if (box.scrollWidth > box.clientWidth + 1) faults.push(`${box.localName} is too narrow: ${said(box)}`);
    const edge = box.getBoundingClientRect();
    for (const node of box.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent!.trim()) continue;
      const range = ownerDocument.createRange();
      range.selectNodeContents(node);
      const beyond = [...range.getClientRects()].some(
        ({ left, right }) => left < edge.left - 1 || right > edge.right + 1,
      );
      if (beyond) faults.push(`words beyond ${box.localName}: ${said(box)}`);
    }
  }
  return [...new Set(faults)];
}
