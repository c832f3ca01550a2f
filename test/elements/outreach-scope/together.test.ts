import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import {
  COMPLETE,
  STARTED,
  cellIn,
  clickOn,
  follow,
  headingsIn,
  leversOf,
  listedIn,
  mountAll,
  mountScope,
  settled,
  textIn,
  textOf,
  touchedIn,
  touchingIn,
} from './outreach-scope.ts';

const ALL = `
  <quick-scan></quick-scan>
  <outreach-definition></outreach-definition>
  <threshold-checklist></threshold-checklist>
  <outreach-profile></outreach-profile>`;

/** A threshold that a working relationship can lower, and the first parameter of the scan is. */
const FEAR = 'Mensen zijn bang om de stap naar ons te zetten.';

describe('the definition in a scope', () => {
  it('marks the parts that the quick scan touches, as a person answers', async () => {
    const { scan, definition } = await mountScope(ALL);
    expect(touchedIn(definition)).to.deep.equal([]);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(touchedIn(definition)).to.deep.equal(['actieve benadering', 'participatieve basishouding']);
    await clickOn(byRole(scan, 'button', '4 Locatie, nog open'));
    await clickOn(byRole(scan, 'checkbox', 'Online'));
    expect(touchedIn(definition)).to.deep.equal([
      'actieve benadering',
      'participatieve basishouding',
      'hun leefwereld',
      'erkenning van de daar geldende waarden en normen',
    ]);
    await clickOn(byRole(scan, 'checkbox', 'Online'));
    expect(touchedIn(definition)).to.deep.equal(['actieve benadering', 'participatieve basishouding']);
  });

  it('lists in an open part what of the scan touches it, and whose link that is', async () => {
    const { scan, definition } = await mountScope(ALL);
    await follow(byRole(definition, 'link', 'actieve benadering'));
    expect(touchingIn(definition)).to.deep.equal([]);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(touchingIn(definition)).to.deep.equal(['Werkrelatie (Dwang)']);
    expect(textIn(definition)).to.contain('Dit project legt dat verband, niet de auteurs.');
    await clickOn(byRole(scan, 'checkbox', 'Vrijwillig'));
    await clickOn(byRole(scan, 'button', 'Volgende'));
    await clickOn(byRole(scan, 'checkbox', 'Eigen observatie'));
    expect(touchingIn(definition)).to.deep.equal([
      'Werkrelatie (Vrijwillig, Dwang)',
      '(Aan)melding (Eigen observatie)',
    ]);
    scan.result = null;
    await settled(document);
    expect(touchingIn(definition)).to.deep.equal([]);
    expect(touchedIn(definition)).to.deep.equal([]);
  });

  it('takes what stands in the scan at the start, and what a script sets', async () => {
    const { scan, definition } = await mountScope(
      `<outreach-definition></outreach-definition><quick-scan value="${STARTED}"></quick-scan>`,
    );
    const started = ['bevorderen van welzijn', 'hun leefwereld', 'erkenning van de daar geldende waarden en normen'];
    expect(touchedIn(definition)).to.deep.equal(started);
    scan.value = COMPLETE;
    await settled(document);
    expect(touchedIn(definition)).to.have.length(8);
  });

  it('says both what is answered and what is touched', async () => {
    const { definition } = await mountScope(
      `<quick-scan value="${STARTED}"></quick-scan><outreach-definition reflect></outreach-definition>`,
    );
    await follow(byRole(definition, 'link', /^hun leefwereld/));
    await clickOn(byRole(definition, 'radio', 'Deels'));
    const term = byRole(definition, 'link', /^hun leefwereld/);
    expect(textOf(term)).to.equal('hun leefwereld (Deels, raakt aan jullie quickscan)');
    expect([...term.part]).to.have.members(['term', 'answered', 'touched']);
  });

  it('is silent about measures alone, which no part hangs on', async () => {
    const { scan, definition } = await mountScope(ALL);
    await clickOn(byRole(scan, 'button', '9 Tijdsbepaling, nog open'));
    const hours = byRole(scan, 'textbox', /outreachen/) as HTMLInputElement;
    hours.value = '7,5';
    hours.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(document);
    expect(scan.result.answers).to.deep.equal({ 'time-frame.outreach-hours': 7.5 });
    expect(touchedIn(definition)).to.deep.equal([]);
  });
});

describe("the checklist's result in a scope", () => {
  it('marks which levers the quick scan uses, as a person answers', async () => {
    const { scan, checklist } = await mountScope(ALL);
    await clickOn(byRole(checklist, 'button', /^2 /));
    await clickOn(byRole(byRole(checklist, 'group', FEAR), 'radio', 'Wel'));
    checklist.showResult();
    await settled(document);
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie']);
    await clickOn(byRole(scan, 'checkbox', 'Aanklampend'));
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie In jullie quickscan: Aanklampend']);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie In jullie quickscan: Aanklampend, Dwang']);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    await clickOn(byRole(scan, 'checkbox', 'Aanklampend'));
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie']);
  });

  it('tells a lever in use from one that is not', async () => {
    const { checklist } = await mountScope(
      `<quick-scan value="${STARTED}"></quick-scan><threshold-checklist></threshold-checklist>`,
    );
    const lost = 'Het aanbod is versnipperd.';
    const tailored = 'Ons aanbod is niet op maat van mensen.';
    await clickOn(byRole(checklist, 'button', /^5 /));
    await clickOn(byRole(byRole(checklist, 'group', lost), 'radio', 'Wel'));
    await clickOn(byRole(byRole(checklist, 'group', tailored), 'radio', 'Deels'));
    checklist.showResult();
    await settled(document);
    expect(leversOf(checklist, lost)).to.deep.equal(['Acties', 'Focus']);
    expect(leversOf(checklist, tailored)).to.deep.equal([
      'Doelgroep',
      'Prioritaire doelstelling In jullie quickscan: Maatschappijgericht',
      'Regie',
    ]);
  });
});

