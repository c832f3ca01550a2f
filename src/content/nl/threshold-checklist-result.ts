import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { Accessibility } from '../../model/threshold-relations.ts';
import type { QuickScan } from '../../model/quick-scan.ts';
import type { ReflectionPerQuestion, SomeOptions } from '../instrument-content.ts';
import type { Texts } from '../same-texts.ts';
import type { quickScanResult } from './quick-scan-reflection.ts';

/** Reflection questions on thresholds that hold. This project's, not the authors'. */
export const thresholdChecklistReflection: ReflectionPerQuestion<ThresholdChecklist> = {
  'unknown-offer.not-known':
    'Waar komen de mensen die nog nooit van jullie hoorden, en wie kan daar over jullie vertellen?',
  'unknown-offer.lost-in-the-system':
    'Wat komen jullie tegen als jullie de weg naar het aanbod samen met iemand afleggen?',
  'unknown-offer.no-perceived-need': 'Wat vinden mensen zelf belangrijk, los van wat anderen nodig vinden?',
  'not-daring.fear': 'Waar zijn mensen bang voor, en wat kunnen jullie daar zelf aan veranderen?',
  'not-daring.shame': 'Hoe kunnen jullie mensen zo ontmoeten dat niemand zich hoeft te schamen?',
  'not-daring.earlier-experience':
    'Wat maakten mensen eerder mee, bij jullie of elders, en wat moet er nu anders zijn?',
  'not-daring.lost-trust': 'Wie vertrouwen mensen wel, en wat kunnen jullie daarvan leren?',
  'rules.hard-to-keep': 'Welke regels vinden mensen zelf moeilijk, en welke kunnen soepeler?',
  'rules.dropping-out': 'Wat doen jullie als iemand niet meer komt, en wat zegt dat over jullie regels?',
  'rules.support-ended': 'Wie beslist bij jullie dat begeleiding stopt, en hoe gaat het daarna met mensen?',
  'access.waiting-list': 'Hoe gaat het met mensen terwijl ze wachten, en wat kunnen jullie dan al doen?',
  'access.language': 'In welke taal, of op welke manier, kunnen mensen het best hun verhaal doen?',
  'access.appointments': 'Hoe kunnen mensen bij jullie terecht op een moment dat voor hen past?',
  'access.online': 'Welke weg naar jullie is er voor wie niet online kan of wil?',
  'mismatch.fragmented': 'Bij hoeveel diensten doen mensen hun verhaal, en wie brengt die diensten samen?',
  'mismatch.not-tailored': 'Hoe zou jullie aanbod eruitzien als mensen het zelf uittekenden?',
  'mismatch.lacking-expertise': 'Welke kennis vinden jullie bij andere diensten, en welke bij de mensen zelf?',
  'mismatch.insufficient-offer': 'Wat hebben mensen nog nodig naast jullie aanbod, en bij wie kaarten jullie dat aan?',
};

