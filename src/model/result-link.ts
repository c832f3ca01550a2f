import type { Result } from './result.ts';

/** What opens a result when it stands behind a page's address. A fragment is never sent to a server. */
export const fragmentOf = ({ instrument, code }: Result): string => `#${instrument}=${code}`;
