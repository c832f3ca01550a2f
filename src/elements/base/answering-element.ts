import { noChange } from 'lit';
import type { InstrumentContent } from '../../content/instrument-content.ts';
import { overridden } from '../../content/override.ts';
import type { AnsweringTexts } from '../../content/texts.ts';
import type { FirstWords, LaterWords } from '../../content/words.ts';
import type { Answers } from '../../model/answers.ts';
import type { Field, Instrument } from '../../model/instrument.ts';
import type { ResultError } from '../../model/result-error.ts';
import { type Result, createResult, timestamp } from '../../model/result.ts';
import { Visit } from '../../output/visit.ts';
import type { Drafts, InstrumentState, Replacement, Validity } from '../../views/instrument-view.ts';
import type { Notice } from '../../views/notice-view.ts';
import type { Place } from '../../views/seen.ts';
import { type TakingDeclarations, accept, boolean, enumerated } from './attributes.ts';
import { Deferred } from './deferred.ts';
import * as inner from './inner.ts';
import type { InstrumentDeferred, InstrumentSetup } from './instrument-setup.ts';
import { ResultElement } from './result-element.ts';
import { type Steps, stepsAt } from './steps.ts';
import { ViewFocus } from './view-focus.ts';
import { Wording } from './wording.ts';

/** Changes to answers; `undefined` opens a question again. */
export type Changes<I extends Instrument> = { readonly [Id in keyof Answers<I>]?: Answers<I>[Id] | undefined };

/**
 * What a person does with an instrument: answer it, go from parameter to parameter, see the result, open one by a link.
 * What the screen shows of that is up to `InstrumentElement`.
 */
export abstract class AnsweringElement<
  I extends Instrument,
  First extends FirstWords<I>,
  Later extends LaterWords,
  D extends InstrumentDeferred<Later>,
