/** The languages there are texts in, as BCP 47 names them. The first is the one that the others are translated from. */
export const languages = ['nl'] as const;

export type Language = (typeof languages)[number];
