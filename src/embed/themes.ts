import { themes } from '../content/themes.ts';
import { aside, ofPage } from './native-dom.ts';
import type { Hashes } from './pins.ts';

/**
 * Loads the style sheet of the theme that an element names, once for the page or for the shadow root that it is in.
 *
 * @param hashes by file; if given, the style sheet must match its hash
 */
export function addTheme(element: Element, addressOf: (file: string) => string, hashes?: Hashes): void {
  const theme = themes.find((name) => name === element.getAttribute('theme'));
  if (!theme) return;
  const file = `themes/${theme}.css`;
  const href = addressOf(file);
  const root = element.getRootNode();
  const home = root === document ? ofPage('head') : (root as ShadowRoot);
  if (home.querySelector(`link[href="${href}"]`)) return;
  const check = hashes && { integrity: `sha256-${hashes[file]}=`, crossOrigin: '' };
  home.append(Object.assign(aside.createElement('link'), { rel: 'stylesheet', ...check, href }));
}