/** What the checklist says about its result: what holds, what is unknown, the seven B's, what can help, and what next. */
export const checklistResult = {
  holds: 'Drempels bij jullie',
  holdsNothing: 'Jullie antwoordden nergens ‘Deels een drempel’ of ‘Wel een drempel’.',
  // If every threshold is answered and none holds.
  holdsNothingQuestion: 'Zouden mensen die niet bij jullie komen, hetzelfde antwoorden?',
  byAccessibility: 'De drempels volgens de zeven B’s',
  // Around the name of the source, which links to it.
  accessibilityOrigin: [
    'Naar: ',
    ', in woorden van dit project. Welke drempel onder welke B staat, kiest dit project.',
  ] as const,
  /** Each of the seven B's: its name, and what it asks of a service. */
  accessibility: {
    usability: { label: 'Bruikbaarheid', explanation: 'Hebben mensen echt iets aan het aanbod?' },
    availability: {
      label: 'Beschikbaarheid',
      explanation:
        'Is er genoeg aanbod, op het moment dat mensen het nodig hebben? Ook administratieve drempels, wachtlijsten en vragen die mensen (nog) niet stellen, tellen volgens de VVSG mee.',
    },
    affordability: {
      label: 'Betaalbaarheid',
      explanation:
        'Houdt wat het kost mensen weg? Volgens de VVSG kunnen ook de moeite en een ‘psychologische kostprijs’ meetellen, niet alleen geld.',
    },
    reachability: {
      label: 'Bereikbaarheid',
      explanation: 'Geraken mensen er, en passen de plek, de uren en de manier voor hen?',
    },
    awareness: {
      label: 'Bekendheid',
      explanation: 'Weten mensen dat het aanbod bestaat?',
    },
    comprehensibility: {
      label: 'Begrijpbaarheid',
      explanation:
        'Is helder wat er gezegd en geschreven wordt, zodat mensen weten of het aanbod voor hen is en wat ze kunnen verwachten?',
    },
    trustworthiness: {
      label: 'Betrouwbaarheid',
      explanation: 'Voelen mensen zich veilig, en kunnen ze erop rekenen?',
    },
  } satisfies Record<Accessibility, { readonly label: string; readonly explanation: string }>,
  /** If none of its thresholds holds: none at all, some that nobody knows about, or some not answered yet. */
  accessibilityClear: 'Hier zien jullie geen drempel.',
  accessibilityUnknown: 'Hier weten jullie nog niet of er een drempel is:',
  accessibilityOpen: 'Hier is nog niet alles beantwoord.',
  reflectionOrigin: 'Vraag van dit project.',
  unknown: 'Wat jullie nog niet weten',
  unknownExplanation:
    'Hier weten jullie nog niet of mensen op een drempel botsen. Outreachers kunnen dat te weten komen. Zij horen van mensen wat hen tegenhoudt.',
  unknownQuestion: 'Hoe en van wie komen jullie dit te weten?',
  consequence: 'Waar drempels toe leiden',
  consequenceExplanation: [
    'Drempels treffen vooral wie zich in een kwetsbare positie bevindt. Het gevolg: deze mensen zijn onderbediend (uitleg van dit project: ze krijgen minder van diensten dan ze nodig hebben) en raken in onderbescherming.',
    'Onderbescherming wil zeggen: er zijn diensten, maar mensen maken er geen gebruik van. Daardoor krijgen ze niet waar ze recht op hebben.',
  ],
  levers: 'Wat kan helpen:',
  leversOrigin:
    'Onder ‘Wat kan helpen’ staan antwoorden uit de quickscan, met tussen haakjes uitleg van dit project. Dat ze een drempel kunnen verlagen, is een lezing van dit project, niet van de auteurs.',
  lever: (parameter: string, options: readonly string[]) => `${parameter}: ${options.join(' of ')}`,
  /** What a team does, instead of an option that only names who the people are. */
  leverOptions: {
    'target-group.unit': { family: 'werken met het gezin als geheel' },
    'target-group.acquaintance': {
      known: 'contact houden met mensen die al gekend zijn',
      unknown: 'mensen opzoeken die nog niet gekend zijn',
    },
  } satisfies SomeOptions<QuickScan, string>,
  /** What other options mean, as the quick scan may not be on the page to explain them. */
  leverMeanings: {
    'working-relationship': {
      voluntary: 'mensen kiezen zelf of ze contact willen',
      assertive: 'vriendelijk blijven terugkomen, ook na een nee',
    },
    referral: {
      'own-observation': 'zelf zien wie er is',
      'professional-network': 'via een andere dienst',
      'informal-network': 'via iemand uit de omgeving',
    },
    'target-group.unit': { individual: 'met één persoon tegelijk', group: 'met mensen die samen een groep vormen' },
    location: {
      private: 'bij mensen thuis',
      'semi-public': 'op een plek met een beheerder, zoals een café',
      public: 'op straat of in een park',
      online: 'op sociale media of in een chat',
    },
    actions: {
      'direct-service': 'mensen zelf helpen, bijvoorbeeld met papieren',
      'indirect-service': 'afstemmen met wie rond iemand staat, of tolken',
      'lifeworld-participation': 'meedoen in het dagelijks leven van mensen',
      'structural-work': 'bij diensten en beleid aankaarten wat misloopt',
    },
    objective: { 'target-group-oriented': 'het welzijn van mensen zelf verhogen' },
    direction: { 'demand-led': 'wat mensen nodig hebben, bepaalt wat jullie doen' },
    'focus.theme': {
      'theme-specific': 'rond één thema, zoals wonen',
      integral: 'kijken naar alle kanten van iemands leven',
    },
    'focus.reach': {
      categorical: 'er zijn voor één groep, zoals jongeren',
      territorial: 'er zijn voor iedereen in een gebied, zoals een wijk',
    },
    'time-frame.limit': { unlimited: 'zo lang en zo intensief als nodig' },
  } satisfies SomeOptions<QuickScan, string>,
  leverUsed: (options: readonly string[]) => `Dat doen jullie al: ${options.join(', ')}.`,
  leverOther: (options: readonly string[]) => `Nu kozen jullie: ${options.join(', ')}.`,
  next: 'Een volgende stap',
  nextExplanation:
    'Outreachend werken is ook drempels en ervaringen in kaart brengen, en zo werken aan toegankelijke diensten en organisaties.',
  nextAdvice: 'Dit project raadt aan: breng wat jullie hier vonden naar jullie organisatie en andere diensten.',
  ideas: 'Misschien brengen deze resultaten van trajecten waarin mensen meepraten jullie op ideeën:',
};

/** What every instrument says about its result, for the checklist. */
export const thresholdChecklistResult: Texts<typeof quickScanResult> = {
  title: 'Overzicht van jullie drempels',
  noJudgement:
    'Dit is geen oordeel over jullie werk. Het toont wat mensen kan tegenhouden, en waar jullie iets kunnen doen.',
  reflectionOrigin:
    'Open vragen bij de drempels die jullie zien, om samen verder te denken. Ze zijn van dit project, niet van de auteurs.',
};
