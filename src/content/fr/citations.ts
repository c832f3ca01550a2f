import * as works from '../citations.ts';
import type { Citation, Citations } from '../citations.ts';

/** How each source is cited: names and titles stay as they are, and our words around them are in this language. */
export const antwerpen: Citation = {
  ...works.antwerpen,
  around: [
    'Antwerps Platform Sociale Middenveld Organisaties, workshop ',
    ', Staten-Generaal Lokaal Sociaal Beleid, Anvers',
  ],
};

export const sam: Citation = { ...works.sam, around: ['SAM vzw, ', ''] };

export const sociaalnet: Citation = { ...works.sociaalnet, around: ['Cis Dewaele, ', ', opinion sur Sociaal.Net'] };

export const vvsg: Citation = { ...works.vvsg, around: ['VVSG, ', ''] };

export const citations: Citations = {
  kennisplein: { ...works.kennisplein, around: ['Cis Dewaele (SAM), ', ', Mijn Kennisplein'] },
  antwerpen,
  'quick-scan-2013': {
    ...works.quickScan2013,
    around: ['De Maeyer, Dewaele & Beelen (2013), quick scan, tel qu’imprimé pour le workshop ', ' à Anvers'],
  },
  'definition-2012': {
    around: ['Dewaele, De Maeyer & Beelen (2012), définition, citée dans la factsheet de SAM vzw et Reach Out!', ''],
  },
  stam: { ...works.stam, around: ['Martin Stam, ', ''] },
  sam,
  factsheet: { ...works.factsheet, around: ['SAM vzw, en collaboration avec Reach Out!, ', ''] },
  sociaalnet,
  vvsg,
};
