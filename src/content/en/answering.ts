import type { AnsweringTexts } from '../texts.ts';

/** What any element that answers an instrument says around its questions. */
export const answering: AnsweringTexts = {
  step: (name, position, total) => `${name} ${position} of ${total}`,
  progress: (answered, total) => `${answered} of ${total} answered`,
  answered: 'answered',
  begun: 'begun',
  open: 'still open',
  previous: 'Previous',
  next: 'Next',
  // For each question that isn't the source's.
  projectQuestion: 'Question by this project, not by the authors.',
  privacy: 'Your answers stay in your browser until you share them yourself.',
  // Why a form can't be sent yet.
  incomplete: 'Not everything has been answered yet.',
  loading: 'One moment, please.',
  // With the code of the answers so far; empty if there are none.
  unavailable: (code) =>
    `Part of this couldn’t load.${code && ` Your answers are still here: ${code}.`} Try again. If that doesn’t help, reload the page.`,
  retry: 'Try again',
};
