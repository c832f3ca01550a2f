import { expect } from 'chai';
import type { QuickScanElement } from '../../src/index.ts';
import { themes } from '../../src/content/themes.ts';
import { expectAccessible } from '../support/axe.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { contrast } from '../support/contrast.ts';
import { COMPLETE, mountScan } from '../elements/quick-scan/quick-scan.ts';

/** The background of a page, and the greys that these hosts put behind a block on it. */
const BACKGROUNDS = ['#ffffff', '#f3f3f3', '#f7f9fc'];

const WRITTEN = ['--outreach-accent', '--outreach-static', '--outreach-muted', '--outreach-error'];
const FILLED = [
  ['--outreach-accent', '--outreach-on-accent'],
  ['--outreach-static', '--outreach-on-static'],
] as const;

async function themedScan(theme: string): Promise<QuickScanElement> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `/dist/embed/themes/${theme}.css`;
  const ready = new Promise((resolve) => sheet.addEventListener('load', resolve));
  document.head.append(sheet);
  afterThisTest(() => sheet.remove());
  await ready;
  return mountScan(`theme="${theme}" mode="page" value="${COMPLETE}"`);
}

for (const theme of themes) {
  describe(`the theme ${theme}`, () => {
    it('keeps text and controls visible on the host’s backgrounds', async () => {
      const style = getComputedStyle(await themedScan(theme));
      const colour = (token: string) => style.getPropertyValue(token).trim();
      for (const background of BACKGROUNDS) {
        for (const token of WRITTEN) expect(contrast(colour(token), background), token).to.be.at.least(4.5);
        expect(contrast(colour('--outreach-control-line'), background)).to.be.at.least(3);
      }
      for (const [fill, text] of FILLED) expect(contrast(colour(fill), colour(text)), text).to.be.at.least(4.5);
    });

    it('is accessible with answers and with the profile', async () => {
      const scan = await themedScan(theme);
      await expectAccessible(scan);
      scan.showResult();
      await scan.updateComplete;
      await expectAccessible(scan);
    });
  });
}

describe('contrast, as WCAG 2 calculates it', () => {
  it('is 21 between black and white, and 1 between equal colours', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
    expect(contrast('#fff', '#ffffff')).to.equal(1);
    expect(contrast('#767676', '#fff')).to.be.closeTo(4.54, 0.005);
  });
});
