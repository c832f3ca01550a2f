import { expect } from 'chai';
import { views } from '../../../src/content/nl/outreach-definition-views.ts';
import { references } from '../../../src/content/references.ts';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { STARTED, VIEWS, loaded, mountVisitedDefinition, nameOf, quotationIn, textsOf } from './outreach-definition.ts';

const SAM = 'Bron: SAM vzw, Outreachend werken.';
const FACTSHEET = 'Bron: SAM vzw en Reach Out!, Factsheet outreachend werken.';
const KENNISPLEIN = 'Bron: Cis Dewaele (SAM), Outreachend werken. Mijn Kennisplein.';
const STAM = 'Bron: Martin Stam, Outreachend werken.';
const ANTWERPEN =
  'Bron: De Maeyer, Dewaele & Beelen (2013), in: workshop Outreachend werken, Staten-Generaal Lokaal Sociaal Beleid, Antwerpen.';

/** Of each view its title, and of its sections the heading, how much it lists, and whose it is. */
const EXPECTED: Record<
  keyof typeof views,
  readonly [title: string, ...sections: [heading: string | undefined, items: number, source: string][]]
> = {
  summary: ['Outreachend werken in het kort', ['Wat houdt het in?', 4, SAM], ['Waarvoor?', 0, FACTSHEET]],
  similarities: [
    'Wat alle vormen gemeen hebben',
    ['Veel vormen', 0, KENNISPLEIN],
    ['Vijf gelijkenissen', 5, KENNISPLEIN],
    ['Ook in de factsheet', 0, FACTSHEET],
    ['Met wie?', 5, KENNISPLEIN],
  ],
  reasons: [
    'Waarom outreachend werken?',
    ['Zeven redenen', 7, ANTWERPEN],
    ['Mensen botsen op drempels', 5, SAM],
    ['Waar drempels toe leiden', 0, SAM],
  ],
  needs: [
    'Wat heb je nodig om outreachend te werken?',
    ['In de organisatie en bij de werkers', 2, SAM],
    ['Steun van SAM vzw', 0, SAM],
  ],
  'dutch-view': [
    'Een blik uit Nederland',
    ['Een lange traditie', 0, STAM],
    ['Doelgroep', 8, STAM],
    ['Moeilijk te bereiken', 3, STAM],
    ['Werkwijze', 0, STAM],
    ['Van praktische hulp naar vertrouwen', 0, STAM],
    ['Wat verschuift sinds 2000', 0, STAM],
    ['Sociale netwerken versterken', 0, STAM],
  ],
  recommendations: ['Wat de participatietrajecten opleverden', [undefined, 6, ANTWERPEN]],
};

const sections = (definition: OutreachDefinitionElement) => [
  ...definition.shadowRoot!.querySelectorAll('[part=text] section'),
];

describe('the views of outreach-definition', () => {
  for (const [view, [title, ...expected]] of Object.entries(EXPECTED)) {
    it(`${view}: shows its title and its sections, each with its source`, async () => {
      const definition = await mountVisitedDefinition(`view="${view}"`);
      expect(nameOf(allByRole(definition, 'heading')[0]!)).to.equal(title);
      const shown = sections(definition).map((section) => [
        textsOf(allByRole(section, 'heading'))[0],
        allByRole(section, 'listitem').length,
        textsOf(section.querySelectorAll('p')).at(-1),
      ]);
      expect(shown).to.deep.equal(expected);
    });

    it(`${view}: shows all that its source says, in its order`, async () => {
      const definition = await mountVisitedDefinition(`view="${view}"`);
      const content = views[view as keyof typeof views];
      expect(
        sections(definition).map((section) => ({
          paragraphs: textsOf(section.querySelectorAll('p:not(.quiet, :has(a))')),
          items: textsOf(allByRole(section, 'listitem')),
          links: textsOf(allByRole(section, 'link')),
        })),
      ).to.deep.equal(
        content.sections.map(({ paragraphs = [], items = [], links = [] }) => ({
          paragraphs,
          items,
          links: links.map(({ text }) => text),
        })),
      );
    });
  }

  it('reasons: ends with the one that the source puts in brackets', async () => {
    const definition = await mountVisitedDefinition('view="reasons"');
    expect(textsOf(allByRole(sections(definition)[0]!, 'listitem'))[6]).to.match(/^\(Omdat we moeten\)/);
  });

  it('needs: links to SAM vzw for what it offers', async () => {
    const definition = await mountVisitedDefinition('view="needs"');
    const link = byRole(definition, 'link', 'Website van SAM vzw') as HTMLAnchorElement;
    expect(link.href).to.equal('https://www.samvzw.be/');
  });

  it('ask nothing and quote nothing', async () => {
    for (const view of VIEWS) {
      const definition = await mountVisitedDefinition(`view="${view}" reflect mode="page" value="${STARTED}"`);
      expect(quotationIn(definition) === undefined, view).to.be.true;
      expect(allByRole(definition, 'radio'), view).to.be.empty;
      expect(allByRole(definition, 'button'), view).to.be.empty;
    }
  });

  it('follow each other and the definition, which keeps its answers', async () => {
    const definition = await mountVisitedDefinition(`reflect value="${STARTED}"`);
    definition.view = 'summary';
    await loaded(definition);
    expect(allByRole(definition, 'heading').map(nameOf)[0]).to.equal('Outreachend werken in het kort');
    definition.view = 'references';
    await definition.updateComplete;
    expect(allByRole(definition, 'heading').map(nameOf)).to.deep.equal(['Verder lezen']);
    definition.view = 'definition';
    await definition.updateComplete;
    expect(quotationIn(definition) !== undefined).to.be.true;
    expect(definition.value).to.equal(STARTED);
  });
});

