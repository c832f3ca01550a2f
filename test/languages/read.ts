// The text that people read or hear, piece by piece, except what is marked as Dutch or as code.

const SAID = ['aria-label', 'title', 'alt', 'placeholder'];

export function readIn(root: ParentNode & Node): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(clean(node.textContent!));
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.matches('[lang=nl], code, style, script, textarea, [part=code]')) return;
      for (const name of SAID) texts.push(clean(element.getAttribute(name) ?? ''));
    }
    node.childNodes.forEach(visit);
  };
  root.childNodes.forEach(visit);
  return texts.filter(Boolean);
}

/** The text without soft hyphens; no-break spaces stay. */
const clean = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/[ \t\n\r]+/g, ' ')
    .replace(/^ | $/g, '');
