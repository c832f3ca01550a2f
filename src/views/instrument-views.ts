import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import type { InstrumentContent } from '../content/instrument-content.ts';
import type { LaterWords } from '../content/words.ts';
import { languages } from '../content/languages.ts';
import { isFilled, progressOf } from '../model/answers.ts';
import type { Parameter } from '../model/instrument.ts';
import type { Result } from '../model/result.ts';
import { wishInstrument } from '../model/wish.ts';
import { agreementsForPen } from './agreements/agreements-frame.ts';
import { AgreementsOnRequest } from './agreements/agreements-on-request.ts';
import { BlockedForm } from './blocked-form.ts';
import { Clearing } from './clearing.ts';
import { ElementStates } from './element-states.ts';
import { ExportController } from './export-controller.ts';
import { goBack, openLinked } from './instrument-actions.ts';
import { aroundInOriginal, parameterInOriginal, withHelp } from './instrument-in-original.ts';
import type { InstrumentState, Replacement, Validity } from './instrument-view.ts';
import type { Seen } from './seen.ts';
import { languageOf } from '../scope/language-around.ts';
import { keepRoom } from './kept-room.ts';
import { LabelClicks } from './label-clicks.ts';
import { LanguageController } from './language-controller.ts';
import { LinkController } from './link-controller.ts';
import { type Notice, noticeView } from './notice-view.ts';
import { SnapshotsController } from './snapshots-controller.ts';
import { ObjectsAsText } from '../scope/objects-as-text.ts';
import { Original } from './original.ts';
import { ResultField } from './result-field.ts';
import { TapGuard } from './tap-guard.ts';
import { WholeOnPaper } from './whole-on-paper.ts';
import { WishController, wishOf } from './wish/wish-controller.ts';
import { ReflectionController } from './reflection-controller.ts';
import type { ResultControls } from './result-view.ts';
import { RoundController } from './round/round-controller.ts';
import { originalView } from './translation-view.ts';

/** Shows a result, with the ways to take it along if it is given any. */
export type ResultView<Later extends LaterWords> = (
  view: InstrumentState<Later>,
  controls: ResultControls | undefined,
) => TemplateResult;

/** The pieces of a word, where a narrow page may break it. */
const broken = ([first, ...rest]: readonly string[]): unknown =>
  rest.length ? html`${first}<span class="break">${broken(rest)}</span>` : first;

