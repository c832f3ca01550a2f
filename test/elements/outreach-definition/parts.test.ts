import { expect } from 'chai';
import { parts } from '../../../src/content/nl/outreach-definition-parts.ts';
import { OutreachDefinitionOpenEvent } from '../../../src/index.ts';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { press as pressKeys } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import {
  COMPLETE,
  DEFINITION,
  PARTS,
  clickTerm,
  focusIn,
  follow,
  loaded,
  mountDefinition,
  mountVisitedDefinition,
  nameOf,
  openParts,
  press,
  quotationIn,
  term,
  textsOf,
} from './outreach-definition.ts';

const links = (definition: OutreachDefinitionElement) => allByRole(quotationIn(definition)!, 'link');

/** The words of the links that say they are open. */
const expanded = (definition: OutreachDefinitionElement) =>
  textsOf(links(definition).filter((link) => link.getAttribute('aria-expanded') === 'true'));

/** What is said of the part that is open. */
const explanation = (definition: OutreachDefinitionElement) =>
  textsOf(allByRole(byRole(definition, 'heading', /^Deel/).closest('section')!, 'listitem'));

/** Collects what reaches the document, where a host would listen. */
function listen(): OutreachDefinitionOpenEvent[] {
  const events: OutreachDefinitionOpenEvent[] = [];
  const hear = (event: OutreachDefinitionOpenEvent) => void events.push(event);
  document.addEventListener('outreach-definition-open', hear);
  afterThisTest(() => document.removeEventListener('outreach-definition-open', hear));
  return events;
}

const partsOf = (events: readonly OutreachDefinitionOpenEvent[]) => events.map(({ detail }) => detail.part);

describe('the quotation in outreach-definition', () => {
  it('is the definition of the factsheet, to the letter', async () => {
    const definition = await mountDefinition();
    expect(quotationIn(definition)!.textContent.trim()).to.equal(DEFINITION);
  });

  it('says who wrote it and where it is quoted from', async () => {
    const definition = await mountDefinition();
    const figure = byRole(definition, 'figure');
    expect(figure.contains(quotationIn(definition)!)).to.be.true;
    expect(textsOf(figure.querySelectorAll('figcaption'))).to.deep.equal([
      'Dewaele, De Maeyer & Beelen (2012), geciteerd in de factsheet van SAM vzw en Reach Out!',
    ]);
  });

  it('has eight links in it, with addresses that open their parts', async () => {
    const definition = await mountDefinition();
    expect(links(definition).map((link) => [nameOf(link), link.getAttribute('href')])).to.deep.equal(
      PARTS.map(({ id, words }) => [words, `#outreach-definition.${id}`]),
    );
    expect(openParts(definition)).to.be.empty;
    expect(links(definition).map((link) => link.getAttribute('aria-expanded'))).to.deep.equal(Array(8).fill('false'));
  });
});

