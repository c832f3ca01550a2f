import { expect } from 'chai';
import { allByRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { mountDefinition, mountVisitedDefinition, quotationIn } from './outreach-definition.ts';

const levels = (root: ParentNode) => allByRole(root, 'heading').map(({ localName }) => localName);

describe('attributes of outreach-definition', () => {
  it('have defaults', async () => {
    const { view, reflect } = await mountDefinition();
    expect({ view, reflect }).to.deep.equal({ view: 'definition', reflect: false });
  });

  it('view: set, invalid, removed', async () => {
    const definition = await mountVisitedDefinition('view="reasons"');
    expect(definition.view).to.equal('reasons');
    expectConsole('warn', /^<outreach-definition> .*view="history".*definition, dutch-view, .*It uses definition\.$/);
    definition.setAttribute('view', 'history');
    await definition.updateComplete;
    expect(definition.view).to.equal('definition');
    expect(quotationIn(definition) !== undefined).to.be.true;
    definition.setAttribute('view', 'needs');
    await definition.updateComplete;
    expect(quotationIn(definition) === undefined).to.be.true;
    definition.removeAttribute('view');
    await definition.updateComplete;
    expect(quotationIn(definition) !== undefined).to.be.true;
  });

  it('view: invalid from the start', async () => {
    expectConsole('warn', /^<outreach-definition> .*view="__proto__"/);
    const definition = await mountDefinition('view="__proto__"');
    expect(quotationIn(definition) !== undefined).to.be.true;
  });

  it('view: any property value, as frameworks set whatever they are given', async () => {
    const definition = await mountVisitedDefinition('view="reasons"');
    for (const view of ['history', 'constructor']) {
      expectConsole('warn', new RegExp(`^<outreach-definition> doesn't know view="${view}"`));
    }
    for (const view of [undefined, null, 'history', 'constructor']) {
      Object.assign(definition, { view });
      await definition.updateComplete;
      expect(quotationIn(definition) !== undefined, String(view)).to.be.true;
    }
  });

  it('heading-level: in any view', async () => {
    const definition = await mountVisitedDefinition('heading-level="3"');
    definition.showPart('lifeworld');
    await definition.updateComplete;
    expect(levels(definition)).to.deep.equal(['h3', 'h4']);
    definition.view = 'summary';
    await definition.updateComplete;
    expect(levels(definition)).to.deep.equal(['h3', 'h4', 'h4', 'h4']);
    expectConsole('warn', /^<outreach-definition> .*heading-level="0"/);
    definition.setAttribute('heading-level', '0');
    await definition.updateComplete;
    expect(levels(definition)).to.deep.equal(['h2', 'h3', 'h3', 'h3']);
  });

  it('reflect: set, removed', async () => {
    const definition = await mountDefinition('reflect mode="page"');
    expect(allByRole(definition, 'radio')).to.have.length(24);
    definition.removeAttribute('reflect');
    await definition.updateComplete;
    expect(allByRole(definition, 'radio')).to.be.empty;
  });
});
