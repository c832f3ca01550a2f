import { expect } from 'chai';
import type { QuickScanElement } from '../../src/index.ts';
import { byRole } from '../support/by-role.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { click } from '../support/input.ts';

type StrictWindow = Window & Record<'violations' | 'errors' | 'events', unknown[]>;

/** Waits until something is there. */
async function eventually<T>(find: () => T): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return find();
    } catch (error) {
      if (attempt === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe('the built script, on a page that refuses all but its own scripts and styles', () => {
  it('works from the first answer to the profile, and is refused nothing', async () => {
    const frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '560';
    frame.src = '/test/embed/strict-page.html';
    document.body.append(frame);
    afterThisTest(() => frame.remove());
    const page = () => frame.contentWindow as StrictWindow;

    await eventually(() => byRole(frame.contentDocument!, 'checkbox', 'Vrijwillig'));
    const scan = frame.contentDocument!.querySelector<QuickScanElement>('quick-scan')!;
    await click(byRole(scan, 'checkbox', 'Vrijwillig'));
    await eventually(() => expect(page().events).to.have.length(1));
    expect(page().events).to.deep.equal([scan.result]);

    await click(byRole(scan, 'button', 'Bekijk het profiel'));
    await eventually(() => byRole(scan, 'table', 'Profiel'));
    expect(page().errors).to.deep.equal([]);
    expect(page().violations).to.deep.equal([]);
  });
});
