import type { AnsweringTexts } from '../texts.ts';

/** What any element that answers an instrument says around its questions. */
export const answering: AnsweringTexts = {
  step: (name, position, total) => `${name} ${position} sur ${total}`,
  progress: (answered, total) => `Réponses\u00a0: ${answered} sur ${total}`,
  answered: 'avec réponse',
  begun: 'commencé',
  open: 'encore sans réponse',
  previous: 'Précédent',
  next: 'Suivant',
  // For each question that isn't the source's.
  projectQuestion: 'Question de ce projet, pas des auteurs.',
  privacy: 'Vos réponses restent dans votre navigateur tant que vous ne les partagez pas vous-même.',
  // Why a form can't be sent yet.
  incomplete: 'Il manque encore des réponses.',
  loading: 'Un peu de patience.',
  // With the code of the answers so far; empty if there are none.
  unavailable: (code) =>
    `Une partie n’a pas pu être chargée.${code && ` Vos réponses sont encore là\u00a0: ${code}.`} Réessayez. Si cela ne marche pas, rechargez la page.`,
  retry: 'Réessayer',
};
