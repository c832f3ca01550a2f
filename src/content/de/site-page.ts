import type { SitePageTexts } from '../texts.ts';

export const sitePage: SitePageTexts = {
  languages: 'Diese Seite in einer anderen Sprache',
  needsScript: 'Diese Seite braucht JavaScript. Schalten Sie es in Ihrem Browser ein.',
};
