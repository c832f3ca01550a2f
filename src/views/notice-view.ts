import { type TemplateResult, css, html, nothing } from 'lit';
import type { NoticeMessage, NoticeTexts } from '../content/texts.ts';
import type { ResultProblem } from '../model/result-error.ts';
import { button } from './button.ts';

/** What the visitor is told, apart from the questions: that something happened, or that something couldn't be read. */
export interface Notice {
  readonly message?: NoticeMessage;
  readonly problem?: ResultProblem;
  /** Goes back to the answers that were replaced. */
  readonly undo?: (() => void) | undefined;
}

/** What stands in the notice, and the way back where there is one. */
export const noticeView = ({ message, problem, undo }: Notice, texts: NoticeTexts, locked: boolean): TemplateResult =>
  // Where nothing can be changed, nothing can be undone.
  html`<p>${texts[message ?? messageOf(problem!)]}</p>
    ${undo && !locked ? button(texts.undo, undo) : nothing}`;

function messageOf(problem: ResultProblem): NoticeMessage {
  if (problem.startsWith('unknown')) return 'otherInstrument';
  return problem.startsWith('code') ? 'brokenCode' : 'brokenDocument';
}

export const noticeStyles = css`
  .notice:has(p) {
    margin: var(--_space) 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .notice p {
    margin: 0;
  }
  .notice button {
    margin-top: 0.75em;
  }
  @media print {
    .notice {
      display: none;
    }
  }
`;
