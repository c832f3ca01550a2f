/** Where a visitor is in an instrument that is asked parameter by parameter (`steps`), or all at once (`page`). */
export interface Position {
  readonly mode: 'steps' | 'page';
  /** How many parameters there are, and which is in sight; before the first one, none. */
  readonly count: number;
  readonly at: number;
  /** Whether the result was asked for. */
  readonly resultAsked: boolean;
  /** Whether every parameter is answered. */
  readonly complete: boolean;
}

/** What that position puts on the screen. */
export interface Steps {
  readonly isShown: (index: number) => boolean;
  /** Whether what comes before the first question is in sight. */
  readonly atStart: boolean;
  /** Whether nothing comes after what is in sight but the result. */
  readonly atEnd: boolean;
  /** The parameter before the one in sight, and the one after it, where there is one. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
  readonly result: boolean;
  /** Whether the result takes the place of the questions. */
  readonly onlyResult: boolean;
}

export function stepsAt({ mode, count, at, resultAsked, complete }: Position): Steps {
  const all = mode === 'page';
  const atEnd = all || at === count - 1;
  // On one page a complete result shows by itself.
  const result = resultAsked || (all && complete);
  return {
    isShown: (index) => all || index === at,
    atStart: all || at === 0,
    atEnd,
    previous: !all && at > 0 ? at - 1 : undefined,
    next: atEnd || at < 0 ? undefined : at + 1,
    result,
    onlyResult: result && !all,
  };
}
