import { type TemplateResult, html, nothing } from 'lit';
import { progressOf } from '../model/answers.ts';
import { fragmentOf } from '../model/result-link.ts';
import { type Shown, profileChart } from '../output/chart.ts';
import { dayOf } from '../output/day.ts';
import { csvExport, jsonExport } from '../output/exports.ts';
import { button } from './button.ts';
import { chartTable } from './chart-table.ts';
import type { ExportController } from './export-controller.ts';
import { heading } from './heading.ts';
import { restart } from './instrument-actions.ts';
import type { InstrumentView } from './instrument-view.ts';
import { type ReflectionsOn, reflectionView } from './reflection-view.ts';

/** The profile, what it asks to think about, and the ways to take it along. */
export function resultView(
  view: InstrumentView,
  exports: ExportController,
  reflectionsOn: ReflectionsOn,
  /** What an instrument shows between the table and the reflection questions. */
  between: unknown = nothing,
): TemplateResult {
  const { instrument, result, content, texts, headingLevel, locked, back } = view;
  const { answers, code, recordedAt } = result;
  const { own, result: words } = texts;
  const shown: Shown = { instrument, content, measures: texts.measures, texts: words };
  return html`<section class="result" part="result">
    ${heading(headingLevel + 1, own.title)}
    <p class="quiet">
      ${recordedAt ? `${words.snapshot(new Date(recordedAt), view.scope?.language)}. ` : nothing}${own.noJudgement}
    </p>
    ${openView(view)} ${chartTable(profileChart(shown, own.title, answers), words, content.step)} ${between}
    ${reflectionView(view, reflectionsOn)}
    ${exports.render(
      {
        texts: words,
        headingLevel: headingLevel + 2,
        code,
        title: content.title,
        fragment: fragmentOf(result),
        fileName: [result.instrument, dayOf(recordedAt), code].filter(Boolean).join('-'),
        exports: [jsonExport(result), csvExport(shown, [result])],
      },
      code,
    )}
    <div class="buttons">
      ${back ? button(words.back, back) : nothing}
      ${locked ? nothing : button(words.restart, () => restart(view), 'plain')}
    </div>
    <slot name="follow-up"></slot>
  </section>`;
}

/** What isn't answered yet, and a way to each. */
function openView({ instrument, result, content, texts, goTo }: InstrumentView): TemplateResult | typeof nothing {
  const { open } = progressOf(instrument, result.answers);
  if (open.length === 0) return nothing;
  return html`<div class="open">
    <p>${texts.result.stillOpen}:</p>
    <ul class="actions">
      ${open.map((id) => html`<li>${button(content.parameters[id]!, () => goTo(id))}</li>`)}
    </ul>
  </div>`;
}
