import { sam, sociaalnet, vvsg } from './citations.ts';
import type { SourceId } from './sources.ts';

/** Works without a title. */
type Untitled = 'quick-scan-2013' | 'definition-2012' | 'factsheet';

export interface Reference {
  readonly authors: string;
  readonly year?: string;
  /** Who made it with them. */
  readonly madeWith?: string;
  /** Or for a work without a title its source: then each language says what the work is. */
  readonly title: string | { readonly of: Untitled };
  /** What it appeared in: a journal with volume, issue and pages, or an occasion. */
  readonly container?: string;
  readonly publisher?: string;
  readonly place?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** The source that names it; absent if the texts rest on it themselves. */
  readonly source?: SourceId;
}

/** The bibliography of Stam, the works that the other sources name, and those sources: as the sources print them, sorted by author. */
export const references: readonly Reference[] = [
  {
    authors: 'Antwerps Platform Sociale Middenveld Organisaties',
    title: 'Workshop Outreachend werken',
    container: 'Staten-Generaal Lokaal Sociaal Beleid, Antwerpen',
  },
  {
    authors: 'Baart, A.',
    year: '2004',
    title: 'Een theorie van de presentie',
    publisher: 'Boom',
    place: 'Amsterdam',
    source: 'stam',
  },
  {
    authors: 'Boer, N. de & Lans, J. van der',
    year: '2011',
    title: 'Burgerkracht. De toekomst van het sociaal werk in Nederland',
    publisher: 'RMO',
    place: 'Den Haag',
    source: 'stam',
  },
  {
    authors: 'Dam, C. van & Vlaar, P.',
    year: '2010',
    title:
      'Professioneel Ondersteunen. Een handreiking voor de kwaliteit van de professionele dienstverlening op de prestatievelden van de Wmo. Concept Versie 2.0',
    publisher: 'MOVISIE',
    place: 'Utrecht',
    source: 'stam',
  },
  {
    authors: 'De Maeyer, Dewaele & Beelen',
    year: '2013',
    title: { of: 'quick-scan-2013' },
    source: 'antwerpen',
  },
  {
    authors: 'Dewaele, C.',
    title: 'Niet iedereen die het eigen kantoor verlaat, werkt outreachend',
    container: 'Sociaal.Net',
    url: sociaalnet.url!,
    source: 'sam',
  },
  { authors: 'Dewaele, C. (SAM)', title: 'Outreachend werken', container: 'Mijn Kennisplein' },
  {
    authors: 'Dewaele, De Maeyer & Beelen',
    year: '2012',
    title: { of: 'definition-2012' },
    source: 'factsheet',
  },
  {
    authors: 'Doorn, L. van, Etten, Y. van & Gademan, M.',
    year: '2008',
    title: 'Outreachend werken, Handboek voor werkers in de eerste lijn',
    publisher: 'Coutinho',
    place: 'Bussum',
    source: 'stam',
  },
  {
    authors: 'Driessens, K. & T. Van Regenmortel',
    year: '2006',
    title: 'Bind-Kracht in armoede. Boek 1. Leefwereld en hulpverlening',
    publisher: 'LannooCampus & Vansevenant',
    place: 'Leuven',
    source: 'stam',
  },
  {
    authors: 'Driessens, K. & T. van Regenmortel',
    year: '2008',
    title: 'Bind-Kracht in Armoede. Boek 2. Krachtgerichte hulpverlening in dialoog',
    publisher: 'LannooCampus',
    place: 'Leuven',
    source: 'stam',
  },
  {
    authors: 'Hilhorst, P.',
    year: '2011',
    title: 'Sociale veerkracht als vangnet',
    container: 'Socialisme & Democratie, 68(5/6), 149-158',
    source: 'stam',
  },
  {
    authors: 'Huber, M. & Rakers, M.',
    year: '2010',
    title: 'Eropaf, Waar ligt de grens',
    container: 'Maatwerk, 6, 16-18',
    source: 'stam',
  },
  {
    authors: 'Huber, M.A. & T. Bouwes',
    year: '2011',
    title: 'Samensturing in de maatschappelijke opvang',
    publisher: 'MOVISIE',
    place: 'Utrecht',
    source: 'stam',
  },
  {
    authors: 'Jagt, L. & D. De Bie',
    year: '2010',
    title: 'Onvrijwillige Hulpverlening. Moet Dat Nou?',
    publisher: 'Bohn Stafleu Van Loghum',
    place: 'Houten',
    source: 'stam',
  },
  {
    authors: 'Kruiter, A. J. et al.',
    year: '2008',
    title: 'De rotonde van Hamed. Maatwerk voor mensen met meerdere problemen',
    publisher: 'NICIS Institute',
    place: 'Den Haag',
    source: 'stam',
  },
  {
    authors: 'Kuypers, P. & Lans, J. van der',
    year: '1994',
    title: 'Naar een modern paternalisme. Over de noodzaak van sociaal beleid',
    publisher: 'De Balie',
    place: 'Amsterdam',
    source: 'stam',
  },
  {
    authors: 'Laan, G. van der',
    year: '1990',
    title: 'Legitimatieproblemen in het maatschappelijk werk',
    publisher: 'SWP',
    place: 'Amsterdam',
    source: 'stam',
  },
  {
    authors: 'Lans, J. Van Der',
    year: '2008',
    title: 'Ontregelen. De herovering van de werkvloer',
    publisher: 'Augustus',
    place: 'Amsterdam',
    source: 'stam',
  },
  {
    authors: 'Lans, J. van der',
    year: '2011',
    title: 'Loslaten, vertrouwen, verbinden. Over burgers en binding',
    publisher: 'Uitgave Nationale Goede Doelen Loterijen Stichting DOEN',
    source: 'stam',
  },
  {
    authors: 'Lans, J. van der, Medema, N. & Räkers, M.',
    year: '2003',
    title: 'Bemoeien werkt. Argumenten, methoden en technieken voor actief bemoeien',
    publisher: 'Van Gennep / De Balie',
    place: 'Amsterdam',
    source: 'stam',
  },
  {
    authors: 'Linde, M. Van Der',
    year: '2011',
    title: 'Doe wel, maar... zie om. Een pleidooi voor historisch besef in het sociaal werk',
    container:
      'Uitgesproken op 11 november 2011 tijdens een openbare les als lector Geschiedenis sociaal werk bij het lectoraat Innovatieve Maatschappelijke Dienstverlening',
    publisher: 'Hogeschool Utrecht',
    source: 'stam',
  },
  {
    authors: 'Lohuis, G., R. Schilperoort & G. Schout',
    year: '2002',
    title: 'Van bemoei- naar groeizorg',
    publisher: 'Wolters-Noordhoff',
    place: 'Groningen/Houten',
    source: 'stam',
  },
  {
    authors: 'Räkers, M. & Huber, M.A.',
    year: '2009',
    title: 'Manifest Eropaf! 2.0. Tien kernwaarden',
    publisher: 'Stichting Eropaf!',
    place: 'Kockengen',
    source: 'stam',
  },
  {
    authors: 'Räkers, M., L. van Doorn, T. van Uden, M. Huber, C. Kemmeren, M. van der Linde',
    year: '2013',
    title: 'Outreachend werkt!',
    publisher: 'MOVISIE',
    place: 'Utrecht',
    source: 'stam',
  },
  { authors: 'SAM vzw', title: 'Outreachend werken', url: sam.url! },
  { authors: 'SAM vzw', madeWith: 'Reach Out!', title: { of: 'factsheet' } },
  {
    authors: 'Stam, M.',
    year: '2012',
    title: 'Geef de burger moed. Outreachend werken in tijden van de transformatie van de verzorgingstaat',
    publisher: 'Lectoraat outreachend werken en innoveren / Wmo werkplaatsen',
    place: 'Amsterdam',
    source: 'stam',
  },
  {
    authors: 'Stam, M., Jansen, D., Jong, C. de & Räkers, M.',
    year: '2012',
    title: 'Outreachend besturen in tijden van transitie',
    publisher: 'Wmo werkplaatsen',
    place: 'Amsterdam',
    source: 'stam',
  },
  { authors: 'Stam, Martin', title: 'Outreachend werken' },
  {
    authors: 'Tielens, J. & Verster, M.',
    year: '2010',
    title: 'Bemoeizorg, Eenvoudige tips voor moeilijke zorg',
    publisher: 'De Tijdstroom',
    place: 'Utrecht',
    source: 'stam',
  },
  {
    authors: 'Tonkens, E., Uitermark, J. & Ham, M.',
    year: '2006',
    title: 'Handboek moraliseren',
    publisher: 'Van Gennep',
    place: 'Amsterdam',
    source: 'stam',
  },
  {
    authors: 'Uden, T. van & Bakker, M.',
    year: '2004',
    title: 'Stap voor Stap. Outreachende hulpverlening in het maatschappelijk werk',
    publisher: 'Maatschappelijk Werk DommelRegio',
    place: 'Eindhoven',
    source: 'stam',
  },
  {
    authors: 'Vansevenant, K., Driessens, K. & Regenmortel, T. van',
    year: '2008',
    title: 'Bindkracht in armoede',
    publisher: 'Lannoo Campus',
    place: 'Houten',
    source: 'stam',
  },
  {
    authors: 'Vlaar, P., Kluft, M. & Liefhebber, S.',
    year: '2013',
    title: 'Competenties Maatschappelijk Ondersteuning',
    publisher: 'MOVISIE',
    place: 'Utrecht',
    source: 'stam',
  },
  { authors: 'VVSG', title: 'De 7 B’s van de toegankelijkheid', url: vvsg.url! },
];
