import type { QuestionId } from '../../model/instrument.ts';
import type { QuickScan } from '../../model/quick-scan.ts';
import type { HelpContent } from '../instrument-content.ts';

/**
 * Explains the options of every question but the first, in this project's words. What the source itself says about an option is
 * attributed to the source.
 */
export const quickScanHelp: HelpContent<QuickScan, Exclude<QuestionId<QuickScan>, 'working-relationship'>> = {
  referral: {
    options: {
      'own-observation': {
        help: 'Je ziet zelf wie er is. Voorbeelden uit de bron: straathoekwerk en vindplaatsgericht jeugdwerk.',
      },
      'self-referral': { help: 'Mensen spreken je zelf aan. Voorbeeld uit de bron: opbouwwerk.' },
      'professional-network': {
        help: 'Een andere dienst meldt iemand aan, of brengt je met mensen in contact. Voorbeelden uit de bron: GGZ (geestelijke gezondheidszorg) en OCMW.',
      },
      'informal-network': {
        help: 'Iemand uit de omgeving vertelt je over een persoon. Voorbeelden uit de bron: vrienden, familie en buren.',
      },
    },
  },
  'target-group.unit': {
    help: 'In de lijst van de bron heet dit ‘doelpubliek’.',
    options: {
      individual: { help: 'Je werkt met één persoon tegelijk.' },
      group: { help: 'Je werkt met mensen die samen een groep vormen.' },
      family: { help: 'Je werkt met een gezin als geheel. Het vraagteken staat zo in de bron, zonder uitleg.' },
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
      'direct-service': {
        help: 'Je helpt bijvoorbeeld met papieren, of je luistert. Uit de bron: gericht op de persoon zelf.',
      },
      'indirect-service': {
        help: 'Je stemt af met wie rond de persoon staat. Uit de bron: gericht op de omgeving, zoals bij hulpcoördinatie.',
      },
      'lifeworld-participation': { help: 'Je bent erbij en doet mee in het dagelijks leven van mensen.' },
      'structural-work': { help: 'Je kaart bij diensten en beleid aan wat voor veel mensen misloopt.' },
    },
  },
  objective: {
    options: {
      'society-oriented': {
        help: 'Uit de bron: de leefbaarheid verhogen, vaker voor het algemeen goed.',
      },
      'target-group-oriented': {
        help: 'Uit de bron: het welzijn verhogen, vaker voor elke persoon apart.',
      },
    },
  },
  direction: {
    help: 'Regie is wie of wat bepaalt wat je doet (uitleg van dit project).',
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
      limited: { help: 'Vooraf ligt vast hoelang de werkrelatie duurt, of hoe intensief ze is.' },
      unlimited: { help: 'De werkrelatie duurt zo lang en is zo intensief als nodig.' },
    },
  },
};

/** Explains the kind of the last parameters. */
export const quickScanKindsHelp = {
  static: { explanation: 'Dit blijft meestal lange tijd hetzelfde. Je kiest één antwoord per vraag.' },
};
