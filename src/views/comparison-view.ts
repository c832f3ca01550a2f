import type { TemplateResult } from 'lit';
import { comparing } from '../content/nl/comparing.ts';
import type { Result } from '../model/result.ts';
import { type ResultTexts, comparisonChart } from '../output/chart.ts';
import { chartTable } from './chart-table.ts';
import type { LitTags } from '../elements/later/lit-tags.ts';

/** A result, and what whoever looks at it calls it. */
export interface Named {
  readonly result: Result;
  readonly name?: string | undefined;
}

interface ComparisonView {
  readonly shown: ResultTexts;
  readonly pair: readonly [Named, Named];
  readonly language: string | undefined;
  readonly heading: TemplateResult;
}

/** The earlier of two results first; where a date isn't known they stay as they stand. */
export function inOrderOfTime([one, other]: readonly [Named, Named]): readonly [Named, Named] {
  const [before, after] = [one.result.recordedAt, other.result.recordedAt];
  return before !== undefined && after !== undefined && before > after ? [other, one] : [one, other];
}

/** Two results side by side: what stayed, what came and what went. */
export function comparisonView(lit: LitTags, { shown, pair, language, heading }: ComparisonView): TemplateResult {
  const { html, nothing } = lit;
  const { content, texts } = shown;
  const [before, after] = inOrderOfTime(pair);
  const nameOf = ({ result: { recordedAt }, name }: Named, otherwise: string) => {
    const date = recordedAt && comparing.date(new Date(recordedAt), language);
    return name && date ? `${name} (${date})` : name || date || otherwise;
  };
  const chart = comparisonChart(shown, comparing.title, before.result.answers, after.result.answers);
  const moved = chart.groups.some(({ rows }) => rows.some(({ remark }) => remark === texts.moved));
  return html`<section class="comparison" part="comparison">
    ${heading}
    <p>${comparing.between(nameOf(before, comparing.first), nameOf(after, comparing.second))}</p>
    ${moved || before.result.code !== after.result.code ? nothing : html`<p>${comparing.unchanged}</p>`}
    <ul class="legend" aria-label=${comparing.legend}>
      ${(['kept', 'added', 'removed'] as const).map((state) => html`<li part="cell ${state}">${texts[state]}</li>`)}
    </ul>
    ${chartTable(lit, chart, texts, content.step)}
  </section>`;
}
