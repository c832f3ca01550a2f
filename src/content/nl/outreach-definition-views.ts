import type { ShownView } from '../../model/definition-views.ts';
import { workshopFilm } from '../citations.ts';
import type { ViewContent } from '../definition-content.ts';
import { dutchView } from './dutch-view.ts';
import { participationExplained, participationResults } from './participation-results.ts';

type View = Exclude<ShownView, 'definition' | 'references'>;

const article = {
  text: 'Niet iedereen die het eigen kantoor verlaat, werkt outreachend (Cis Dewaele, Sociaal.Net)',
  url: 'https://sociaal.net/opinie/niet-iedereen-die-kantoor-verlaat-werkt-outreachend/',
};

/** What each source says besides the definition, in this project's words. */
export const views: Record<View, ViewContent> = {
  summary: {
    title: 'Outreachend werken in het kort',
    sections: [
      {
        heading: 'Wat houdt het in?',
        paragraphs: [
          'Outreachend werken maakt drempels lager: de drempels naar wat organisaties en diensten aanbieden.',
        ],
        items: [
          'Sociale professionals gaan actief naar de leefwereld van mensen: online, in de openbare ruimte, bij mensen thuis of bij een andere organisatie.',
          'Ze zoeken zelf contact met wie niet of te weinig bereikt wordt.',
          'Ze werken aan meer welzijn voor mensen.',
          'Ze brengen in kaart op welke drempels mensen botsen en wat ze meemaken. Zo werken ze aan diensten en organisaties die toegankelijk zijn.',
        ],
        source: 'sam',
      },
      {
        heading: 'Waarvoor?',
        paragraphs: [
          'Outreachend werken is een naam voor laagdrempelige manieren van werken, buiten de muren van de eigen organisatie. Werkers stappen zelf naar mensen in een maatschappelijk kwetsbare positie, in hun leefwereld.',
          'Het doel: onderbescherming aanpakken en voorkomen, zonder te wachten tot iemand aanklopt.',
        ],
        source: 'factsheet',
      },
      {
        heading: 'Wat is onderbescherming?',
        paragraphs: [
          'Er zijn diensten, maar mensen maken er geen gebruik van. Daardoor krijgen ze niet waar ze recht op hebben.',
        ],
        source: 'sam',
      },
    ],
  },
  similarities: {
    title: 'Wat alle vormen gemeen hebben',
    sections: [
      {
        heading: 'Veel vormen',
        paragraphs: [
          'Outreachend werken is laagdrempelig en actief contact zoeken met mensen, die daar niet altijd zelf om vragen. Dat kan op veel plekken: bij mensen in de huiskamer, op straat en op pleinen, bij andere organisaties en instellingen. Je vindt outreachers onder meer in:',
        ],
        items: [
          'de drughulpverlening',
          'de gehandicaptenzorg',
          'de stedelijke dienstverlening',
          'het jeugdwerk en jeugdwelzijnswerk',
          'het algemeen welzijnswerk',
          'de geestelijke gezondheidszorg',
          'de jeugdhulp',
          'OCMW’s',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Veel verschillen',
        paragraphs: [
          'Al die praktijken hebben een eigen geschiedenis, eigen ideeën en een eigen beleid achter zich. Daardoor verschillen ze.',
          'In de drughulpverlening wil men bijvoorbeeld de schade beperken (‘harm reduction’). Vanuit een overlastperspectief, zoals soms in een stad, ziet men een ander probleem, een ander doel en een andere aanpak.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Vijf gelijkenissen',
        paragraphs: ['Toch lijken ze in vijf dingen op elkaar:'],
        items: [
          'Het begint met contact, in de eigen omgeving van mensen. Je stapt zelf op hen af en wacht niet. Daarop rust elke outreachende praktijk.',
          'Outreach gaat naar bepaalde groepen, meestal mensen in een kwetsbare positie. Vermoedelijk hebben ze iets nodig. Toch is er geen (positief) contact (meer) met voorzieningen, en stellen ze zelf geen vraag.',
          'Je komt actief en ongevraagd naar de plek waar mensen leven, en wacht niet af. Ingaan op wat mensen misschien nodig hebben, is niet genoeg. Outreach moedigt ook positieve bindingen aan: met voorzieningen in de samenleving en met hun eigen netwerk.',
          'De werkrelatie met mensen staat voorop. Outreachers zijn nabij: dicht bij de persoon en bij diens netwerk.',
          'Outreach speelt ook een rol tussen organisaties, in de zoektocht naar hulp en zorg die beter op elkaar aansluiten. Werken sectoren samen, dan kan de ondersteuning meer één geheel worden. Outreachers zijn daarin vaak bemiddelaar, adviesverlener of casemanager (uitleg van dit project: wie alle hulp rond één persoon coördineert). Bruggenbouwer zijn ze altijd.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Wat de factsheet anders zegt',
        paragraphs: ['De factsheet van SAM vzw en Reach Out! noemt ook vijf gelijkenissen, met andere accenten:'],
        items: [
          'De benadering is volgens haar ‘veelal’ ongevraagd, dus niet altijd.',
          'Ze schrijft ‘verbinden met’ mensen, waar Mijn Kennisplein ‘contact leggen’ schrijft.',
          'Er staat ‘positieve verbindingen’ in plaats van ‘positieve bindingen’.',
          'Dat outreachers nabij zijn, staat er niet.',
        ],
        source: 'factsheet',
      },
      {
        heading: 'Met wie?',
        paragraphs: ['De mensen die outreachers opzoeken, verschillen sterk van elkaar. Het kan bijvoorbeeld gaan om:'],
        items: [
          'jongeren die rondhangen',
          'mensen die teruggetrokken leven, zoals ouderen die zich eenzaam voelen',
          'mensen met een psychiatrische problematiek',
          'mensen die al lang alcohol of drugs gebruiken',
          'mensen met wie het samenleven in de buurt geregeld moeilijk loopt',
        ],
        source: 'kennisplein',
      },
    ],
  },
  reasons: {
    title: 'Waarom outreachend werken?',
    sections: [
      {
        heading: 'Zeven redenen',
        items: [
          {
            term: 'Niet bereikte groepen',
            explanation: 'Sommige mensen ontmoet je alleen als je naar hen toe gaat.',
          },
          { term: 'De relatie werkt!', explanation: 'Een goede band kan op zich al een verschil maken.' },
          { term: 'Probleembesef?', explanation: 'Niet iedereen ervaart zelf een probleem.' },
          { term: 'Vinger aan de pols', explanation: 'Je merkt snel wat er leeft.' },
          {
            term: 'Info, preventie, hulp en toeleiding: beter ter plaatse',
            explanation: 'Toeleiding is samen de weg naar een dienst zoeken.',
          },
          { term: 'Verbindend werken met de buurt', explanation: 'Mensen en hun buurt komen dichter bij elkaar.' },
          {
            term: '(omdat we moeten)',
            explanation: 'Deze reden staat in de bron tussen haakjes. Soms is outreachend werken gewoon een opdracht.',
          },
        ],
        links: [{ text: 'Film bij de workshop (YouTube)', url: workshopFilm }],
        source: 'antwerpen',
      },
      {
        heading: 'Mensen botsen op drempels',
        paragraphs: [
          'Mensen vinden te vaak de weg niet naar een dienst of organisatie. Ze botsen op vijf soorten drempels:',
        ],
        items: [
          'Ze kennen het aanbod niet, of niet goed genoeg.',
          'De stap zetten durven ze niet: ze zijn bang, schamen zich, of maakten eerder iets mee.',
          'Een organisatie maakt het moeilijk met haar regels en afspraken. Sommigen haken af, of hun begeleiding wordt stopgezet.',
          'Er is een wachtlijst of een taalbarrière, of er moet eerst een afspraak zijn, soms online.',
          'Het aanbod is versnipperd, of het past niet bij hen.',
        ],
        source: 'sam',
      },
      {
        heading: 'Waar drempels toe leiden',
        paragraphs: [
          'Zulke drempels treffen vooral wie zich in een kwetsbare positie bevindt. Het gevolg: deze mensen zijn onderbediend (uitleg van dit project: ze krijgen minder van diensten dan ze nodig hebben) en raken in onderbescherming.',
          'Onderbescherming wil zeggen: er zijn diensten, maar mensen maken er geen gebruik van. Daardoor krijgen ze niet waar ze recht op hebben.',
        ],
        source: 'sam',
      },
    ],
  },
  needs: {
    title: 'Wat vraagt outreachend werken?',
    sections: [
      {
        heading: 'In de organisatie en bij de werkers',
        paragraphs: [
          'Elke organisatie kan voor outreachend werken kiezen, helemaal of voor een deel. Het is wel een uitdaging, voor de organisatie en voor haar werkers:',
        ],
        items: [
          'De organisatie kijkt open naar wat ze zelf aanbiedt.',
          'Werkers hebben specifieke kennis en vaardigheden nodig, en een basishouding die past bij werken buiten de muren.',
        ],
        source: 'sam',
      },
      {
        heading: 'Steun van SAM vzw',
        paragraphs: [
          'SAM vzw steunt teams, organisaties, leidinggevenden en sociale professionals die outreachend werken of ermee willen starten. Dit biedt SAM vzw aan:',
        ],
        items: [
          'de basiscursus ‘outreachend werken’ van drie dagen, voor professionals en leidinggevenden',
          'een workshop op maat',
          'intervisie',
          'een leertraject op maat, voor wie een gedragen visie en een kader zoekt',
        ],
        source: 'sam',
      },
      {
        heading: 'De vinger aan de pols',
        paragraphs: [
          'SAM vzw en HoGent werken nauw samen aan een nieuw kader om outreachend te werken.',
          'Wat er nu loopt, lees je bij SAM vzw zelf. Daar vind je ook dit artikel:',
        ],
        links: [article],
        source: 'sam',
      },
    ],
  },
  'dutch-view': dutchView,
  results: {
    title: 'Wat de participatietrajecten opleverden',
    sections: [
      {
        paragraphs: [
          'De workshop in Antwerpen noemt zes resultaten van participatietrajecten.',
          participationExplained,
        ],
        items: participationResults,
        source: 'antwerpen',
      },
    ],
  },
};

/** The texts around the list of works. */
export const referencesTexts = {
  title: 'Verder lezen',
  lead: 'Deze werken staan bij Martin Stam onder ‘Verder lezen’, worden in een andere bron genoemd, of zijn zelf een bron van deze teksten. Namen en titels staan hier zoals in die bron; alleen leestekens en de plaats van het jaartal zijn gelijkgemaakt. Noemt een bron geen titel, dan zegt dit project tussen vierkante haken waarover het gaat.',
  // If a source gives no year.
  undated: 'zonder jaartal',
  // For a work that the texts rest on.
  ownSource: 'Bron van deze teksten.',
  // If a source gives no title.
  untitled: {
    'quick-scan-2013': '[Quick scan]',
    'definition-2012':
      '[Definitie, uit een onderzoek waarvan de resultaten volgens Sociaal.Net in ‘Reach Out! Praktijkboek voor outreachend werken’ staan]',
    factsheet: '[Factsheet outreachend werken]',
  },
  madeWith: (authors: string, others: string) => `${authors}, in samenwerking met ${others}`,
  publishedIn: (place: string, publisher: string) => `${place}: ${publisher}`,
};
