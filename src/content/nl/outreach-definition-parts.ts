import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import { sociaalnet } from './citations.ts';
import type { PartContent } from '../definition-content.ts';
import type { ReflectionPerQuestion } from '../instrument-content.ts';
import { pluralIn } from '../plural.ts';

/** What each part opens. It follows the workshop in Antwerp, in this project's words. */
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
      'Sociale grondrechten (uitleg van dit project: rechten die voor iedereen gelden, zoals het recht op een goede woning).',
      'Kwaliteit van leven: je werkt eraan dat die beter wordt.',
      'Een emancipatorisch proces (uitleg van dit project: mensen krijgen meer greep op hun leven). Bouwen op sterktes staat centraal: die van de persoon en die van de omgeving.',
    ],
  },
  'participatory-attitude': {
    lead: 'De houding van de werker staat centraal: tegenover de doelgroep, en ook tegenover andere organisaties en partners. Ze heeft negen kenmerken.',
    items: [
      { term: 'Echtheid', explanation: 'Je bent jezelf en doet je niet anders voor.' },
      { term: 'Betrokkenheid', explanation: 'Het raakt je hoe het met iemand gaat.' },
      { term: 'Gelijkwaardigheid', explanation: 'Je staat naast mensen, niet boven hen.' },
      { term: 'Openheid', explanation: 'Je luistert zonder oordeel en zegt eerlijk waarvoor je komt.' },
      {
        term: 'Onvoorwaardelijkheid',
        explanation: 'Mensen kunnen op je rekenen zonder daar iets voor te doen of te beloven.',
      },
      { term: 'Positieve ingesteldheid', explanation: 'Je kijkt naar wat mensen kunnen en wat mogelijk is.' },
      { term: 'Professionele nabijheid', explanation: 'Je komt dichtbij, en je blijft een werker.' },
      { term: 'Betrouwbaarheid', explanation: 'Je doet wat je zegt.' },
      { term: 'Respect', explanation: 'Je neemt mensen ernstig, ook als ze anders kiezen dan jij.' },
    ],
  },
  'vulnerable-groups': {
    lead: 'Het gaat om mensen die maatschappelijk kwetsbaar zijn (uitleg van dit project: kwetsbaar door hun plaats in de samenleving).',
    items: [
      'Ze missen vaak verbinding met de ruimere samenleving.',
      'Niet zelden worden ze sociaal uitgesloten.',
      'Dat leidt tot isolement: ze staan er alleen voor.',
      'En het leidt tot noden die meervoudig en complex zijn: er is veel tegelijk aan de hand, op verschillende domeinen van hun leven.',
    ],
    note: {
      text: 'Cis Dewaele, eerste auteur van de definitie, haalt die later anders aan: met ‘personen in maatschappelijk kwetsbare situaties’.',
      source: sociaalnet,
    },
  },
  'under-reached': {
    lead: 'Dit deel heeft twee kanten.',
    items: [
      'Mensen die (nog) niet bereikt worden. Ze hebben geen contact met het aanbod dat er is. Met outreachend werken kun je hen leren kennen, en daarna nagaan welke steun ze wensen.',
      'Mensen die niet meer of te weinig bereikt worden. Er zijn of waren al contacten met organisaties. Maar de steun is versnipperd of eenzijdig stopgezet, of er is te weinig expertise of aanbod. Dan kan outreachend werken ervoor zorgen dat diensten beter op elkaar aansluiten, door netwerken en coördinatie.',
    ],
  },
  lifeworld: {
    lead: 'Je verlaat de vertrouwde omgeving van je organisatie. Dat geeft ruimte voor vier dingen.',
    items: [
      'Jij en de mensen leren elkaar beter kennen.',
      'Je leert hun leefwereld beter kennen.',
      'Je doorbreekt de grenzen van je organisatie.',
      'De band wordt dieper, met meer vertrouwen.',
    ],
  },
  'values-and-norms': {
    lead: 'Uitleg van dit project: waarden zijn wat mensen belangrijk vinden, normen zijn hun regels over wat hoort.',
    items: [
      'Je hebt respect voor wat daar geldt, en je staat ervoor open.',
      'Je past je aan. Dat vraagt vaak dat je soepel en creatief bent.',
      'Soms botst wat daar geldt met je eigen waarden en normen.',
      'Respecteren is duidelijk iets anders dan goedkeuren.',
    ],
  },
  'mutual-attunement': {
    lead: 'Je werkt aan verbinding tussen vier partijen. Zo voelen mensen weer dat ze ergens bij horen.',
    items: [
      'De doelgroep: de mensen zelf.',
      'Het professionele netwerk (uitleg van dit project: diensten en organisaties).',
      'Het informele netwerk (uitleg van dit project: bijvoorbeeld familie, vrienden en buren).',
      'De ruimere omgeving (uitleg van dit project: de buurt en de samenleving).',
    ],
    more: 'Daarnaast ben je een verbindingsschakel. Je staat tussen drie: de leefwereld van mensen, de organisaties, en de ruimere samenleving. Je herstelt of bevordert het contact van mensen met organisaties, en van organisaties met elkaar.',
  },
};

/** A reflection question on each part. They are this project's, not the authors'. */
export const partReflection: ReflectionPerQuestion<OutreachDefinition> = {
  'active-approach': 'Wanneer zetten jullie de eerste stap, en wanneer wachten jullie toch af?',
  wellbeing: 'Wat is een goed leven voor de mensen die jullie ontmoeten, in hun eigen woorden?',
  'participatory-attitude': 'Welke van de negen kenmerken gaan vanzelf, en welke vragen tijd of steun?',
  'vulnerable-groups': 'Aan wie denken jullie hier, en hoe zouden zij hun eigen situatie beschrijven?',
  'under-reached': 'Met wie is het contact gestopt, en hoe kwam dat?',
  lifeworld: 'Welke plekken in het leven van mensen willen jullie beter leren kennen?',
  'values-and-norms': 'Hoe praten jullie samen over waarden en normen die botsen met die van jullie?',
  'mutual-attunement': 'Wie zouden jullie met elkaar in contact willen brengen, en wat is daarvoor nodig?',
};

/** For parts that choices in the quick scan on the same page bear on. The connection is this project's. */
export const definitionLinks = {
  // Before the choices.
  touchedBy:
    'Dit kozen jullie in de quickscan, en het raakt aan dit deel. Dat verband legt dit project, niet de auteurs.',
  choice: (option: string, parameter: string) => `${option}, bij ‘${parameter}’`,
  // After the choices, if a team checks its own practice.
  asked: (count: number) =>
    pluralIn('nl')(
      count,
      'Helpt deze keuze jullie bij dit deel, of maakt ze het moeilijker?',
      'Helpen deze keuzes jullie bij dit deel, of maken ze het moeilijker?',
    ),
  askedOrigin: 'Vraag van dit project.',
};
