import type { InstallationCheck } from '../../src/content/installation.ts';
import { inLanguage, languages } from '../../src/content/languages.ts';
import { isReady } from '../../src/embed/frame-messages.ts';
import { tags } from '../../src/model/tags.ts';
import type { Integrity } from '../integrity.ts';

/** The checks that most websites can do without. */
export const optional: readonly InstallationCheck[] = ['elsewhere', 'oembed'];

/** In milliseconds. Long enough for a slow connection; whatever works answers much sooner. */
const PATIENCE = 15_000;

const MIME = {
  js: /^(text|application)\/javascript/,
  css: /^text\/css/,
  html: /^text\/html/,
  json: /^application\/json/,
};

const SAMPLES = ['loader.js', 'frames/frame.css', 'frames/quick-scan.html', 'integrity.json'] as const;

/** Files that a new version replaces under the same address, or that are changed by hand. */
const REPLACED = ['loader.js', 'quick-scan.js', 'frame-host.js', 'frame-page.js', 'themes/gent.css'] as const;
const CHANGED = ['frames/hosts.js', 'frames/frame.css', 'frames/quick-scan.html'] as const;
/** A page of each tag in each language. */
const pages = tags.flatMap((tag) => languages.map((language) => inLanguage(tag, language)));

/** In seconds. */
const A_DAY = 86_400;

/**
 * Each returns what it found wrong, or nothing.
 *
 * @param folder the folder with the scripts
 */
export const checks: Readonly<
  Record<InstallationCheck, (folder: URL, integrity: Integrity) => Promise<readonly string[]>>
> = {
  async files(folder, { files }) {
    const found = await Promise.all(
      Object.entries(files).map(async ([file, hash]) => {
        const response = await fetch(new URL(file, folder), { cache: 'no-store' });
        if (!response.ok) return `${file}: ${response.status}`;
        return (await sha384(await response.arrayBuffer())) === hash ? [] : file;
      }),
    );
    return found.flat();
  },

  types: (folder) =>
    ofSamples(folder, (file, headers) => {
      const type = headers.get('content-type') ?? '';
      return MIME[file.split('.').at(-1) as keyof typeof MIME].test(type) ? undefined : `${file}: ${type || '–'}`;
    }),

  sniffing: (folder) =>
    ofSamples(folder, (file, headers) => (headers.get('x-content-type-options') === 'nosniff' ? undefined : file)),

  caching: async (folder) => {
    const neverReplaced = /\/\d+\.\d+\.\d+\/$/.test(folder.pathname);
    const files = neverReplaced ? CHANGED : [...REPLACED, ...CHANGED];
    const found = await Promise.all(files.map(async (file) => keptTooLong(file, await headersOf(file, folder))));
    return found.filter((each) => each !== undefined);
  },

  secure: () => Promise.resolve(isSecureContext ? [] : [location.protocol]),

  elsewhere: async (folder) => {
    const headers = await headersOf('loader.js', folder);
    return ['access-control-allow-origin', 'cross-origin-resource-policy'].filter((name) => !headers.has(name));
  },

  async loader() {
    await shown();
    const place = placeInSight();
    const came = await inTime(customElements.whenDefined('quick-scan'));
    place.remove();
    return came ? [] : ['loader.js'];
  },

  frame: (folder) => framed(folder, ''),

  sandbox: (folder) => framed(folder, 'allow-scripts'),

  oembed: async (folder) => {
    const found = await Promise.all(
      pages.map(async (page) => {
        const response = await fetch(new URL(`oembed/${page}.json`, folder));
        return response.ok ? addressIn(await response.text(), folder, page) : `oembed/${page}.json: ${response.status}`;
      }),
    );
    return found.filter((each) => each !== undefined);
  },
};

async function sha384(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', content));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

async function ofSamples(
  folder: URL,
  problemOf: (file: string, headers: Headers) => string | undefined,
): Promise<readonly string[]> {
  const found = await Promise.all(SAMPLES.map(async (file) => problemOf(file, await headersOf(file, folder))));
  return found.filter((each) => each !== undefined);
}

/** A server may set two headers for this, and browsers differ in which one they follow. If it sets none, the browser decides. */
function keptTooLong(file: string, headers: Headers): string | undefined {
  const control = headers.get('cache-control');
  if (control === null) return `${file}: ${headers.get('expires') ?? '–'}`;
  const ages = [...control.matchAll(/\b(?:max-age|s-maxage)\s*=\s*"?(\d+)/gi)].map(([, seconds]) => Number(seconds));
  const isSaid = ages.length > 0 || /\bno-(?:store|cache)\b/i.test(control);
  return isSaid && ages.every((seconds) => seconds <= A_DAY) ? undefined : `${file}: ${control}`;
}

const asked = new Map<string, Promise<Response>>();

/** The headers of a file, requested once for all checks that look at them. */
async function headersOf(file: string, folder: URL): Promise<Headers> {
  const { href } = new URL(file, folder);
  const answer = asked.get(href) ?? fetch(href, { cache: 'no-store' });
  asked.set(href, answer);
  return (await answer).headers;
}

/** A browser doesn't say what is in sight in a tab that nobody looks at. */
async function shown(): Promise<void> {
  while (document.hidden) await new Promise((resolve) => addEventListener('visibilitychange', resolve, { once: true }));
}

/**
 * The loader waits until somebody comes near a place, and on a phone nobody is near the one that this page shows. This one is in sight
 * at once; it has something in it that isn't a link, so no tag comes there.
 */
function placeInSight(): HTMLElement {
  const place = document.createElement('div');
  place.dataset['outreach'] = 'quick-scan';
  place.className = 'probe';
  place.inert = true;
  place.append(document.createElement('p'));
  document.body.append(place);
  return place;
}

/** Whether the page in a frame announces itself. */
async function framed(folder: URL, sandbox: string): Promise<readonly string[]> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.className = 'probe';
  frame.inert = true;
  frame.src = new URL('frames/quick-scan.html', folder).href;
  const ready = new Promise<void>((resolve) =>
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && isReady(data)) resolve();
    }),
  );
  document.body.append(frame);
  const answered = await inTime(ready);
  frame.remove();
  return answered ? [] : ['frames/quick-scan.html'];
}

function addressIn(json: string, folder: URL, page: string): string | undefined {
  const { html } = JSON.parse(json) as { html: string };
  const [, src] = / src="([^"]*)"/.exec(html) ?? [];
  return src === new URL(`frames/${page}.html`, folder).href ? undefined : `oembed/${page}.json: ${src ?? '–'}`;
}

async function inTime(promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false));
  return Promise.race([promise.then(() => true), late]);
}
