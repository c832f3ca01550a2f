// A snippet may point to another folder than the given one: that of exactly this version, or of the versions that can replace
// it. Where it may, the page looks up whether that folder exists.

const PATIENCE = 10_000;

/** Whether each folder that was looked up exists; undefined while that isn't known. */
const known = new Map<string, boolean | undefined>();

/**
 * Whether a folder has the scripts; undefined while that isn't known, as on another website.
 * @param onKnown called once it is
 */
export function isThere(folder: string, onKnown: () => void): boolean | undefined {
  const url = new URL('loader.js', new URL(folder, location.href));
  if (url.origin !== location.origin || !url.protocol.startsWith('http')) return undefined;
  const { href } = url;
  if (!known.has(href)) {
    known.set(href, undefined);
    void look(href).then((there) => {
      known.set(href, there);
      onKnown();
    });
  }
  return known.get(href);
}

async function look(href: string): Promise<boolean | undefined> {
  try {
    const { ok, headers } = await fetch(href, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
    // Some websites answer any request with a page.
    return ok && /javascript/.test(headers.get('content-type') ?? '');
  } catch {
    return undefined;
  }
}
