import { type CSSResultGroup, html, nothing } from 'lit';
import type { Instrument } from '../../model/instrument.ts';
import type { Result } from '../../model/result.ts';
import type { FirstWords, LaterWords } from '../../content/words.ts';
import { stepsStyles, stepsView } from '../../views/steps-view.ts';
import * as inner from './inner.ts';
import { InstrumentElement } from './instrument-element.ts';
import type { InstrumentDeferred } from './instrument-setup.ts';

/**
 * An element that asks its instrument parameter by parameter, or all on one page. Whatever else an instrument needs, its
 * element adds by overriding a `render…` method.
 *
 * @csspart step - A button in the overview of parameters.
 * @csspart answered - Beside `step` once that parameter is answered.
 * @csspart begun - Beside `step` while only some of its questions are.
 */
export abstract class SteppedElement<
  I extends Instrument,
  First extends FirstWords<I>,
  Later extends LaterWords,
  D extends InstrumentDeferred<Later>,
> extends InstrumentElement<I, First, Later, D> {
  static override readonly styles: CSSResultGroup = [InstrumentElement.styles, stepsStyles];

  protected override [inner.renderQuestions](): readonly unknown[] {
    const { instrument } = this[inner.setup];
    const shownContent = this[inner.shownContent];
    const { answers } = this.result as Result;
    // The question comes first, as on a phone there is hardly room for more.
    return [
      this[inner.still]() ??
        (this[inner.steps].atStart
          ? html`<p>${shownContent.lead}</p>
              <slot name="introduction"></slot>`
          : nothing),
      instrument.parameters.map((parameter, index) => this[inner.renderParameter](parameter, index)),
      this[inner.renderButtons](),
      this.mode === 'steps'
        ? stepsView({
            instrument,
            answers,
            content: shownContent,
            texts: this[inner.answering],
            step: this[inner.at],
            still: ({ questions }) => this[inner.still](...questions),
            goTo: (step) => this[inner.goTo](step),
          })
        : nothing,
      this[inner.renderProgress](),
    ];
  }
}
