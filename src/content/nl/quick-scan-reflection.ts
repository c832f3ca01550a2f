import type { QuickScan } from '../../model/quick-scan.ts';
import type { ReflectionContent } from '../instrument-content.ts';

/** The tension between asking nothing in return and asking something. */
const unconditional = {
  text: 'Hier zit een spanning. Onvoorwaardelijkheid is een kenmerk van de participatieve basishouding, maar een stok achter de deur of dwang maakt het contact wel voorwaardelijk.',
  about: 'Kenmerk: workshop Antwerpen. De spanning benoemt dit project, zonder ze op te lossen.',
};

/** The tension that Mijn Kennisplein names first. */
const interest = {
  text: 'Hier zit een spanning. Wie overlast wil beperken, ziet een ander probleem, een ander doel en een andere aanpak dan wie de schade voor mensen wil beperken (‘harm reduction’).',
  about: 'Naar: Cis Dewaele, Mijn Kennisplein, in woorden van dit project. Dat het hier meespeelt, zegt dit project.',
};

/** What that amounts to when somebody is coerced. */
const inWhoseInterest = {
  text: 'In wiens belang is de dwang: van de persoon, van de buurt, of van wie overlast wil beperken?',
  about: 'Vraag van dit project.',
};

/** The reflection questions on what was chosen, and the tensions in it. They are this project's, not the authors'. */
export const quickScanReflection: ReflectionContent<QuickScan> = {
  questions: {
    'working-relationship': {
      voluntary: 'Wat gebeurt er als iemand nee zegt, vandaag en later?',
      assertive: 'Waaraan merk je dat aandringen voor iemand te veel wordt?',
      leverage: 'Wat weet iemand vooraf over wat er van meewerken afhangt?',
      coercive: 'Hoe blijft er naast dwang ruimte voor een open, gelijkwaardige relatie?',
    },
    referral: {
      'own-observation': 'Wie zie je niet, op de plekken en uren waarop jij kijkt?',
      'self-referral': 'Wat maakt dat iemand je durft aan te spreken, en hoe hoor je wie dat niet durft?',
      'professional-network': 'Wie is bij die diensten gekend, maar wordt toch niet echt bereikt?',
      'informal-network': 'Hoe vertel je iemand via wie je gekomen bent?',
    },
    'target-group.unit': {
      individual: 'Hoe kijk je, als je met één persoon werkt, ook naar wat veel mensen in dezelfde situatie meemaken?',
      group: 'Wie in de groep blijft stil, en hoe hoor je die toch?',
      family:
        'De bron zet een vraagteken achter ‘Gezin’ en legt niet uit waarom. Wanneer werk jij met een gezin als geheel, en wanneer niet?',
    },
    'target-group.acquaintance': {
      known: 'Wat vertellen mensen je over hun eerdere contacten met diensten?',
      unknown: 'Hoeveel tijd krijg je om kennis te maken, zonder dat er al iets moet?',
    },
    location: {
      private: 'Hoe laat je merken dat je te gast bent, en dat iemand je ook mag wegsturen?',
      'semi-public': 'Wie voelt zich op deze plek niet welkom?',
      public: 'Welke ongeschreven regels gelden hier, en hoe ga je ermee om?',
      online: 'Hoe ben je online aanwezig zonder dat mensen zich bekeken voelen?',
    },
    actions: {
      'direct-service': 'Hoe bouwt je hulp voort op wat mensen en hun omgeving zelf kunnen?',
      'indirect-service': 'Hoe beslist de persoon zelf mee, als jij met anderen overlegt?',
      'lifeworld-participation': 'Wat leer je door mee te doen, dat je op kantoor nooit zou horen?',
      'structural-work':
        'Welke ervaring van mensen bracht je dit jaar bij een dienst of bij het beleid, en wat kwam ervan?',
    },
    objective: {
      'society-oriented': 'Wiens leefbaarheid gaat voor, als niet iedereen hetzelfde wil?',
      'target-group-oriented': 'Wie bepaalt wat ‘beter’ is voor de mensen met wie je werkt?',
    },
    direction: {
      'supply-led': 'Wat gebeurt er met een vraag die niet in je aanbod past?',
      'demand-led': 'Hoe hoor je wat mensen nodig hebben als ze geen vraag stellen?',
    },
    'focus.theme': {
      'theme-specific': 'Wat doe je als er meer aan de hand is dan jouw thema?',
      integral: 'Hoe bepaal je samen waar je begint, als er veel tegelijk aan de hand is?',
    },
    'focus.reach': {
      categorical: 'Wie valt net buiten je doelgroep, en wat betekent dat voor hen?',
      territorial: 'Wie in de buurt kan je bij mensen brengen die je nog niet kent?',
    },
    'time-frame.limit': {
      limited: 'Hoe bereid je het einde van het contact samen voor?',
      unlimited: 'Hoe bespreek je samen of je nog nodig bent?',
    },
  },
  only: { referral: { 'professional-network': 'Wie ken je niet, omdat geen enkele dienst hen kent?' } },
  measures: {
    'time-frame.outreach-hours': 'Hoe passen deze uren bij een relatie die onvoorwaardelijk wil zijn?',
    'time-frame.contact-hours': 'Wat doe je in een week waarin iemand je meer nodig heeft?',
    'time-frame.contact-duration': 'Wat als het vertrouwen nog maar net groeit wanneer deze tijd om is?',
    'time-frame.project-duration': 'Bij wie kunnen mensen terecht wanneer het project stopt?',
  },
  tensions: {
    'working-relationship': { leverage: [unconditional], coercive: [unconditional, interest, inWhoseInterest] },
    objective: { 'society-oriented': [interest], 'target-group-oriented': [interest] },
  },
};

/** What the quick scan says about its result. */
export const quickScanResult = {
  title: 'Profiel',
  noJudgement: 'Geen enkel profiel is beter dan een ander: dit toont hoe jullie werken.',
  reflectionOrigin:
    'Open vragen bij wat jullie kozen, om samen verder te denken. Ze zijn van dit project, niet van de auteurs. De definitie is van Dewaele, De Maeyer & Beelen (2012).',
};
