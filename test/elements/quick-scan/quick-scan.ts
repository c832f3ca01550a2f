// What every test of the quick scan needs: the element, and the words a visitor finds it by.

import { computeAccessibleName } from 'dom-accessibility-api';
import '../../../src/define/quick-scan.ts';
import type { QuickScanElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';

/** Everything answered, without measures. */
export const COMPLETE = 'QF5ZZZZH';
/** Only `location`: public and online. */
export const STARTED = 'QZF71R8Q0BE3000G';

/** An element with these attributes and light DOM, and with its later file if these ask for it. */
export async function mountScan(attributes = '', content = ''): Promise<QuickScanElement> {
  const scan = await mount<QuickScanElement>(`<quick-scan ${attributes}>${content}</quick-scan>`);
  await loaded(scan);
  return scan;
}

/** The same once a visitor is here, and the later file with it: from then on nothing on the page moves by itself. */
export async function mountVisitedScan(attributes = '', content = ''): Promise<QuickScanElement> {
  const scan = await mountScan(attributes, content);
  byRole(scan, 'heading', 'Quickscan outreachend werken').dispatchEvent(new Event('pointerover', { bubbles: true }));
  await loaded(scan);
  return scan;
}

/** The name of what has the focus in it; empty when nothing has. (Comparing elements themselves would print them whole.) */
export function focusIn(scan: QuickScanElement): string {
  const focused = scan.shadowRoot!.activeElement;
  return focused ? computeAccessibleName(focused).replace(/\s+/g, ' ').trim() : '';
}

export async function press(scan: QuickScanElement, name: string | RegExp): Promise<void> {
  await click(byRole(scan, 'button', name));
  await loaded(scan);
}

/** Waits for what comes in the later file, where the element has asked for it: it may move what is on the page. */
export async function loaded(scan: QuickScanElement): Promise<void> {
  await scan.updateComplete;
}
