import { type TemplateResult, html } from 'lit';
import type { AnsweringTexts } from '../content/texts.ts';
import { formatCode } from '../model/result-code.ts';
import { button } from './button.ts';

/** Says that a part couldn't load and that no answers are lost, and lets the visitor try again. */
export const unavailableView = (texts: AnsweringTexts, code: string, retry: () => unknown): TemplateResult =>
  html`<p role="alert">${texts.unavailable(code && formatCode(code))}</p>
    <div class="buttons">${button(texts.retry, retry)}</div>`;
