import { type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import type { Instrument } from '../../model/instrument.ts';
import type { Result } from '../../model/result.ts';
import { stepsStyles, stepsView } from '../../views/steps-view.ts';
import { InstrumentElement } from './instrument-element.ts';
import type { InstrumentDeferred } from './instrument-setup.ts';

/**
 * An element that asks its instrument parameter by parameter, or all on one page. What an instrument needs besides, its
 * element adds by overriding a `render…` method.
 *
 * @csspart step - A button of the overview of parameters; `answered` beside it once that parameter is.
 */
export abstract class SteppedElement<I extends Instrument, D extends InstrumentDeferred> extends InstrumentElement<
  I,
  D
> {
  static override readonly styles: CSSResultGroup = [InstrumentElement.styles, stepsStyles];

  protected override renderQuestions(): TemplateResult {
    const { instrument, texts } = this.setup;
    const { shownContent } = this;
    const { answers } = this.result as Result;
    return html`${
      this.steps.atStart
        ? html`<p>${shownContent.lead}</p>
            <slot name="introduction"></slot>`
        : nothing
    }
    ${
      this.inSteps
        ? stepsView({
            instrument,
            answers,
            content: shownContent,
            texts,
            step: this.at,
            goTo: (step) => this.goTo(step),
          })
        : nothing
    }
    ${this.renderProgress()} ${instrument.parameters.map((parameter, index) => this.renderParameter(parameter, index))}
    ${this.renderButtons()}`;
  }
}
