import type { DefinitionView } from '../../model/definition-views.ts';
import type { ViewContent } from '../definition-content.ts';

type View = Exclude<DefinitionView, 'definition' | 'references'>;

/** What each source says besides the definition, in this project's words. */
export const views: Record<View, ViewContent> = {
  summary: {
    title: 'Outreachend werken in het kort',
    sections: [
      {
        heading: 'Wat houdt het in?',
        paragraphs: ['Outreachend werken maakt de drempels naar organisaties en diensten lager.'],
        items: [
          'Sociale professionals werken waar mensen leven: thuis, in de openbare ruimte, bij andere organisaties of online.',
          'Ze zoeken zelf contact met mensen die niet of te weinig bereikt worden.',
          'Ze werken eraan dat mensen het beter krijgen.',
          'Ze brengen in kaart op welke drempels mensen botsen en wat ze meemaken. Zo worden diensten en organisaties toegankelijker.',
        ],
        source: 'sam',
      },
      {
        heading: 'Waarvoor?',
        paragraphs: [
          'Outreachend werken kan op veel manieren, maar altijd laagdrempelig en buiten de muren van de organisatie. Werkers stappen in de leefwereld van mensen in maatschappelijk kwetsbare posities.',
          'Zo pakken ze onderbescherming aan en voorkomen ze die, zonder af te wachten. Onderbescherming betekent (volgens SAM vzw): mensen gebruiken diensten niet die er wel zijn. Zo krijgen ze niet waar ze recht op hebben.',
        ],
        source: 'factsheet',
      },
    ],
  },
  similarities: {
    title: 'Wat alle vormen gemeen hebben',
    sections: [
      {
        heading: 'Veel vormen',
        paragraphs: [
          'Outreach gebeurt op straten en pleinen, in huiskamers en in andere organisaties. Je vindt outreachers bijvoorbeeld in de drughulpverlening, het jeugdwerk, de geestelijke gezondheidszorg en bij OCMW’s.',
          'Al die praktijken hebben een eigen geschiedenis, eigen ideeën en een eigen beleid achter zich. Drughulpverlening wil soms vooral de schade van druggebruik beperken. Een stad kijkt soms vooral naar overlast. Dan verschillen het probleem, het doel en de aanpak.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Vijf gelijkenissen',
        paragraphs: ['Toch lijken ze in vijf dingen op elkaar:'],
        items: [
          'Het begint met contact, in de eigen omgeving van mensen. Je stapt zelf op hen af en wacht niet. Daarop rust al de rest.',
          'Outreach richt zich op bepaalde groepen, meestal mensen in een kwetsbare positie. Vermoedelijk hebben ze iets nodig. Toch hebben ze geen (goed) contact (meer) met diensten, en stellen ze zelf geen vraag.',
          'Je komt actief en ongevraagd naar de plek waar mensen leven. Je gaat in op wat ze misschien nodig hebben. Je versterkt ook hun band met diensten en met hun eigen netwerk.',
          'De werkrelatie met mensen staat voorop. Je bent dicht bij hen en bij hun netwerk.',
          'Je helpt organisaties om samen te werken, over sectoren heen. Zo sluiten hulp en zorg beter op elkaar aan. Je bemiddelt, geeft advies of coördineert alle hulp rond één persoon (als casemanager). En altijd bouw je bruggen.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Ook in de factsheet',
        paragraphs: [
          'De factsheet van SAM vzw en Reach Out! noemt dezelfde vijf. Met een nuance: outreach is er ‘veelal’ ongevraagd, dus niet altijd.',
        ],
        source: 'factsheet',
      },
      {
        heading: 'Met wie?',
        paragraphs: ['De mensen die outreachers opzoeken, verschillen sterk van elkaar. Het gaat bijvoorbeeld om:'],
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
        paragraphs: ['De redenen komen uit de workshop in Antwerpen. De uitleg erbij is van dit project.'],
        items: [
          'Niet bereikte groepen: sommige mensen ontmoet je alleen als je naar hen toe gaat.',
          'De relatie werkt: een goede band maakt op zich al een verschil.',
          'Probleembesef? Niet iedereen ervaart zelf een probleem.',
          'Vinger aan de pols: je merkt snel wat er leeft.',
          'Info, preventie, hulp en toeleiding: dat gaat beter ter plaatse. Toeleiding is samen de weg naar een dienst zoeken.',
          'Verbindend werken met de buurt: je brengt mensen en hun buurt dichter bij elkaar.',
          '(Omdat we moeten): die laatste reden staat in de bron tussen haakjes. Soms is outreachend werken ook gewoon een opdracht.',
        ],
        source: 'antwerpen',
      },
      {
        heading: 'Mensen botsen op drempels',
        paragraphs: [
          'Te vaak vinden mensen de weg naar een dienst of organisatie niet. Ze botsen op vijf soorten drempels:',
        ],
        items: [
          'Ze kennen het aanbod niet, of niet goed genoeg.',
          'Ze durven de stap niet te zetten. Er speelt angst of schaamte, of ze maakten eerder iets mee.',
          'De regels en afspraken van de organisatie maken het moeilijk. Ze haken af, of de begeleiding wordt stopgezet.',
          'Er zijn wachtlijsten, taalbarrières of (online) afspraken.',
          'Het aanbod is versnipperd of past niet bij hen.',
        ],
        source: 'sam',
      },
      {
        heading: 'Waar drempels toe leiden',
        paragraphs: [
          'Vooral mensen in een kwetsbare positie botsen op zulke drempels. Daardoor zijn ze onderbediend: ze krijgen te weinig van wat diensten te bieden hebben.',
          'Zo komen ze in onderbescherming terecht. Ze gebruiken diensten niet die er wel zijn, en krijgen niet waar ze recht op hebben.',
        ],
        source: 'sam',
      },
    ],
  },
  needs: {
    title: 'Wat heb je nodig om outreachend te werken?',
    sections: [
      {
        heading: 'In de organisatie en bij de werkers',
        paragraphs: [
          'Elke organisatie kan kiezen om outreachend te werken, helemaal of voor een deel. Dat vraagt wel iets, van de organisatie en van wie er werkt:',
        ],
        items: [
          'De organisatie kijkt met een open blik naar haar eigen aanbod.',
          'Werkers hebben kennis, vaardigheden en een basishouding die passen bij werken buiten de muren.',
        ],
        source: 'sam',
      },
      {
        heading: 'Steun van SAM vzw',
        paragraphs: [
          'SAM vzw helpt sociale professionals, leidinggevenden, teams en organisaties die outreachend werken of ermee willen starten. Er is vorming, en er is coaching op maat. Samen met HoGent werkt SAM vzw ook aan een nieuw kader.',
          'Wat er nu loopt, lees je bij SAM vzw zelf.',
        ],
        links: [{ text: 'Website van SAM vzw', url: 'https://www.samvzw.be' }],
        source: 'sam',
      },
    ],
  },
  'dutch-view': {
    title: 'Een blik uit Nederland',
    sections: [
      {
        heading: 'Een lange traditie',
        paragraphs: [
          'Eeuwen geleden al stapten vrijwilligers op mensen in kwetsbare omstandigheden af. Later deden sociaal werkers dat ook.',
          'Outreachend werkers bewegen zich tussen twee werelden. Er is de systeemwereld van instanties en bureaus, en de leefwereld van mensen.',
        ],
        source: 'stam',
      },
      {
        heading: 'Doelgroep',
        paragraphs: [
          'Elke situatie is anders. Ze is tijdelijk of blijvend, met één of met meer problemen. De oorzaak kan liggen in wat mensen zelf doen, of daarbuiten. De gevolgen zijn zichtbaar, zoals overlast, of net verborgen, zoals eenzaamheid. Voorbeelden van de doelgroep zijn:',
        ],
        items: [
          'gezinnen met huiselijk geweld',
          'mensen met een verslaving',
          'dak- en thuislozen',
          'tienermoeders',
          'mensen met een psychiatrische achtergrond',
          'zwerfjongeren',
          'ouderen die afgezonderd leven',
          'mensen zonder verblijfspapieren',
        ],
        source: 'stam',
      },
      {
        heading: 'Moeilijk te bereiken',
        paragraphs: ['Met sommige mensen is contact niet vanzelfsprekend. Martin Stam noemt drie redenen:'],
        items: [
          'Ze vinden zelf dat ze geen hulp nodig hebben, ook al denken buren of familie daar anders over.',
          'Ze vinden de weg niet tussen regelingen, loketten en spreekuren.',
          'Ze hebben er geen vertrouwen meer in.',
        ],
        source: 'stam',
      },
      {
        heading: 'Werkwijze',
        paragraphs: [
          'Het vertrekpunt is hoe mensen hun leven zelf beleven: hun behoeften, zorgen, dromen en plannen.',
          'Vaak is er hulp nodig op meer dan één domein van het leven, en ook meer dan hulp alleen. Daarom bekijken werkers problemen en oplossingen in een breed verband.',
        ],
        source: 'stam',
      },
      {
        heading: 'Van praktische hulp naar vertrouwen',
        paragraphs: [
          'Het eerste contact draait om praktische hulp, en om problemen voorkomen. Werkers doen dat soepel en met oog voor resultaat.',
          'Door te praten en praktisch te helpen, proberen ze vertrouwen te winnen. Van daaruit zoeken ze samen met mensen naar oplossingen die blijven, en die passen in hun leven.',
          'Uiteindelijk willen ze komen tot activering. Mensen redden zichzelf (zelfredzaamheid), en samen met hun omgeving (samenredzaamheid).',
        ],
        source: 'stam',
      },
      {
        heading: 'Wat verschuift sinds 2000',
        paragraphs: [
          'In Nederland raakte de term ‘outreachend werken’ pas na 2000 in gebruik. De betekenis ervan beweegt nog.',
          'In 2007 gaf de Wet maatschappelijke ondersteuning (Wmo) een aanzet tot een ander soort verzorgingsstaat. In 2009 kwam het ministerie met Welzijn Nieuwe Stijl. Outreachend werkers moesten ‘change agents’ worden: mensen die verandering brengen. Dat doen ze vaak in een wijk, waar wonen, welzijn en zorg samenkomen.',
          'Sindsdien is de aanpak niet meer alleen voor uitzonderlijke situaties, waarin de problemen al hoog zijn opgelopen.',
        ],
        source: 'stam',
      },
      {
        heading: 'Sociale netwerken versterken',
        paragraphs: [
          'Outreachend werk begint steeds vroeger, aan de ‘voorkant’ van sociale kwesties. Het brengt mensen (weer) met elkaar in contact.',
          'De aandacht gaat minder naar één persoon in ernstige problemen, en meer naar sociale netwerken. Het doel: zoveel mogelijk voorkomen dat problemen ernstig worden.',
        ],
        source: 'stam',
      },
    ],
  },
  recommendations: {
    title: 'Wat de participatietrajecten opleverden',
    sections: [
      {
        paragraphs: [
          'De workshop in Antwerpen somt op wat er uit de participatietrajecten kwam. De uitleg tussen haakjes is van dit project.',
        ],
        items: [
          'overleg tussen outreachende diensten, formeel en informeel',
          'een aanpak per buurt, bijvoorbeeld ‘Kwartier maken’ (zorgen dat mensen welkom zijn in een buurt)',
          'outreachers als coach, tolk en bruggenbouwer, voor cliënten en voor reguliere (gewone) diensten, zodat drempels lager worden',
          'vorming over outreachend werken voor reguliere diensten',
          'een academische wereld (zoals universiteiten en hogescholen) die outreachende diensten mee verbindt, bijvoorbeeld met een daklozentelling',
          'bij reguliere diensten: een vast aanspreekpunt, dichtbij',
        ],
        source: 'antwerpen',
      },
    ],
  },
};

/** What is said around the list of works. */
export const referencesTexts = {
  title: 'Verder lezen',
  lead: 'Deze werken staan bij Martin Stam onder ‘Verder lezen’, of worden in een andere bron genoemd. Namen en titels staan hier zoals in die bron. Noemt een bron geen titel, dan zegt dit project tussen vierkante haken waarover het gaat.',
  // Where a source gives no year.
  undated: 'zonder jaartal',
};
