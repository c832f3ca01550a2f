import * as works from '../citations.ts';
import type { Citation, Citations } from '../citations.ts';

/** How each source is cited: names and titles stay as they are, and our words around them are in this language. */
export const antwerpen: Citation = {
  ...works.antwerpen,
  around: [
    'Antwerps Platform Sociale Middenveld Organisaties, workshop ',
    ', Staten-Generaal Lokaal Sociaal Beleid, Antwerpen',
  ],
};

export const sam: Citation = { ...works.sam, around: ['SAM vzw, ', ''] };

export const sociaalnet: Citation = { ...works.sociaalnet, around: ['Cis Dewaele, ', ', opinie op Sociaal.Net'] };

export const vvsg: Citation = { ...works.vvsg, around: ['VVSG, ', ''] };

export const citations: Citations = {
  kennisplein: { ...works.kennisplein, around: ['Cis Dewaele (SAM), ', ', Mijn Kennisplein'] },
  antwerpen,
  'quick-scan-2013': {
    ...works.quickScan2013,
    around: ['De Maeyer, Dewaele & Beelen (2013), quick scan, zoals afgedrukt voor de workshop ', ' in Antwerpen'],
  },
  'definition-2012': {
    around: ['Dewaele, De Maeyer & Beelen (2012), definitie, geciteerd in de factsheet van SAM vzw en Reach Out!', ''],
  },
  stam: { ...works.stam, around: ['Martin Stam, ', ''] },
  sam,
  factsheet: { ...works.factsheet, around: ['SAM vzw, in samenwerking met Reach Out!, ', ''] },
  sociaalnet,
  vvsg,
};
