/** What any element that answers an instrument says around its questions. */
export const answering = {
  step: (name: string, position: number, total: number) => `${name} ${position} van ${total}`,
  progress: (answered: number, total: number) => `${answered} van ${total} beantwoord`,
  answered: 'beantwoord',
  begun: 'begonnen',
  open: 'nog open',
  previous: 'Vorige',
  next: 'Volgende',
  // For each question that isn't the source's.
  projectQuestion: 'Vraag van dit project, niet van de auteurs.',
  privacy: 'Wat je invult, blijft in je browser tot je het zelf deelt.',
  // Why a form can't be sent yet.
  incomplete: 'Nog niet alles is beantwoord.',
  loading: 'Even geduld.',
  // With the code of the answers so far; empty if there are none.
  unavailable: (code: string) =>
    `Niet alles is geladen.${code && ` Je antwoorden zijn er nog: ${code}.`} Probeer het opnieuw. Lukt dat niet? Herlaad dan de pagina.`,
  retry: 'Probeer opnieuw',
};