> extends ResultElement<I> {
  static override readonly properties: TakingDeclarations = {
    mode: { takes: enumerated('steps', 'page') },
    history: { takes: boolean },
    allowSaving: { attribute: 'allow-saving', takes: boolean },
  };

  static {
    accept(this);
  }

  /** One parameter at a time (`steps`), or all of them on one page (`page`). */
  declare mode: 'steps' | 'page';
  /** Whether Back goes to the previous parameter. */
  declare history: boolean;
  /** Whether a visitor can save results on this device. Nothing is stored until they ask for it. */
  declare allowSaving: boolean;

  declare protected readonly [inner.setup]: InstrumentSetup<I, First, Later, D>;
  declare protected readonly [inner.deferred]: Deferred<D>;
  declare protected readonly [inner.wording]: Wording<First, Later>;
  /** The texts of the instrument, overridden by those of the scope. */
  declare protected [inner.shownContent]: InstrumentContent;
  /** From the deferred file: shows and opens things besides the questions. */
  declare protected [inner.views]: ReturnType<D['createViews']> | undefined;
  /** The index of the parameter in sight. */
  declare protected [inner.at]: number;

  /** While an answer renders: what changed. All else is as it was. */
  #changed: Changes<I> | undefined;
  readonly #visited = new Set<number>();
  #resultAsked = false;
  /** Kept with the answers: what was typed without being an answer. */
  #drafts: Drafts = new Map();
  /** The message above the questions about what just happened. */
  protected [inner.notice]: Notice | undefined;
  /** What the shown content depends on, besides the instrument's own texts: the help, the language, the host's override. */
  #sources: readonly unknown[] = [];
  readonly #focus = new ViewFocus(this, () => this.#findShown());
  readonly #visit = new Visit(
    this,
    () =>
      [
        this.#place,
        this[inner.given],
        this[inner.notice]?.before ? JSON.stringify(this[inner.notice]) : '',
        [...this.#drafts],
      ] as const,
  );

  constructor(setup: InstrumentSetup<I, First, Later, D>) {
    super(setup.instrument);
    this[inner.setup] = setup;
    this[inner.wording] = new Wording(this, setup.words);
    this[inner.deferred] = new Deferred(this, setup.importDeferred, this[inner.wording].loadLater);
    this[inner.at] = setup.start ?? 0;
    this.mode = 'steps';
    this.history = false;
    this.allowSaving = false;
  }

  /** Shows the result, even if parameters are open. Moves the focus to it, unless the focus is elsewhere on the page. */
  showResult(): void {
    this.#resultAsked = true;
    this.#focus.move();
    this.requestUpdate();
    this[inner.deferred].load(true);
  }

  get #place(): Place {
    return [this[inner.at], this.#resultAsked];
  }

  /** The texts around the questions. */
  protected get [inner.answering](): AnsweringTexts {
    return this[inner.wording].first!.answering;
  }

  protected get [inner.steps](): Steps {
    return stepsAt({
      mode: this.mode,
      count: this[inner.setup].instrument.parameters.length,
      at: this[inner.at],
      visited: this.#visited,
      resultAsked: this.#resultAsked,
      complete: this.result.complete,
    });
  }

  /** While an answer renders that changed none of these fields: `noChange`. */
  protected [inner.still](...fields: readonly Field[]): typeof noChange | undefined {
    const changed = this.#changed;
    return changed && !fields.some(({ id }) => id in changed) ? noChange : undefined;
  }

  /** A person answers; `undefined` opens a question again. What is still being typed fires no `change` yet, as in any field. */
  protected [inner.answer](changes: Changes<I>, typing = false): void {
    const answers = { ...this.result.answers, ...changes } as Answers<I>;
    this.#change(createResult(this[inner.setup].instrument, answers, timestamp(new Date())), typing, changes);
  }

  /** A person changed the result: notifies everyone in the right order. */
  #change(result: Result<I>, typing = false, changes?: Changes<I>): void {
    const before = this.result;
    if (this[inner.locked] || result.code === before.code) return this[inner.updateForm]();
    if (!this.isUpdatePending) this.#changed = changes;
    this[inner.notice] = undefined;
    this[inner.put](result, true);
    // Renders before firing events, so that the controls match what Lit knows when a listener sets another result.
    this.performUpdate();
    this.#changed = undefined;
    const [changeEvent, completeEvent] = this[inner.setup].events;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (!typing) this.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new changeEvent(result));
    if (result.complete && !before.complete) this.dispatchEvent(new completeEvent(result));
  }

  /** A person goes to a parameter. */
  protected [inner.goTo](index: number): void {
    if (this.mode === 'steps') this.#resultAsked = false;
    this[inner.at] = index;
    if (!this[inner.notice]?.before) this[inner.notice] = undefined;
    this.#focus.move(this.#findQuestions);
    this.requestUpdate();
  }

  protected override [inner.replaced](by: Replacement, to: Result<I>): void {
    this.#drafts.clear();
    this[inner.notice] = this[inner.views]?.replaced(by, to);
    this.#resultAsked = by === 'link';
    // As with any fragment, the page goes to what it names.
    if (by === 'link') this.#focus.move();
    if (by === 'form') this[inner.at] = this[inner.setup].start ?? 0;
  }

  protected override [inner.kept](error?: ResultError): void {
    if (error) this[inner.notice] = { problem: error.problem };
    // What was wrong isn't any more. Whatever else was said still holds.
    else if (this[inner.notice]?.problem) this[inner.notice] = undefined;
    this.requestUpdate();
  }

  protected override [inner.validityOf](valueMissing: boolean): Validity {
    return (
      this[inner.views]?.validityOf(valueMissing) ?? [
        { valueMissing },
        this[inner.wording].first?.answering.incomplete ?? '…',
      ]
    );
  }

  #findShown = (): ParentNode | null =>
    this.#resultAsked ? this.renderRoot.querySelector('.result') : this.#findQuestions();

  #findQuestions = (): ParentNode => this.renderRoot.querySelectorAll('.parameter')[this[inner.at]] ?? this.renderRoot;

  /** What a person may soon need loads as soon as the first question has rendered. */
  protected override firstUpdated(): void {
    super.firstUpdated();
    this[inner.deferred].load();
  }

  /** Resolves once the deferred file, and the words in the current language, have loaded too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this[inner.deferred].settled;
    await super.getUpdateComplete();
    await this[inner.wording].settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const memory = this.#visit.recall();
    if (memory) {
      const [[at, resultAsked], given, notice, drafts] = memory;
      if (this.hasUpdated) {
        this[inner.goTo](at);
        if (resultAsked) this.showResult();
      } else {
        if (this[inner.restore](given)) this.#drafts = new Map(drafts);
        if (this[inner.setup].instrument.parameters[at]) this[inner.at] = at;
        this.#resultAsked = resultAsked;
        if (notice) this[inner.notice] = JSON.parse(notice) as Notice;
      }
    }
    const wording = this[inner.wording];
    const deferred = this[inner.deferred];
    wording.update(this[inner.member].scope?.language, !!deferred.settled);
    if (wording.later)
      this[inner.views] ??= deferred.module?.createViews(this, this.#state) as ReturnType<D['createViews']>;
    if (wording.first) this.#updateContent(wording.first);
    // Last, as the views may have opened what a link names.
    this.#visited.add(this[inner.at]);
  }

  /** Composes the shown content again, but only if something that it depends on changed. */
  #updateContent({ content }: First): void {
    const override = this[inner.member].scope?.content[this[inner.setup].instrument.id];
    const { language } = this[inner.wording];
    const help = this[inner.views] && this[inner.wording].later!.help;
    const sources = [help, language, override];
    if (sources.every((source, index) => source === this.#sources[index])) return;
    this.#sources = sources;
    this.#changed = undefined;
    const own = overridden(content as unknown as InstrumentContent, { ...help, language });
    this[inner.shownContent] = overridden(own, override);
    this[inner.updateForm]();
  }

  /** What the views of the deferred file know about the element, and can do with it. */
  #state = (): InstrumentState<Later> => ({
    instrument: this[inner.setup].instrument,
    texts: this[inner.wording].later!,
    language: this[inner.wording].language,
    spoken: this[inner.wording] as unknown as InstrumentState<Later>['spoken'],
    result: this.result,
    content: this[inner.shownContent],
    scope: this[inner.member].scope,
    headingLevel: this.headingLevel,
    locked: this[inner.locked],
    takesAnswers: this[inner.takesAnswers],
    restored: this[inner.restored],
    place: this.#place,
    internals: this[inner.internals],
    drafts: this.#drafts,
    tell: (notice) => {
      this[inner.notice] = notice;
      this.requestUpdate();
    },
    goTo: (parameter) =>
      this[inner.goTo](this[inner.setup].instrument.parameters.findIndex(({ id }) => id === parameter)),
    back: this.mode === 'steps' ? () => this[inner.goTo](this[inner.at]) : undefined,
    showResult: () => this.showResult(),
    visited: this.#visited,
    answer: (changes, typing) => this[inner.answer](changes as Changes<I>, typing),
    change: (result) => this.#change(result),
    replace: (result) => this[inner.accept]('link', () => result),
  });
}
