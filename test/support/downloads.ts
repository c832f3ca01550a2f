import { replace } from './replace.ts';

export interface DownloadedFile {
  readonly name: string;
  readonly blob: Blob;
  /** With its byte order mark, if it has one. */
  readonly text: () => Promise<string>;
}

/** Collects what would be downloaded, until the test has ended. */
export function catchDownloads(): DownloadedFile[] {
  const files: DownloadedFile[] = [];
  const blobs = new Map<string, Blob>();
  replace(URL, 'createObjectURL', (blob: Blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob);
    return url;
  });
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!;
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    files.push({ name: this.download, blob, text: async () => decoder.decode(await blob.arrayBuffer()) });
  });
  return files;
}
