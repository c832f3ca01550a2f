import type { participationResults as dutchResults } from '../nl/participation-results.ts';
import type { Texts } from '../same-texts.ts';

/** The results of the participation projects in Antwerp. The source calls them results, so they aren't advice. */
export const participationResults: Texts<typeof dutchResults> = [
  'Austausch zwischen aufsuchenden Diensten, formell oder informell',
  'ein Vorgehen nach Vierteln, zum Beispiel „Kwartier maken“ (Erklärung dieses Projekts: dafür sorgen, dass Menschen irgendwo willkommen sind)',
  'aufsuchende Fachkräfte, die coachen, dolmetschen und Brücken bauen, sowohl für Klientinnen und Klienten als auch für Regeldienste, um Schwellen zu senken',
  'Weiterbildung über aufsuchende Arbeit für Regeldienste',
  'die akademische Welt, die dazu beitragen kann, aufsuchende Dienste zu verbinden, zum Beispiel mit einer Zählung obdachloser Menschen',
  'eine feste Ansprechstelle bei Regeldiensten, in der Nähe',
];

/** The term itself, which the source doesn't explain. */
export const participationExplained: string =
  'Erklärung dieses Projekts: Ein Beteiligungsprozess ist ein Prozess, in dem Menschen bei dem mitreden, was sie angeht.';
