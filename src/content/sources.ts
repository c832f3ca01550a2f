/** Where a text comes from: a published source, or this project itself. */
export type Origin = SourceId | 'project';

export interface Source {
  /** As it is cited on screen. */
  readonly citation: string;
  readonly url?: string;
}

/** The works that the texts rest on. */
export const sources = {
  kennisplein: { citation: 'Cis Dewaele (SAM), Outreachend werken. Mijn Kennisplein' },
  antwerpen: {
    citation:
      'De Maeyer, Dewaele & Beelen (2013), in: workshop Outreachend werken, Staten-Generaal Lokaal Sociaal Beleid, Antwerpen',
  },
  stam: { citation: 'Martin Stam, Outreachend werken' },
  sam: { citation: 'SAM vzw, Outreachend werken' },
  factsheet: { citation: 'SAM vzw en Reach Out!, Factsheet outreachend werken' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
