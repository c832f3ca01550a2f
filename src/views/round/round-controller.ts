import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import { isFilled } from '../../model/answers.ts';
import { fragmentOfAll } from '../../model/result-link.ts';
import { type RoundRead, joinedRounds, readRound, roundName } from '../../model/round.ts';
import { copy, linkTo } from '../../output/browser-actions.ts';
import { treeOf } from '../../scope/tree-of.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import type { ExportOutcome } from '../export-view.ts';
import type { InstrumentState } from '../instrument-view.ts';
import { leaveLink } from '../link-controller.ts';
import { toggleButton } from '../more-buttons.ts';

/** The key among the drafts of the codes that were passed on to this visitor. */
const ROUND = 'round';

/** The button that passes a round on, and what it opens. */
export interface Passing {
  readonly button: TemplateResult;
  readonly panel: unknown;
}

/**
 * Passes codes on from phone to phone. A visitor who opens such a link answers without seeing what others answered: nothing of it goes into
 * the result, the form or an event.
 */
export class RoundController {
  readonly #host: ReactiveElement;
  readonly #view: () => InstrumentState;
  /** The codes that were passed on to this visitor; `undefined` if there never were any, and empty once the visitor left their round. */
  #codes: readonly string[] | undefined;
  /** Whether they are those of an earlier visit, which the page's address may still have. */
  #isRecalled = false;
  /** What couldn't be read in the last link. */
  #unread: Pick<RoundRead, 'broken' | 'unknown'> | undefined;
  /** Of which other instrument the last link was. */
  #other = '';
  /** Where the visitor was when the last link was opened. */
  #at = 0;
  #isOpen = false;
  #passing: typeof import('./pass-view.ts') | undefined;
  #hasFailed = false;
  #outcome: ExportOutcome | undefined;

  constructor(host: ReactiveElement, view: () => InstrumentState) {
    this.#host = host;
    this.#view = view;
    const [codes] = view().drafts.get(ROUND) ?? [];
    this.#codes = codes?.split(' ').filter(Boolean);
    this.#isRecalled = codes !== undefined;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#isRecalled = false;
    if (this.#codes) this.#view().drafts.set(ROUND, [this.#codes.join(' '), '', false]);
  }

  /** Whether this visitor was passed a round. */
  get isJoined(): boolean {
    return !!this.#codes?.length;
  }

  /** A link may pass on a round. What an earlier visit left is newer than the link that once opened the page. */
  open(fragment: ReadonlyMap<string, string>): void {
    const { instrument, texts, place, goTo, showResult } = this.#view();
    const [at, resultAsked] = place;
    const value = fragment.get(roundName(instrument.id));
    this.#other =
      Object.keys(texts.round.names).find(
        (id) => fragment.has(roundName(id)) && !this.#finds(`${id}, outreach-profile`),
      ) ?? '';
    if (this.#isRecalled || (value === undefined && !this.#other)) return;
    const { codes, ...unread } = readRound([instrument], value ?? '');
    // A later version can read what this one can't, so nobody's answers are lost on the way.
    const passed = joinedRounds(this.#codes ?? [], codes, unread.unknown);
    if (passed.length > 0) this.#codes = passed;
    this.#unread = unread;
    this.#at = at;
    leaveLink();
    // As with any fragment, the page goes to what it names.
    if (resultAsked) showResult();
    else goTo(instrument.parameters[at]?.id ?? '');
  }

  #finds(selector: string): boolean {
    return !!treeOf(this.#host).querySelector(selector);
  }

  #leave = (): void => {
    this.#codes = [];
    this.#unread = undefined;
    this.#host.requestUpdate();
  };

  /** Goes above the questions: at the first, and where the visitor was when the link was opened. */
  render(): TemplateResult | typeof nothing {
    const { texts, place, back } = this.#view();
    const { round: words } = texts;
    const [at, resultAsked] = place;
    const { broken = [], unknown = [] } = this.#unread ?? {};
    const count = this.#codes?.length ?? 0;
    const said = [
      count > 0 ? words.before(count) : '',
      broken.length > 0 ? words.broken(broken.length) : '',
      unknown.length > 0 ? words.later : '',
      this.#other && words.other(words.names[this.#other as keyof typeof words.names]),
    ].filter(Boolean);
    if (said.length === 0 || (back && (resultAsked || (at > 0 && at !== this.#at)))) return nothing;
    return html`<div class="round">
      ${said.map((text) => html`<p>${text}</p>`)}
      ${
        count > 0
          ? html`<div class="buttons">
              ${button(words.leave, this.#leave, 'plain')} ${this.#pictureLink(this.#codes!, words.host)}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** Leads to the picture of these codes, if the page has a profile to show it. */
  #pictureLink(codes: readonly string[], label: string): TemplateResult | typeof nothing {
    const link = this.#finds('outreach-profile') && linkTo(fragmentOfAll(codes.map((code) => ({ code }))));
    // What it opens takes the focus only if nothing else has it.
    const onClick = (event: Event) => (event.currentTarget as HTMLElement).blur();
    return link ? html`<a href=${link.href} @click=${onClick}>${label}</a>` : nothing;
  }

  /** `undefined` if there is nothing to pass on. */
  of(view: InstrumentState): Passing | undefined {
    const { instrument, result, texts, content, locked } = view;
    if (locked || !isFilled(result.answers)) return undefined;
    const { round: words, result: resultWords } = texts;
    const codes = joinedRounds(this.#codes ?? [], [result.code]);
    const onToggle = () => this.#toggle();
    return {
      button: toggleButton(
        this.#isOpen ? words.hide : words.pass,
        onToggle,
        this.#isOpen,
        this.isJoined && !this.#isOpen ? 'primary' : undefined,
      ),
      panel: !this.#isOpen
        ? nothing
        : this.#hasFailed
          ? html`<p role="alert">${words.unavailable}</p>`
          : this.#passing?.passView({
              texts: resultWords,
              words,
              instrument: instrument.id,
              title: content.title,
              codes,
              picture: this.#pictureLink(codes, words.picture),
              outcome: this.#outcome,
              onCopy: (text) => void this.#copy(text, resultWords),
            }),
    };
  }

  /** What it opens, and the code that makes a QR code, load only now. */
  async #toggle(): Promise<void> {
    this.#isOpen = !this.#isOpen;
    this.#hasFailed = false;
    this.#outcome = undefined;
    this.#host.requestUpdate();
    if (!this.#isOpen) return;
    try {
      this.#passing ??= await import('./pass-view.ts');
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.pass')?.scrollIntoView({ block: 'nearest' });
  }

  async #copy(text: string, { copied, copyRefused }: InstrumentState['texts']['result']): Promise<void> {
    const isCopied = await copy(text);
    this.#outcome = undefined;
    announce(this.#host, () => (this.#outcome = isCopied ? { text: copied } : { text: copyRefused, copy: text }));
  }
}
