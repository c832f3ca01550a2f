import { type TemplateResult, html, nothing } from 'lit';
import type { AnsweringContent } from '../../content/content.ts';

/** What the visitor is told, apart from the questions. */
export interface Notice {
  readonly text: string;
  /** Something to select and copy by hand. */
  readonly copy?: string;
  /** Goes back to the answers that were replaced. */
  readonly undo?: (() => void) | undefined;
}

/** The place for notices: always there, so that a screen reader hears of each one. */
export function noticeView(notice: Notice | undefined, texts: AnsweringContent): TemplateResult {
  return html`<div part="notice" class="notice" role="status">
    ${
      notice
        ? html`<p>${notice.text} ${notice.copy ? html`<output>${notice.copy}</output>` : nothing}</p>
            ${
              notice.undo
                ? html`<button type="button" part="button" @click=${notice.undo}>${texts.undo}</button>`
                : nothing
            }`
        : nothing
    }
  </div>`;
}
