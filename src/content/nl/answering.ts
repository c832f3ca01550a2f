/** What any answering element says around its questions. */
export const answering = {
  step: (name: string, position: number, total: number) => `${name} ${position} van ${total}`,
  progress: (answered: number, total: number) => `${answered} van ${total} beantwoord`,
  answered: 'beantwoord',
  open: 'nog open',
  previous: 'Vorige',
  next: 'Volgende',
  clear: 'Wis mijn keuze',
  // Said of each question that isn't from the source.
  projectQuestion: 'Vraag van dit project, niet van de auteurs.',
  privacy: 'Wat je invult, blijft in je browser tot je het zelf deelt.',
  // Why a form can't be sent yet.
  incomplete: 'Nog niet alles is beantwoord.',
  loading: 'Even geduld.',
  // With the code of what is answered; empty where nothing can be.
  unavailable: (code: string) =>
    `Een deel laadt niet.${code && ` Je antwoorden zijn er nog: ${code}.`} Herlaad anders de pagina.`,
  retry: 'Probeer opnieuw',
};
