import type { QuickScan } from '../../model/quick-scan.ts';
import type { InstrumentContent } from '../content.ts';

/** What is needed to fill in the quick scan. Parameters, options and most questions are the source's own words. */
export const quickScanContent: InstrumentContent<QuickScan> = {
  language: 'nl',
  title: 'Quickscan outreachend werken',
  lead: 'Waar staat jullie praktijk? Negen kenmerken (parameters), geen goed of fout: je ziet een profiel, geen score.',
  kinds: {
    dynamic: {
      label: 'Dynamisch',
      explanation:
        'Dit verschuift met de tijd en met wat mensen nodig hebben, dus je kunt meer dan één antwoord kiezen.',
    },
    static: {
      label: 'Statisch',
      explanation: 'Dit blijft meestal lange tijd hetzelfde, dus je kiest één antwoord.',
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
        'own-observation': {
          label: 'Eigen observatie',
          help: 'Je ziet zelf wie er is, zoals in straathoekwerk of vindplaatsgericht jeugdwerk.',
        },
        'self-referral': {
          label: 'Via de persoon of doelgroep zelf',
          help: 'Mensen spreken je zelf aan, zoals vaak in opbouwwerk.',
        },
        'professional-network': {
          label: 'Professioneel netwerk',
          help: 'Een andere dienst brengt je op het spoor, zoals het OCMW of de geestelijke gezondheidszorg.',
        },
        'informal-network': {
          label: 'Niet-professioneel netwerk',
          help: 'Vrienden, familie of buren vertellen je over iemand.',
        },
      },
    },
    'target-group.unit': {
      text: 'Met wie werk je?',
      origin: 'project',
      options: {
        individual: { label: 'Individueel', help: 'Je werkt met één persoon tegelijk.' },
        group: { label: 'In groep', help: 'Je werkt met mensen die samen een groep vormen.' },
        family: { label: 'Gezin?', help: 'Je werkt met een gezin als geheel. Het vraagteken staat zo in de bron.' },
      },
    },
    'target-group.acquaintance': {
      text: 'Zijn deze mensen al gekend?',
      origin: 'project',
      options: {
        known: { label: 'Gekend', help: 'Jij of een andere dienst kent hen al.' },
        unknown: { label: 'Niet gekend', help: 'Nog geen enkele dienst kent hen.' },
      },
    },
    location: {
      text: 'Waar werk je meestal?',
      origin: 'antwerpen',
      options: {
        private: { label: 'Privaat', help: 'Bij mensen thuis, of waar ze verblijven.' },
        'semi-public': {
          label: 'Semi-publiek',
          help: 'Een plek met een beheerder, zoals een café, school of wachtzaal.',
        },
        public: { label: 'Publiek', help: 'Op straat, op een plein of in een park.' },
        online: { label: 'Online', help: 'Op sociale media, in een chat of in een game.' },
      },
    },
    actions: {
      text: 'Wat doe je meestal?',
      origin: 'antwerpen',
      options: {
        'direct-service': {
          label: 'Directe dienst-, hulp- en zorgverlening',
          help: 'Je helpt de persoon zelf, bijvoorbeeld met papieren of door te luisteren.',
        },
        'indirect-service': {
          label: 'Indirecte dienst-, hulp- en zorgverlening',
          help: 'Je werkt met wie rond de persoon staat, bijvoorbeeld om hulp af te stemmen.',
        },
        'lifeworld-participation': {
          label: 'Participeren in de leefwereld',
          help: 'Je bent erbij en doet mee in het dagelijks leven van mensen.',
        },
        'structural-work': {
          label: 'Structureel werk',
          help: 'Je kaart bij diensten en beleid aan wat voor veel mensen misloopt.',
        },
      },
    },
    objective: {
      text: 'Welke doelstelling beoogt de organisatie door outreachend te gaan werken?',
      origin: 'antwerpen',
      options: {
        'society-oriented': {
          label: 'Maatschappijgericht',
          help: 'Het doel is een leefbaardere buurt of stad, voor iedereen.',
        },
        'target-group-oriented': {
          label: 'Doelgroepgericht',
          help: 'Het doel is dat de mensen zelf het beter krijgen, vaak één voor één.',
        },
      },
    },
    direction: {
      text: 'Hoe wordt het aanbod ingevuld?',
      origin: 'antwerpen',
      options: {
        'supply-led': { label: 'Aanbodgericht', help: 'Wat je organisatie te bieden heeft, bepaalt wat je doet.' },
        'demand-led': { label: 'Vraaggericht', help: 'Wat mensen vragen en nodig hebben, bepaalt wat je doet.' },
      },
    },
    'focus.theme': {
      text: 'Specialistisch? Of generalistisch?',
      origin: 'antwerpen',
      options: {
        'theme-specific': { label: 'Thema-specifiek', help: 'Je werkt rond één thema, zoals wonen of druggebruik.' },
        integral: { label: 'Integraal', help: 'Je kijkt naar alle kanten van iemands leven samen.' },
      },
    },
    'focus.reach': {
      text: 'Werk je voor een groep of voor een gebied?',
      origin: 'project',
      options: {
        categorical: {
          label: 'Categoriaal',
          help: 'Je bent er voor een bepaalde groep, zoals jongeren of dak- en thuislozen.',
        },
        territorial: { label: 'Territoriaal', help: 'Je bent er voor iedereen in een gebied, zoals een wijk.' },
      },
    },
    'time-frame.limit': {
      text: 'Wat is de duur en de intensiteit van een werkrelatie?',
      origin: 'antwerpen',
      options: {
        limited: { label: 'Gelimiteerd', help: 'Vooraf ligt vast wanneer de werkrelatie stopt.' },
        unlimited: { label: 'Niet-gelimiteerd', help: 'De werkrelatie duurt zolang het nodig is.' },
      },
    },
  },
  attribution:
    'Naar de quickscan van De Maeyer, Dewaele & Beelen (2013). De uitleg is van dit project, niet van de auteurs.',
};
