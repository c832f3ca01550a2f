import { type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { answering } from '../../content/nl/answering.ts';
import { quickScanContent } from '../../content/nl/quick-scan.ts';
import type { Parameter } from '../../model/instrument.ts';
import { type QuickScan, quickScan } from '../../model/quick-scan.ts';
import { enumeratedProperties } from '../base/instrument-element.ts';
import { SteppedElement } from '../base/stepped-element.ts';
import { QuickScanChangeEvent, QuickScanCompleteEvent } from './quick-scan-events.ts';

const tagName = 'quick-scan';
type QuickScanDeferred = typeof import('./quick-scan-deferred.ts');

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
export class QuickScanElement extends SteppedElement<QuickScan, QuickScanDeferred> {
  static readonly tagName = tagName;
  static override readonly properties: PropertyDeclarations = enumeratedProperties(tagName);

  constructor() {
    super({
      instrument: quickScan,
      content: quickScanContent,
      texts: answering,
      noteOn: ({ origin }) => (origin === 'project' ? answering.projectQuestion : undefined),
      events: [QuickScanChangeEvent, QuickScanCompleteEvent],
      importDeferred: () => import('./quick-scan-deferred.ts'),
    });
  }

  protected override renderIntroduction({ kind }: Parameter): TemplateResult {
    const { label, explanation } = this.shownContent.kinds[kind!];
    return html`<p class="kind"><strong>${label}</strong> ${explanation}</p>`;
  }

  protected override renderMore({ measures }: Parameter): unknown {
    return measures && this.views?.measures(measures);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-scan': QuickScanElement;
  }
}
