import { type TemplateResult, css, html, nothing } from 'lit';
import type { ResultTexts } from '../content/texts.ts';
import { formatCode } from '../model/result-code.ts';
import { canShare, copy, copyRich, download, linkTo, printPage, share } from '../output/browser-actions.ts';
import type { Export } from '../output/exports.ts';
import { type Telling, asHtml, asPlainText } from '../output/in-words.ts';
import { button } from './button.ts';
import { heading } from './heading.ts';
import type { Passing } from './round/round-controller.ts';

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
  /** What opens it again when it follows the page's address; absent if that would be too long, and empty if nothing does. */
  readonly fragment?: string | undefined;
  /** The result's code, if there is just one result. */
  readonly code?: string | undefined;
  /** The way to pass it on to the next phone, if there is one. */
  readonly passing?: Passing | undefined;
  readonly exports: readonly Export[];
  /** The same in words. */
  readonly telling: () => Telling;
}

/** The ways to take results along. If the browser refuses one, the visitor reads what to do instead. */
export function exportView(view: ExportView): TemplateResult {
  const { texts, headingLevel, outcome, onOutcome, title, fileName, fragment, code, passing, exports, telling } = view;
  const link = fragment ? linkTo(fragment) : undefined;
  const limits =
    fragment === undefined
      ? texts.tooManyForLink
      : fragment && (link ? link.without && texts.linkWithout(link.without) : texts.noAddress);
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
  const tellCopied = (text: string, isCopied: boolean) =>
    onOutcome(isCopied ? { text: texts.copied } : { text: texts.copyRefused, copy: text });
  const onCopy = async (text: string) => tellCopied(text, await copy(text));
  const onCopyInWords = async () => {
    const { blocks, ...rest } = telling();
    // What opens it again.
    const ways = code ? [{ lead: texts.code, text: [formatCode(code), link?.href].filter(Boolean).join(' ') }] : [];
    const made = { ...rest, blocks: [...blocks, ...ways] };
    const text = asPlainText(made);
    tellCopied(text, await copyRich(asHtml(made), text));
  };
  const onShare = async (url: string) =>
    (await share({ title, url })) || onOutcome({ text: texts.shareRefused, copy: url });

  const action = (label: string, onClick: () => unknown, look?: 'plain') =>
    html`<li>${button(label, onClick, look)}</li>`;

  return html`<section class="export" part="export">
    ${heading(headingLevel, texts.export)} ${code && fragment ? codeView(texts, code) : nothing}
    <ul class="actions">
      ${action(texts.print, onPrint)} ${link ? action(texts.copyLink, () => onCopy(link.href)) : nothing}
      ${link && canShare() ? action(texts.share, () => onShare(link.href)) : nothing}
      ${code ? action(texts.copyCode, () => onCopy(formatCode(code))) : nothing}
      ${passing ? html`<li>${passing.button}</li>` : nothing}
    </ul>
    ${passing?.panel}
    <ul class="actions">
      ${action(texts.copyInWords, onCopyInWords, 'plain')}
      ${exports.map((each) => action(texts.downloads[each.format], () => onDownload(each), 'plain'))}
    </ul>
    ${
      fragment
        ? html`<p class="quiet">
            ${code && link ? texts.codeOpens(link.addition, framed ? link.href : undefined) : nothing}
            ${texts.codeHolds}
          </p>`
        : nothing
    }
    ${limits ? html`<p class="quiet">${limits}</p>` : nothing}
    <div part="notice" class="notice" aria-live="polite">
      ${outcome ? html`<p>${outcome.text} ${outcome.copy ? html`<code>${outcome.copy}</code>` : nothing}</p>` : nothing}
    </div>
  </section>`;
}

/** The code of a result, for people to note down. */
export const codeView = (texts: ResultTexts, code: string): TemplateResult =>
  html`<p class="code">${texts.code} <code part="code">${formatCode(code)}</code></p>`;

export const exportStyles = css`
  [part='code'] {
    display: inline-block;
    font-size: 1.35em;
    font-weight: 600;
    letter-spacing: 0.05em;
  }
  .export .actions {
    margin-bottom: 0.5em;
  }
  .export .notice code {
    white-space: pre-wrap;
  }
  @media print {
    /* It is also with what it opens. */
    .result > .code {
      display: none;
    }
    .export {
      break-inside: avoid;
    }
    .export:not(:has([part='code'])) {
      display: none;
    }
  }
`;
