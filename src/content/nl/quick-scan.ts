import type { QuickScan } from '../../model/quick-scan.ts';
import type { InstrumentContent } from '../instrument-content.ts';

/** The questions that the source leaves out. */
const [unit, acquaintance, reach] = [
  'Met wie werk je?',
  'Zijn deze mensen al gekend?',
  'Werk je voor een groep of voor een gebied?',
] as const;

/**
 * What it takes to fill in the quick scan. Parameters, options and most questions are the source's own words. If the
 * explanation of an option is empty here, it comes in the deferred file.
 */
export const quickScanContent: InstrumentContent<QuickScan> = {
  language: 'nl',
  title: 'Quickscan outreachend werken',
  lead: 'Hoe werk je outreachend? Negen kanten van je werk (parameters): een profiel, geen score.',
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
      options: {
        voluntary: { label: 'Vrijwillig', help: 'Mensen kiezen zelf of ze contact willen, en kunnen altijd stoppen.' },
        assertive: { label: 'Aanklampend', help: 'Je dringt vriendelijk aan en komt terug, ook na een nee.' },
        leverage: { label: 'Stok achter de deur', help: 'Meewerken hoeft niet, maar wie weigert, kan iets verliezen.' },
        coercive: { label: 'Dwang', help: 'Het contact is opgelegd, bijvoorbeeld door een rechter.' },
      },
    },
    referral: {
      text: 'Hoe ben je in contact gekomen met de doelgroep?',
      options: {
        'own-observation': { label: 'Eigen observatie' },
        'self-referral': { label: 'Via de persoon of doelgroep zelf' },
        'professional-network': { label: 'Professioneel netwerk' },
        'informal-network': { label: 'Niet-professioneel netwerk' },
      },
    },
    'target-group.unit': {
      text: unit,
      origin: 'project',
      options: {
        individual: { label: 'Individueel' },
        group: { label: 'In groep' },
        family: { label: 'Gezin?' },
      },
    },
    'target-group.acquaintance': {
      text: acquaintance,
      origin: 'project',
      options: {
        known: { label: 'Gekend' },
        unknown: { label: 'Niet gekend' },
      },
    },
    location: {
      text: 'Waar werk je meestal?',
      options: {
        private: { label: 'Privaat' },
        'semi-public': { label: 'Semi-publiek' },
        public: { label: 'Publiek' },
        online: { label: 'Online' },
      },
    },
    actions: {
      text: 'Wat doe je meestal?',
      options: {
        'direct-service': { label: 'Directe dienst-, hulp- en zorgverlening' },
        'indirect-service': { label: 'Indirecte dienst-, hulp- en zorgverlening' },
        'lifeworld-participation': { label: 'Participeren in de leefwereld' },
        'structural-work': { label: 'Structureel werk' },
      },
    },
    objective: {
      text: 'Welke doelstelling beoogt de organisatie door outreachend te gaan werken?',
      options: {
        'society-oriented': { label: 'Maatschappijgericht' },
        'target-group-oriented': { label: 'Doelgroepgericht' },
      },
    },
    direction: {
      text: 'Hoe wordt het aanbod ingevuld?',
      options: {
        'supply-led': { label: 'Aanbodgericht' },
        'demand-led': { label: 'Vraaggericht' },
      },
    },
    'focus.theme': {
      text: 'Specialistisch? Of generalistisch?',
      options: {
        'theme-specific': { label: 'Thema-specifiek' },
        integral: { label: 'Integraal' },
      },
    },
    'focus.reach': {
      text: reach,
      origin: 'project',
      options: {
        categorical: { label: 'Categoriaal' },
        territorial: { label: 'Territoriaal' },
      },
    },
    'time-frame.limit': {
      text: 'Wat is de duur en de intensiteit van een werkrelatie?',
      options: {
        limited: { label: 'Gelimiteerd' },
        unlimited: { label: 'Niet-gelimiteerd' },
      },
    },
  },
  attribution: `Naar De Maeyer, Dewaele & Beelen (2013), ook wat dynamisch en statisch is. Van dit project zijn de vragen ‘${unit}’, ‘${acquaintance}’ en ‘${reach}’, en andere uitleg zonder bron.`,
};
