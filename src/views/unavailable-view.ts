import { type TemplateResult, html } from 'lit';
import type { AnsweringTexts } from '../content/texts.ts';
import { formatCode } from '../model/result-code.ts';
import { button } from './button.ts';

/** Why a part isn't there, how to get it, and that the answers aren't lost. */
export const unavailableView = (texts: AnsweringTexts, code: string, retry: () => unknown): TemplateResult =>
  html`<p role="alert">${texts.unavailable(code && formatCode(code))}</p>
    <div class="buttons">${button(texts.retry, retry)}</div>`;
