import type { AnsweringTexts } from '../texts.ts';

/** What any element that answers an instrument says around its questions. */
export const answering: AnsweringTexts = {
  step: (name, position, total) => `${name} ${position} von ${total}`,
  progress: (answered, total) => `${answered} von ${total} beantwortet`,
  answered: 'beantwortet',
  begun: 'begonnen',
  open: 'noch offen',
  previous: 'Zurück',
  next: 'Weiter',
  // For each question that isn't the source's.
  projectQuestion: 'Frage dieses Projekts, nicht der Autoren.',
  privacy: 'Ihre Antworten bleiben in Ihrem Browser, bis Sie sie selbst teilen.',
  // Why a form can't be sent yet.
  incomplete: 'Noch nicht alles ist beantwortet.',
  loading: 'Einen Moment bitte.',
  // With the code of the answers so far; empty if there are none.
  unavailable: (code) =>
    `Ein Teil konnte nicht geladen werden.${code && ` Ihre Antworten sind noch da: ${code}.`} Versuchen Sie es noch einmal. Klappt es nicht, laden Sie die Seite neu.`,
  retry: 'Noch einmal versuchen',
};
