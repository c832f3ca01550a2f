import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { Accessibility } from '../../model/relations.ts';
import type { ReflectionPerQuestion } from '../instrument-content.ts';
import type { InstrumentResultTexts } from '../texts.ts';

/** To think further with, where a threshold holds and where nobody knows yet. This project's, not the authors'. */
export const thresholdChecklistReflection: ReflectionPerQuestion<ThresholdChecklist> = {
  'unknown-offer.not-known': 'Waar komen mensen die jullie niet kennen, en wie kan daar over jullie vertellen?',
  'unknown-offer.lost-in-the-system': 'Wat kom je tegen als je de weg naar jullie aanbod samen met iemand aflegt?',
  'not-daring.fear': 'Aan wie vertellen mensen waar ze bang voor zijn, en wat kan hen geruststellen?',
  'not-daring.shame': 'Waar en hoe kunnen mensen jullie ontmoeten zonder dat het opvalt?',
  'not-daring.earlier-experience': 'Wat maakten mensen eerder mee met diensten, en hoe horen jullie die verhalen?',
  'not-daring.lost-trust': 'Wie vertrouwen mensen wel, en wat kunnen jullie daarvan leren?',
  'not-daring.no-perceived-need': 'Wat vinden mensen zelf belangrijk, los van wat anderen nodig vinden?',
  'rules.hard-to-keep': 'Welke regels vinden mensen zelf moeilijk, en welke kunnen soepeler?',
  'rules.dropping-out': 'Wat doen jullie als iemand niet meer komt?',
  'rules.support-ended': 'Wie beslist bij jullie dat begeleiding stopt, en hoe gaat het daarna met mensen?',
  'access.waiting-list': 'Hoe gaat het met mensen terwijl ze wachten, en wat kunnen jullie dan al doen?',
  'access.language': 'In welke taal, of op welke manier, kunnen mensen het best hun verhaal doen?',
  'access.appointments': 'Hoe kunnen mensen bij jullie terecht op een moment dat voor hen past?',
  'access.online': 'Welke weg naar jullie is er voor wie niet online kan of wil?',
  'mismatch.fragmented': 'Bij hoeveel diensten doen mensen hun verhaal, en wie brengt die diensten samen?',
  'mismatch.not-tailored': 'Hoe zou jullie aanbod eruitzien als mensen het zelf uittekenden?',
  'mismatch.lacking-expertise': 'Welke kennis vind je bij andere diensten, en welke bij de mensen zelf?',
  'mismatch.insufficient-offer': 'Wat hebben mensen nog nodig naast jullie aanbod, en bij wie kaarten jullie dat aan?',
};

/** What the checklist says of its result: what holds, what is unknown, the seven B's, and what can help. */
export const checklistResult = {
  holds: 'Drempels bij jullie',
  holdsNothing: 'Jullie antwoordden nergens ‘Deels’ of ‘Wel’.',
  byAccessibility: 'De drempels volgens de zeven B’s',
  accessibilityOrigin:
    'De zeven B’s van toegankelijkheid vind je bij de VVSG, de Vereniging van Vlaamse Steden en Gemeenten. Dit project schreef de uitleg en koos welke drempel onder welke B staat.',
  /** Each of the seven B's: its name, and what it asks of a service. */
  accessibility: {
    usability: { label: 'Bruikbaarheid', explanation: 'Mensen hebben echt iets aan het aanbod.' },
    availability: {
      label: 'Beschikbaarheid',
      explanation: 'Er is genoeg aanbod, en het is er op het moment dat mensen het nodig hebben.',
    },
    affordability: { label: 'Betaalbaarheid', explanation: 'Wat het kost, houdt niemand weg.' },
    reachability: {
      label: 'Bereikbaarheid',
      explanation: 'Mensen geraken er: de plek, de uren en de manier passen voor hen.',
    },
    awareness: {
      label: 'Bekendheid',
      explanation: 'Mensen weten dat het aanbod bestaat, en dat het ook voor hen is.',
    },
    comprehensibility: {
      label: 'Begrijpbaarheid',
      explanation: 'Wat jullie zeggen en schrijven is helder, zodat mensen weten wat ze kunnen verwachten.',
    },
    trustworthiness: {
      label: 'Betrouwbaarheid',
      explanation: 'Mensen voelen zich veilig bij jullie en kunnen op jullie rekenen.',
    },
  } satisfies Record<Accessibility, { readonly label: string; readonly explanation: string }>,
  // Said under a B that no threshold of the list falls under.
  accessibilityUncovered:
    'Geen drempel uit deze lijst valt hieronder, want de bronnen noemen er geen. Vraag zelf na hoe het bij jullie zit.',
  accessibilityClear: 'Hier antwoordden jullie nergens ‘Deels’ of ‘Wel’.',
  reflectionOrigin: 'Vraag van dit project.',
  unknown: 'Wat jullie nog niet weten',
  unknownExplanation:
    'Hier weten jullie nog niet of mensen op een drempel botsen. Dat kunnen outreachers te weten komen. Zij spreken mensen in hun eigen omgeving en horen wat hen tegenhoudt.',
  consequence: 'Waar drempels toe leiden',
  consequenceExplanation: [
    'Vooral mensen in een kwetsbare positie botsen op zulke drempels. Daardoor zijn ze onderbediend: ze krijgen te weinig van wat diensten te bieden hebben.',
    'Zo komen ze in onderbescherming terecht. Dat wil zeggen: de diensten zijn er wel, maar mensen gebruiken ze niet. Daardoor krijgen ze niet waar ze recht op hebben.',
  ],
  levers: 'Parameters van de quickscan die kunnen helpen',
  leversOrigin: 'Welke parameter welke drempel kan verlagen, is een lezing van dit project, niet van de auteurs.',
  leverUsed: (options: readonly string[]) => `In jullie quickscan: ${options.join(', ')}`,
};

/** What any instrument says of its result, of the checklist. */
export const thresholdChecklistResult: InstrumentResultTexts = {
  title: 'Overzicht van jullie drempels',
  noJudgement:
    'Dit is geen oordeel over jullie werk. Het toont wat mensen kan tegenhouden, en waar jullie iets kunnen doen.',
  reflectionOrigin:
    'Open vragen bij de drempels die jullie zien of nog niet kennen, om samen verder te denken. Ze zijn van dit project, niet van de auteurs.',
};
