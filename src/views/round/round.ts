import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import { fragmentOfAll } from '../../model/result-link.ts';
import {
  MOST_IN_ROUND,
  type RoundRead,
  fragmentOfRound,
  joinedRounds,
  readRound,
  roundName,
} from '../../model/round.ts';
import { copy, linkTo } from '../../output/browser-actions.ts';
import { type QrCode, qrCode } from '../../output/qr-code.ts';
import { treeOf } from '../../scope/tree-of.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import type { ExportOutcome } from '../export-view.ts';
import type { InstrumentState } from '../instrument-view.ts';
import { qrStyles, qrView } from '../qr-view.ts';
import { styleSheetOf } from '../style-sheet.ts';
import { roundStyles } from './round-styles.ts';

/** Phones don't easily read larger ones from the screen of another phone. */
const MOST_VERSION = 15;

const styleSheet = styleSheetOf([qrStyles, roundStyles]);

type NotRead = Pick<RoundRead, 'broken' | 'unknown'>;

/** The round that a visitor is in, and what passes it on. */
export class Round {
  readonly #host: ReactiveElement;
  readonly #view: () => InstrumentState;
  /** The codes that were passed on to this visitor; empty once the visitor left their round. */
  #codes: readonly string[] | undefined;
  /** What couldn't be read in the last link. */
  #notRead: NotRead = { broken: [], unknown: [] };
  /** Of which other instrument the last link was. */
  #other: string | undefined;
  /** Where the visitor was when the last link was opened, and whether with a result. */
  #at: readonly [at: number, resultAsked: boolean] = [0, false];
  #outcome: ExportOutcome | undefined;
  /** The last QR code that was made: that takes longer than the rest of the screen. */
  #made: { readonly href: string; readonly code: QrCode | undefined } | undefined;

  /** @param remembered what an earlier visit left among the drafts */
  constructor(host: ReactiveElement, view: () => InstrumentState, remembered: string | undefined) {
    this.#host = host;
    this.#view = view;
    this.#codes = remembered?.split(' ').filter(Boolean);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet());
  }

  /** What the next visit is to bring back. */
  get memory(): string | undefined {
    return this.#codes?.join(' ');
  }

  /** Whether this visitor was passed a round. */
  get isJoined(): boolean {
    return !!this.#codes?.length;
  }

  /** Joins the round that a link passes on, or says of what else it is. */
  open(fragment: ReadonlyMap<string, string>): void {
    const { instrument, texts, place } = this.#view();
    const value = fragment.get(roundName(instrument.id)) ?? '';
    const { codes, ...notRead } = readRound([instrument], value);
    // A later version can read what this one can't, so nobody's answers are lost on the way.
    const passed = joinedRounds(this.#codes ?? [], codes, notRead.unknown);
    if (passed.length > 0) this.#codes = passed;
    this.#notRead = notRead;
    this.#other = Object.keys(texts.round.names).find(
      (id) => fragment.has(roundName(id)) && !this.#finds(`${id}, outreach-profile`),
    );
    this.#at = [place[0], !!place[1]];
    this.#host.requestUpdate();
  }

  #finds(selector: string): boolean {
    return !!treeOf(this.#host).querySelector(selector);
  }

  #leave = (): void => {
    this.#codes = [];
    this.#notRead = { broken: [], unknown: [] };
    this.#host.requestUpdate();
  };

  /** What is said above the questions: at the first, and where the visitor was when the link was opened. */
  render(): TemplateResult | typeof nothing {
    const { texts, place, back } = this.#view();
    const { round: words } = texts;
    const [at, resultAsked] = place;
    const { broken, unknown } = this.#notRead;
    const codes = this.#codes ?? [];
    const said = [
      codes.length > 0 ? words.before(codes.length) : '',
      broken.length > 0 ? words.broken(broken.length) : '',
      unknown.length > 0 ? words.later : '',
      this.#other ? words.other(words.names[this.#other as keyof typeof words.names]) : '',
    ].filter(Boolean);
    const [openedAt, openedWithResult] = this.#at;
    const isThere = resultAsked ? openedWithResult : at === 0 || at === openedAt;
    if (said.length === 0 || (back && !isThere)) return nothing;
    return html`<div class="round">
      ${said.map((text) => html`<p>${text}</p>`)}
      ${
        codes.length > 0
          ? html`<div class="buttons">${button(words.leave, this.#leave, 'plain')} ${this.#pictureLink(codes)}</div>`
          : nothing
      }
    </div>`;
  }

  /** Leads to the picture of these codes, if the page has a profile to show it. */
  #pictureLink(codes: readonly string[]): TemplateResult | typeof nothing {
    const link = this.#finds('outreach-profile') && linkTo(fragmentOfAll(codes.map((code) => ({ code }))));
    // What it opens takes the focus only if nothing else has it.
    const onClick = (event: Event) => (event.currentTarget as HTMLElement).blur();
    return link ? html`<a href=${link.href} @click=${onClick}>${this.#view().texts.round.picture}</a>` : nothing;
  }

  /** What the next one scans, and the other ways to pass a round on: what was passed on to this visitor, with their own code. */
  renderPassing({ instrument, result, texts, content }: InstrumentState): TemplateResult {
    const { round: words, result: resultWords } = texts;
    const codes = joinedRounds(this.#codes ?? [], [result.code]);
    const href = linkTo(fragmentOfRound(instrument.id, codes))?.href;
    if (!href) return html`<p role="alert">${resultWords.noAddress}</p>`;
    const code = codes.length > MOST_IN_ROUND ? undefined : this.#codeOf(href);
    const mail = `mailto:?subject=${encodeURIComponent(content.title)}&body=${encodeURIComponent(href)}`;
    const outcome = this.#outcome;
    return html`<div class="pass" part="pass">
      ${code ? [html`<p>${words.scan}</p>`, qrView(code, words.qr)] : html`<p role="alert">${words.tooMany}</p>`}
      <p class="quiet">${words.holds(codes.length)}</p>
      <div class="buttons">
        ${button(resultWords.copyLink, () => this.#copy(href))} <a href=${mail}>${words.mail}</a>
        ${this.#pictureLink(codes)}
      </div>
      <div part="notice" class="notice" aria-live="polite">
        ${outcome ? html`<p>${outcome.text} ${outcome.copy ? html`<code>${outcome.copy}</code>` : nothing}</p>` : nothing}
      </div>
    </div>`;
  }

  #codeOf(href: string): QrCode | undefined {
    if (this.#made?.href !== href) {
      this.#made = { href, code: qrCode(href, MOST_VERSION) };
      this.#outcome = undefined;
    }
    return this.#made.code;
  }

  async #copy(href: string): Promise<void> {
    const { copied, copyRefused } = this.#view().texts.result;
    const isCopied = await copy(href);
    this.#outcome = undefined;
    announce(this.#host, () => (this.#outcome = isCopied ? { text: copied } : { text: copyRefused, copy: href }));
  }
}
