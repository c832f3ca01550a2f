import { expect } from 'chai';
import { OutreachDefinitionOpenEvent } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { follow } from '../../support/fragment.ts';
import { press as pressKeys } from '../../support/input.ts';
import { press } from '../harness.ts';
import { PARTS, clickTerm, mountVisitedDefinition, openParts, term } from './outreach-definition.ts';
import { opens, partsOf } from './outreach-definition.ts';

describe('outreach-definition-open', () => {
  it('fires for a part that a person opens, by pointer or keyboard', async () => {
    const events = opens();
    const definition = await mountVisitedDefinition();
    await clickTerm(definition, 'actieve benadering');
    term(definition, 'hun leefwereld').focus();
    await pressKeys('Enter');
    expect(partsOf(events)).to.deep.equal(['active-approach', 'lifeworld']);
    const [event] = events;
    expect(event).to.be.instanceOf(OutreachDefinitionOpenEvent);
    expect(event!.target === definition).to.be.true;
    expect(event).to.include({ bubbles: true, composed: true });
  });

  it('fires for the next part and the previous one as well', async () => {
    const events = opens();
    const definition = await mountVisitedDefinition();
    await clickTerm(definition, 'actieve benadering');
    await press(definition, 'Volgende');
    byRole(definition, 'button', 'Vorige').click();
    await definition.updateComplete;
    expect(partsOf(events)).to.deep.equal(['active-approach', 'wellbeing', 'active-approach']);
  });

  it('does not fire when a part closes', async () => {
    const definition = await mountVisitedDefinition();
    await clickTerm(definition, 'actieve benadering');
    const events = opens();
    await clickTerm(definition, 'actieve benadering');
    await clickTerm(definition, 'hun leefwereld');
    expect(events).to.have.length(1);
    await press(definition, 'Sluit dit deel');
    expect(events).to.have.length(1);
  });

  it('does not fire for what a script or a link opens', async () => {
    const events = opens();
    const definition = await mountVisitedDefinition();
    definition.showPart('wellbeing');
    await definition.updateComplete;
    await follow('#outreach-definition.lifeworld');
    await definition.updateComplete;
    expect(openParts(definition)).to.deep.equal([PARTS[5]!.heading]);
    expect(events).to.be.empty;
  });

  it('crosses shadow boundaries', async () => {
    const events = opens();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<outreach-definition></outreach-definition>';
    document.body.append(host);
    afterThisTest(() => host.remove());
    const definition = host.shadowRoot!.querySelector('outreach-definition')!;
    await definition.updateComplete;
    await clickTerm(definition, 'hun leefwereld');
    expect(partsOf(events)).to.deep.equal(['lifeworld']);
  });
});
