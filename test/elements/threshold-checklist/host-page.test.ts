import { expect } from 'chai';
import { openPage, showResult } from '../harness.ts';
import { STARTED, checklistTag } from './threshold-checklist.ts';

describe('threshold-checklist on its host page', () => {
  it('is themed by tokens on any ancestor, and by the parts of its result', async () => {
    const { element, style } = await openPage(
      checklistTag,
      `body { --outreach-accent: rgb(200, 0, 0); --outreach-radius: 0px; }
       threshold-checklist::part(threshold) { outline: 3px dotted rgb(1, 2, 3) }
       threshold-checklist::part(lever) { color: rgb(4, 5, 6) }`,
      1280,
      `value="${STARTED}"`,
    );
    await showResult(element);
    const { outlineColor, borderLeftColor, borderRadius } = style('[part=threshold]');
    expect([outlineColor, borderLeftColor, borderRadius]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(200, 0, 0)', '0px']);
    expect(style('[part~=lever]').color).to.equal('rgb(4, 5, 6)');
  });
});
