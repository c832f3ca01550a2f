import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import type { WorkshopWords } from '../../../content/words.ts';
import { announce } from '../../announce.ts';
import { button } from '../../button.ts';
import type { ProfileParts } from '../profile-parts.ts';
import type { ProfileState } from '../profile-state.ts';
import { Agreeing } from './agreeing.ts';
import { asideView } from './aside-view.ts';
import { Collecting } from './collecting.ts';
import { LEAST_KEPT, LEAST_SHOWN, PHASES, leastInColumn, phaseHeading, type Phase, type PhaseView } from './phases.ts';
import { Presentation } from './presentation.ts';
import { revealView } from './reveal-view.ts';
import { Talk } from './talk.ts';

/** The phase, the question that a team talks about, and those that it has talked about. */
export type WorkshopMemory = readonly [phase: Phase, at: string, talked: readonly string[]];

/** Moves the focus to the heading of a view as soon as it has rendered. */
export interface MoveFocus {
  readonly move: (findView: () => ParentNode | null) => void;
}

/** Leads a team from codes to agreements, on one screen. No phase shows who chose what. */
export class Workshop {
  readonly #host: ReactiveElement;
  readonly #parts: ProfileParts;
  readonly #focus: MoveFocus;
  readonly #collecting: Collecting;
  readonly #talk: Talk;
  readonly #agreeing: Agreeing;
  readonly #presentation: Presentation;
  #phase: Phase;
  /** Whether it was asked to go on with too few codes. */
  #isTooEarly = false;

  /** @param memory where it was at an earlier visit */
  constructor(
    host: ReactiveElement,
    parts: ProfileParts,
    focus: MoveFocus,
    memory: WorkshopMemory = ['collecting', '', []],
  ) {
    const [phase, at, talked] = memory;
    this.#host = host;
    this.#parts = parts;
    this.#focus = focus;
    this.#phase = PHASES.includes(phase) ? phase : 'collecting';
    this.#collecting = new Collecting(host);
    this.#talk = new Talk(() => this.#show(), at, talked);
    this.#agreeing = new Agreeing(host);
    this.#presentation = new Presentation(host);
  }

  get memory(): WorkshopMemory {
    return [this.#phase, this.#talk.at, this.#talk.talked];
  }

  /** Shows what changed, from its heading on. */
  #show(): void {
    this.#focus.move(() => this.#host.renderRoot.querySelector('.phase'));
    this.#host.requestUpdate();
  }

  #go(phase: Phase): void {
    this.#phase = phase;
    this.#isTooEarly = false;
    this.#show();
  }

  /** Stays where it is as long as there is no picture to go on to. */
  #goOn(phase: Phase, size: number): void {
    if (size >= LEAST_SHOWN) return this.#go(phase);
    this.#isTooEarly = false;
    announce(this.#host, () => (this.#isTooEarly = true));
  }

  render(profile: ProfileState, words: WorkshopWords): TemplateResult {
    const { headingLevel, languages, texts } = profile;
    const { phases, phasesLabel } = words.workshop;
    const view: PhaseView = { profile, words, headingLevel, parts: this.#parts };
    const { size } = profile.intake.set;
    const isFull = this.#presentation.isOn;
    return html`${isFull ? nothing : languages.render(texts.translation)}
      <div
        class="workshop ${isFull ? 'presenting' : ''} ${leastInColumn(view, this.#phase) < LEAST_KEPT ? 'few' : ''}"
        part="workshop"
      >
        <div class="top">
          <ol class="phases" part="phases" aria-label=${phasesLabel}>
            ${PHASES.map((each) => html`<li aria-current=${each === this.#phase ? 'step' : nothing}>${phases[each]}</li>`)}
          </ol>
          ${['reveal', 'talk'].includes(this.#phase) && size >= LEAST_SHOWN ? html`<p class="purpose">${words.workshop.purpose}</p>` : nothing}
        </div>
        <section class=${this.#phase === 'collecting' ? 'phase collecting' : 'phase'} part="phase">
          ${this.#renderPhase(view)}
        </section>
        <div class="buttons moves">
          ${this.#renderMoves(words, size)} ${this.#presentation.render(words)}
          <div part="notice" class="notice" aria-live="polite">
            ${this.#isTooEarly && size < LEAST_SHOWN ? html`<p>${words.workshop.tooEarly(size)}</p>` : nothing}
          </div>
        </div>
        ${isFull ? nothing : asideView(view, this.#phase)}
      </div>`;
  }

  /** Each has a heading, which takes the focus. */
  #renderPhase(view: PhaseView): unknown {
    if (this.#phase !== 'collecting' && view.profile.intake.set.size < LEAST_SHOWN)
      return html`${phaseHeading(view, this.#phase)}
        <p>${view.words.workshop.tooFew}</p>`;
    switch (this.#phase) {
      case 'collecting':
        return this.#collecting.render(view);
      case 'reveal':
        return revealView(view);
      case 'talk':
        return this.#talk.render(view);
      case 'agreements':
        return this.#agreeing.render(view, this.#talk.talked);
    }
  }

  /** The way on comes first, as it is the one that is taken most. */
  #renderMoves({ workshop: { forward, back } }: WorkshopWords, size: number): unknown {
    const at = PHASES.indexOf(this.#phase);
    const [before, after] = [PHASES[at - 1], PHASES[at + 1]];
    return [
      after ? button(forward[after as keyof typeof forward], () => this.#goOn(after, size), 'primary') : nothing,
      before ? button(back[before as keyof typeof back], () => this.#go(before)) : nothing,
    ];
  }
}
