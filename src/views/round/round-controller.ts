import { type ReactiveElement, html, nothing } from 'lit';
import { isFilled } from '../../model/answers.ts';
import type { InstrumentState } from '../instrument-view.ts';
import { leaveLink } from '../link-controller.ts';
import { toggleButton } from '../more-buttons.ts';
import type { Round, RoundMemory } from './round.ts';

/** The button that passes a round on, and what it opens. */
export interface Passing {
  readonly button: unknown;
  readonly panel: unknown;
}

/** The key among the drafts of the round that a visitor is in. */
const ROUND = 'round';

/**
 * Passes codes on from phone to phone. A visitor who opens such a link answers without seeing what others answered: nothing of it goes into
 * the result, the form or an event. All that it takes loads for those who open such a link or pass one on.
 */
export class RoundController {
  readonly #host: ReactiveElement;
  readonly #view: () => InstrumentState;
  /** What an earlier visit left. */
  readonly #remembered: RoundMemory | undefined;
  /** Whether that is newer than the link in the page's address, which once opened it. */
  #isRecalled: boolean;
  #round: Round | undefined;
  /** A link to a round that is still to be opened: without it, who went before would be lost on the way. */
  #link: ReadonlyMap<string, string> | undefined;
  #hasFailed = false;
  #isOpen = false;

  constructor(host: ReactiveElement, view: () => InstrumentState) {
    this.#host = host;
    this.#view = view;
    const [passed, own] = view().drafts.get(ROUND) ?? [];
    this.#remembered = passed === undefined ? undefined : [passed, own!];
    this.#isRecalled = this.#remembered !== undefined;
    if (this.#isRecalled) void this.#load();
    host.addController(this);
  }

  hostUpdate(): void {
    this.#isRecalled = false;
    // Nearly always: a view is too dear to be made at each answer for nothing.
    if (!this.#round && !this.#remembered) return;
    const { drafts, result } = this.#view();
    if (!isFilled(result.answers)) this.#round?.startOver();
    const memory = this.#round ? this.#round.memory : this.#remembered;
    if (memory) drafts.set(ROUND, [...memory, false]);
    else drafts.delete(ROUND);
  }

  async #load(): Promise<Round | undefined> {
    this.#hasFailed = false;
    try {
      const { Round } = await import('./round.ts');
      this.#round ??= new Round(this.#host, this.#view, this.#remembered);
      if (this.#link) this.#round.open(this.#link);
      this.#link = undefined;
    } catch {
      this.#hasFailed = true;
      addEventListener('online', () => void this.#load(), { once: true });
    }
    this.#host.requestUpdate();
    return this.#round;
  }

  /** A link may pass on a round. */
  open(fragment: ReadonlyMap<string, string>): void {
    if (this.#isRecalled || ![...fragment.keys()].some((name) => name.endsWith('.round'))) return;
    const { instrument, place, goTo, showResult } = this.#view();
    const [at, resultAsked] = place;
    leaveLink();
    // As with any fragment, the page goes to what it names.
    if (resultAsked) showResult();
    else goTo(instrument.parameters[at]?.id ?? '');
    this.#link = fragment;
    void this.#load();
  }

  /** Goes above the questions. */
  render(): unknown {
    return this.#hasFailed ? html`<p>${this.#view().texts.round.unavailable}</p>` : this.#round?.render();
  }

  /** Whether this visitor was passed a round. */
  get isJoined(): boolean {
    return !!this.#round?.isJoined;
  }

  /** `undefined` if there is nothing to pass on. */
  of(view: InstrumentState): Passing | undefined {
    if (view.locked || !isFilled(view.result.answers)) return undefined;
    const { pass, hide } = view.texts.round;
    const isOpen = this.#isOpen;
    return {
      button: toggleButton(isOpen ? hide : pass, this.#onToggle, isOpen, this.isJoined && !isOpen),
      panel: isOpen ? (this.#round?.renderPassing(view) ?? this.render()) : nothing,
    };
  }

  #onToggle = async (): Promise<void> => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    if (this.#isOpen) (await this.#load())?.pass(this.#view().result.code);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.pass')?.scrollIntoView({ block: 'nearest' });
  };
}
