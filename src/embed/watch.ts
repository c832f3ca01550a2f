import { isTag } from '../model/tags.ts';
import { isFirst } from './once.ts';
import { aside } from './native-dom.ts';

const ELEMENTS: typeof NodeFilter.SHOW_ELEMENT = 1;

/**
 * Visits each element of the page and of the open shadow roots on it, now and when it is added, and again when its children
 * or attributes change. A shadow root is found when its element is visited or defined; those of our own tags are skipped.
 */
export function watch(visit: (element: Element, changed?: string | null) => void, attributeFilter: string[]): void {
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      enter(target, attributeName);
      addedNodes.forEach(look);
    }
  });
  observe(document);

  function observe(root: Node): void {
    observer.observe(root, { childList: true, subtree: true, attributeFilter });
    look(root);
  }

  function look(root: Node): void {
    const walker = aside.createTreeWalker(root, ELEMENTS);
    for (let node: Node | null = root; node; node = walker.nextNode()) enter(node);
  }

  function enter(node: Node, changed?: string | null): void {
    if (!(node instanceof Element)) return;
    visit(node, changed);
    const { shadowRoot, localName } = node;
    if (shadowRoot instanceof ShadowRoot && !isTag(localName)) observe(shadowRoot);
    else if (/-/.test(localName) && !customElements.get(localName) && isFirst(localName)) {
      const again = () => look(document);
      customElements.whenDefined(localName).then(again, again);
    }
  }
}
