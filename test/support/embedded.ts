// What tests of embedding look for on the page that they opened.

import { expect } from 'chai';
import type { QuickScanElement } from '../../src/index.ts';
import { byRole } from './by-role.ts';
import { eventually } from './eventually.ts';
import { click } from './input.ts';

type Page = Window & typeof globalThis;

/** All scans on the page, once there are this many and nothing on the page moves by itself any more. */
export async function scansOn({ document }: Page, count = 1): Promise<[QuickScanElement, ...QuickScanElement[]]> {
  const scans = await eventually(() => {
    const found = [...document.querySelectorAll<QuickScanElement>('quick-scan:defined')];
    expect(found).to.have.length(count);
    expect(document.querySelector(':not(:defined)')).to.equal(null);
    for (const scan of found) expect(scan.hasUpdated).to.equal(true);
    return found as [QuickScanElement, ...QuickScanElement[]];
  });
  for (const scan of scans) await scan.updateComplete;
  return scans;
}

/** The title of a scan in these languages. */
export const DUTCH = 'Quickscan outreachend werken';
export const FRENCH = 'Quick scan du travail d’outreach';
export const GERMAN = 'Quickscan aufsuchende Arbeit';

/** The scan on the page that has this title, once there is one. */
export const titled = ({ document }: Window, title: string): Promise<QuickScanElement> =>
  eventually(() => {
    const scans = [...document.querySelectorAll<QuickScanElement>('quick-scan:defined')];
    const scan = scans.find((each) => each.shadowRoot!.querySelector('[part=heading]')?.textContent === title);
    expect(scan, `${title} on the page`).to.exist;
    return scan!;
  });

/** Answers with a real pointer. Returns the resulting code. */
export async function answerIn(scan: QuickScanElement): Promise<string> {
  const before = scan.value;
  await click(await eventually(() => byRole(scan, 'checkbox', 'Vrijwillig')));
  await eventually(() => expect(scan.value).not.to.equal(before));
  return scan.value;
}

/** Gives the page time for what it does at once, and in the next frames. */
export async function settled(page: Page): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => page.requestAnimationFrame(resolve));
}
