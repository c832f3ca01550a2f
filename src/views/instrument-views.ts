import type { ReactiveElement, TemplateResult } from 'lit';
import { progressOf } from '../model/answers.ts';
import type { Result } from '../model/result.ts';
import { ExportController } from './export-controller.ts';
import { openLinked } from './instrument-actions.ts';
import type { InstrumentState, InstrumentTexts, InstrumentView } from './instrument-view.ts';
import { LinkController } from './link-controller.ts';
import { type Notice, noticeView } from './notice-view.ts';
import { SnapshotsController } from './snapshots-controller.ts';

/** Shows a result, with the ways to take it along. */
export type ResultView = (view: InstrumentView, exports: ExportController) => TemplateResult;

/** What one element shows and opens besides its questions, and remembers of that. */
export class InstrumentViews {
  protected readonly host: ReactiveElement;
  protected readonly view: () => InstrumentView;
  readonly #resultView: ResultView;
  readonly #exports: ExportController;
  #snapshots: SnapshotsController | undefined;

  /** @param openElse opens what a link names besides a result */
  constructor(
    host: ReactiveElement,
    state: () => InstrumentState,
    texts: InstrumentTexts,
    resultView: ResultView,
    openElse?: (fragment: URLSearchParams) => void,
  ) {
    this.host = host;
    this.view = () => {
      const { change, ...rest } = state();
      const changeAll = (result: Result) => {
        this.discardDrafts();
        change(result);
      };
      return { ...rest, texts, change: changeAll };
    };
    this.#resultView = resultView;
    this.#exports = new ExportController(host);
    const links = new LinkController(host, (fragment) => {
      const { instrument, locked, takesAnswers } = state();
      const code = fragment.get(instrument.id);
      if (code && takesAnswers && !locked) openLinked(this.view(), code);
      openElse?.(fragment);
    });
    host.addEventListener('invalid', this.#onInvalid);
    if (!state().restored) links.read();
  }

  /** What was typed without becoming an answer goes, with the answers that it stood beside. */
  discardDrafts(): void {}

  /** What is still to be answered. */
  missing(): string {
    const { content, texts } = this.view();
    return texts.notices.missing(this.#open.map((id) => content.parameters[id]!));
  }

  get #open(): readonly string[] {
    const { instrument, result } = this.view();
    return progressOf(instrument, result.answers).open;
  }

  /** A form that can't be sent moves the focus here right after this event: on to what is missing. */
  #onInvalid = (): void => {
    const soon = { once: true, signal: AbortSignal.timeout(0) };
    this.host.renderRoot.addEventListener('focusin', () => this.view().goTo(this.#open[0]!), soon);
  };

  notice(notice: Notice): TemplateResult {
    const { texts, locked } = this.view();
    return noticeView(notice, texts.notices, locked);
  }

  result(): TemplateResult {
    return this.#resultView(this.view(), this.#exports);
  }

  /** Storage is read from the moment that this is first shown. */
  snapshots(): TemplateResult {
    const view = this.view();
    this.#snapshots ??= new SnapshotsController(this.host, view.instrument);
    return this.#snapshots.render(view);
  }
}
