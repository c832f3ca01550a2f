import type { ReactiveElement } from 'lit';

/**
 * Has an element read the fragment of the page's address whenever it changes, and gives a way to read it now. Of several
 * elements with one tag, the first on the page reads it; one that shows another view has nothing to open.
 */
export function fragmentReader(host: ReactiveElement, onRead: (fragment: URLSearchParams) => void): () => void {
  const read = () => {
    const root = host.getRootNode() as ParentNode;
    const first = root.querySelector(`${host.localName}:not([view]:not([view=definition]))`);
    if (first === host) onRead(new URLSearchParams(location.hash.slice(1)));
  };
  host.addController({
    hostConnected: () => addEventListener('hashchange', read),
    hostDisconnected: () => removeEventListener('hashchange', read),
  });
  return read;
}
