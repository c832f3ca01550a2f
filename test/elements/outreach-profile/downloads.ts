// What the tests of keeping results need: results to keep, the buttons to press, and where things would have gone.

import '../../../src/define/outreach-scope.ts';
import type { ContentOverride } from '../../../src/content/override.ts';
import type { OutreachProfileElement, OutreachScopeElement } from '../../../src/index.ts';
import type { Result } from '../../../src/model/index.ts';
import type { DownloadedFile } from '../../support/downloads.ts';
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

/** Presses a button that makes a file, and returns the file. */
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

/** A profile in a scope, with a label of the host for the option that all of the sets choose. */
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
