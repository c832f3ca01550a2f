import { type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { quickScanContent } from '../../content/nl/quick-scan.ts';
import type { MeasureOf, Parameter, ParameterOf } from '../../model/instrument.ts';
import { type QuickScan, quickScan } from '../../model/quick-scan.ts';
import type { Result } from '../../model/result.ts';
import { SteppedElement, enumeratedProperties } from '../base/stepped-element.ts';
import type { LitTags } from '../later/lit-tags.ts';
import type { Draft } from '../../views/measure-view.ts';
import { QuickScanChangeEvent, QuickScanCompleteEvent } from './quick-scan-events.ts';

const tagName = 'quick-scan';
type Later = typeof import('./quick-scan-deferred.ts');

/**
 * Places a practice of outreach work on nine parameters, and shows the profile that comes of it: no score, no ranking.
 * What a visitor fills in stays in the page.
 *
 * @tagname quick-scan
 * @summary The quick scan of De Maeyer, Dewaele & Beelen (2013), for a social worker or a team.
 *
 * @fires {QuickScanChangeEvent} quick-scan-change - A person changed an answer; `detail` is the result.
 * @fires {QuickScanCompleteEvent} quick-scan-complete - A person's answer made the scan complete; `detail` is the result.
 *
 * @csspart measure - A measure with its unit.
 * @csspart error - What is wrong with a measure.
 */
export class QuickScanElement extends SteppedElement<QuickScan, Later> {
  static readonly tagName = tagName;
  static override readonly properties: PropertyDeclarations = enumeratedProperties(tagName);

  #drafts = new Map<string, Draft>();

  constructor() {
    super(quickScan, quickScanContent, () => import('./quick-scan-deferred.ts'));
  }

  protected override dispatch(result: Result<QuickScan>, completed: boolean): void {
    this.dispatchEvent(new QuickScanChangeEvent(result));
    if (completed) this.dispatchEvent(new QuickScanCompleteEvent(result));
  }

  protected override replaced(by: 'script' | 'form' | 'link'): void {
    this.#drafts.clear();
    super.replaced(by);
  }

  protected override restart(): void {
    this.#drafts.clear();
    super.restart();
  }

  protected override renderIntroduction({ kind }: Parameter): TemplateResult {
    const { label, explanation } = this.content.kinds[kind!];
    return html`<p class="kind"><strong>${label}</strong> ${explanation}</p>`;
  }

  protected override renderMore(parameter: ParameterOf<QuickScan>): unknown {
    return 'measures' in parameter
      ? this.later.render((later, lit) => this.#renderMeasures(later, lit, parameter.measures))
      : nothing;
  }

  #renderMeasures({ measuresView }: Later, lit: LitTags, measures: readonly MeasureOf<QuickScan>[]): TemplateResult {
    return measuresView(lit, {
      measures,
      answers: this.result.answers,
      drafts: this.#drafts,
      disabled: this.locked,
      onDraft: (id, draft, answer) => {
        // Once it is an answer it is no draft any more.
        if (answer === undefined) this.#drafts.set(id, draft);
        else this.#drafts.delete(id);
        this.answer(id, answer);
        this.requestUpdate();
        this.performUpdate();
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-scan': QuickScanElement;
  }
}
