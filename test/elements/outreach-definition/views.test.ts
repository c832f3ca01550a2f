import { expect } from 'chai';
import type { SourceId } from '../../../src/content/sources.ts';
import { referencesTexts, views } from '../../../src/content/nl/outreach-definition-views.ts';
import { references } from '../../../src/content/references.ts';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { nameOf, textsOf } from '../../support/words.ts';
import { STARTED, VIEWS, cited, mountVisitedDefinition, quotationIn, wordsOf } from './outreach-definition.ts';

const retold = (source: SourceId) => `Naar: ${cited(source)}, in woorden van dit project.`;
const explained = (source: SourceId) => `De woorden vooraan: ${cited(source)}. De uitleg erachter: dit project.`;

const SAM = retold('sam');
const FACTSHEET = retold('factsheet');
const KENNISPLEIN = retold('kennisplein');
const STAM = retold('stam');

/** The title of each view, and for its sections the heading, the number of items, and whose they are. */
const EXPECTED: Record<
  keyof typeof views,
  readonly [title: string, ...sections: [heading: string | undefined, items: number, source: string][]]
> = {
  summary: [
    'Outreachend werken in het kort',
    ['Wat houdt het in?', 4, SAM],
    ['Waarvoor?', 0, FACTSHEET],
    ['Wat is onderbescherming?', 0, SAM],
  ],
  similarities: [
    'Wat alle vormen gemeen hebben',
    ['Veel vormen', 8, KENNISPLEIN],
    ['Veel verschillen', 0, KENNISPLEIN],
    ['Vijf gelijkenissen', 5, KENNISPLEIN],
    ['Wat de factsheet anders zegt', 4, FACTSHEET],
    ['Met wie?', 5, KENNISPLEIN],
  ],
  reasons: [
    'Waarom outreachend werken?',
    ['Zeven redenen', 7, explained('antwerpen')],
    ['Mensen botsen op drempels', 5, SAM],
    ['Waar drempels toe leiden', 0, SAM],
  ],
  needs: [
    'Wat vraagt outreachend werken?',
    ['In de organisatie en bij de werkers', 2, SAM],
    ['Steun van SAM vzw', 4, SAM],
    ['De vinger aan de pols', 0, SAM],
  ],
  'dutch-view': [
    'Een blik uit Nederland',
    ['Een lange traditie', 0, STAM],
    ['Doelgroep', 8, STAM],
    ['‘Moeilijk te bereiken’', 3, STAM],
    ['Werkwijze', 0, STAM],
    ['Eerst praktische hulp, dan vertrouwen en activering', 0, STAM],
    ['Wat er verschuift sinds 2000', 0, STAM],
    ['Sociale netwerken versterken', 0, STAM],
  ],
  results: ['Wat de participatietrajecten opleverden', [undefined, 6, retold('antwerpen')]],
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

    it(`${view}: shows everything that its source says, in order`, async () => {
      const definition = await mountVisitedDefinition(`view="${view}"`);
      const content = views[view as keyof typeof views];
      expect(
        sections(definition).map((section) => ({
          paragraphs: textsOf(section.querySelectorAll('p:not(.quiet, :has(a))')),
          items: textsOf(allByRole(section, 'listitem')),
          links: textsOf(section.querySelectorAll('p:not(.quiet) > a')),
        })),
      ).to.deep.equal(
        content.sections.map(({ paragraphs = [], items = [], links = [] }) => ({
          paragraphs,
          items: items.map(wordsOf),
          links: links.map(({ text }) => text),
        })),
      );
    });
  }

  it('reasons: ends with the one that the source puts in brackets', async () => {
    const definition = await mountVisitedDefinition('view="reasons"');
    expect(textsOf(allByRole(sections(definition)[0]!, 'listitem'))[6]).to.match(/^\(omdat we moeten\)/);
  });

  it('link to the theme page, the article and the film', async () => {
    const linked = async (view: string, name: RegExp) => {
      const definition = await mountVisitedDefinition(`view="${view}"`);
      return (allByRole(definition, 'link', name)[0] as HTMLAnchorElement).href;
    };
    expect(await linked('needs', /^SAM vzw/)).to.equal('https://www.samvzw.be/thema/outreachend-werken');
    expect(await linked('needs', /^Niet iedereen/)).to.match(/^https:\/\/sociaal\.net\/opinie\/niet-iedereen/);
    expect(await linked('reasons', /^Film/)).to.equal('https://www.youtube.com/watch?v=TfA8YKVZIZI');
  });

  it('results: has a second name', async () => {
    const definition = await mountVisitedDefinition('view="recommendations"');
    expect(nameOf(allByRole(definition, 'heading')[0]!)).to.equal('Wat de participatietrajecten opleverden');
  });

  it('have no questions and no quotation', async () => {
    for (const view of VIEWS) {
      const definition = await mountVisitedDefinition(`view="${view}" reflect mode="page" value="${STARTED}"`);
      expect(quotationIn(definition) === undefined, view).to.be.true;
      expect(allByRole(definition, 'radio'), view).to.be.empty;
      expect(allByRole(definition, 'button'), view).to.be.empty;
    }
  });

  it('can be changed for each other and for the definition, which keeps its answers', async () => {
    const definition = await mountVisitedDefinition(`reflect value="${STARTED}"`);
    definition.view = 'summary';
    await definition.updateComplete;
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

  it('are complete, each with its author, year and title', async () => {
    const texts = textsOf(await entries());
    expect(texts).to.have.length(references.length);
    for (const [index, { authors, madeWith, year = 'zonder jaartal', title }] of references.entries()) {
      const by = madeWith ? `${authors}, in samenwerking met ${madeWith}` : authors;
      const called = typeof title === 'string' ? title : referencesTexts.untitled[title.of];
      expect(texts[index]!.startsWith(`${by} (${year}). ${called}`), texts[index]).to.be.true;
    }
  });

  it('are the bibliography of Stam, the three works that others name, and six sources themselves', async () => {
    const texts = textsOf(await entries());
    const count = (source: string) => texts.filter((text) => text.endsWith(`Bron: ${source}.`)).length;
    expect(count('Martin Stam')).to.equal(27);
    expect(['workshop Antwerpen', 'SAM en Reach Out! (factsheet)', 'SAM vzw'].map(count)).to.deep.equal([1, 1, 1]);
    expect(texts.filter((text) => text.endsWith('Bron van deze teksten.'))).to.have.length(6);
  });

  it('read like references, with whatever each of them has', async () => {
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
        'Uitgave Nationale Goede Doelen Loterijen Stichting DOEN. Bron: Martin Stam.',
    );
    expect(find('Dewaele, C.')).to.equal(
      'Dewaele, C. (zonder jaartal). Niet iedereen die het eigen kantoor verlaat, werkt outreachend. Sociaal.Net. Bron: SAM vzw.',
    );
    expect(find('Dewaele, De')).to.equal(
      'Dewaele, De Maeyer & Beelen (2012). [Definitie, uit een onderzoek waarvan de resultaten volgens Sociaal.Net in ' +
        '‘Reach Out! Praktijkboek voor outreachend werken’ staan]. Bron: SAM en Reach Out! (factsheet).',
    );
  });

  it('mark which piece is the author, the year, the title and where it appeared', async () => {
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

  it('are sorted by author', async () => {
    const authors = (await entries()).map((entry) => textsOf(entry.querySelectorAll('[part=authors]'))[0]!);
    expect(authors).to.deep.equal(
      [...authors].sort((one, other) => one.localeCompare(other, 'nl', { sensitivity: 'base' })),
    );
  });
});
