import { type TemplateResult, css, html } from 'lit';
import type { Kind } from '../model/instrument.ts';

/** A parameter: its heading, and its questions with what is around them, once it has been in sight. */
export const parameterView = (kind: Kind | '', hidden: boolean, content: unknown): TemplateResult =>
  html`<section class="parameter ${kind}" part="parameter ${kind}" ?hidden=${hidden}>${content}</section>`;

/** The name of a parameter, preceded by its number and the total. */
export const parameterTitle = (position: string, name: unknown): TemplateResult =>
  html`<small>${position}</small> <span>${name}</span>`;

export const parameterStyles = css`
  .parameter small {
    display: block;
    font-size: max(0.65em, 14px);
    font-weight: 600;
    color: var(--_muted);
  }
  .parameter {
    margin: var(--_space) 0;
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  /* While its questions load it has more room than they take, so that nothing moves when they come. */
  @media screen {
    .parameter:not(:has(fieldset)) {
      min-height: 80em;
    }
  }
`;
