import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { accessibilityTree, click } from '../../support/input.ts';
import { testStates } from '../states.ts';
import { STARTED, mountScan, mountVisitedScan, quickScanTag } from './quick-scan.ts';

async function mountWrongMeasure(): Promise<QuickScanElement> {
  const scan = await mountVisitedScan(`value="${STARTED}"`);
  await quickScanTag.goTo(scan, 8);
  const input = byRole(scan, 'textbox', 'Hoeveel uur per week mag ik outreachen?') as HTMLInputElement;
  input.value = 'veel';
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await scan.updateComplete;
  expect(input.ariaInvalid).to.equal('true');
  return scan;
}

testStates('the measures of quick-scan', { 'with a problem': mountWrongMeasure });

describe('accessibility of quick-scan', () => {
  it('gives a measure with a problem the border of an error', async () => {
    const scan = await mountWrongMeasure();
    const borderOf = (name: string) => getComputedStyle(byRole(scan, 'textbox', name)).borderTopColor;
    const wrong = borderOf('Hoeveel uur per week mag ik outreachen?');
    expect(wrong).to.equal(getComputedStyle(scan.shadowRoot!.querySelector('[part=error]')!).color);
    expect(wrong).not.to.equal(borderOf('Hoe lang mag ik met 1 cliënt/groep werken?'));
  });

  it('gives a screen reader groups, help and states', async function () {
    const scan = await mountScan();
    await click(byRole(scan, 'checkbox', 'Dwang'));
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const find = (role: string, name: string) => tree.find((node) => node.role === role && node.name === name);
    expect(find('heading', 'Quickscan outreachend werken')).to.include({ level: 2 });
    const question = find('group', 'Welke positie neem je in als werker?');
    expect(question!.description).to.contain('je kunt meer dan één antwoord kiezen');
    expect(find('checkbox', 'Dwang')).to.include({
      checked: 'true',
      description: 'Het contact is opgelegd, bijvoorbeeld door een rechter.',
    });
    expect(find('button', '1 Werkrelatie, beantwoord')).to.exist;
  });
});
