/** What a definition element can show: the definition itself, or what other sources say. */
export const definitionViews = [
  'definition',
  'summary',
  'similarities',
  'reasons',
  'needs',
  'dutch-view',
  'results',
  'references',
] as const;

export type ShownView = (typeof definitionViews)[number];

/** What `view` takes. `recommendations` is another name for `results`. */
export type DefinitionView = ShownView | 'recommendations';

export const shownViewOf = (view: DefinitionView): ShownView => (view === 'recommendations' ? 'results' : view);
