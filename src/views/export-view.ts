import { type TemplateResult, css, html, nothing } from 'lit';
import type { ResultTexts } from '../content/texts.ts';
import { formatCode } from '../model/result-code.ts';
import { canShare, copy, download, linkTo, printPage, share } from '../output/browser-actions.ts';
import type { Export } from '../output/exports.ts';
import { button } from './button.ts';
import { heading } from './heading.ts';

/** The outcome of taking a result along. */
export interface ExportOutcome {
  readonly text: string;
  /** Something to select and copy by hand. */
  readonly copy?: string;
}

export interface ExportView {
  readonly texts: ResultTexts;
  readonly headingLevel: number;
  readonly outcome: ExportOutcome | undefined;
  readonly onOutcome: (outcome: ExportOutcome) => void;
  /** The title of what is exported, for those it is shared with. */
  readonly title: string;
  /** The name of files, without an extension. */
  readonly fileName: string;
  /** What opens it again when it follows the page's address; absent if that would be too long. */
  readonly fragment?: string | undefined;
  /** The result's code, if there is just one result. */
  readonly code?: string | undefined;
  readonly exports: readonly Export[];
}

/** The ways to take results along. If the browser refuses one, the visitor reads what to do instead. */
export function exportView(view: ExportView): TemplateResult {
  const { texts, headingLevel, outcome, onOutcome, title, fileName, fragment, code, exports } = view;
  const link = fragment ? linkTo(fragment) : undefined;
  const limits = !fragment
    ? texts.tooManyForLink
    : !link
      ? texts.noAddress
      : link.without && texts.linkWithout(link.without);
  // In a frame, the address bar shows another address.
  const framed = globalThis.window?.parent !== globalThis.window;

  const onPrint = async () => (await printPage()) || onOutcome({ text: texts.printRefused });
  const onDownload = async ({ format, type, content }: Export) => {
    const file = `${fileName}.${format}`;
    const made = await Promise.resolve(content()).then(
      (part) => download(file, type, part),
      () => false,
    );
    onOutcome({ text: made ? texts.downloaded(file, !!code) : texts.downloadRefused(!!code) });
  };
  const onCopy = async (text: string) =>
    onOutcome((await copy(text)) ? { text: texts.copied } : { text: texts.copyRefused, copy: text });
  const onShare = async (url: string) =>
    (await share({ title, url })) || onOutcome({ text: texts.shareRefused, copy: url });

  const action = (label: string, onClick: () => unknown) => html`<li>${button(label, onClick)}</li>`;

  return html`<section class="export" part="export">
    ${heading(headingLevel, texts.export)}
    ${
      code && fragment
        ? html`<p>${texts.code} <code part="code">${formatCode(code)}</code></p>
            <p class="quiet">
              ${link ? texts.codeOpens(link.addition, framed ? link.href : undefined) : nothing} ${texts.codeHolds}
            </p>`
        : nothing
    }
    <ul class="actions">
      ${action(texts.print, onPrint)}
      ${exports.map((each) => action(texts.downloads[each.format], () => onDownload(each)))}
      ${code ? action(texts.copyCode, () => onCopy(formatCode(code))) : nothing}
      ${link ? action(texts.copyLink, () => onCopy(link.href)) : nothing}
      ${link && canShare() ? action(texts.share, () => onShare(link.href)) : nothing}
    </ul>
    ${limits ? html`<p class="quiet">${limits}</p>` : nothing}
    <div part="notice" class="notice" aria-live="polite">
      ${outcome ? html`<p>${outcome.text} ${outcome.copy ? html`<code>${outcome.copy}</code>` : nothing}</p>` : nothing}
    </div>
  </section>`;
}

export const exportStyles = css`
  [part='code'] {
    display: inline-block;
    font-size: 1.35em;
    font-weight: 600;
    letter-spacing: 0.05em;
  }
  @media print {
    .export {
      break-inside: avoid;
    }
    .export:not(:has([part='code'])) {
      display: none;
    }
  }
`;
