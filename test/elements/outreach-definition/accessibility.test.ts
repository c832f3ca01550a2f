import { expect } from 'chai';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { expectAccessible } from '../../support/axe.ts';
import { byRole } from '../../support/by-role.ts';
import { accessibilityTree, emulateMedia } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { mountTag } from '../harness.ts';
import { testStates } from '../states.ts';
import {
  PARTS,
  STARTED,
  VIEWS,
  clickTerm,
  definitionTag,
  mountDefinition,
  mountVisitedDefinition,
  reflectTag,
  term,
} from './outreach-definition.ts';

const opened = async (tag = definitionTag, attributes = ''): Promise<OutreachDefinitionElement> => {
  const definition = await mountTag(tag, attributes);
  definition.showPart('vulnerable-groups');
  await definition.updateComplete;
  return definition;
};

testStates('outreach-definition without reflect', {
  'the definition': () => mountDefinition(),
  'a part that is open': () => opened(),
  'one page': () => mountDefinition('mode="page"'),
  'deep headings': () => opened(definitionTag, 'heading-level="5"'),
  ...Object.fromEntries(VIEWS.map((view) => [`the view ${view}`, () => mountDefinition(`view="${view}"`)])),
});

describe('accessibility of outreach-definition', () => {
  it('underlines the links in the sentence, so that more than their weight tells them apart', async () => {
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

  it('shows which part is open and which are answered in forced colours', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const definition = await opened(reflectTag, `value="${STARTED}"`);
    const [open, answered, other] = [/^kwetsbare doelgroepen/, /^actieve benadering/, /^wederzijdse afstemming/].map(
      (words) => getComputedStyle(term(definition, words)),
    );
    expect(open!.outlineStyle).not.to.equal(other!.outlineStyle);
    expect(answered!.backgroundColor).not.to.equal(other!.backgroundColor);
    await expectAccessible(definition);
  });

  it('gives a screen reader what is open', async function () {
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

  it('marks its language in every view, whatever the language of the page', async () => {
    for (const view of ['definition', 'summary'] as const) {
      const page = await mount(`<div lang="pl"><outreach-definition view="${view}"></outreach-definition></div>`);
      const heading = byRole(page, 'heading', /outreachend werken\?|in het kort/i);
      expect(heading.closest('[lang]')!.getAttribute('lang'), view).to.equal('nl');
    }
  });
});
