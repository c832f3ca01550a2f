/** Where a text comes from: a published source, or this project itself. */
export type Origin = SourceId | 'project';

export interface Source {
  /** In a few words, for beside a text. */
  readonly name: string;
  /** As it is cited on screen. */
  readonly citation: string;
  readonly url?: string;
}

/** The works that the texts rest on. */
export const sources = {
  kennisplein: { name: 'Mijn Kennisplein', citation: 'Cis Dewaele (SAM), Outreachend werken. Mijn Kennisplein' },
  antwerpen: {
    name: 'workshop Antwerpen',
    citation:
      'De Maeyer, Dewaele & Beelen (2013), in: workshop Outreachend werken, Staten-Generaal Lokaal Sociaal Beleid, Antwerpen',
  },
  stam: { name: 'Martin Stam', citation: 'Martin Stam, Outreachend werken' },
  sam: { name: 'SAM vzw', citation: 'SAM vzw, Outreachend werken' },
  factsheet: { name: 'factsheet SAM en Reach Out!', citation: 'SAM vzw en Reach Out!, Factsheet outreachend werken' },
  vvsg: {
    name: 'VVSG',
    citation: 'VVSG, De 7 B’s van de toegankelijkheid',
    url: 'https://www.vvsg.be/kennisitem/vvsg/de-7-bs-van-de-toegankelijkheid',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
