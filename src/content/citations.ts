import type { SourceId } from './sources.ts';

/** What is the same in every language. */
export interface Work {
  /** In Dutch, as all titles are; absent if it has none. */
  readonly title?: string;
  /** Where it can be read. */
  readonly url?: string;
}

export interface Citation extends Work {
  /** What a language says before and after the title. */
  readonly around: readonly [before: string, after: string];
}

export type Citations = Readonly<Record<SourceId, Citation>>;

// Exported one by one, so that a file with one of them doesn't carry them all.

export const kennisplein: Work = { title: 'Outreachend werken' };

export const antwerpen: Work = { title: 'Outreachend werken' };

export const quickScan2013: Work = { title: 'Outreachend werken' };

export const stam: Work = { title: 'Outreachend werken' };

export const sam: Work = {
  title: 'Outreachend werken',
  url: 'https://www.samvzw.be/thema/outreachend-werken',
};

export const factsheet: Work = { title: 'Factsheet outreachend werken' };

export const sociaalnet: Work = {
  title: 'Niet iedereen die het eigen kantoor verlaat, werkt outreachend',
  url: 'https://sociaal.net/opinie/niet-iedereen-die-kantoor-verlaat-werkt-outreachend/',
};

export const vvsg: Work = {
  title: 'De 7 B’s van de toegankelijkheid',
  url: 'https://www.vvsg.be/kennisitem/vvsg/de-7-bs-van-de-toegankelijkheid',
};

/** The film that the workshop in Antwerp opened with. */
export const workshopFilm = 'https://www.youtube.com/watch?v=TfA8YKVZIZI';
