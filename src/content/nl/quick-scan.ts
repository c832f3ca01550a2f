import type { QuickScan } from '../../model/quick-scan.ts';
import type { InstrumentContent } from '../instrument-content.ts';

/**
 * What is needed to fill in the quick scan. Parameters, options and most questions are the source's own words. Where the
 * explanation of an option is empty here, it comes with the file that loads later.
 */
export const quickScanContent: InstrumentContent<QuickScan> = {
  language: 'nl',
  title: 'Quickscan outreachend werken',
  lead: 'Waar staat jullie praktijk? Negen kenmerken (parameters), geen goed of fout: je ziet een profiel, geen score.',
  step: 'Parameter',
  steps: 'Parameters',
  toResult: 'Bekijk het profiel',
  kinds: {
    dynamic: {
      label: 'Dynamisch',
      explanation:
        'Dit verschuift met de tijd en met wat mensen nodig hebben, dus je kunt meer dan één antwoord kiezen.',
    },
    static: {
      label: 'Statisch',
      explanation: '',
    },
  },
  parameters: {
    'working-relationship': 'Werkrelatie',
    referral: '(Aan)melding',
    'target-group': 'Doelgroep',
    location: 'Locatie',
    actions: 'Acties',
    objective: 'Prioritaire doelstelling',
    direction: 'Regie',
    focus: 'Focus',
    'time-frame': 'Tijdsbepaling',
  },
  questions: {
    'working-relationship': {
      text: 'Welke positie neem je in als werker?',
      origin: 'antwerpen',
      options: {
        voluntary: { label: 'Vrijwillig', help: 'Mensen kiezen zelf of ze contact willen, en kunnen altijd stoppen.' },
        assertive: { label: 'Aanklampend', help: 'Je dringt vriendelijk aan en komt terug, ook na een nee.' },
        leverage: { label: 'Stok achter de deur', help: 'Meewerken hoeft niet, maar wie weigert, kan iets verliezen.' },
        coercive: { label: 'Dwang', help: 'Het contact is opgelegd, bijvoorbeeld door een rechter.' },
      },
    },
    referral: {
      text: 'Hoe ben je in contact gekomen met de doelgroep?',
      origin: 'antwerpen',
      options: {
        'own-observation': { label: 'Eigen observatie', help: '' },
        'self-referral': { label: 'Via de persoon of doelgroep zelf', help: '' },
        'professional-network': { label: 'Professioneel netwerk', help: '' },
        'informal-network': { label: 'Niet-professioneel netwerk', help: '' },
      },
    },
    'target-group.unit': {
      text: 'Met wie werk je?',
      origin: 'project',
      options: {
        individual: { label: 'Individueel', help: '' },
        group: { label: 'In groep', help: '' },
        family: { label: 'Gezin?', help: '' },
      },
    },
    'target-group.acquaintance': {
      text: 'Zijn deze mensen al gekend?',
      origin: 'project',
      options: {
        known: { label: 'Gekend', help: '' },
        unknown: { label: 'Niet gekend', help: '' },
      },
    },
    location: {
      text: 'Waar werk je meestal?',
      origin: 'antwerpen',
      options: {
        private: { label: 'Privaat', help: '' },
        'semi-public': { label: 'Semi-publiek', help: '' },
        public: { label: 'Publiek', help: '' },
        online: { label: 'Online', help: '' },
      },
    },
    actions: {
      text: 'Wat doe je meestal?',
      origin: 'antwerpen',
      options: {
        'direct-service': { label: 'Directe dienst-, hulp- en zorgverlening', help: '' },
        'indirect-service': { label: 'Indirecte dienst-, hulp- en zorgverlening', help: '' },
        'lifeworld-participation': { label: 'Participeren in de leefwereld', help: '' },
        'structural-work': { label: 'Structureel werk', help: '' },
      },
    },
    objective: {
      text: 'Welke doelstelling beoogt de organisatie door outreachend te gaan werken?',
      origin: 'antwerpen',
      options: {
        'society-oriented': { label: 'Maatschappijgericht', help: '' },
        'target-group-oriented': { label: 'Doelgroepgericht', help: '' },
      },
    },
    direction: {
      text: 'Hoe wordt het aanbod ingevuld?',
      origin: 'antwerpen',
      options: {
        'supply-led': { label: 'Aanbodgericht', help: '' },
        'demand-led': { label: 'Vraaggericht', help: '' },
      },
    },
    'focus.theme': {
      text: 'Specialistisch? Of generalistisch?',
      origin: 'antwerpen',
      options: {
        'theme-specific': { label: 'Thema-specifiek', help: '' },
        integral: { label: 'Integraal', help: '' },
      },
    },
    'focus.reach': {
      text: 'Werk je voor een groep of voor een gebied?',
      origin: 'project',
      options: {
        categorical: { label: 'Categoriaal', help: '' },
        territorial: { label: 'Territoriaal', help: '' },
      },
    },
    'time-frame.limit': {
      text: 'Wat is de duur en de intensiteit van een werkrelatie?',
      origin: 'antwerpen',
      options: {
        limited: { label: 'Gelimiteerd', help: '' },
        unlimited: { label: 'Niet-gelimiteerd', help: '' },
      },
    },
  },
  attribution:
    'Naar de quickscan van De Maeyer, Dewaele & Beelen (2013). De uitleg is van dit project, niet van de auteurs.',
};
