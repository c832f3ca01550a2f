/** The children as they are rendered: a shadow root's instead of the host's own, and those assigned to a slot. */
export function childrenOf(parent: ParentNode): HTMLElement[] {
  const children = parent instanceof HTMLSlotElement ? slotted(parent) : (shadowRootOf(parent) ?? parent).children;
  return [...children] as HTMLElement[];
}

/** Every element in `root` as it is rendered, shadow roots and slots included. */
export function descendantsOf(root: ParentNode): HTMLElement[] {
  return childrenOf(root).flatMap((child) => [child, ...descendantsOf(child)]);
}

function shadowRootOf(parent: ParentNode): ShadowRoot | null {
  return parent instanceof Element ? parent.shadowRoot : null;
}

function slotted(slot: HTMLSlotElement): Iterable<Element> {
  const assigned = slot.assignedElements();
  return assigned.length ? assigned : slot.children;
}
