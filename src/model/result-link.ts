import type { Result } from './result.ts';

/** What opens a result when it stands behind a page's address. A fragment is never sent to a server. */
export const fragmentOf = ({ instrument, code }: Result): string => `#${instrument}=${code}`;

/** What opens these results again, side by side. */
export const fragmentOfAll = (results: readonly Result[]): string =>
  `#outreach-profile=${results.map(({ code }) => code).join(',')}`;
