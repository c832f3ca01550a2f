/** Where a visitor is in an instrument that is asked parameter by parameter (`steps`), or all at once (`page`). */
export interface Position {
  readonly mode: 'steps' | 'page';
  /** How many parameters there are, and the index of the one in sight; -1 for none. */
  readonly count: number;
  readonly at: number;
  /** The parameters that have been in sight, the current one included. */
  readonly visited: ReadonlySet<number>;
  /** Whether the result was asked for. */
  readonly resultAsked: boolean;
  /** Whether every parameter is answered. */
  readonly complete: boolean;
}

/** What the screen shows at a position. */
export interface Steps {
  /** Whether the questions of a parameter exist, be they hidden. They are made when they first come in sight, and kept with what was typed. */
  readonly isVisited: (index: number) => boolean;
  readonly isShown: (index: number) => boolean;
  /** Whether what comes before the first question is in sight. */
  readonly atStart: boolean;
  /** Whether only the result comes after what is in sight. */
  readonly atEnd: boolean;
  /** The parameters before and after the one in sight, if there are any. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
  readonly result: boolean;
  /** Whether the result takes the place of the questions. */
  readonly onlyResult: boolean;
}

export function stepsAt({ mode, count, at, visited, resultAsked, complete }: Position): Steps {
  const all = mode === 'page';
  const atEnd = all || at === count - 1;
  // On one page, a complete result shows without being asked for.
  const result = resultAsked || (all && complete);
  return {
    isVisited: (index) => all || visited.has(index),
    isShown: (index) => all || index === at,
    atStart: all || at === 0,
    atEnd,
    previous: !all && at > 0 ? at - 1 : undefined,
    next: atEnd || at < 0 ? undefined : at + 1,
    result,
    onlyResult: result && !all,
  };
}
