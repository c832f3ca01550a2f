import { expect } from 'chai';
import { allByRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import {
  COMPLETE,
  STARTED,
  loaded,
  mountDefinition,
  mountVisitedDefinition,
  openParts,
  quotationIn,
} from './outreach-definition.ts';

const levels = (root: ParentNode) => allByRole(root, 'heading').map(({ localName }) => localName);

describe('attributes of outreach-definition', () => {
  it('have defaults', async () => {
    const { view, reflect, mode, headingLevel, allowSaving, name, required, value } = await mountDefinition();
    expect({ view, reflect, mode, headingLevel, allowSaving, name, required, value }).to.deep.equal({
      view: 'definition',
      reflect: false,
      mode: 'steps',
      headingLevel: 2,
      allowSaving: false,
      name: '',
      required: false,
      value: '',
    });
  });

  it('view: set, invalid, removed', async () => {
    const definition = await mountVisitedDefinition('view="reasons"');
    expect(definition.view).to.equal('reasons');
    expectConsole('warn', /^<outreach-definition> .*view="history".*definition, summary, .*It uses definition\.$/);
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

  it('view: another as a property, as frameworks set what they are given', async () => {
    const definition = await mountVisitedDefinition('view="reasons"');
    for (const view of [undefined, null, 'history', 'constructor']) {
      Object.assign(definition, { view });
      await definition.updateComplete;
      expect(quotationIn(definition) !== undefined, String(view)).to.be.true;
    }
  });

  it('mode: set, invalid, removed', async () => {
    const definition = await mountDefinition('mode="page"');
    expect(openParts(definition)).to.have.length(8);
    expectConsole('warn', /^<outreach-definition> .*mode="wizard"/);
    definition.setAttribute('mode', 'wizard');
    await definition.updateComplete;
    expect(definition.mode).to.equal('steps');
    expect(openParts(definition)).to.be.empty;
    definition.setAttribute('mode', 'page');
    definition.removeAttribute('mode');
    expect(definition.mode).to.equal('steps');
  });

  it('heading-level: set, invalid, removed, in any view', async () => {
    const definition = await mountVisitedDefinition('heading-level="3"');
    definition.showPart('lifeworld');
    await definition.updateComplete;
    expect(levels(definition)).to.deep.equal(['h3', 'h4']);
    definition.view = 'summary';
    await loaded(definition);
    expect(levels(definition)).to.deep.equal(['h3', 'h4', 'h4']);
    expectConsole('warn', /^<outreach-definition> .*heading-level="0"/);
    definition.setAttribute('heading-level', '0');
    await definition.updateComplete;
    expect(levels(definition)).to.deep.equal(['h2', 'h3', 'h3']);
    definition.setAttribute('heading-level', '5');
    definition.removeAttribute('heading-level');
    expect(definition.headingLevel).to.equal(2);
  });

  it('reflect: set, removed', async () => {
    const definition = await mountDefinition('reflect mode="page"');
    expect(allByRole(definition, 'radio')).to.have.length(24);
    definition.removeAttribute('reflect');
    await definition.updateComplete;
    expect(allByRole(definition, 'radio')).to.be.empty;
  });

  it('value: the answers at the start, and a notice where it is broken', async () => {
    const definition = await mountDefinition('reflect value="d000-nan4"');
    expect(definition.value).to.equal(COMPLETE);
    definition.setAttribute('value', STARTED);
    definition.setAttribute('value', 'D000NAN5');
    await loaded(definition);
    expect(definition.value).to.equal(STARTED);
    expect(definition.shadowRoot!.querySelector('[part=notice]')!.textContent).to.contain(
      'Deze resultaatcode klopt niet.',
    );
  });
});
