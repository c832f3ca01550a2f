import { type TemplateResult, css, html, nothing } from 'lit';
import type { NoticeMessage, NoticeTexts } from '../content/texts.ts';
import type { ResultProblem } from '../model/result-error.ts';
import { button } from './button.ts';
import type { Seen } from './seen.ts';

/** A message to the visitor: that something happened, or that something couldn't be read. */
export interface Notice {
  readonly message?: NoticeMessage;
  readonly problem?: ResultProblem;
  /** What there was before, to go back to. Plain data, so that it survives a reload. */
  readonly before?: Seen | undefined;
}

/** The message of a notice, and the way back if there is one. */
export const noticeView = (
  { message, problem }: Notice,
  texts: NoticeTexts,
  undo: ((event: Event) => void) | undefined,
): TemplateResult =>
  html`<p>${texts[message ?? messageOf(problem!)]}</p>
    ${undo ? button(texts[message === 'reset' || message === 'cleared' ? 'restore' : 'undo'], undo) : nothing}`;

function messageOf(problem: ResultProblem): NoticeMessage {
  if (problem === 'wish') return problem;
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
