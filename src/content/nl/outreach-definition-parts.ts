import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { PartContent } from '../definition-content.ts';
import type { ReflectionPerQuestion } from '../instrument-content.ts';
import type { InstrumentResultTexts } from '../texts.ts';

/** What opens at each part. It follows the workshop in Antwerp, in this project's words. */
export const parts: Record<DefinitionPart, PartContent> = {
  'active-approach': {
    lead: 'Een actieve benadering heeft vier kenmerken.',
    items: [
      'Je zoekt zelf contact met mensen, één voor één of in groep.',
      'Je wacht niet af.',
      'Jij zet de stap naar de mensen.',
      'Dat doe je of ze nu om hulp vragen of niet.',
    ],
  },
  wellbeing: {
    lead: 'Welzijn bevorderen gaat over drie dingen.',
    items: [
      'Sociale grondrechten: rechten die voor iedereen gelden, zoals het recht op een goede woning.',
      'Kwaliteit van leven: mensen krijgen het beter.',
      'Een emancipatorisch proces: mensen krijgen meer greep op hun leven. Je bouwt op hun sterktes en op die van hun omgeving.',
    ],
  },
  'participatory-attitude': {
    lead: 'Zo sta je tegenover mensen, en ook tegenover andere organisaties en partners. De negen kenmerken komen uit de bron, de uitleg erbij is van dit project.',
    items: [
      'Echtheid: je bent jezelf en speelt geen rol.',
      'Betrokkenheid: het raakt je hoe het met iemand gaat.',
      'Gelijkwaardigheid: je staat naast mensen, niet boven hen.',
      'Openheid: je luistert zonder oordeel en zegt eerlijk waarvoor je komt.',
      'Onvoorwaardelijkheid: mensen hoeven niets te doen of te beloven om op je te mogen rekenen.',
      'Positieve ingesteldheid: je kijkt naar wat mensen kunnen en wat mogelijk is.',
      'Professionele nabijheid: je komt dichtbij en vergeet je rol als werker niet.',
      'Betrouwbaarheid: je doet wat je zegt.',
      'Respect: je neemt mensen ernstig, ook als ze anders kiezen dan jij.',
    ],
  },
  'vulnerable-groups': {
    lead: 'Het gaat om mensen die maatschappelijk kwetsbaar zijn: kwetsbaar door hun plaats in de samenleving.',
    items: [
      'Ze missen vaak verbinding met de ruimere samenleving.',
      'Niet zelden worden ze uitgesloten.',
      'Zo raken ze geïsoleerd: ze staan er alleen voor.',
      'Hun noden worden meervoudig en complex: er speelt veel tegelijk, op verschillende domeinen van hun leven.',
    ],
    note: {
      text: 'Later schrijft eerste auteur Cis Dewaele ‘personen in maatschappelijk kwetsbare situaties’, in een artikel waar SAM vzw naar verwijst.',
      source: 'sam',
    },
  },
  'under-reached': {
    lead: 'Dit deel heeft twee kanten.',
    items: [
      'Mensen die (nog) niet bereikt worden. Ze hebben geen contact met diensten. Je leert hen eerst kennen, en gaat daarna na welke steun ze willen.',
      'Mensen die niet meer of te weinig bereikt worden. Ze kennen al verschillende diensten. Maar de steun is versnipperd of eenzijdig stopgezet, of er is te weinig expertise of aanbod. Dan help je om de diensten beter op elkaar te laten aansluiten.',
    ],
  },
  lifeworld: {
    lead: 'Je verlaat de vertrouwde omgeving van je organisatie. Dat geeft ruimte voor vier dingen.',
    items: [
      'Jullie leren elkaar beter kennen.',
      'Je leert hun leefwereld beter kennen.',
      'Je stapt over de grenzen van je organisatie heen.',
      'Het vertrouwen tussen jullie wordt dieper.',
    ],
  },
  'values-and-norms': {
    lead: 'Waarden zijn wat mensen belangrijk vinden. Normen zijn hun regels over wat hoort.',
    items: [
      'Je hebt respect voor wat daar geldt, en je staat ervoor open.',
      'Je past je aan. Dat vraagt vaak dat je soepel en creatief bent.',
      'Soms botst wat daar geldt met je eigen waarden en normen.',
      'Respecteren is iets anders dan goedkeuren.',
    ],
  },
  'mutual-attunement': {
    lead: 'Je bent de schakel tussen vier partijen. Zo voelen mensen weer dat ze ergens bij horen. Je herstelt of versterkt het contact tussen mensen en organisaties, en tussen organisaties onderling.',
    items: [
      'De doelgroep: de mensen zelf.',
      'Het professionele netwerk: diensten en organisaties.',
      'Het informele netwerk: bijvoorbeeld familie, vrienden en buren.',
      'De ruimere omgeving: de buurt en de samenleving.',
    ],
  },
};

/** A question to think further with at each part. They are this project's, not the authors'. */
export const partReflection: ReflectionPerQuestion<OutreachDefinition> = {
  'active-approach': 'Wie vraagt jullie niets, en hoe zouden jullie toch bij hen kunnen komen?',
  wellbeing: 'Wat is een goed leven voor de mensen die jullie ontmoeten, in hun eigen woorden?',
  'participatory-attitude': 'Welke van de negen kenmerken gaan vanzelf, en welke vragen tijd of steun?',
  'vulnerable-groups': 'Aan wie denken jullie hier, en hoe zouden zij hun eigen situatie beschrijven?',
  'under-reached': 'Wie kennen jullie nog niet, en met wie is het contact gestopt?',
  lifeworld: 'Welke plekken in het leven van mensen willen jullie beter leren kennen?',
  'values-and-norms': 'Hoe praten jullie samen over waarden en normen die botsen met die van jullie?',
  'mutual-attunement': 'Wie zouden jullie met elkaar in contact willen brengen, en wat is daarvoor nodig?',
};

/** What the check of the own practice says of its result. */
export const definitionResult: InstrumentResultTexts = {
  title: 'De definitie in jullie praktijk',
  noJudgement: 'Dit is geen score: het toont welke delen jullie terugvinden, en waar jullie samen over kunnen praten.',
  reflectionOrigin: 'Vraag van dit project, niet van de auteurs.',
};

/** Said of parts that the quick scan on the same page bears on. The link between the two is this project's. */
export const definitionLinks = {
  // Of each part.
  touched: 'raakt aan jullie quickscan',
  // Of all together.
  legend: 'Dubbel onderstreept: dit raakt aan wat jullie in de quickscan kozen. Dat verband legt dit project.',
  // Before the parameters of the quick scan.
  touchedBy: 'In jullie quickscan raakt dit aan het volgende. Dit project legt dat verband, niet de auteurs.',
};
