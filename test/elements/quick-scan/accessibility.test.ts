import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { expectAccessible } from '../../support/axe.ts';
import { byRole } from '../../support/by-role.ts';
import { accessibilityTree, click, emulateMedia } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { COMPLETE, STARTED, loaded, mountScan, press } from './quick-scan.ts';

const result = async (value: string): Promise<QuickScanElement> => {
  const scan = await mountScan(`value="${value}"`);
  scan.showResult();
  await loaded(scan);
  return scan;
};

/** Every state worth seeing. */
const states: Record<string, () => Promise<QuickScanElement>> = {
  'the first step': () => mountScan(),
  'a step with answers': async () => {
    const scan = await mountScan(`value="${COMPLETE}"`);
    await press(scan, '7 Regie, beantwoord');
    return scan;
  },
  'measures with a problem': async () => {
    const scan = await mountScan(`value="${STARTED}"`);
    await press(scan, '9 Tijdsbepaling, nog open');
    await loaded(scan);
    const input = byRole(scan, 'textbox', 'Hoeveel uur per week mag ik outreachen?') as HTMLInputElement;
    input.value = 'veel';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await scan.updateComplete;
    return scan;
  },
  'one page': () => mountScan(`mode="page" value="${COMPLETE}"`),
  'the result': () => result(COMPLETE),
  'the result, with what is open': () => result(STARTED),
  'the result of nothing': () => result(''),
  disabled: () => mountScan(`disabled value="${STARTED}"`),
  readonly: () => mountScan(`readonly value="${STARTED}"`),
  'a notice': () => mountScan('value="broken"'),
  'deep headings': () => mountScan('heading-level="5"'),
};

describe('accessibility of quick-scan', () => {
  for (const [state, show] of Object.entries(states)) {
    it(`${state}: nothing for axe to object to`, async () => {
      const scan = await show();
      await loaded(scan);
      await expectAccessible(scan);
    });
  }

  it('holds in the dark', async () => {
    for (const show of [states['a step with answers']!, states['the result, with what is open']!]) {
      const scan = await show();
      const page = scan.parentElement!;
      page.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
      await loaded(scan);
      await expectAccessible(scan);
    }
  });

  it('shows in forced colours what is chosen', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const scan = await result(STARTED);
    const [chosen, other] = ['Publiek', 'Privaat'].map((label) =>
      getComputedStyle(byRole(scan, 'cell', new RegExp(`^${label}`))),
    );
    expect(chosen!.backgroundColor).not.to.equal(other!.backgroundColor);
    expect(getComputedStyle(byRole(scan, 'cell', /^Publiek/), '::before').content).to.contain('✓');
    await expectAccessible(scan);
  });

  it('prints the table in its colours, without what can only be clicked', async function () {
    if (!(await emulateMedia({ type: 'print' }))) this.skip();
    const scan = await result(COMPLETE);
    const buttons = [...scan.shadowRoot!.querySelectorAll('button')];
    expect(buttons.filter((button) => button.checkVisibility())).to.be.empty;
    expect(getComputedStyle(byRole(scan, 'cell', /^Online/)).printColorAdjust).to.equal('exact');
  });

  it('gives every target 44 px', async () => {
    for (const show of [
      states['measures with a problem']!,
      states['one page']!,
      states['the result, with what is open']!,
    ]) {
      const scan = await show();
      await loaded(scan);
      const targets = [...scan.shadowRoot!.querySelectorAll<HTMLElement>('button, select, .option, .amount input')];
      const small = targets
        .filter((target) => target.checkVisibility())
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ target, box }) => `${target.textContent.trim()}: ${box.width} × ${box.height}`);
      expect(small).to.deep.equal([]);
    }
  });

  it('tells a screen reader of groups, help and states', async function () {
    const scan = await mountScan();
    await click(byRole(scan, 'checkbox', 'Dwang'));
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const find = (role: string, name: string) => tree.find((node) => node.role === role && node.name === name);
    expect(find('heading', 'Quickscan outreachend werken')).to.include({ level: 2 });
    expect(find('group', 'Welke positie neem je in als werker?')).to.exist;
    expect(find('checkbox', 'Dwang')).to.include({
      checked: 'true',
      description: 'Het contact is opgelegd, bijvoorbeeld door een rechter.',
    });
    expect(find('button', '1 Werkrelatie, beantwoord')).to.exist;
  });

  it('marks its language, whatever the language of the page', async () => {
    const page = await mount('<div lang="fr"><quick-scan></quick-scan></div>');
    const scan = page.querySelector('quick-scan')!;
    expect(byRole(scan, 'heading', 'Quickscan outreachend werken').closest('[lang]')!.getAttribute('lang')).to.equal(
      'nl',
    );
  });
});
