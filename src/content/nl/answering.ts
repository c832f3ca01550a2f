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
  unavailable: (code) =>
    `Dit deel laadt niet. Je antwoorden zijn er nog: ${code}. Lukt het ook de tweede keer niet, herlaad dan de pagina.`,
  retry: 'Probeer opnieuw',
};
