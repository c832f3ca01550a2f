import type { NoticeMessage } from '../content/content.ts';

/** What the visitor is told, apart from the questions. */
export interface Notice {
  readonly message: NoticeMessage;
  /** Goes back to the answers that were replaced. */
  readonly undo?: (() => void) | undefined;
}
