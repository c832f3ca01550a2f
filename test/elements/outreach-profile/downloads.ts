// What the tests of keeping need: what to keep, how to press for it, and where it would have gone.

import '../../../src/define/outreach-scope.ts';
import type { ContentOverride } from '../../../src/content/override.ts';
import type { OutreachProfileElement, OutreachScopeElement } from '../../../src/index.ts';
import type { Result } from '../../../src/model/index.ts';
import { until } from '../../support/eventually.ts';
import { mount } from '../../support/mount.ts';
import { AFTER, BEFORE, OTHER, press, replace, settled } from './outreach-profile.ts';

/** The buttons that make files. */
export const SVG = 'Download als tekening (SVG)';
export const PNG = 'Download als afbeelding (PNG)';
export const CSV = 'Download voor Excel (CSV)';
export const JSON_FILE = 'Download als JSON';

/** Each of the three ways to show results. */
export const SETS = { one: [BEFORE], two: [BEFORE, AFTER], many: [BEFORE, AFTER, OTHER] } as const;

export interface DownloadedFile {
  readonly name: string;
  readonly blob: Blob;
  /** With its byte order mark, where it has one. */
  readonly text: () => Promise<string>;
}

/** Collects what would be downloaded until the test has ended. */
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

/** Presses a button that makes a file, and gives the file. */
export async function download(
  profile: OutreachProfileElement,
  files: readonly DownloadedFile[],
  label: string,
): Promise<DownloadedFile> {
  const before = files.length;
  await press(profile, label);
  await until(() => files.length > before, label);
  return files.at(-1)!;
}

/** Collects what would be copied until the test has ended. */
export function catchCopies(): string[] {
  const copied: string[] = [];
  replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
  return copied;
}

/** A profile in a scope, with another label of the host at the option that all of the sets choose. */
export async function mountRelabelled(label: string, results: readonly Result[]): Promise<OutreachProfileElement> {
  const scope = await mount<OutreachScopeElement>(
    '<outreach-scope><outreach-profile></outreach-profile></outreach-scope>',
  );
  const content: ContentOverride = { 'quick-scan': { questions: { location: { options: { public: { label } } } } } };
  scope.content = content;
  const profile = scope.querySelector('outreach-profile')!;
  profile.results = results;
  await scope.updateComplete;
  await settled(profile);
  return profile;
}
