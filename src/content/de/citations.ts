import * as works from '../citations.ts';
import type { Citation, Citations } from '../citations.ts';

/** How each source is cited: names and titles stay as they are, and our words around them are in this language. */
export const antwerpen: Citation = {
  ...works.antwerpen,
  around: [
    'Antwerps Platform Sociale Middenveld Organisaties, Workshop ',
    ', Staten-Generaal Lokaal Sociaal Beleid, Antwerpen',
  ],
};

export const sam: Citation = { ...works.sam, around: ['SAM vzw, ', ''] };

export const sociaalnet: Citation = {
  ...works.sociaalnet,
  around: ['Cis Dewaele, ', ', Meinungsbeitrag auf Sociaal.Net'],
};

export const vvsg: Citation = { ...works.vvsg, around: ['VVSG, ', ''] };

export const citations: Citations = {
  kennisplein: { ...works.kennisplein, around: ['Cis Dewaele (SAM), ', ', Mijn Kennisplein'] },
  antwerpen,
  'quick-scan-2013': {
    ...works.quickScan2013,
    around: ['De Maeyer, Dewaele & Beelen (2013), Quickscan, wie abgedruckt für den Workshop ', ' in Antwerpen'],
  },
  'definition-2012': {
    around: ['Dewaele, De Maeyer & Beelen (2012), Definition, zitiert im Factsheet von SAM vzw und Reach Out!', ''],
  },
  stam: { ...works.stam, around: ['Martin Stam, ', ''] },
  sam,
  factsheet: { ...works.factsheet, around: ['SAM vzw, in Zusammenarbeit mit Reach Out!, ', ''] },
  sociaalnet,
  vvsg,
};
