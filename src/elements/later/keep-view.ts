import type { TemplateResult } from 'lit';
import { formatCode } from '../../model/result-code.ts';
import type { Result } from '../../model/result.ts';
import { fragmentOf } from '../answering/fragment.ts';
import { dayOf } from './day.ts';
import { canShare, copy, download, linkTo, printPage, share } from './keep-result.ts';
import type { LitTags } from './lit-tags.ts';
import type { ResultTexts } from './profile-table.ts';
import { resultCsv } from './result-csv.ts';

/** What the visitor is told about keeping the result. */
export interface Told {
  readonly text: string;
  /** Something to select and copy by hand. */
  readonly copy?: string;
}

export interface KeepView extends ResultTexts {
  readonly result: Result;
  /** A heading so many levels under the element's first. */
  readonly heading: (depth: number, content: unknown) => TemplateResult;
  /** What was last told about keeping the result. */
  readonly told: Told | undefined;
  readonly tell: (told: Told) => void;
}

/** The ways to take a result along. Where the browser refuses one, the visitor reads what to do instead. */
export function keepView({ html, nothing }: LitTags, view: KeepView): TemplateResult {
  const { result, content, texts, heading, told, tell } = view;
  const { instrument, code, recordedAt } = result;
  const fragment = fragmentOf(result);
  const link = linkTo(fragment);
  const fileName = [instrument, dayOf(recordedAt), code].filter(Boolean).join('-');

  const onPrint = () => printPage() || tell({ text: texts.printRefused });
  const onDownload = (extension: string, type: string, text: string) => {
    const file = `${fileName}.${extension}`;
    tell({ text: download(file, type, text) ? texts.downloaded(file) : texts.downloadRefused });
  };
  const onCopy = async (text: string) =>
    tell((await copy(text)) ? { text: texts.copied } : { text: texts.copyRefused, copy: text });
  const onShare = async () =>
    (await share({ title: content.title, url: link! })) || tell({ text: texts.shareRefused, copy: link! });

  const button = (label: string, onClick: () => unknown) =>
    html`<li><button type="button" part="button" @click=${onClick}>${label}</button></li>`;

  return html`<section class="keep" part="keep">
    ${heading(2, texts.keep)}
    <p>${texts.code}: <code part="code">${formatCode(code)}</code></p>
    <p class="quiet">${texts.codeExplanation(fragment)}</p>
    <ul class="actions">
      ${button(texts.print, onPrint)}
      ${button(texts.downloadJson, () => onDownload('json', 'application/json', JSON.stringify(result, null, 2)))}
      ${button(texts.downloadCsv, () => onDownload('csv', 'text/csv', resultCsv(view, result)))}
      ${button(texts.copyCode, () => onCopy(formatCode(code)))}
      ${link ? button(texts.copyLink, () => onCopy(link)) : nothing}
      ${link && canShare() ? button(texts.share, onShare) : nothing}
    </ul>
    <div part="notice" class="notice" role="status">
      ${told ? html`<p>${told.text} ${told.copy ? html`<code>${told.copy}</code>` : nothing}</p>` : nothing}
    </div>
  </section>`;
}
