import { expect } from 'chai';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { OutreachDefinitionElement as Source } from '../../../src/elements/outreach-definition/outreach-definition-element.ts';
import { byRole } from '../../support/by-role.ts';
import { mount } from '../../support/mount.ts';
import { openHostPage } from '../../support/host-page.ts';
import { COMPLETE, openParts } from './outreach-definition.ts';

let count = 0;

/** The element under a tag that nobody has used, so that it can still be defined late. */
const newTag = () => {
  const tagName = `outreach-definition-${++count}`;
  return [tagName, class extends Source {}] as const;
};

describe('outreach-definition before and after its definition', () => {
  it('shows the content of the tag until then', async () => {
    const [tagName, element] = newTag();
    const host = await mount(`<${tagName}><a href="#elsewhere">Lees de definitie</a></${tagName}>`);
    const link = host.querySelector('a')!;
    expect(link.checkVisibility()).to.be.true;
    customElements.define(tagName, element);
    await (host as OutreachDefinitionElement).updateComplete;
    expect(link.checkVisibility()).to.be.false;
  });

  it('takes over properties that were set before', async () => {
    const [tagName, element] = newTag();
    const host = await mount<OutreachDefinitionElement>(`<${tagName}></${tagName}>`);
    Object.assign(host, { value: COMPLETE, mode: 'page', reflect: true });
    customElements.define(tagName, element);
    await host.updateComplete;
    expect(host.value).to.equal(COMPLETE);
    expect(host.reflect).to.be.true;
    expect(openParts(host)).to.have.length(8);
  });

  it('can be made by script alone', async () => {
    const definition = document.createElement('outreach-definition');
    definition.showPart('lifeworld');
    await mount(definition);
    expect(definition.outerHTML).to.equal('<outreach-definition></outreach-definition>');
    expect(openParts(definition)).to.deep.equal(['Deel 6 van 8 hun leefwereld']);
  });
});

describe('a view of outreach-definition', () => {
  it('shows the content of the tag until its text has loaded', async () => {
    // In a page of its own, where nothing has loaded yet.
    const page = await openHostPage(
      '/test/elements/outreach-definition/host-page.html',
      '',
      800,
      '<outreach-definition view="summary"><a href="#elsewhere">Lees de samenvatting</a></outreach-definition>',
    );
    const definition = page.querySelector('outreach-definition')!;
    const link = definition.querySelector('a')!;
    expect(link.checkVisibility()).to.be.true;
    await definition.updateComplete;
    expect(byRole(definition, 'heading', 'Outreachend werken in het kort')).to.exist;
    expect(link.checkVisibility()).to.be.false;
  });
});
