/** What is told about the answers as a whole. */
export const notices = {
  brokenCode: 'Deze resultaatcode klopt niet. Kijk na of elk teken juist is. Je antwoorden zijn niet veranderd.',
  brokenDocument:
    'Dit is geen resultaat van deze vragenlijst, of het is beschadigd. Je antwoorden zijn niet veranderd.',
  otherInstrument: 'Dit resultaat is van een andere vragenlijst of versie. Je antwoorden zijn niet veranderd.',
  opened: 'Je ziet het resultaat uit een link.',
  openedSaved: 'Je ziet een bewaarde momentopname.',
  undo: 'Terug naar mijn antwoorden',
  // Why a form can't be sent yet, once this has loaded: what is missing by name.
  missing: (parameters: readonly string[]) => `Beantwoord nog: ${parameters.join(', ')}.`,
  restarted: 'Alle antwoorden zijn gewist.',
};
