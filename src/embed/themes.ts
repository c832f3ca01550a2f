/** Whose colours and letters an element can take over. Each is a style sheet of this name. */
export const themes = ['antwerpen', 'gent', 'utrecht', 'vlaanderen'] as const;

export type Theme = (typeof themes)[number];

/** Loads the style sheet of the theme that an element names, once a page. */
export function addTheme(element: Element, folder: URL): void {
  const theme = themes.find((name) => name === element.getAttribute('theme'));
  if (!theme) return;
  const { href } = new URL(`themes/${theme}.css`, folder);
  if (document.querySelector(`link[href="${href}"]`)) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  document.head.append(sheet);
}
