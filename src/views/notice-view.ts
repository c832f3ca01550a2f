import type { TemplateResult } from 'lit';
import type { NoticeContent } from '../content/content.ts';
import type { Notice } from './notice.ts';
import type { LitTags } from '../elements/later/lit-tags.ts';

/** What stands in the notice, and the way back where there is one. */
export const noticeView = (
  { html, nothing }: LitTags,
  { message, undo }: Notice,
  texts: NoticeContent,
): TemplateResult =>
  html`<p>${texts[message]}</p>
    ${undo ? html`<button type="button" part="button" @click=${undo}>${texts.undo}</button>` : nothing}`;
