/** The results of the participation projects in Antwerp. The source calls them results, so they aren't advice. */
export const participationResults = [
  'overleg tussen outreachende diensten, formeel of informeel',
  'een aanpak per buurt, bijvoorbeeld ‘Kwartier maken’ (uitleg van dit project: ervoor zorgen dat mensen ergens welkom zijn)',
  'outreachers die coachen, tolken en bruggen bouwen, zowel voor cliënten als voor reguliere diensten, om drempels lager te maken',
  'vorming over outreachend werken voor reguliere diensten',
  'de academische wereld, die mee verbinding kan leggen tussen outreachende diensten, bijvoorbeeld met een daklozentelling',
  'een vast aanspreekpunt bij reguliere diensten, dichtbij',
] as const;

/** The term itself, which the source doesn't explain. */
export const participationExplained =
  'Uitleg van dit project: een participatietraject is een traject waarin mensen meepraten over wat hen aangaat.';
