import { expect } from 'chai';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { expectAccessible } from '../../support/axe.ts';
import { byRole } from '../../support/by-role.ts';
import { accessibilityTree, emulateMedia } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import {
  COMPLETE,
  PARTS,
  STARTED,
  VIEWS,
  clickTerm,
  loaded,
  mountDefinition,
  mountVisitedDefinition,
  term,
} from './outreach-definition.ts';

const opened = async (attributes = ''): Promise<OutreachDefinitionElement> => {
  const definition = await mountDefinition(attributes);
  definition.showPart('vulnerable-groups');
  await loaded(definition);
  return definition;
};

const result = async (value: string): Promise<OutreachDefinitionElement> => {
  const definition = await mountDefinition(`reflect value="${value}"`);
  definition.showResult();
  await loaded(definition);
  return definition;
};

/** Every state worth seeing. */
const states: Record<string, () => Promise<OutreachDefinitionElement>> = {
  'the definition': () => mountDefinition(),
  'a part that is open': () => opened(),
  'one page': () => mountDefinition('mode="page"'),
  'a part with its question': () => opened(`reflect value="${STARTED}"`),
  'one page with questions and result': () => mountDefinition(`reflect mode="page" value="${COMPLETE}"`),
  'the result, with what is open': () => result(STARTED),
  'the result of nothing': () => result(''),
  disabled: () => opened(`reflect disabled value="${STARTED}"`),
  'a notice': () => mountDefinition('reflect value="broken"'),
  'deep headings': () => opened('heading-level="5"'),
  ...Object.fromEntries(VIEWS.map((view) => [`the view ${view}`, () => mountDefinition(`view="${view}"`)])),
};

describe('accessibility of outreach-definition', () => {
  for (const [state, show] of Object.entries(states)) {
    it(`${state}: nothing for axe to object to`, async () => {
      const definition = await show();
      await loaded(definition);
      await expectAccessible(definition);
    });
  }

  it('holds in the dark', async () => {
    for (const state of [
      'a part with its question',
      'one page with questions and result',
      'the view needs',
      'the view references',
    ]) {
      const definition = await states[state]!();
      const page = definition.parentElement!;
      page.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
      await loaded(definition);
      await expectAccessible(definition);
      page.remove();
    }
  });

  it('underlines the links in the sentence, so that not only their weight tells them apart', async () => {
    const definition = await mountVisitedDefinition();
    definition.showPart('lifeworld');
    await definition.updateComplete;
    for (const { words } of PARTS) {
      const { textDecorationLine, textDecorationThickness } = getComputedStyle(term(definition, words));
      expect({ textDecorationLine, textDecorationThickness }, words).to.deep.equal({
        textDecorationLine: 'underline',
        textDecorationThickness: '2px',
      });
    }
  });

  it('shows in forced colours which part is open and which are answered', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const definition = await opened(`reflect value="${STARTED}"`);
    const [open, answered, other] = [/^kwetsbare doelgroepen/, /^actieve benadering/, /^wederzijdse afstemming/].map(
      (words) => getComputedStyle(term(definition, words)),
    );
    expect(open!.outlineStyle).not.to.equal(other!.outlineStyle);
    expect(answered!.backgroundColor).not.to.equal(other!.backgroundColor);
    await expectAccessible(definition);
  });

  it('gives every target 44 px, but for the links in the sentence', async () => {
    for (const state of [
      'a part with its question',
      'one page with questions and result',
      'the result, with what is open',
      'the view needs',
    ]) {
      const definition = await states[state]!();
      await loaded(definition);
      const targets = [
        ...definition.shadowRoot!.querySelectorAll('button, summary, .option, a:not(blockquote a)'),
      ].filter((target) => target.checkVisibility());
      expect(targets, state).not.to.be.empty;
      const small = targets
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ target, box }) => `${target.textContent.trim()}: ${box.width} × ${box.height}`);
      expect(small, state).to.deep.equal([]);
    }
  });

  it('tells a screen reader what is open', async function () {
    const definition = await mountVisitedDefinition();
    await clickTerm(definition, 'hun leefwereld');
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const find = (role: string, name: string) => tree.find((node) => node.role === role && node.name === name);
    expect(find('heading', 'Wat is outreachend werken?')).to.include({ level: 2 });
    expect(find('heading', 'Deel 6 van 8 hun leefwereld')).to.include({ level: 3 });
    for (const { words } of PARTS) {
      expect(find('link', words), words).to.include({ expanded: words === 'hun leefwereld' });
    }
  });

  it('marks its language, whatever the language of the page', async () => {
    for (const view of ['definition', 'summary'] as const) {
      const page = await mount(`<div lang="fr"><outreach-definition view="${view}"></outreach-definition></div>`);
      const definition = page.querySelector('outreach-definition')!;
      await loaded(definition);
      const heading = byRole(definition, 'heading', /outreachend werken\?|in het kort/i);
      expect(heading.closest('[lang]')!.getAttribute('lang'), view).to.equal('nl');
    }
  });
});
