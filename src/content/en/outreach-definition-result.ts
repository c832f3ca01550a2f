import type { DefinitionMissingTexts, InstrumentResultTexts } from '../texts.ts';

/** What the check of one's own practice says about its result. */
export const definitionResult: InstrumentResultTexts = {
  title: 'The definition in your practice',
  noJudgement: 'This is not a score: it shows which parts you recognise, and what you can talk about together.',
  reflectionOrigin: 'These questions are by this project, not by the authors.',
};

/** What it says about parts that are missing, wholly or in part. */
export const definitionMissing: DefinitionMissingTexts = {
  title: 'What is (still) missing',
  // If no part is wholly missing.
  partialTitle: 'What is partly there',
  absent: 'You don’t recognise these parts in your practice:',
  partial: 'You partly recognise these parts in your practice:',
  meaning:
    'That doesn’t make your work worth less. It is only not (yet) outreach work as the definition of 2012 means it: that definition names all these parts together.',
  partialQuestion:
    'The definition of 2012 names all these parts together. What is needed for you to recognise more of these parts?',
  partialOrigin: 'Question by this project.',
  none: 'Nothing: you recognise all eight parts of the definition.',
  origin: 'This conclusion is drawn by this project, not by the authors.',
};
