import type { participationResults as dutchResults } from '../nl/participation-results.ts';
import type { Texts } from '../same-texts.ts';

/** The results of the participation projects in Antwerp. The source calls them results, so they aren't advice. */
export const participationResults: Texts<typeof dutchResults> = [
  'consultation between outreach services, formal or informal',
  'an approach per neighbourhood, for example “Kwartier maken” (“making room”; explanation by this project: making sure that people are welcome somewhere)',
  'outreach workers who coach, interpret and build bridges, both for clients and for mainstream services, to lower thresholds',
  'training on outreach work for mainstream services',
  'the academic world, which can help to make connections between outreach services, for example with a count of homeless people',
  'a fixed contact person at mainstream services, close by',
];

/** The term itself, which the source doesn't explain. */
export const participationExplained: string =
  'Explanation by this project: a participation project is a process in which people have a say in what concerns them.';
