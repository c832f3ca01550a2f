import { besides } from '../model/result-link.ts';

/*
 * Ways to take a result along. Each resolves to whether the browser allowed it, as far as that can be known.
 */

/** Opens the browser's print dialogue. A sandboxed frame ignores that without an error; only the missing event shows it. */
export async function printPage(): Promise<boolean> {
  let started = false;
  const onStart = () => (started = true);
  addEventListener('beforeprint', onStart);
  try {
    print();
    // While a page loads, the browser postpones printing until right after.
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => addEventListener('load', () => setTimeout(resolve), { once: true }));
    }
  } catch {
    return false;
  } finally {
    removeEventListener('beforeprint', onStart);
  }
  return started;
}

/**
 * Offers something as a file. A page can't see whether it was saved. In a sandbox without an origin it does nothing: Firefox
 * would show the file in place of the page.
 */
export function download(fileName: string, type: string, content: BlobPart): boolean {
  if (origin === 'null' && location.protocol !== 'file:') return false;
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = fileName;
    link.click();
    // Not immediately: some browsers read the address only after this task.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text with its headings, for programs that keep them, and without for others. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  const blobOf = (content: string, type: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...blobOf(html, 'text/html'), ...blobOf(text, 'text/plain') }),
    ]);
    return true;
  } catch {
    return copy(text);
  }
}

export const canShare = (): boolean => typeof navigator.share === 'function';

/** Closing the share sheet counts as success: the browser did what was asked. */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return (error as DOMException).name === 'AbortError';
  }
}

/** A link to this page. */
export interface PageLink {
  readonly href: string;
  /** What it adds to the page's own address. */
  readonly addition: string;
  /** The part of that address that it leaves out. */
  readonly without: string;
}

/** This page's address with what opens a result on it, in the fragment, which is never sent to a server. */
export function linkTo(fragment: string): PageLink | undefined {
  const { href, protocol, hash } = location;
  // A frame without an address of its own has no link to give.
  if (!/^(https?|file):$/.test(protocol)) return undefined;
  const { text, isRoute } = besides(hash);
  const addition = isRoute ? fragment.replace('#', text.includes('?') ? '&' : '?') : fragment;
  return { href: href.split('#')[0] + (isRoute ? text : '') + addition, addition, without: isRoute ? '' : text };
}
