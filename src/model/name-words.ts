// Words that tell a sentence from a name, of all languages at once, as a mail may be in another than the page.
// Each is a piece of a regular expression.

/** What people call a code. No name has these, except surnames that end in them. */
export const CODE_WORDS = String.raw`codes? coden links? liens? url note r[eé]sult\p{L}* ergebnis\p{L}* antwo[or]\p{L}* r[eé]ponses? answers?`;

/** What stands for a code that was named before: ‘die van An’, ‘celui de Marc’. */
export const POINTERS = 'die dat celui celle der das that';

/** What stands between a code and the name of whose it is. */
export const OF = String.raw`(?:van|von|vom|of|from|for|voor|für|pour|de|du|des)\s|d['’]`;

/** What may stand between that name and the code. */
export const IS = 'is was est ist lautet luidt';

export const AND = 'en et und and ook aussi auch &';

/** What a sentence, a greeting or the head of a mail begins with. A name may have these too, but further on. */
export const OPENINGS = [
  String.raw`ik we wij mij ons$ hier zie ziehier hierbij hieronder dit deze mijn onze graag gelieve bijlage bijgevoegd naam onderwerp verzonden`,
  String.raw`beste dag hallo hoi hey goed\p{L}* groet\p{L}* bedankt dank tot prima oké? super`,
  String.raw`j['’]\p{L}+ je nous moi mon mes notre nos voici voilà ceci c['’]est ci nom objet envoyé`,
  String.raw`bonjour bonsoir salut coucou ch(?:er|ère)s? merci cordialement à`,
  String.raw`ich wir mir uns mein\p{L}* unser\p{L}* dies\p{L}* anbei anhang bitte betreff gesendet`,
  String.raw`guten? liebe[rn]? sehr danke vielen? grüße gruß bis`,
  String.raw`i['’]\p{L}+ us me my mine ours? here this that these please attached below name subject sent re fwd`,
  String.raw`hi hello dear thanks? regards see`,
  // With a space inside.
  String.raw`i\s(?:got|have|had) (?:le|la)\s(?:mien|nôtre)\p{L}* de\s(?:mijne|onze) das\sist in\sbijlage im\sanhang kind\sregards`,
].join(' ');
