import type { TemplateResult } from 'lit';
import type { ResultContent } from '../content/content.ts';
import { formatCode } from '../model/result-code.ts';
import { canShare, copy, download, linkTo, printPage, share } from '../output/browser-actions.ts';
import type { LitTags } from '../elements/later/lit-tags.ts';

/** What the visitor is told about keeping the result. */
export interface Told {
  readonly text: string;
  /** Something to select and copy by hand. */
  readonly copy?: string;
}

/** What can be downloaded. */
export interface Download {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
  readonly content: () => BlobPart | Promise<BlobPart>;
}

export interface KeepView {
  readonly texts: ResultContent;
  /** A heading so many levels under the element's first. */
  readonly heading: (depth: number, content: unknown) => TemplateResult;
  /** What was last told about keeping the result. */
  readonly told: Told | undefined;
  readonly tell: (told: Told) => void;
  /** Of what is kept, for who it is shared with. */
  readonly title: string;
  /** Name of files, without an extension. */
  readonly fileName: string;
  /** What opens it again behind the page's address; absent where that would be too long. */
  readonly fragment?: string | undefined;
  /** The result's code, where there is one result. */
  readonly code?: string | undefined;
  readonly downloads: readonly Download[];
}

/** The ways to take results along. Where the browser refuses one, the visitor reads what to do instead. */
export function keepView({ html, nothing }: LitTags, view: KeepView): TemplateResult {
  const { texts, heading, told, tell, title, fileName, fragment, code, downloads } = view;
  const link = fragment && linkTo(fragment);

  const onPrint = () => printPage() || tell({ text: texts.printRefused });
  const onDownload = async ({ extension, type, content }: Download) => {
    const file = `${fileName}.${extension}`;
    const made = await Promise.resolve(content()).then(
      (part) => download(file, type, part),
      () => false,
    );
    tell({ text: made ? texts.downloaded(file, !!code) : texts.downloadRefused });
  };
  const onCopy = async (text: string) =>
    tell((await copy(text)) ? { text: texts.copied } : { text: texts.copyRefused, copy: text });
  const onShare = async (url: string) => (await share({ title, url })) || tell({ text: texts.shareRefused, copy: url });

  const button = (label: string, onClick: () => unknown) =>
    html`<li><button type="button" part="button" @click=${onClick}>${label}</button></li>`;

  return html`<section class="keep" part="keep">
    ${heading(2, texts.keep)}
    ${
      code && fragment
        ? html`<p>${texts.code}: <code part="code">${formatCode(code)}</code></p>
            <p class="quiet">${texts.codeExplanation(fragment)}</p>`
        : nothing
    }
    <ul class="actions">
      ${button(texts.print, onPrint)} ${downloads.map((each) => button(each.label, () => onDownload(each)))}
      ${code ? button(texts.copyCode, () => onCopy(formatCode(code))) : nothing}
      ${link ? button(texts.copyLink, () => onCopy(link)) : nothing}
      ${link && canShare() ? button(texts.share, () => onShare(link)) : nothing}
    </ul>
    <div part="notice" class="notice" role="status">
      ${told ? html`<p>${told.text} ${told.copy ? html`<code>${told.copy}</code>` : nothing}</p>` : nothing}
    </div>
  </section>`;
}
