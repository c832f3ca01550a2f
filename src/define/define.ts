/** Registers an element under its tag. A tag that is taken stays as it is, so that the first copy on a page keeps working. */
export function define(element: CustomElementConstructor & { readonly tagName: string }): void {
  const { tagName } = element;
  const taken = customElements.get(tagName);
  if (!taken) customElements.define(tagName, element);
  else if (taken !== element) console.warn(`<${tagName}> is already defined; the first definition stays.`);
}
