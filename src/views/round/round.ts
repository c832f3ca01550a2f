import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import type { RoundTexts } from '../../content/texts.ts';
import { instruments } from '../../model/instruments.ts';
import { formatCode, fromCode } from '../../model/result-code.ts';
import { fragmentOfAll } from '../../model/result-link.ts';
import { MOST_IN_ROUND, fragmentOfRound, joinedRounds, readRound, roundName } from '../../model/round.ts';
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

type Named = keyof RoundTexts['names'];

/** The codes that were passed on to a visitor, and those that this visitor passed on, each as one text. */
export type RoundMemory = readonly [passed: string, own: string];

/** The round that a visitor is in, and what passes it on. */
export class Round {
  readonly #host: ReactiveElement;
  readonly #view: () => InstrumentState;
  /** The codes that were passed on to this visitor; empty once the visitor left their round. */
  #codes: readonly string[] | undefined;
  /** The codes that this visitor passed on: whoever changes an answer has another. */
  #own: readonly string[];
  /** What the last link had besides codes to pass on. */
  #besides: (words: RoundTexts) => readonly string[] = () => [];
  /** Where the visitor was when the last link was opened, and whether with a result. */
  #at: readonly [at: number, resultAsked: boolean] = [0, false];
  #outcome: ExportOutcome | undefined;
  /** The last QR code that was made: that takes longer than the rest of the screen. */
  #made: { readonly href: string; readonly code: QrCode | undefined } | undefined;

  /** @param remembered what an earlier visit left among the drafts */
  constructor(host: ReactiveElement, view: () => InstrumentState, remembered: RoundMemory | undefined) {
    this.#host = host;
    this.#view = view;
    const [codes, own = []] = (remembered ?? []).map((text) => text.split(' ').filter(Boolean));
    this.#codes = codes;
    this.#own = own;
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet());
  }

  /** What the next visit is to bring back. */
  get memory(): RoundMemory | undefined {
    if (!this.#codes && this.#own.length === 0) return undefined;
    return [(this.#codes ?? []).join(' '), this.#own.join(' ')];
  }

  /** Whether this visitor was passed a round. */
  get isJoined(): boolean {
    return !!this.#codes?.length;
  }

  /** Joins the round that a link passes on, or says of what else it is. */
  open(fragment: ReadonlyMap<string, string>): void {
    const { instrument, place } = this.#view();
    const value = fragment.get(roundName(instrument.id));
    const { codes, broken, unknown } = readRound(instruments, value ?? '');
    const idOf = (code: string) => fromCode(instruments, code).instrument.id as Named;
    const others = codes.filter((code) => idOf(code) !== instrument.id);
    const ours = codes.filter((code) => !others.includes(code));
    // A later version can read what this one can't, so nobody's answers are lost on the way.
    const passed = joinedRounds(this.#codes ?? [], ours, unknown);
    if (passed.length > 0) this.#codes = passed;
    const isEmpty = value !== undefined && codes.length + broken.length + unknown.length === 0;
    this.#besides = (words) => {
      const other = (Object.keys(words.names) as Named[]).find(
        (id) => fragment.has(roundName(id)) && !this.#finds(`${id}, outreach-profile`),
      );
      const names = [...new Set(others.map(idOf))].map((id) => words.names[id]);
      return [
        broken.length > 0 || isEmpty ? words.broken(broken.length) : '',
        others.length > 0 ? words.foreign(others.length, names) : '',
        unknown.length > 0 ? words.unknown(unknown.length) : '',
        other ? words.other(words.names[other]) : '',
      ].filter(Boolean);
    };
    this.#at = [place[0], !!place[1]];
    this.#host.requestUpdate();
  }

  #finds(selector: string): boolean {
    return !!treeOf(this.#host).querySelector(selector);
  }

  #leave = (): void => {
    this.#codes = [];
    this.#besides = () => [];
    this.#host.requestUpdate();
  };

  /** Whoever answers anew may be somebody else. */
  startOver(): void {
    this.#own = [];
  }

  /**
   * What is said above the questions: at the first, and where the visitor was when the link was opened. Elsewhere it is one line, as the
   * question comes first.
   */
  render(): TemplateResult | typeof nothing {
    const { texts, place, back } = this.#view();
    const { round: words } = texts;
    const [at, resultAsked] = place;
    const codes = this.#codes ?? [];
    const [openedAt, openedWithResult] = this.#at;
    const isThere = !back || (resultAsked ? openedWithResult : at === 0 || at === openedAt);
    if (!isThere) return codes.length > 0 ? html`<p class="round quiet">${words.inRound(codes.length)}</p>` : nothing;
    const said = [...(codes.length > 0 ? [words.before(codes.length)] : []), ...this.#besides(words)];
    if (said.length === 0) return nothing;
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

  /** What the next one scans is on the screen from now on. */
  pass(code: string): void {
    this.#own = joinedRounds(this.#own, [code]);
    this.#host.requestUpdate();
  }

  /** What the next one scans, and the other ways to pass a round on: what was passed on to this visitor, with their own code. */
  renderPassing({ instrument, result, texts, content }: InstrumentState): TemplateResult {
    const { round: words, result: resultWords } = texts;
    const codes = joinedRounds(this.#codes ?? [], [result.code]);
    const before = this.#own.filter((code) => code !== result.code);
    const href = linkTo(fragmentOfRound(instrument.id, codes))?.href;
    if (!href) return html`<p role="alert">${resultWords.noAddress}</p>`;
    const code = codes.length > MOST_IN_ROUND ? undefined : this.#codeOf(href);
    const mail = `mailto:?subject=${encodeURIComponent(content.title)}&body=${encodeURIComponent(href)}`;
    const outcome = this.#outcome;
    return html`<div class="pass" part="pass">
      ${code ? [html`<p>${words.scan}</p>`, qrView(code, words.qr)] : html`<p role="alert">${words.tooMany}</p>`}
      ${before.length > 0 ? html`<p>${words.changed(before.map(formatCode))}</p>` : nothing}
      <p class="quiet">${words.holds(codes.length)}</p>
      <div class="buttons">
        ${button(words.copy, () => this.#copy(href))} <a href=${mail}>${words.mail}</a>
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
