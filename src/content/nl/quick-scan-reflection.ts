import type { QuickScan } from '../../model/quick-scan.ts';
import type { ReflectionContent } from '../instrument-content.ts';

/** The reflection questions on what was chosen. They are this project's, not the authors'. */
export const quickScanReflection: ReflectionContent<QuickScan> = {
  questions: {
    'working-relationship': {
      voluntary: 'Hoe blijft je aanbod open voor wie vandaag nog nee zegt?',
      assertive: 'Waaraan merk je dat aandringen voor iemand te veel wordt?',
      leverage: 'Hoe open kun je zijn over wat er van meewerken afhangt?',
      coercive: 'Hoe blijft er naast dwang ruimte voor een open, gelijkwaardige relatie?',
    },
    referral: {
      'own-observation': 'Wie zie je niet, op de plekken en uren waarop jij kijkt?',
      'self-referral': 'Wie zal jou nooit zelf aanspreken, en hoe kom je toch bij hen?',
      'professional-network': 'Wie is bij die diensten gekend, maar wordt toch niet echt bereikt?',
      'informal-network': 'Hoe leg je contact zonder dat iemand zich verklikt voelt?',
    },
    'target-group.unit': {
      individual: 'Met wie zou deze persoon zich graag weer verbonden voelen?',
      group: 'Wie in de groep blijft stil, en hoe hoor je die toch?',
      family: 'Hoe krijgt elk gezinslid een eigen stem?',
    },
    'target-group.acquaintance': {
      known: 'Hoe verliep het contact met diensten tot nu toe, en wat kan anders?',
      unknown: 'Hoe merk je wie er nu nog buiten beeld blijft?',
    },
    location: {
      private: 'Hoe laat je merken dat je te gast bent, en dat iemand je ook mag laten gaan?',
      'semi-public': 'Wie voelt zich op deze plek niet welkom?',
      public: 'Welke ongeschreven regels gelden hier, en hoe ga je ermee om?',
      online: 'Hoe ben je online aanwezig zonder dat mensen zich bekeken voelen?',
    },
    actions: {
      'direct-service': 'Hoe maakt je hulp de eigen kracht van mensen groter?',
      'indirect-service': 'Hoe beslist de persoon zelf mee, als jij met anderen overlegt?',
      'lifeworld-participation': 'Wat levert jouw aanwezigheid de mensen zelf op?',
      'structural-work': 'Hoe klinken de ervaringen van mensen door bij diensten en beleid?',
    },
    objective: {
      'society-oriented': 'Wat winnen de mensen die je opzoekt zelf bij een leefbare buurt?',
      'target-group-oriented': 'Wat in de samenleving houdt het welzijn van deze mensen tegen?',
    },
    direction: {
      'supply-led': 'Wat gebeurt er met een vraag die niet in je aanbod past?',
      'demand-led': 'Hoe hoor je wat mensen nodig hebben als ze geen vraag stellen?',
    },
    'focus.theme': {
      'theme-specific': 'Met wie werk je samen als er meer speelt dan jouw thema?',
      integral: 'Hoe bepaal je samen waar je begint, als er veel tegelijk speelt?',
    },
    'focus.reach': {
      categorical: 'Wie lijkt op je doelgroep, maar valt er net buiten?',
      territorial: 'Wie in de buurt ontmoet je nog niet, en wie kan je bij hen brengen?',
    },
    'time-frame.limit': {
      limited: 'Hoe bereid je het einde van het contact samen voor?',
      unlimited: 'Hoe bespreek je samen of je nog nodig bent?',
    },
  },
  only: { referral: { 'professional-network': 'Wie ken je niet, omdat geen enkele dienst hen kent?' } },
};

/** What the quick scan says of its result. */
export const quickScanResult = {
  title: 'Profiel',
  noJudgement: 'Geen enkel profiel is beter dan een ander: dit toont hoe jullie nu werken.',
  reflectionOrigin:
    'Open vragen bij wat je koos, om samen verder te denken. Ze zijn van dit project, niet van de auteurs. De definitie is van Dewaele, De Maeyer & Beelen (2012).',
};
