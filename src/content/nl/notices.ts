/** The messages about the answers as a whole. */
export const notices = {
  brokenCode: 'Deze resultaatcode klopt niet. Kijk na of elk teken juist is. Je antwoorden zijn niet veranderd.',
  brokenDocument:
    'Dit is geen resultaat van deze vragenlijst, of het is beschadigd. Je antwoorden zijn niet veranderd.',
  otherInstrument: 'Dit resultaat is van een andere vragenlijst of versie. Je antwoorden zijn niet veranderd.',
  wish: 'Dit is een wens, geen resultaat. Open die met de link die het resultaat en de wens samen meeneemt. Je antwoorden zijn niet veranderd.',
  opened: 'Je opende een resultaat met een link.',
  openedWithoutWish: 'De wens in deze link kon niet gelezen worden.',
  openedSaved: 'Je ziet een bewaarde momentopname.',
  undo: 'Terug naar mijn antwoorden',
  // Why a form can't be sent yet, with the names of what is missing. Until this has loaded, `incomplete` says so without names.
  blocked: (why: string) => `Je kunt nog niet verder. ${why}`,
  missing: (parameters: readonly string[]) => `Beantwoord nog: ${parameters.join(', ')}.`,
  restarted: 'Alle antwoorden zijn gewist.',
  // By a form around it: some are reset after they are sent.
  reset: 'Het formulier begint opnieuw. Wat je hier invulde, is gewist.',
  clearChoice: 'Wis mijn keuze',
  clear: 'Wis deze antwoorden',
  cleared: 'Wat hier beantwoord was, is gewist.',
  restore: 'Zet terug',
  restored: 'Teruggezet.',
};
