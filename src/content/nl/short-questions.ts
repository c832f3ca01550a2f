/** The texts around questions that show their options as a short row. */
export const shortQuestions = {
  optionsExplained: 'Wat betekenen de antwoorden?',
  source: (name: string) => `Bron: ${name}.`,
};