describe('the profile in a scope', () => {
  it('shows what was just filled in, as a person answers', async () => {
    const { scan, profile } = await mountScope(ALL);
    expect(headingsIn(profile)).to.include('Profielen naast elkaar');
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(cellIn(profile, 'Dwang')).to.equal('Dwang (gekozen)');
    expect(cellIn(profile, 'Vrijwillig')).to.equal('Vrijwillig (niet gekozen)');
    await clickOn(byRole(scan, 'checkbox', 'Vrijwillig'));
    expect(cellIn(profile, 'Vrijwillig')).to.equal('Vrijwillig (gekozen)');
    expect(profile.results).to.deep.equal([scan.result]);
    expect(listedIn(profile)).to.have.length(1);
    expect(listedIn(profile)[0]).to.contain('net ingevuld op deze pagina');
  });

  it('shows the instrument that was answered last', async () => {
    const { scan, checklist, profile } = await mountScope(ALL);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    await clickOn(byRole(byRole(checklist, 'group', /bestaat/), 'radio', 'Wel'));
    expect(profile.results).to.deep.equal([checklist.result]);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    await clickOn(byRole(scan, 'checkbox', 'Aanklampend'));
    expect(profile.results).to.deep.equal([scan.result]);
    profile.instrument = 'threshold-checklist';
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(profile.results).to.deep.equal([checklist.result]);
  });

  it('makes a team of five quick scans, also where two people answer alike', async () => {
    const { page, profile } = await mountScope(
      `${`<quick-scan value="${STARTED}"></quick-scan>`.repeat(2)}
       ${`<quick-scan value="${COMPLETE}"></quick-scan>`.repeat(2)}
       <quick-scan></quick-scan>
       <outreach-profile></outreach-profile>`,
    );
    expect(headingsIn(profile)).to.include('Teambeeld van 4 resultaten');
    const last = page.querySelector<QuickScanElement>('quick-scan:last-of-type')!;
    await clickOn(byRole(last, 'checkbox', 'Vrijwillig'));
    expect(headingsIn(profile)).to.include('Teambeeld van 5 resultaten');
    expect(cellIn(profile, 'Vrijwillig')).to.equal('Vrijwillig 3 van 3');
    expect(cellIn(profile, 'Online')).to.equal('Online 4 van 4');
    expect(cellIn(profile, 'Privaat')).to.equal('Privaat 2 van 4');
    await clickOn(byRole(last, 'checkbox', 'Vrijwillig'));
    await clickOn(byRole(last, 'checkbox', 'Dwang'));
    expect(cellIn(profile, 'Vrijwillig')).to.equal('Vrijwillig 2 van 3');
    last.remove();
    await settled(document);
    expect(headingsIn(profile)).to.include('Teambeeld van 4 resultaten');
    expect(cellIn(profile, 'Vrijwillig')).to.equal('Vrijwillig 2 van 2');
  });

  it('keeps what a person adds beside what stands in the scope', async () => {
    const { scan, profile } = await mountScope(
      `<quick-scan value="${STARTED}"></quick-scan><outreach-profile></outreach-profile>`,
    );
    const field = byRole(profile, 'textbox', /^Resultaatcodes/) as HTMLTextAreaElement;
    field.value = COMPLETE;
    await clickOn(byRole(profile, 'button', 'Voeg toe'));
    expect(headingsIn(profile)).to.include('Wat verschoof');
    scan.result = null;
    await settled(document);
    expect(headingsIn(profile)).to.include('Profiel');
    expect(profile.results.map(({ code }) => code)).to.deep.equal([COMPLETE]);
  });
});

describe('results of a scope', () => {
  it('are what stands in it, the one that changed last at the end', async () => {
    const { scope, scan, checklist, definition } = await mountScope(ALL.replace('definition>', 'definition reflect>'));
    expect(scope.results).to.have.members([scan.result, checklist.result, definition.result]);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(scope.results.at(-1)).to.equal(scan.result);
    await clickOn(byRole(byRole(checklist, 'group', /bestaat/), 'radio', 'Wel'));
    expect(scope.results.map(({ instrument }) => instrument)).to.deep.equal([
      'outreach-definition',
      'quick-scan',
      'threshold-checklist',
    ]);
    expect(scope.results).to.include(scan.result);
  });

  it('can be read and not changed', async () => {
    const { scope, scan } = await mountScope(`<quick-scan value="${STARTED}"></quick-scan>`);
    (scope.results as unknown[]).length = 0;
    expect(scope.results).to.deep.equal([scan.result]);
    expect(() => Object.assign(scope, { results: [] })).to.throw(TypeError);
  });
});

describe('outside a scope', () => {
  it('every tag works alone', async () => {
    const { scan, definition, checklist, profile } = await mountAll(ALL);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(scan.result.answers).to.deep.equal({ 'working-relationship': ['coercive'] });
    expect(touchedIn(definition)).to.deep.equal([]);
    await follow(byRole(definition, 'link', 'actieve benadering'));
    expect(touchingIn(definition)).to.deep.equal([]);
    await clickOn(byRole(checklist, 'button', /^2 /));
    await clickOn(byRole(byRole(checklist, 'group', FEAR), 'radio', 'Wel'));
    checklist.showResult();
    await settled(document);
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie']);
    expect(profile.results).to.be.empty;
    for (const tag of [scan, definition, checklist]) expect(textIn(tag)).not.to.contain('woorden aangepast');
  });
});
