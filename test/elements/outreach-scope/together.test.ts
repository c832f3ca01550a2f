import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { expectConsole } from '../../support/console-guard.ts';
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
  touchedIn,
  touchingIn,
} from './outreach-scope.ts';

const ALL = `
  <quick-scan></quick-scan>
  <outreach-definition></outreach-definition>
  <threshold-checklist></threshold-checklist>
  <outreach-profile></outreach-profile>`;

/** A threshold that a working relationship can lower, which is the first parameter of the scan. */
const FEAR = 'Mensen zijn bang om de stap naar ons te zetten.';

describe('tags one below another in a scope', () => {
  const roomBetween = (one: Element, other: Element) =>
    other.getBoundingClientRect().top - one.getBoundingClientRect().bottom;

  it('have the margins of paragraphs between them', async () => {
    const { scan, definition, checklist, profile } = await mountScope(ALL);
    for (const [one, other] of [
      [scan, definition],
      [definition, checklist],
      [checklist, profile],
    ] as const)
      expect(roomBetween(one, other)).to.be.closeTo(16, 0.5);
  });

  it('give way to the margins of the page, and do not affect what is between them', async () => {
    const { page, scan, definition } = await mountScope(
      '<quick-scan></quick-scan><div></div><outreach-definition></outreach-definition>',
    );
    expect(getComputedStyle(page.querySelector('outreach-scope > div')!).marginTop).to.equal('0px');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('quick-scan, outreach-definition { margin: 0 0 40px }');
    document.adoptedStyleSheets.push(sheet);
    afterThisTest(() => void document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
    expect(roomBetween(scan, definition)).to.be.closeTo(40, 0.5);
  });
});

describe('the definition in a scope', () => {
  it('knows which parts the choices in the quick scan bear on, as a person answers', async () => {
    const { scan, definition } = await mountScope(ALL);
    expect(touchedIn(definition)).to.deep.equal([]);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(touchedIn(definition)).to.deep.equal(['participatieve basishouding']);
    await clickOn(byRole(scan, 'button', '4 Locatie, nog open'));
    await clickOn(byRole(scan, 'checkbox', 'Online'));
    expect(touchedIn(definition)).to.deep.equal(['participatieve basishouding', 'hun leefwereld']);
    await clickOn(byRole(scan, 'checkbox', 'Online'));
    expect(touchedIn(definition)).to.deep.equal(['participatieve basishouding']);
  });

  it('lists in an open part which choices bear on it, and whose reading that is', async () => {
    const { scan, definition } = await mountScope(ALL);
    await follow(byRole(definition, 'link', 'participatieve basishouding'));
    expect(touchingIn(definition)).to.deep.equal([]);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(touchingIn(definition)).to.deep.equal(['Dwang, bij ‘Werkrelatie’']);
    expect(textIn(definition)).to.contain('Dat verband legt dit project, niet de auteurs.');
    await clickOn(byRole(scan, 'checkbox', 'Vrijwillig'));
    // It bears on another part.
    await clickOn(byRole(scan, 'checkbox', 'Aanklampend'));
    expect(touchingIn(definition)).to.deep.equal(['Vrijwillig, bij ‘Werkrelatie’', 'Dwang, bij ‘Werkrelatie’']);
    scan.result = null;
    await settled(document);
    expect(touchingIn(definition)).to.deep.equal([]);
    expect(touchedIn(definition)).to.deep.equal([]);
  });

  it('asks about those choices only if a team checks its own practice', async () => {
    const QUESTION = 'Helpen deze keuzes jullie bij dit deel, of maken ze het moeilijker?';
    const markup = (reflect: string) =>
      `<quick-scan value="${COMPLETE}"></quick-scan><outreach-definition ${reflect}></outreach-definition>`;
    const [asking, reading] = [await mountScope(markup('reflect')), await mountScope(markup(''))];
    for (const { definition } of [asking, reading]) {
      await follow(byRole(definition, 'link', 'hun leefwereld'));
      expect(touchingIn(definition)).to.deep.equal([
        'Semi-publiek, bij ‘Locatie’',
        'Online, bij ‘Locatie’',
        'Participeren in de leefwereld, bij ‘Acties’',
      ]);
    }
    expect(textIn(asking.definition)).to.contain(`${QUESTION} Vraag van dit project.`);
    expect(textIn(reading.definition)).not.to.contain(QUESTION);
  });

  it('takes what is in the scan at the start, and what a script sets', async () => {
    const { scan, definition } = await mountScope(
      `<outreach-definition></outreach-definition><quick-scan value="${STARTED}"></quick-scan>`,
    );
    const started = ['bevorderen van welzijn', 'hun leefwereld', 'erkenning van de daar geldende waarden en normen'];
    expect(touchedIn(definition)).to.deep.equal(started);
    scan.value = COMPLETE;
    await settled(document);
    expect(touchedIn(definition)).to.have.length(8);
  });

  it('says nothing if there are only measures, which are not shown at a part', async () => {
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
  it('says which options are chosen already, and what is chosen instead, as a person answers', async () => {
    const { scan, checklist } = await mountScope(ALL);
    await clickOn(byRole(checklist, 'button', /^2 /));
    await clickOn(byRole(byRole(checklist, 'group', FEAR), 'radio', 'Wel een drempel'));
    checklist.showResult();
    await settled(document);
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie: Vrijwillig']);
    // Coercion doesn't take away fear.
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie: Vrijwillig Nu kozen jullie: Dwang.']);
    await clickOn(byRole(scan, 'checkbox', 'Vrijwillig'));
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie: Vrijwillig Dat doen jullie al: Vrijwillig.']);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    await clickOn(byRole(scan, 'checkbox', 'Vrijwillig'));
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie: Vrijwillig']);
  });

  it('says for each threshold separately what lowers it', async () => {
    const { checklist } = await mountScope(
      `<quick-scan value="${STARTED}"></quick-scan><threshold-checklist></threshold-checklist>`,
    );
    const ashamed = 'Mensen schamen zich om de stap naar ons te zetten.';
    const tailored = 'Ons aanbod is niet op maat van mensen.';
    await clickOn(byRole(checklist, 'button', /^2 /));
    await clickOn(byRole(byRole(checklist, 'group', ashamed), 'radio', 'Wel een drempel'));
    await clickOn(byRole(checklist, 'button', /^5 /));
    await clickOn(byRole(byRole(checklist, 'group', tailored), 'radio', 'Deels een drempel'));
    checklist.showResult();
    await settled(document);
    expect(leversOf(checklist, ashamed)).to.deep.equal([
      'Doelgroep: In groep',
      'Locatie: Privaat of Online Dat doen jullie al: Online.',
    ]);
    expect(leversOf(checklist, tailored)).to.deep.equal([
      'Doelgroep: Individueel',
      'Prioritaire doelstelling: Doelgroepgericht Nu kozen jullie: Maatschappijgericht.',
      'Regie: Vraaggericht',
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
    await clickOn(byRole(byRole(checklist, 'group', /kennen ons aanbod/), 'radio', 'Wel een drempel'));
    expect(profile.results).to.deep.equal([checklist.result]);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    await clickOn(byRole(scan, 'checkbox', 'Aanklampend'));
    expect(profile.results).to.deep.equal([scan.result]);
    profile.instrument = 'threshold-checklist';
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(profile.results).to.deep.equal([checklist.result]);
  });

  it('makes a team of five quick scans, even if two people answer alike', async () => {
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

  it('keeps what a person adds beside what is in the scope', async () => {
    const { scan, profile } = await mountScope(
      `<quick-scan value="${STARTED}"></quick-scan><outreach-profile></outreach-profile>`,
    );
    const field = byRole(profile, 'textbox', /^Resultaatcodes/) as HTMLTextAreaElement;
    field.value = COMPLETE;
    await clickOn(byRole(profile, 'button', 'Voeg toe'));
    expect(headingsIn(profile)).to.include('Wat er verschoof');
    scan.result = null;
    await settled(document);
    expect(headingsIn(profile)).to.include('Profiel');
    expect(profile.results.map(({ code }) => code)).to.deep.equal([COMPLETE]);
  });
});

describe('results of a scope', () => {
  it('are those of the tags in it, the one that changed last at the end', async () => {
    const { scope, scan, checklist, definition } = await mountScope(ALL.replace('definition>', 'definition reflect>'));
    expect(scope.results).to.have.members([scan.result, checklist.result, definition.result]);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(scope.results.at(-1)).to.equal(scan.result);
    await clickOn(byRole(byRole(checklist, 'group', /kennen ons aanbod/), 'radio', 'Wel een drempel'));
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
    expectConsole('warn', /^<outreach-scope> only gives results\./);
    Object.assign(scope, { results: [] });
    Object.assign(scope, { results: undefined });
    expect(scope.results).to.deep.equal([scan.result]);
  });
});

describe('outside a scope', () => {
  it('every tag works alone', async () => {
    const { scan, definition, checklist, profile } = await mountAll(ALL);
    await clickOn(byRole(scan, 'checkbox', 'Dwang'));
    expect(scan.result.answers).to.deep.equal({ 'working-relationship': ['coercive'] });
    expect(touchedIn(definition)).to.deep.equal([]);
    await follow(byRole(definition, 'link', 'participatieve basishouding'));
    expect(touchingIn(definition)).to.deep.equal([]);
    await clickOn(byRole(checklist, 'button', /^2 /));
    await clickOn(byRole(byRole(checklist, 'group', FEAR), 'radio', 'Wel een drempel'));
    checklist.showResult();
    await settled(document);
    expect(leversOf(checklist, FEAR)).to.deep.equal(['Werkrelatie: Vrijwillig']);
    expect(profile.results).to.be.empty;
    for (const tag of [scan, definition, checklist]) expect(textIn(tag)).not.to.contain('woorden aangepast');
  });
});
