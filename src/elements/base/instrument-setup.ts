import type { ReactiveElement } from 'lit';
import type { QuestionText } from '../../content/instrument-content.ts';
import type { FirstWords, LaterWords } from '../../content/words.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Result } from '../../model/result.ts';
import type { InstrumentState } from '../../views/instrument-view.ts';
import type { InstrumentViews } from '../../views/instrument-views.ts';
import type { DeferredModule } from './deferred.ts';
import type { Words } from './wording.ts';

/** What the deferred file of an instrument's element exports. */
export interface InstrumentDeferred<Later extends LaterWords> extends DeferredModule {
  readonly createViews: (host: ReactiveElement, state: () => InstrumentState<Later>) => InstrumentViews<Later>;
}

type ResultEvent<I extends Instrument> = new (detail: Result<I>) => CustomEvent<Result<I>>;

/** What ties an element to its instrument. */
export interface InstrumentSetup<
  I extends Instrument,
  First extends FirstWords<I>,
  Later extends LaterWords,
  D extends InstrumentDeferred<Later>,
> {
  readonly instrument: I;
  readonly words: Words<First, Later>;
  /** The remark on the origin of a question. */
  readonly noteOn: (question: QuestionText, words: First) => string | undefined;
  readonly events: readonly [change: ResultEvent<I>, complete: ResultEvent<I>];
  readonly importDeferred: () => Promise<D>;
  /** Whether options form a short row, because they are the same for each question. */
  readonly short?: boolean;
  /** The index of the parameter in sight at first; -1 for none. */
  readonly start?: number;
}
