/**
 * The children as they are rendered: a shadow root's instead of the host's own, and those assigned to a slot. Looks at what
 * things have rather than at their class, because an element in a frame isn't an instance of this page's classes.
 */
export function childrenOf(parent: ParentNode): HTMLElement[] {
  const { shadowRoot, localName } = parent as Partial<Element>;
  const children = localName === 'slot' ? slotted(parent as HTMLSlotElement) : (shadowRoot ?? parent).children;
  return [...children] as HTMLElement[];
}

/** Every element in `root` as it is rendered, shadow roots and slots included. */
export function descendantsOf(root: ParentNode): HTMLElement[] {
  return childrenOf(root).flatMap((child) => [child, ...descendantsOf(child)]);
}

function slotted(slot: HTMLSlotElement): Iterable<Element> {
  const assigned = slot.assignedElements();
  return assigned.length ? assigned : slot.children;
}
