import type { SourceId } from './sources.ts';

interface Citation {
  /** As it is cited on screen. */
  readonly text: string;
  readonly url?: string;
}

export const citations: Readonly<Record<SourceId, Citation>> = {
  kennisplein: { text: 'Cis Dewaele (SAM), Outreachend werken. Mijn Kennisplein' },
  antwerpen: {
    text: 'De Maeyer, Dewaele & Beelen (2013), in: workshop Outreachend werken, Staten-Generaal Lokaal Sociaal Beleid, Antwerpen',
  },
  stam: { text: 'Martin Stam, Outreachend werken' },
  sam: { text: 'SAM vzw, Outreachend werken' },
  factsheet: { text: 'SAM vzw en Reach Out!, Factsheet outreachend werken' },
  vvsg: {
    text: 'VVSG, De 7 B’s van de toegankelijkheid',
    url: 'https://www.vvsg.be/kennisitem/vvsg/de-7-bs-van-de-toegankelijkheid',
  },
};
