import type { AttributionTexts } from '../texts.ts';

/** Says whose words a text is: a fact of a source in our words, or a term of a source that we explain. */
export const attributions: AttributionTexts = {
  /** Before and after the name of the source, which can be a link. */
  retold: ['D’après : ', ', dans les mots de ce projet.'],
  // In this language, the words are a translation.
  explained: ['Les mots au début (traduits) : ', '. L’explication qui suit : ce projet.'],
};
