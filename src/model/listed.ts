/** More than this many aren't listed one by one. */
export const LISTED = 25;
