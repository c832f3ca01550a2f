import type { SitePageTexts } from '../texts.ts';

export const sitePage: SitePageTexts = {
  languages: 'This page in another language',
  needsScript: 'This page needs JavaScript. Turn it on in your browser.',
};
