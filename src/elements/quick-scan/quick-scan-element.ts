import { type TemplateResult, html } from 'lit';
import type { QuickScanFirst, QuickScanLater } from '../../content/words.ts';
import type { Parameter } from '../../model/instrument.ts';
import { type QuickScan, quickScan } from '../../model/quick-scan.ts';
import * as inner from '../base/inner.ts';
import { SteppedElement } from '../base/stepped-element.ts';
import { QuickScanChangeEvent, QuickScanCompleteEvent } from './quick-scan-events.ts';
import { first, later } from './quick-scan-words.ts';

const tagName = 'quick-scan';
type QuickScanDeferred = typeof import('./quick-scan-deferred.ts');

/**
 * Places an outreach practice on nine parameters, and shows the resulting profile: no score, no ranking.
 * What a visitor fills in stays in the page.
 *
 * @tagname quick-scan
 * @summary The quick scan of De Maeyer, Dewaele & Beelen (2013), for a social worker or a team.
 *
 * @fires {QuickScanChangeEvent} quick-scan-change - A person changed an answer; `detail` is the result.
 * @fires {QuickScanCompleteEvent} quick-scan-complete - A person's answer made the scan complete; `detail` is the result.
 *
 * @csspart measure - A measure with its unit.
 */
export class QuickScanElement extends SteppedElement<QuickScan, QuickScanFirst, QuickScanLater, QuickScanDeferred> {
  static readonly tagName = tagName;

  constructor() {
    super({
      instrument: quickScan,
      words: { first, later },
      noteOn: ({ origin }, { answering }) => (origin === 'project' ? answering.projectQuestion : undefined),
      events: [QuickScanChangeEvent, QuickScanCompleteEvent],
      importDeferred: () => import('./quick-scan-deferred.ts'),
    });
  }

  protected override [inner.renderIntroduction](): readonly [] {
    return [];
  }

  protected override [inner.renderExplanation]({ id, kind }: Parameter): TemplateResult {
    const { label, explanation } = this[inner.shownContent].kinds[kind!];
    return html`<p class="kind" id="${id}.kind"><strong>${label}</strong>${` ${explanation}`}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-scan': QuickScanElement;
  }
}
