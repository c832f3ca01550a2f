import type { ThresholdSource } from '../sources.ts';

/** The works that the texts rest on, in a few words, to go beside a text. */
export const sourceNames: Readonly<Record<ThresholdSource, string>> = {
  kennisplein: 'Mijn Kennisplein',
  antwerpen: 'Antwerp workshop',
  'quick-scan-2013': 'De Maeyer, Dewaele & Beelen (2013)',
  'definition-2012': 'Dewaele, De Maeyer & Beelen (2012)',
  stam: 'Martin Stam',
  sam: 'SAM vzw',
  'sam-antwerpen': 'SAM vzw & Antwerp workshop',
  factsheet: 'SAM and Reach Out! (factsheet)',
  sociaalnet: 'Sociaal.Net',
  vvsg: 'VVSG',
};