/** What one element shows and opens besides its questions, and what it remembers of that. */
export class InstrumentViews<Later extends LaterWords = LaterWords> {
  protected readonly host: ReactiveElement;
  protected readonly view: () => InstrumentState<Later>;
  /** For elements that can clear all answers of a parameter at once. */
  readonly clearing: Clearing;
  readonly #resultView: ResultView<Later>;
  readonly #controls: ResultControls;
  /** What goes with a result that is left, and comes back with it. */
  readonly #beside: readonly {
    readonly leave: (result: Result) => void;
    readonly returnTo: (result: Result) => void;
  }[];
  readonly #round: RoundController;
  readonly #blocked: BlockedForm;
  readonly #languages: LanguageController;
  readonly #original: Original<{ readonly content: InstrumentContent }, Later>;
  readonly #paper: WholeOnPaper;
  readonly #spoken: InstrumentState<Later>['spoken'];
  #snapshots: SnapshotsController | undefined;
  /** What was there before a form was reset. */
  #lost: Seen | undefined;

  /** @param openElse opens anything else than a result that a link names */
  constructor(
    host: ReactiveElement,
    state: () => InstrumentState<Later>,
    resultView: ResultView<Later>,
    openElse?: (fragment: ReadonlyMap<string, string>) => void,
  ) {
    this.host = host;
    this.view = () => {
      const { change, ...rest } = state();
      const changeAll = (result: Result) => {
        rest.drafts.clear();
        this.#leave(rest.result, result);
        this.#returnTo(result);
        change(result);
      };
      return { ...rest, change: changeAll };
    };
    this.clearing = new Clearing(host, this.view);
    this.#resultView = resultView;
    const wish = new WishController(host, this.view);
    const reflections = new ReflectionController(host, this.view);
    const agreements = new AgreementsOnRequest(host);
    this.#round = new RoundController(host, this.view);
    this.#controls = { exports: new ExportController(host), agreements, reflections, wish, round: this.#round };
    this.#beside = [agreements, reflections, wish];
    const links = new LinkController(host, (fragment) => {
      const { instrument, locked, takesAnswers } = state();
      const code = fragment.get(instrument.id);
      const wished = fragment.get(wishInstrument(instrument).id);
      if (takesAnswers && !locked) this.#round.open(fragment);
      if (!code && wished && takesAnswers && !locked) this.view().tell({ problem: 'wish' });
      if (code && takesAnswers && !locked) {
        const linked = wished === undefined ? undefined : wishOf(instrument, wished);
        const message = wished === undefined || linked ? 'opened' : 'openedWithoutWish';
        if (openLinked(host, this.view(), code, message) && linked) wish.show(linked);
      }
      openElse?.(fragment);
    });
    host.addController({
      hostConnected: () =>
        host.renderRoot.querySelectorAll<HTMLElement>('.parameter:not([hidden], :has(fieldset))').forEach(keepRoom),
    });
    new TapGuard(host);
    new LabelClicks(host);
    new ObjectsAsText(host);
    new ElementStates(host, state);
    this.#paper = new WholeOnPaper(host, state);
    const { spoken } = state();
    this.#spoken = spoken;
    this.#languages = new LanguageController(host, spoken, () => state().scope);
    this.#original = new Original(host, spoken);
    if (!state().restored) links.read();
    reflections.recall();
    wish.recall();
    new ResultField(host);
    this.#blocked = new BlockedForm(host, state, () => {
      const { result, texts } = this.view();
      const [, why] = this.validityOf(host.hasAttribute('required') && !result.complete);
      return { parameters: this.toDo, why: texts.notices.blocked(why) };
    });
  }

  /**
   * Another result replaces this one, and not because a person answered. Returns what to tell the visitor: a form that is reset, as
   * some are after sending, takes away a result that they may still want.
   */
  replaced(by: Replacement, to: Result): Notice | undefined {
    const { locked, takesAnswers, result } = this.view();
    if (by === 'form') this.#leaveAt(result);
    else this.#leave(result, to);
    // The page may give it to anybody, but who opens its link again made it, or was sent it.
    if (by === 'link') this.#returnTo(to);
    if (by !== 'form') this.#lost = undefined;
    else if (isFilled(result.answers) && result.code !== to.code) this.#lost = this.#see();
    const lost = this.#lost;
    return lost && takesAnswers && !locked ? { message: 'reset', before: lost } : undefined;
  }

  /** Whoever starts over may be somebody else, even if nothing was answered. */
  #leave(result: Result, to: Result): void {
    if (to.code !== result.code || !isFilled(to.answers)) this.#leaveAt(result);
  }

  #leaveAt(result: Result): void {
    for (const each of this.#beside) each.leave(result);
  }

  /** What was beside a result comes back with it. */
  #returnTo(to: Result): void {
    if (to.code !== this.view().result.code && isFilled(to.answers)) for (const each of this.#beside) each.returnTo(to);
  }

  /** The current result and place, and nothing else. */
  #see(): Seen {
    const { result, place } = this.view();
    return { result, place };
  }

  /** A label in which a narrow page may break long words. The hyphens aren't part of what is copied, found or read aloud. */
  label(label: string): unknown {
    const { words, language } = this.#spoken;
    return broken(words.later.here[languageOf(language)]!.result.breakable(label).split('\u00ad'));
  }

  /** Says so if the host overrides texts. */
  get adapted(): string | typeof nothing {
    const { instrument, scope, texts } = this.view();
    return scope?.content[instrument.id] ? texts.result.adapted : nothing;
  }

  /** What keeps a form from being sent, and why. */
  validityOf(valueMissing: boolean): Validity {
    if (!valueMissing) return [{}, ''];
    const { content, texts } = this.view();
    return [{ valueMissing }, texts.notices.missing(this.#open.map((id) => content.parameters[id]!))];
  }

  /** The parameters that keep a form from being sent. */
  protected get toDo(): readonly string[] {
    return this.host.hasAttribute('required') ? this.#open : [];
  }

  get #open(): readonly string[] {
    const { instrument, result } = this.view();
    return progressOf(instrument, result.answers).open;
  }

  /** Goes under the heading of a parameter, and says that a form waits for it. */
  blocked(parameter: string): TemplateResult | typeof nothing {
    return this.#blocked.render(parameter);
  }

  /** What is said above the questions: of the round that they are answered in, and of what just happened. */
  notice(notice: Notice | undefined): unknown {
    return [this.#round.render(), notice ? this.#noticeView(notice) : nothing];
  }

  #noticeView(notice: Notice): TemplateResult {
    const { texts, locked } = this.view();
    const { before } = notice;
    // If nothing can be changed, nothing can be undone.
    return noticeView(notice, texts.notices, before && !locked ? () => goBack(this.view(), before) : undefined);
  }

  /** The choice of languages, if the host permits it. */
  languages(): TemplateResult | typeof nothing {
    return this.#languages.render(this.view().texts.translation);
  }

  /** The Dutch of a translation: what is said around the questions, with the question in sight if there is one at a time. */
  original(): TemplateResult | typeof nothing {
    const { first, later, isOther } = this.#original;
    if (!isOther) return nothing;
    const { content, instrument, place, back, takesAnswers } = this.view();
    const [at, resultAsked] = place;
    const parameter = back && !resultAsked ? instrument.parameters[at] : undefined;
    const isQuoted = instrument.id === 'outreach-definition';
    const shown =
      first && aroundInOriginal(first, later, parameter && this.#parameterInOriginal(parameter), takesAnswers);
    return this.#originalView(shown, parameter || isQuoted ? '' : content.title, isQuoted);
  }

  /**
   * Goes after the questions of a parameter: the button that clears its answers, after the last one room on paper for agreements, and on
   * one page the Dutch of these questions.
   */
  more(parameter: Parameter): readonly unknown[] {
    const { instrument, texts, content, headingLevel, back, takesAnswers } = this.view();
    return [
      ...this.afterQuestions(parameter),
      ...(takesAnswers && parameter === instrument.parameters.at(-1)
        ? [this.#paper.isUsed ? agreementsForPen(texts.agreements, headingLevel + 1) : nothing]
        : []),
      ...(back || !this.#original.isOther
        ? []
        : [this.#originalView(this.#parameterInOriginal(parameter), content.parameters[parameter.id])]),
    ];
  }

  protected afterQuestions(parameter: Parameter): readonly unknown[] {
    return [this.clearing.button(parameter)];
  }

  /** What else an instrument says about a parameter, in the language of these texts. */
  protected explained?(parameter: Parameter, texts: Later): unknown;

  #parameterInOriginal(parameter: Parameter): unknown {
    const { first, later } = this.#original;
    return (
      first &&
      parameterInOriginal(
        withHelp(first.content, later),
        parameter,
        later && this.explained?.(parameter, later),
        this.view().takesAnswers,
      )
    );
  }

  #originalView(shown: unknown, of = '', opened = false): TemplateResult {
    return originalView(this.view().texts.translation, shown, this.#original.ask, of, opened);
  }

  result(): unknown {
    const view = this.view();
    const { own } = view.texts;
    return [
      this.#resultView(view, this.#controls),
      this.#original.isOther ? this.#originalView(this.#resultInOriginal(view), own.title) : nothing,
    ];
  }

  #resultInOriginal(view: InstrumentState<Later>): unknown {
    const { first, later } = this.#original;
    if (!first || !later) return nothing;
    const content = withHelp(first.content, later);
    const [language] = languages;
    return this.#resultView(
      { ...view, texts: later, content, language, headingLevel: view.headingLevel + 1 },
      undefined,
    );
  }

  /** Storage isn't read until this is first shown. */
  snapshots(): TemplateResult | typeof nothing {
    const view = this.view();
    this.#snapshots ??= new SnapshotsController(this.host, view.instrument);
    return this.#snapshots.render(view, !!this.#controls.wish.wish);
  }
}
