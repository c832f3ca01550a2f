// Words in headings and options that a line ends in the middle of, without a hyphen.

const LABELS = '.parameter > [part=heading], .option label, td, th > span';
const WORD = /\p{L}{2,}/gu;

/**
 * Each such word, as it stands on its lines. Only where a browser has no hyphenation of its own, because that leaves no trace in
 * the document.
 */
export function brokenIn({ shadowRoot, ownerDocument }: Element, language: string): string[] {
  const range = ownerDocument.createRange();
  const topOf = (node: Node, at: number): number => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    // A letter after a soft hyphen also has an empty box where that hyphen is.
    return [...range.getClientRects()].at(-1)!.top;
  };
  const broken = new Set<string>();
  const walker = ownerDocument.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around?.checkVisibility() || around.closest('.hidden') || !around.closest(LABELS)) continue;
    if (around.closest('[lang]')!.getAttribute('lang') !== language) continue;
    const { data } = node as Text;
    for (const { 0: word, index } of data.matchAll(WORD)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (range.getClientRects().length < 2) continue;
      let lines = word[0]!;
      for (let at = 1; at < word.length; at++) {
        const isBreak = topOf(node, index + at) > topOf(node, index + at - 1) + 2;
        lines += (isBreak ? '/' : '') + word[at]!;
      }
      if (lines.includes('/')) broken.add(lines);
    }
  }
  return [...broken];
}
