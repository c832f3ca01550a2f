import type { AnsweringContent } from '../content.ts';

export const answering: AnsweringContent = {
  step: (name, position, total) => `${name} ${position} van ${total}`,
  progress: (answered, total) => `${answered} van ${total} beantwoord`,
  answered: 'beantwoord',
  open: 'nog open',
  previous: 'Vorige',
  next: 'Volgende',
  clear: 'Wis mijn keuze',
  projectQuestion: 'Vraag van dit project, niet van de auteurs.',
  privacy: 'Wat je invult, blijft in je browser tot je het zelf deelt.',
  missing: (parameters) => `Beantwoord nog: ${parameters.join(', ')}.`,
  unavailable: (code) =>
    `Een deel laadt niet.${code && ` Je antwoorden zijn er nog: ${code}.`} Herlaad anders de pagina.`,
  retry: 'Probeer opnieuw',
};
