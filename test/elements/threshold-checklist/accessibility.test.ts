import { expect } from 'chai';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { expectAccessible } from '../../support/axe.ts';
import { byRole } from '../../support/by-role.ts';
import { accessibilityTree, emulateMedia } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import {
  ABSENT,
  COMPLETE,
  STARTED,
  choose,
  loaded,
  mountChecklist,
  mountResult,
  mountVisitedChecklist,
  press,
  radio,
} from './threshold-checklist.ts';

/** Every state worth seeing. */
const states: Record<string, () => Promise<ThresholdChecklistElement>> = {
  'the first step': () => mountChecklist(),
  'a step with answers': async () => {
    const checklist = await mountVisitedChecklist(`value="${STARTED}"`);
    await press(checklist, /^2/);
    checklist.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    return checklist;
  },
  'one page': () => mountChecklist('mode="page"'),
  'one page with its result': () => mountChecklist(`mode="page" value="${COMPLETE}"`),
  'the result, with what is open': () => mountResult(`value="${STARTED}"`),
  'the result of everything': () => mountResult(`value="${COMPLETE}"`),
  'the result where nothing holds': () => mountResult(`value="${ABSENT}"`),
  'the result of nothing': () => mountResult(),
  disabled: () => mountChecklist(`disabled value="${STARTED}"`),
  readonly: () => mountChecklist(`readonly value="${STARTED}"`),
  'a notice': () => mountChecklist('value="broken"'),
  'deep headings': () => mountResult(`heading-level="5" value="${STARTED}"`),
};

describe('accessibility of threshold-checklist', () => {
  for (const [state, show] of Object.entries(states)) {
    it(`${state}: nothing for axe to object to`, async () => {
      const checklist = await show();
      await loaded(checklist);
      await expectAccessible(checklist);
    });
  }

  it('holds in the dark', async () => {
    for (const state of ['a step with answers', 'one page with its result', 'the result, with what is open']) {
      const checklist = await states[state]!();
      const page = checklist.parentElement!;
      page.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
      await loaded(checklist);
      await expectAccessible(checklist);
      page.remove();
    }
  });

  it('shows in forced colours what is chosen', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const checklist = await mountVisitedChecklist(`value="${STARTED}"`);
    const statement = 'Mensen weten niet dat ons aanbod bestaat.';
    const [chosen, other] = ['Wel', 'Niet'].map((answer) =>
      getComputedStyle(radio(checklist, statement, answer).closest('[part~=option]')!),
    );
    expect(chosen!.backgroundColor).not.to.equal(other!.backgroundColor);
    await expectAccessible(checklist);

    checklist.showResult();
    await checklist.updateComplete;
    const row = byRole(checklist, 'rowheader', statement).closest('tr')!;
    expect(getComputedStyle(byRole(row, 'cell', /^Wel/), '::before').content).to.contain('✓');
    await expectAccessible(checklist);
  });

  it('gives every target 44 px', async () => {
    for (const state of ['a step with answers', 'one page with its result', 'the result, with what is open']) {
      const checklist = await states[state]!();
      await loaded(checklist);
      const targets = [...checklist.shadowRoot!.querySelectorAll('button, summary, a, .option')].filter((target) =>
        target.checkVisibility(),
      );
      expect(targets, state).not.to.be.empty;
      const small = targets
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ target, box }) => `${target.textContent.trim()}: ${box.width} × ${box.height}`);
      expect(small, state).to.deep.equal([]);
    }
  });

  it('answers to a click anywhere on an option', async () => {
    const checklist = await mountVisitedChecklist();
    const statement = 'Mensen weten niet dat ons aanbod bestaat.';
    const option = radio(checklist, statement, 'Weten we niet').closest('[part~=option]')!;
    const { left, top, width, height } = option.getBoundingClientRect();
    for (const [x, y] of [
      [left + 6, top + 6],
      [left + width - 6, top + height - 6],
    ] as const) {
      const hit = checklist.shadowRoot!.elementFromPoint(x, y)!;
      expect(hit.closest('label, input')?.parentElement === option).to.be.true;
    }
    await choose(checklist, statement, 'Weten we niet');
    expect(checklist.result.answers['unknown-offer.not-known']).to.equal('unknown');
  });

  it('tells a screen reader of groups, help and states', async function () {
    const checklist = await mountVisitedChecklist();
    await choose(checklist, 'Mensen weten niet dat ons aanbod bestaat.', 'Deels');
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const find = (role: string, name: string) => tree.find((node) => node.role === role && node.name === name);
    expect(find('heading', 'Drempelchecklist voor jullie aanbod')).to.include({ level: 2 });
    expect(find('group', 'Mensen weten niet dat ons aanbod bestaat.')).to.include({
      description: 'Ze hoorden er nooit van, of denken dat het voor anderen is. Bron: SAM vzw.',
    });
    expect(find('radio', 'Deels')).to.include({ checked: 'true' });
  });

  it('marks its language, whatever the language of the page', async () => {
    const page = await mount('<div lang="fr"><threshold-checklist></threshold-checklist></div>');
    const heading = byRole(page, 'heading', 'Drempelchecklist voor jullie aanbod');
    expect(heading.closest('[lang]')!.getAttribute('lang')).to.equal('nl');
  });
});
