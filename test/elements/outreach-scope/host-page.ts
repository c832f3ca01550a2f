// A separate page, in a frame, on which tags can be defined one after another.

import { openFrame } from '../../support/host-page.ts';

export interface HostPage {
  readonly document: Document;
  /** Defines a tag by its source script. */
  readonly define: (tag: string) => Promise<void>;
  /** Defines a tag by its built script: a copy of the library with its own Lit. */
  readonly defineBuilt: (tag: string) => Promise<void>;
  /** The page's console output. */
  readonly warnings: readonly string[];
}

/** Opens a page with this markup, and no tag defined. */
export async function openPage(markup: string): Promise<HostPage> {
  const { document: page, console } = await openFrame('/test/elements/outreach-scope/host-page.html', 800, 600);
  const warnings: string[] = [];
  for (const kind of ['warn', 'error'] as const) {
    console[kind] = (...said: unknown[]) => {
      // Lit's development build announces itself, and two copies of the library bring two of those.
      if (!/lit\.dev\/msg\/(dev-mode|multiple-versions)/.test(String(said[0])))
        warnings.push(said.map(String).join(' '));
    };
  }
  page.body.innerHTML = markup;

  const load = async (src: string) => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = src;
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error(`${src} doesn't load`)));
    });
    page.head.append(script);
    await loaded;
  };
  return {
    document: page,
    define: (tag) => load(`/tags/${tag}.js`),
    defineBuilt: (tag) => load(`/dist/embed/${tag}.js`),
    warnings,
  };
}
