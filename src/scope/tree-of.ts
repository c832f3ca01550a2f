/** Where to look for other elements on the page. Not in `document`: an author can hide its members by naming an image after them. */
export const treeOf = (element: Element): ParentNode =>
  element.closest(':root') ?? (element.getRootNode() as ShadowRoot);
