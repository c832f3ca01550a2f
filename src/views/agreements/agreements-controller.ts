import { type ReactiveController, type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import type { InstrumentContent } from '../../content/instrument-content.ts';
import type { AgreementsTexts, SavingTexts } from '../../content/texts.ts';
import type { LaterWords } from '../../content/words.ts';
import { type Agreement, Agreements, agreementProblem } from '../../model/agreements.ts';
import { isFilled } from '../../model/answers.ts';
import type { Result } from '../../model/result.ts';
import type { Telling, Told } from '../../output/in-words.ts';
import { regionOf } from '../../scope/known-language.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import { heading } from '../heading.ts';
import type { InstrumentState } from '../instrument-view.ts';
import { namedButton, toggleButton } from '../more-buttons.ts';
import { agreementsFrame } from './agreements-frame.ts';
import {
  type AgreementDraft,
  type DraftProblem,
  agreementForm,
  emptyDraft,
  fieldOf,
  today,
} from './agreements-view.ts';
import { type HookTexts, type NamedHook, hookName, hooksOf, sameHook } from './hooks.ts';
import { LookAgain, type LookedAt } from './look-again.ts';
import { type ToAgreeOn, canHangOn } from './to-agree-on.ts';

/** What agreements stand beside, and the texts that they take. */
export interface AgreementsState extends Pick<InstrumentState, 'language' | 'headingLevel' | 'locked'> {
  readonly content: Pick<InstrumentContent, 'title'>;
  readonly texts: Pick<LaterWords, 'agreements' | 'comparing'> & HookTexts & { readonly saving: RemovalTexts };
}

/** What is said where something is taken away. */
interface RemovalTexts extends Pick<SavingTexts, 'remove' | 'named' | 'undo'> {
  readonly outcomes: Pick<SavingTexts['outcomes'], 'restored'>;
}

type Outcome = keyof AgreementsTexts['outcomes'] | 'restored';

/** What is written beside one result. */
interface Sheet {
  readonly all: Agreements;
  /** What of it is on paper or in a calendar file. */
  readonly taken: Agreements;
  /** What is typed of a new agreement. */
  readonly added: AgreementDraft;
  /** What is typed of one that is being changed. */
  readonly changed?: { readonly index: number; readonly draft: AgreementDraft } | undefined;
}

const blank: Sheet = { all: Agreements.none, taken: Agreements.none, added: emptyDraft };

/** An agreement as it is read. */
interface Listed extends Agreement {
  readonly index: number;
  /** What it is about, and if that is known who and when: a line each. */
  readonly about: string;
}

/**
 * What a team agrees on at its result. It stays in this element: nothing of it goes into the result, the form, an event, storage or the
 * history. So a visitor who would lose it by leaving the page is warned, until it is on paper or in a calendar file.
 */
export class AgreementsController implements ReactiveController {
  readonly #host: ReactiveElement;
  #sheet = blank;
  /** What was written beside results that were left, by their code: whoever comes back may bring a copy of the result. */
  readonly #left = new Map<string, Sheet>();
  #isOpen = false;
  #problem: DraftProblem | undefined;
  #outcome: Outcome | undefined;
  /** What can be put back after one was removed. */
  #before: Agreements | undefined;
  #lookAgain!: LookAgain;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#show(blank);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('beforeunload', this);
  }

  /** Listens only then, because some browsers don't keep a page that listens in the back/forward cache. */
  hostUpdated(): void {
    const { all, taken, added, changed } = this.#sheet;
    const isTyped = [added, changed?.draft].some((draft) => draft?.words.trim());
    const isAtRisk = isTyped || (all.size > 0 && all !== taken);
    if (isAtRisk && this.#host.isConnected) addEventListener('beforeunload', this);
    else removeEventListener('beforeunload', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'beforeunload') event.preventDefault();
    else if (this.#host.renderRoot.querySelector('.agreed')) {
      this.#take();
      this.hostUpdated();
    }
  }

  /** Another result takes the place of this one: what was agreed on isn't about that one, and may be somebody else's. */
  leave({ code }: Result): void {
    this.#left.set(code, this.#sheet);
    this.#show(blank);
  }

  /** The visitor is back at a result. */
  returnTo({ code }: Result): void {
    this.#show(this.#left.get(code) ?? blank);
    this.#host.requestUpdate();
  }

  #show(sheet: Sheet): void {
    this.#sheet = sheet;
    this.#isOpen = false;
    this.#problem = this.#outcome = this.#before = undefined;
    this.#lookAgain = new LookAgain(this.#host, () => this.#take());
  }

  #take(): void {
    this.#sheet = { ...this.#sheet, taken: this.#sheet.all };
  }

  get #draft(): AgreementDraft {
    return this.#sheet.changed?.draft ?? this.#sheet.added;
  }

  #type(change: Partial<AgreementDraft>): void {
    const draft = { ...this.#draft, ...change };
    const { changed } = this.#sheet;
    this.#sheet = { ...this.#sheet, ...(changed ? { changed: { ...changed, draft } } : { added: draft }) };
    // Nothing new is found wrong while somebody types.
    if (problemOf(draft) !== this.#problem) this.#problem = undefined;
    this.#host.requestUpdate();
  }

  #submit(): void {
    const draft = this.#draft;
    const { hook, words, who, day } = draft;
    this.#problem = problemOf(draft);
    const field = (name: string) => this.#host.renderRoot.querySelector<HTMLInputElement>(`#agreement-${name}`)!;
    // Of a day that doesn't exist, such as 31 February, a browser gives nothing.
    if (field('day').validity.badInput) this.#problem ??= 'no-such-day';
    this.#host.requestUpdate();
    if (this.#problem) return field(fieldOf(this.#problem)).focus();
    const agreement = { hook: hook!, words: words.trim(), who: who.trim(), day };
    const { all, changed } = this.#sheet;
    if (changed) return this.#put(all.replaced(changed.index, agreement), 'changed');
    this.#sheet = { ...this.#sheet, added: emptyDraft };
    this.#isOpen = false;
    this.#put(all.with(agreement), 'added');
  }

  /** What was pressed may disappear, so the focus goes to the notice, just before the form; or to the heading if nothing happened. */
  #put(all: Agreements, outcome?: Outcome): void {
    this.#before = outcome === 'removed' ? this.#sheet.all : undefined;
    this.#sheet = { ...this.#sheet, all, changed: undefined };
    this.#problem = this.#outcome = undefined;
    this.#host.renderRoot
      .querySelector<HTMLElement>(outcome ? '.agreements .notice' : '.agreements [part=heading]')!
      .focus();
    announce(this.#host, () => (this.#outcome = outcome));
  }

  #change({ index, hook, words, who = '', day = '' }: Listed): void {
    this.#sheet = { ...this.#sheet, changed: { index, draft: { hook, words, who, day } } };
    this.#problem = this.#outcome = this.#before = undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('#agreement-words')!.focus(),
    );
  }

  #onToggle = (): void => {
    this.#isOpen = !this.#isOpen;
    // The next is written; but what was removed can still be put back.
    if (!this.#before) this.#outcome = undefined;
    this.#host.requestUpdate();
  };

  /** Opens the form for an agreement, or the choice of a day to look again. */
  open(what: Opened): void {
    if (what === 'agreement') this.#isOpen = true;
    else this.#lookAgain.open();
    this.#host.requestUpdate();
  }

  /**
   * The agreements beside a result, or beside the picture of a team.
   * @param lookedAt what to look at again
   */
  of(view: AgreementsState, told: Told, toAgreeOn: ToAgreeOn, lookedAt: LookedAt): AgreementsOf {
    const { texts, language } = view;
    const { now } = toAgreeOn;
    const { about, agreed, stale } = texts.agreements;
    const canHang = canHangOn(toAgreeOn);
    // Their names take a layout of the whole result, so they are only made where somebody reads them.
    const hooks = this.#isOpen || this.#sheet.all.size > 0 ? hooksOf(told, texts, toAgreeOn) : [];
    const dateOf = (day: string) => texts.comparing.date(new Date(`${day}T12:00`), regionOf(language));
    const listed = [...this.#sheet.all].map((agreement, index): Listed => {
      const { hook, who, day } = agreement;
      const known = about(hookName(told, hooks, hook), who, day && dateOf(day));
      const isStale = !hooks.some((each) => sameHook(each.hook, hook));
      return { ...agreement, index, about: isStale ? `${known}\n${stale}` : known };
    });
    return {
      onPaper: () => this.#renderOnPaper(view, listed),
      told: (telling) => withAgreements(telling, agreed, listed),
      render: () =>
        canHang || isFilled(now) || listed.length > 0
          ? this.#render(view, told, canHang, hooks, listed, lookedAt)
          : nothing,
    };
  }

  #renderOnPaper({ texts, headingLevel }: AgreementsState, listed: readonly Listed[]): unknown {
    if (listed.length === 0) return nothing;
    return html`<section class="agreed on-paper" part="agreements">
      ${heading(headingLevel + 2, texts.agreements.agreed)} ${agreedList(listed)}
    </section>`;
  }

  #render(
    view: AgreementsState,
    told: Told,
    canHang: boolean,
    hooks: readonly NamedHook[],
    listed: readonly Listed[],
    lookedAt: LookedAt,
  ): TemplateResult {
    const { texts, headingLevel, locked } = view;
    const { agreements: words } = texts;
    const written = listed.map(({ words: agreed, about }) => `${agreed}\n${about}`);
    const canAgree = !locked && canHang;
    const isWriting = !locked && (!!this.#sheet.changed || (canAgree && this.#isOpen && !this.#sheet.all.isFull));
    return agreementsFrame({
      texts: words,
      headingLevel: headingLevel + 2,
      canAgree,
      list: listed.length > 0 ? agreedList(listed, (each) => this.#renderButtons(view, each)) : undefined,
      outcome: this.#renderOutcome(view),
      isTyped: isWriting || listed.length > 0,
      make: canAgree && !this.#sheet.changed ? this.#renderMore(words) : nothing,
      form: isWriting ? this.#renderForm(view, told, hooks) : nothing,
      plan: this.#lookAgain.button(view),
      look: this.#lookAgain.render(view, written, lookedAt),
    });
  }

  #renderMore({ make, full }: AgreementsTexts): TemplateResult {
    return this.#sheet.all.isFull ? html`<p>${full}</p>` : toggleButton(make, this.#onToggle, this.#isOpen);
  }

  #renderButtons({ texts, locked }: AgreementsState, each: Listed): unknown {
    if (locked || this.#sheet.changed) return nothing;
    const { agreements, saving } = texts;
    const named = (action: string) => saving.named(action, each.words);
    return html`<div class="actions">
      ${namedButton(agreements.change, () => this.#change(each), named(agreements.change), 'plain')}
      ${namedButton(saving.remove, () => this.#put(this.#sheet.all.without(each.index), 'removed'), named(saving.remove), 'plain')}
    </div>`;
  }

  #renderOutcome({ texts }: AgreementsState): unknown {
    const before = this.#before;
    return this.#outcome
      ? html`<p>
            ${this.#outcome === 'restored' ? texts.saving.outcomes.restored : texts.agreements.outcomes[this.#outcome]}
          </p>
          ${before ? button(texts.saving.undo, () => this.#put(before, 'restored')) : nothing}`
      : nothing;
  }

  #renderForm({ texts }: AgreementsState, told: Told, hooks: readonly NamedHook[]): TemplateResult {
    const { hook } = this.#draft;
    // What it hung on may not be there any more.
    const isOffered = !hook || hooks.some((each) => sameHook(each.hook, hook));
    return agreementForm({
      texts,
      draft: this.#draft,
      problem: this.#problem,
      hooks: isOffered ? hooks : [...hooks, { hook, name: hookName(told, hooks, hook), group: texts.result.options }],
      onType: (change) => this.#type(change),
      onSubmit: () => this.#submit(),
      onLeave: this.#sheet.changed && (() => this.#put(this.#sheet.all)),
    });
  }
}

/** What can be opened. */
export type Opened = 'agreement' | 'day';

/** What a result shows and says of agreements. */
export interface AgreementsOf {
  /** Below the picture. */
  readonly onPaper: () => unknown;
  /** The result in words, with what was agreed. */
  readonly told: (telling: Telling) => Telling;
  readonly render: () => unknown;
}

const problemOf = (draft: AgreementDraft): DraftProblem | undefined =>
  draft.hook ? agreementProblem({ ...draft, hook: draft.hook }, today()) : 'no-hook';

const agreedList = (listed: readonly Listed[], buttons: (each: Listed) => unknown = () => nothing): TemplateResult =>
  html`<ol>
    ${listed.map(
      (each) =>
        html`<li>
          <p>${each.words}</p>
          <p class="quiet">${each.about}</p>
          ${buttons(each)}
        </li>`,
    )}
  </ol>`;

const withAgreements = (telling: Telling, title: string, listed: readonly Listed[]): Telling => ({
  ...telling,
  blocks: [
    ...telling.blocks,
    ...(listed.length > 0 ? [{ heading: title }] : []),
    ...listed.flatMap(({ words, about }) => [words, ...about.split('\n')].map((text) => ({ text }))),
  ],
});
