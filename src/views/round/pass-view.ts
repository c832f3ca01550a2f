import { type TemplateResult, html, nothing } from 'lit';
import type { ResultTexts, RoundTexts } from '../../content/texts.ts';
import { MOST_IN_ROUND, fragmentOfRound } from '../../model/round.ts';
import { linkTo } from '../../output/browser-actions.ts';
import { type QrCode, qrCode } from '../../output/qr-code.ts';
import { button } from '../button.ts';
import type { ExportOutcome } from '../export-view.ts';
import { qrView } from '../qr-view.ts';

interface PassView {
  readonly texts: ResultTexts;
  readonly words: RoundTexts;
  /** The id of the instrument. */
  readonly instrument: string;
  /** The title of the instrument, for those it is mailed to. */
  readonly title: string;
  readonly codes: readonly string[];
  /** A link to the picture of these codes, if the page can show it. */
  readonly picture: unknown;
  readonly outcome: ExportOutcome | undefined;
  readonly onCopy: (text: string) => void;
}

/** Phones don't read larger ones easily from another phone's screen. */
const MOST_VERSION = 15;

/** The last one that was made: it takes longer than anything else on the screen. */
let made: { readonly link: string; readonly code: QrCode | undefined } = { link: '', code: undefined };

function codeOf(link: string): QrCode | undefined {
  if (made.link !== link) made = { link, code: qrCode(link, MOST_VERSION) };
  return made.code;
}

/** What the next one scans, and the other ways to pass a round on. */
export function passView(view: PassView): TemplateResult {
  const { texts, words, instrument, title, codes, picture, outcome, onCopy } = view;
  const href = linkTo(fragmentOfRound(instrument, codes))?.href;
  if (!href) return html`<p role="alert">${texts.noAddress}</p>`;
  const code = codes.length > MOST_IN_ROUND ? undefined : codeOf(href);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(href)}`;
  return html`<div class="pass" part="pass">
    ${code ? [html`<p>${words.scan}</p>`, qrView(code, words.qr)] : html`<p role="alert">${words.tooMany}</p>`}
    <p class="quiet">${words.holds(codes.length)}</p>
    <div class="buttons">
      ${picture} ${button(texts.copyLink, () => onCopy(href))}
      <a href=${mail}>${words.mail}</a>
    </div>
    <div part="notice" class="notice" aria-live="polite">
      ${outcome ? html`<p>${outcome.text} ${outcome.copy ? html`<code>${outcome.copy}</code>` : nothing}</p>` : nothing}
    </div>
  </div>`;
}
