import type { SitePageTexts } from '../texts.ts';

export const sitePage: SitePageTexts = {
  languages: 'Cette page dans une autre langue',
  needsScript: 'Cette page a besoin de JavaScript. Activez-le dans votre navigateur.',
};
