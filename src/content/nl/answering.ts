import type { AnsweringContent } from '../content.ts';

export const answering: AnsweringContent = {
  step: (position, total) => `Parameter ${position} van ${total}`,
  progress: (answered, total) => `${answered} van ${total} beantwoord`,
  steps: 'Parameters',
  answered: 'beantwoord',
  open: 'nog open',
  previous: 'Vorige',
  next: 'Volgende',
  toResult: 'Bekijk het profiel',
  clear: 'Wis mijn keuze',
  projectQuestion: 'Vraag van dit project, niet van de auteurs.',
  privacy: 'Wat je invult, blijft in je browser tot je het zelf deelt.',
  missing: (parameters) => `Beantwoord nog: ${parameters.join(', ')}.`,
  brokenCode: 'Deze resultaatcode klopt niet. Kijk na of elk teken juist is. Je antwoorden zijn niet veranderd.',
  brokenDocument:
    'Dit is geen resultaat van deze vragenlijst, of het is beschadigd. Je antwoorden zijn niet veranderd.',
  otherInstrument: 'Dit resultaat is van een andere vragenlijst of versie. Je antwoorden zijn niet veranderd.',
  opened: 'Je ziet het resultaat uit een link.',
  undo: 'Terug naar mijn antwoorden',
  unavailable: (code) => `Dit deel laadt niet. Je antwoorden zijn er nog. Noteer je resultaatcode: ${code}.`,
  retry: 'Probeer opnieuw',
};
