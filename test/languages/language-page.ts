// A page in one language, in its own frame, which shows one state after another.

import type { Language } from '../../src/content/languages.ts';
import { until } from '../support/eventually.ts';
import { changeHistory } from '../support/history.ts';
import type { State } from './every-state.ts';
import type { Shown } from './visits.ts';

export interface LanguagePage {
  readonly window: Window & typeof globalThis;
  /** Shows a state in place of the previous one, with everything unfolded. */
  readonly show: (state: State) => Promise<Shown>;
  /** The files offered since the last state. */
  readonly files: readonly Blob[];
  readonly close: () => void;
}

export async function openLanguagePage(language: Language, width: number): Promise<LanguagePage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = '/test/elements/host-page.html';
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await ready;
  const window = frame.contentWindow as Window & typeof globalThis;
  const { document: page } = window;
  page.documentElement.lang = language;
  const files: Blob[] = [];
  window.URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
  window.HTMLAnchorElement.prototype.click = () => {};
  const show = async ({ markup, fragment = '', visit }: State): Promise<Shown> => {
    files.length = 0;
    window.localStorage.clear();
    await changeHistory(() => window.history.replaceState(null, '', `#${fragment}`));
    page.body.innerHTML = markup;
    const element = page.querySelector<Shown>('[data-shown]') ?? (page.body.firstElementChild as Shown);
    await settled(element, language);
    await visit?.(element);
    await settled(element, language);
    for (const folded of element.shadowRoot!.querySelectorAll('details')) folded.open = true;
    await settled(element, language);
    return element;
  };
  const close = () => {
    window.localStorage.clear();
    frame.remove();
  };
  return { window, show, files, close };
}

/** Whether all words have loaded, including the Dutch beside a translation. */
async function settled(element: Shown, language: Language): Promise<void> {
  await element.updateComplete;
  await until(() => {
    const base = element.shadowRoot?.querySelector('[part=base]');
    return base?.getAttribute('lang') === language && !base.hasAttribute('aria-busy');
  }, `<${element.localName}> speaks ${language}`);
  await until(
    () =>
      [...element.shadowRoot!.querySelectorAll('details[open] > [lang=nl]')].every((each) => each.textContent.trim()),
    'the Dutch is there',
  );
}
