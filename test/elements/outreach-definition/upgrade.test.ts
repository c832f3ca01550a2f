import { expect } from 'chai';
import { byRole } from '../../support/by-role.ts';
import { mount } from '../../support/mount.ts';
import { openHostPage } from '../../support/host-page.ts';
import { openParts } from './outreach-definition.ts';

describe('outreach-definition before and after its definition', () => {
  it('can be made by script alone, with a part open', async () => {
    const definition = document.createElement('outreach-definition');
    definition.showPart('lifeworld');
    await mount(definition);
    expect(definition.outerHTML).to.equal('<outreach-definition></outreach-definition>');
    expect(openParts(definition)).to.deep.equal(['Deel 6 van 8 hun leefwereld']);
  });
});

describe('a view of outreach-definition', () => {
  it('shows the content of the tag until its text has loaded', async () => {
    // On a separate page, where nothing has loaded yet.
    const page = await openHostPage(
      '/test/elements/host-page.html',
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
