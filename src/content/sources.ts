/** The works that the texts rest on, in a few words, for beside a text. */
export const sourceNames = {
  kennisplein: 'Mijn Kennisplein',
  antwerpen: 'workshop Antwerpen',
  stam: 'Martin Stam',
  sam: 'SAM vzw',
  factsheet: 'factsheet SAM en Reach Out!',
  vvsg: 'VVSG',
} as const;

export type SourceId = keyof typeof sourceNames;

/** Where a text comes from: a published source, or this project itself. */
export type Origin = SourceId | 'project';
