/** What is said around questions that show their options as a short row. */
export const shortQuestions = {
  clear: 'Wis deze antwoorden',
  optionsExplained: 'Wat betekenen de antwoorden?',
  source: (name: string) => `Bron: ${name}.`,
};
