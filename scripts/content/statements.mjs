// Each statement with each answer, to read aloud: nobody should take one for its opposite.

export function writeStatements(document, checklist, definition) {
  document.heading(2, 'Elke uitspraak met elk antwoord');
  document.write('Lees ze luidop. Geen enkele mag te begrijpen zijn als haar tegendeel.');
  document.heading(3, 'Drempelchecklist, zoals het resultaat het zet');
  document.list(spoken(checklist));
  document.heading(3, 'Definitie naast de eigen praktijk, met het deel dat in het resultaat staat');
  document.list(spoken(definition));
}

function spoken(statements) {
  return statements.flatMap(([statement, answers]) => answers.map((answer) => `${statement} ${answer}.`));
}