describe('the references of outreach-definition', () => {
  const entries = async () => {
    const definition = await mountVisitedDefinition('view="references"');
    return allByRole(byRole(definition, 'list'), 'listitem');
  };

  it('are all there, each with its author, year and title', async () => {
    const texts = textsOf(await entries());
    expect(texts).to.have.length(references.length);
    for (const [index, { authors, year = 'zonder jaartal', title }] of references.entries()) {
      expect(texts[index]!.startsWith(`${authors} (${year}). ${title}`), texts[index]).to.be.true;
    }
  });

  it('are the bibliography of Stam, and the three works that the other sources name', async () => {
    const sources = textsOf(await entries()).map((text) => /Bron: (.+)\.$/.exec(text)?.[1]);
    const count = (source: string) => sources.filter((each) => each === source).length;
    expect(count('Martin Stam')).to.equal(27);
    expect(['workshop Antwerpen', 'factsheet SAM en Reach Out!', 'SAM vzw'].map(count)).to.deep.equal([1, 1, 1]);
  });

  it('read as references do, with what each of them has', async () => {
    const texts = textsOf(await entries());
    const find = (start: string) => texts.find((text) => text.startsWith(start));
    expect(find('Baart')).to.equal(
      'Baart, A. (2004). Een theorie van de presentie. Amsterdam: Boom. Bron: Martin Stam.',
    );
    expect(find('Hilhorst')).to.equal(
      'Hilhorst, P. (2011). Sociale veerkracht als vangnet. Socialisme & Democratie, 68(5/6), 149-158. Bron: Martin Stam.',
    );
    expect(find('Lans, J. van der (2011)')).to.equal(
      'Lans, J. van der (2011). Loslaten, vertrouwen, verbinden. Over burgers en binding. ' +
        'Nationale Goede Doelen Loterijen Stichting DOEN. Bron: Martin Stam.',
    );
    expect(find('Dewaele, C.')).to.equal(
      'Dewaele, C. (zonder jaartal). Niet iedereen die het eigen kantoor verlaat, werkt outreachend. Bron: SAM vzw.',
    );
    expect(find('Dewaele, De')).to.equal(
      'Dewaele, De Maeyer & Beelen (2012). [Definitie]. Bron: factsheet SAM en Reach Out!.',
    );
  });

  it('say which piece is the author, the year, the title and where it appeared', async () => {
    const entry = (await entries()).find(({ textContent }) => textContent.includes('Baart'))!;
    const piece = (name: string) => textsOf(entry.querySelectorAll(`[part=${name}]`));
    expect(['authors', 'year', 'title', 'publisher', 'container'].map(piece)).to.deep.equal([
      ['Baart, A.'],
      ['2004'],
      ['Een theorie van de presentie'],
      ['Amsterdam: Boom'],
      [],
    ]);
  });

  it('stand in the order of their authors', async () => {
    const authors = (await entries()).map((entry) => textsOf(entry.querySelectorAll('[part=authors]'))[0]!);
    expect(authors).to.deep.equal(
      [...authors].sort((one, other) => one.localeCompare(other, 'nl', { sensitivity: 'base' })),
    );
  });
});
