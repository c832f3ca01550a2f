import type { participationResults as dutch } from '../nl/participation-results.ts';
import type { Texts } from '../same-texts.ts';

/** The results of the participation projects in Antwerp. The source calls them results, so they aren't advice. */
export const participationResults: Texts<typeof dutch> = [
  'une concertation entre services d’outreach, formelle ou informelle',
  'une approche par quartier, par exemple « Kwartier maken » (explication de ce projet : faire en sorte que des personnes soient les bienvenues quelque part)',
  'des professionnels de l’outreach qui coachent, servent d’interprètes et font le pont, pour les usagers comme pour les services ordinaires, afin de réduire les obstacles',
  'une formation sur le travail d’outreach pour les services ordinaires',
  'le monde académique, qui peut aider à créer des liens entre services d’outreach, par exemple avec un dénombrement des personnes sans abri',
  'un point de contact fixe dans les services ordinaires, tout près',
];

/** The term itself, which the source doesn't explain. */
export const participationExplained =
  'Explication de ce projet : un parcours de participation est un parcours où des personnes donnent leur avis sur ce qui les concerne.';
