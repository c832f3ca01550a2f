/** Whose colours and fonts an element can take on. Each has a style sheet of this name in embed/themes. */
export const themes = ['antwerpen', 'gent', 'utrecht', 'vlaanderen'] as const;

export type Theme = (typeof themes)[number];