describe('a part of outreach-definition', () => {
  it('opens with a click, and the others are closed', async () => {
    const definition = await mountVisitedDefinition();
    for (const { words, heading, items } of PARTS) {
      await clickTerm(definition, words);
      expect(openParts(definition)).to.deep.equal([heading]);
      expect(explanation(definition), words).to.have.length(items);
      expect(expanded(definition)).to.deep.equal([words]);
      expect(focusIn(definition)).to.equal(heading);
    }
  });

  it('tells what its source says of it, and what is this project’s', async () => {
    const definition = await mountVisitedDefinition('mode="page"');
    for (const { id, heading } of PARTS) {
      const section = byRole(definition, 'heading', heading).closest('section')!;
      const { lead, items } = parts[id];
      const paragraphs = textsOf(section.querySelectorAll('p'));
      expect(paragraphs.slice(0, 2), heading).to.deep.equal([lead, 'Bron: workshop Antwerpen.']);
      expect(textsOf(allByRole(section, 'listitem')), heading).to.deep.equal(items);
    }
    expect(parts['active-approach'].items).to.deep.equal([
      'Je zoekt zelf contact met mensen, één voor één of in groep.',
      'Je wacht niet af.',
      'Jij zet de stap naar de mensen.',
      'Dat doe je of ze nu om hulp vragen of niet.',
    ]);
  });

  it('notes what the first author writes later instead of ‘kwetsbare doelgroepen’, and only there', async () => {
    const definition = await mountVisitedDefinition('mode="page"');
    const notes = PARTS.map(({ id, heading }) => {
      const section = byRole(definition, 'heading', heading).closest('section')!;
      return [id, textsOf(section.querySelectorAll('p')).slice(2)] as const;
    }).filter(([, more]) => more.length > 0);
    expect(notes).to.deep.equal([
      [
        'vulnerable-groups',
        [
          'Later schrijft eerste auteur Cis Dewaele ‘personen in maatschappelijk kwetsbare situaties’, ' +
            'in een artikel waar SAM vzw naar verwijst. Bron: SAM vzw.',
        ],
      ],
    ]);
  });

  it('opens and closes with the keyboard', async () => {
    const definition = await mountVisitedDefinition();
    term(definition, 'hun leefwereld').focus();
    await pressKeys('Enter');
    await definition.updateComplete;
    expect(openParts(definition)).to.deep.equal(['Deel 6 van 8 hun leefwereld']);
    expect(focusIn(definition)).to.equal('Deel 6 van 8 hun leefwereld');
    term(definition, 'hun leefwereld').focus();
    await pressKeys('Enter');
    await definition.updateComplete;
    expect(openParts(definition)).to.be.empty;
    expect(expanded(definition)).to.be.empty;
    expect(focusIn(definition)).to.equal('hun leefwereld');
  });

  it('closes with a second click on its words, which keep the focus', async () => {
    const definition = await mountVisitedDefinition();
    await clickTerm(definition, 'bevorderen van welzijn');
    await clickTerm(definition, 'bevorderen van welzijn');
    expect(openParts(definition)).to.be.empty;
    expect(expanded(definition)).to.be.empty;
    expect(focusIn(definition)).to.equal('bevorderen van welzijn');
  });

  it('has a button that closes it and gives the focus back to its words', async () => {
    const definition = await mountVisitedDefinition();
    await clickTerm(definition, 'kwetsbare doelgroepen');
    await press(definition, 'Volgende');
    await press(definition, 'Sluit dit deel');
    expect(openParts(definition)).to.be.empty;
    expect(allByRole(definition, 'button', 'Sluit dit deel')).to.be.empty;
    expect(focusIn(definition)).to.equal('niet of ontoereikend worden bereikt');
  });

  it('is followed by the next and preceded by the one before', async () => {
    const definition = await mountVisitedDefinition();
    expect(allByRole(definition, 'button', /^(Vorige|Volgende)$/)).to.be.empty; // nothing is open yet
    await clickTerm(definition, PARTS[0]!.words);
    expect(allByRole(definition, 'button', 'Vorige')).to.be.empty;
    for (const { heading, words } of PARTS.slice(1)) {
      await press(definition, 'Volgende');
      expect(openParts(definition)).to.deep.equal([heading]);
      expect(expanded(definition)).to.deep.equal([words]);
      expect(focusIn(definition)).to.equal(heading);
    }
    expect(allByRole(definition, 'button', 'Volgende')).to.be.empty;
    await press(definition, 'Vorige');
    expect(openParts(definition)).to.deep.equal([PARTS[6]!.heading]);
  });

  it('is opened by a script, and its explanation comes as soon as it has loaded', async () => {
    const definition = await mountDefinition();
    definition.showPart('values-and-norms');
    await loaded(definition);
    expect(openParts(definition)).to.deep.equal([PARTS[6]!.heading]);
    expect(explanation(definition)).to.have.length(4);
    expect(focusIn(definition)).to.equal(PARTS[6]!.heading);
  });

  it('does not take the focus of a visitor who is elsewhere on the page', async () => {
    const page = await mount('<div><outreach-definition></outreach-definition><input aria-label="elders" /></div>');
    const definition = page.querySelector('outreach-definition')!;
    byRole(page, 'textbox', 'elders').focus();
    definition.showPart('lifeworld');
    await loaded(definition);
    expect(focusIn(definition)).to.equal('');
    expect(openParts(definition)).to.deep.equal([PARTS[5]!.heading]);
  });
});

