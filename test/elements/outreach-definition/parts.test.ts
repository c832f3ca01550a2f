import { expect } from 'chai';
import { parts } from '../../../src/content/nl/outreach-definition-parts.ts';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { areTerms } from '../../../src/content/definition-content.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { press as pressKeys } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { focusIn, nameOf, textsOf } from '../../support/words.ts';
import { press } from '../harness.ts';
import {
  DEFINITION,
  PARTS,
  clickTerm,
  mountDefinition,
  mountVisitedDefinition,
  openParts,
  quotationIn,
  term,
  wordsOf,
} from './outreach-definition.ts';
import { cited, opens, partsOf } from './outreach-definition.ts';

const links = (definition: OutreachDefinitionElement) => allByRole(quotationIn(definition)!, 'link');

/** The words of the links that say they are open. */
const expanded = (definition: OutreachDefinitionElement) =>
  textsOf(links(definition).filter((link) => link.getAttribute('aria-expanded') === 'true'));

/** What the open part says. */
const explanation = (definition: OutreachDefinitionElement) =>
  textsOf(allByRole(byRole(definition, 'heading', /^Deel/).closest('section')!, 'listitem'));

const WORKSHOP = cited('antwerpen');

/** The attributions of the workshop's facts in our words, and of its terms that we explain. */
const RETOLD = `Naar: ${WORKSHOP}, in woorden van dit project.`;

const EXPLAINED = `De woorden vooraan: ${WORKSHOP}. De uitleg erachter: dit project.`;

describe('the quotation in outreach-definition', () => {
  it('is the definition of the factsheet, letter by letter', async () => {
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

  it('shows what its source says about it, and what is this project’s', async () => {
    const definition = await mountVisitedDefinition('mode="page"');
    for (const { id, heading } of PARTS) {
      const section = byRole(definition, 'heading', heading).closest('section')!;
      const { lead, items, more = [] } = parts[id];
      const said = [lead, more, areTerms(items) ? EXPLAINED : RETOLD].flat();
      const paragraphs = textsOf(section.querySelectorAll('p'));
      expect(paragraphs.slice(0, said.length), heading).to.deep.equal(said);
      expect(textsOf(allByRole(section, 'listitem')), heading).to.deep.equal(items.map(wordsOf));
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
      const paragraphs = textsOf(section.querySelectorAll('p'));
      return [id, paragraphs.slice(paragraphs.findIndex((each) => each.includes('Antwerps Platform')) + 1)] as const;
    }).filter(([, notes]) => notes.length > 0);
    expect(notes).to.deep.equal([
      [
        'vulnerable-groups',
        [
          'Cis Dewaele, eerste auteur van de definitie, haalt die later anders aan: met ‘personen in maatschappelijk ' +
            'kwetsbare situaties’.',
          'Naar: Cis Dewaele, Niet iedereen die het eigen kantoor verlaat, werkt outreachend, opinie op Sociaal.Net, ' +
            'in woorden van dit project.',
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

  it('leads to the next part and the previous one', async () => {
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
    await definition.updateComplete;
    expect(openParts(definition)).to.deep.equal([PARTS[6]!.heading]);
    expect(explanation(definition)).to.have.length(4);
    expect(focusIn(definition)).to.equal(PARTS[6]!.heading);
  });

  it('does not take the focus of a visitor who is elsewhere on the page', async () => {
    const page = await mount('<div><outreach-definition></outreach-definition><input aria-label="elders" /></div>');
    const definition = page.querySelector('outreach-definition')!;
    byRole(page, 'textbox', 'elders').focus();
    definition.showPart('lifeworld');
    await definition.updateComplete;
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
    const events = opens();
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
