import { expect } from 'chai';
import { accessibilityTree } from '../../support/input.ts';
import { choose } from '../harness.ts';
import { testStates } from '../states.ts';
import { ABSENT, mountChecklistResult, mountVisitedChecklist } from './threshold-checklist.ts';

testStates('threshold-checklist', {
  'the result where nothing holds': () => mountChecklistResult(`value="${ABSENT}"`),
});

describe('accessibility of threshold-checklist', () => {
  it('gives a screen reader groups, help and states', async function () {
    const checklist = await mountVisitedChecklist();
    await choose(checklist, 'Mensen kennen ons aanbod niet, of niet goed genoeg.', 'Deels een drempel');
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const find = (role: string, name: string) => tree.find((node) => node.role === role && node.name === name);
    expect(find('heading', 'Drempelchecklist voor jullie aanbod')).to.include({ level: 2 });
    expect(find('group', 'Mensen kennen ons aanbod niet, of niet goed genoeg.')).to.include({
      description: 'Ze denken bijvoorbeeld dat het alleen voor anderen is. Drempel: SAM vzw. Voorbeeld: dit project.',
    });
    expect(find('radio', 'Deels een drempel')).to.include({ checked: 'true' });
  });
});