describe('outreach-definition on one page', () => {
  it('shows all parts', async () => {
    const definition = await mountVisitedDefinition('mode="page"');
    expect(openParts(definition)).to.deep.equal(PARTS.map(({ heading }) => heading));
    expect(quotationIn(definition)!.textContent.trim()).to.equal(DEFINITION);
    expect(allByRole(definition, 'button')).to.be.empty;
  });

  it('has links that lead to their parts, which are open already', async () => {
    const events = listen();
    const definition = await mountVisitedDefinition('mode="page"');
    expect(links(definition).filter((link) => link.hasAttribute('aria-expanded'))).to.be.empty;
    for (const { words, heading } of [PARTS[7]!, PARTS[7]!, PARTS[1]!]) {
      await clickTerm(definition, words);
      expect(focusIn(definition)).to.equal(heading);
      expect(openParts(definition)).to.have.length(8);
    }
    expect(partsOf(events)).to.include.members(['mutual-attunement', 'wellbeing']);
  });
});

describe('outreach-definition-open', () => {
  it('tells of a part that a person opens, by pointer or keyboard', async () => {
    const events = listen();
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

  it('tells of the next part and the one before as well', async () => {
    const events = listen();
    const definition = await mountVisitedDefinition();
    await clickTerm(definition, 'actieve benadering');
    await press(definition, 'Volgende');
    await press(definition, 'Vorige');
    expect(partsOf(events)).to.deep.equal(['active-approach', 'wellbeing', 'active-approach']);
  });

  it('is silent for what closes', async () => {
    const definition = await mountVisitedDefinition();
    await clickTerm(definition, 'actieve benadering');
    const events = listen();
    await clickTerm(definition, 'actieve benadering');
    await clickTerm(definition, 'hun leefwereld');
    expect(events).to.have.length(1);
    await press(definition, 'Sluit dit deel');
    expect(events).to.have.length(1);
  });

  it('is silent for what a script or a link opens', async () => {
    const events = listen();
    const definition = await mountVisitedDefinition();
    definition.showPart('wellbeing');
    await definition.updateComplete;
    await follow('#outreach-definition.lifeworld');
    await definition.updateComplete;
    expect(openParts(definition)).to.deep.equal([PARTS[5]!.heading]);
    expect(events).to.be.empty;
  });

  it('crosses shadow boundaries', async () => {
    const events = listen();
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

describe('outreach-definition without reflect', () => {
  it('asks nothing', async () => {
    for (const attributes of ['', 'mode="page"', 'allow-saving']) {
      const definition = await mountVisitedDefinition(attributes);
      definition.showResult();
      await loaded(definition);
      if (!attributes) await clickTerm(definition, 'actieve benadering');
      expect(allByRole(definition, 'radio'), attributes).to.be.empty;
      expect(allByRole(definition, 'group'), attributes).to.be.empty;
      expect(allByRole(definition, 'table'), attributes).to.be.empty;
      expect(allByRole(definition, 'button', /overzicht|Bewaar/), attributes).to.be.empty;
      expect(definition.shadowRoot!.textContent, attributes).not.to.match(/beantwoord|Nog open/);
      expect(definition.value, attributes).to.equal('');
    }
  });

  it('opens no result from a link, as there is none to show', async () => {
    await follow(`#outreach-definition=${COMPLETE}`);
    const definition = await mountVisitedDefinition();
    expect(definition.shadowRoot!.querySelector('[part=notice]')!.textContent.trim()).to.equal('');
    expect(definition.value).to.equal('');
  });

  it('holds up no form, as there is nothing to answer', async () => {
    const form = await mount<HTMLFormElement>(
      '<form><outreach-definition required name="definitie"></outreach-definition></form>',
    );
    expect(form.checkValidity()).to.be.true;
    expect([...new FormData(form)]).to.be.empty;
  });
});
