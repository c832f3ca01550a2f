import type { QuestionId } from '../../model/instrument.ts';
import type { QuickScan } from '../../model/quick-scan.ts';
import type { HelpContent } from '../instrument-content.ts';

/** Explains the options of every question but the first, in this project's words. */
export const quickScanHelp: HelpContent<QuickScan, Exclude<QuestionId<QuickScan>, 'working-relationship'>> = {
  referral: {
    options: {
      'own-observation': { help: 'Je ziet zelf wie er is, zoals in straathoekwerk of vindplaatsgericht jeugdwerk.' },
      'self-referral': { help: 'Mensen spreken je zelf aan, zoals vaak in opbouwwerk.' },
      'professional-network': {
        help: 'Een andere dienst brengt je op het spoor, zoals het OCMW of de geestelijke gezondheidszorg.',
      },
      'informal-network': { help: 'Vrienden, familie of buren vertellen je over iemand.' },
    },
  },
  'target-group.unit': {
    options: {
      individual: { help: 'Je werkt met één persoon tegelijk.' },
      group: { help: 'Je werkt met mensen die samen een groep vormen.' },
      family: { help: 'Je werkt met een gezin als geheel. Het vraagteken staat zo in de bron.' },
    },
  },
  'target-group.acquaintance': {
    options: {
      known: { help: 'Jij of een andere dienst kent hen al.' },
      unknown: { help: 'Nog geen enkele dienst kent hen.' },
    },
  },
  location: {
    options: {
      private: { help: 'Bij mensen thuis, of waar ze verblijven.' },
      'semi-public': { help: 'Een plek met een beheerder, zoals een café, school of wachtzaal.' },
      public: { help: 'Op straat, op een plein of in een park.' },
      online: { help: 'Op sociale media, in een chat of in een game.' },
    },
  },
  actions: {
    options: {
      'direct-service': { help: 'Je helpt de persoon zelf, bijvoorbeeld met papieren of door te luisteren.' },
      'indirect-service': { help: 'Je werkt met wie rond de persoon staat, bijvoorbeeld om hulp af te stemmen.' },
      'lifeworld-participation': { help: 'Je bent erbij en doet mee in het dagelijks leven van mensen.' },
      'structural-work': { help: 'Je kaart bij diensten en beleid aan wat voor veel mensen misloopt.' },
    },
  },
  objective: {
    options: {
      'society-oriented': { help: 'Het doel is een leefbaardere buurt of stad, voor iedereen.' },
      'target-group-oriented': { help: 'Het doel is dat de mensen zelf het beter krijgen, vaak één voor één.' },
    },
  },
  direction: {
    options: {
      'supply-led': { help: 'Wat je organisatie te bieden heeft, bepaalt wat je doet.' },
      'demand-led': { help: 'Wat mensen vragen en nodig hebben, bepaalt wat je doet.' },
    },
  },
  'focus.theme': {
    options: {
      'theme-specific': { help: 'Je werkt rond één thema, zoals wonen of druggebruik.' },
      integral: { help: 'Je kijkt naar alle kanten van iemands leven samen.' },
    },
  },
  'focus.reach': {
    options: {
      categorical: { help: 'Je bent er voor een bepaalde groep, zoals jongeren of dak- en thuislozen.' },
      territorial: { help: 'Je bent er voor iedereen in een gebied, zoals een wijk.' },
    },
  },
  'time-frame.limit': {
    options: {
      limited: { help: 'Vooraf ligt vast wanneer de werkrelatie stopt.' },
      unlimited: { help: 'De werkrelatie duurt zolang het nodig is.' },
    },
  },
};

/** Explains the kind that comes after the first steps. */
export const quickScanKindsHelp = {
  static: { explanation: 'Dit blijft meestal lange tijd hetzelfde, dus je kiest één antwoord.' },
};
