/*
 * Ways to take a result along. Each resolves to whether the browser went along with it, as far as that can be known.
 */

/** Opens the browser's print dialogue. A sandboxed frame ignores it without an error, and then no event tells of it. */
export async function printPage(): Promise<boolean> {
  let started = false;
  const onStart = () => (started = true);
  addEventListener('beforeprint', onStart);
  try {
    print();
    // While a page loads, the browser puts it off until right after.
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
 * Offers something as a file. Whether it was saved can't be seen from here. A sandbox without an origin is refused: Firefox
 * would show the file there in place of the page.
 */
export function download(fileName: string, type: string, content: BlobPart): boolean {
  if (origin === 'null' && location.protocol !== 'file:') return false;
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = fileName;
    link.click();
    // Not at once: some browsers read the address only after this task.
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

export const canShare = (): boolean => typeof navigator.share === 'function';

/** A person who closes the share sheet was served as well. */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return (error as DOMException).name === 'AbortError';
  }
}

/** This page's address, with a fragment that opens the result. The fragment is never sent to a server. */
export function linkTo(fragment: string): string | undefined {
  const url = new URL(location.href);
  // A frame without an address of its own has no link to give.
  if (!/^(https?|file):$/.test(url.protocol)) return undefined;
  url.hash = fragment;
  return url.href;
}
