import type { ReactiveElement } from 'lit';
import type { InstrumentContent, QuestionText } from '../../content/instrument-content.ts';
import type { AnsweringTexts } from '../../content/texts.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Result } from '../../model/result.ts';
import type { InstrumentState, InstrumentTexts } from '../../views/instrument-view.ts';
import type { InstrumentViews } from '../../views/instrument-views.ts';
import type { DeferredModule } from './deferred.ts';

/** What the deferred file of an instrument's element gives. */
export interface InstrumentDeferred extends DeferredModule {
  readonly texts: InstrumentTexts;
  /** Explanations that the first file leaves out, where they stand among the texts of the instrument. */
  readonly help: object;
  readonly createViews: (host: ReactiveElement, state: () => InstrumentState) => InstrumentViews;
}

type ResultEvent<I extends Instrument> = new (detail: Result<I>) => CustomEvent<Result<I>>;

/** What makes an element that of one instrument. */
export interface InstrumentSetup<I extends Instrument, D extends InstrumentDeferred> {
  readonly instrument: I;
  readonly content: InstrumentContent<I>;
  readonly texts: AnsweringTexts;
  /** What is said of the origin of a question. */
  readonly noteOn: (question: QuestionText) => string | undefined;
  readonly events: readonly [change: ResultEvent<I>, complete: ResultEvent<I>];
  readonly importDeferred: () => Promise<D>;
  /** Whether options stand in a short row, because they are the same at each question. */
  readonly short?: boolean;
  /** The parameter that is in sight at first; none for -1. */
  readonly start?: number;
}
