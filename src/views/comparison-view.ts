import { type TemplateResult, css, html, nothing } from 'lit';
import type { ComparingTexts } from '../content/texts.ts';
import type { Result } from '../model/result.ts';
import { type Shown, comparisonChart } from '../output/chart.ts';
import { chartTable } from './chart-table.ts';

/** A result, and what whoever looks at it calls it. */
export interface Named {
  readonly result: Result;
  readonly name?: string | undefined;
}

interface ComparisonView {
  readonly shown: Shown;
  readonly texts: ComparingTexts;
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
export function comparisonView({ shown, texts, pair, language, heading }: ComparisonView): TemplateResult {
  const { content, texts: words } = shown;
  const [before, after] = inOrderOfTime(pair);
  const nameOf = ({ result: { recordedAt }, name }: Named, otherwise: string) => {
    const date = recordedAt && texts.date(new Date(recordedAt), language);
    return name && date ? `${name} (${date})` : name || date || otherwise;
  };
  const chart = comparisonChart(shown, texts.title, before.result.answers, after.result.answers);
  const moved = chart.groups.some(({ rows }) => rows.some(({ remark }) => remark === words.moved));
  return html`<section class="comparison" part="comparison">
    ${heading}
    <p>${texts.between(nameOf(before, texts.first), nameOf(after, texts.second))}</p>
    ${moved || before.result.code !== after.result.code ? nothing : html`<p>${texts.unchanged}</p>`}
    <ul class="legend" aria-label=${texts.legend}>
      ${(['kept', 'added', 'removed'] as const).map((state) => html`<li part="cell ${state}">${words[state]}</li>`)}
    </ul>
    ${chartTable(chart, words, content.step)}
  </section>`;
}

export const comparisonStyles = css`
  .snapshots .comparison {
    margin-top: calc(1.5 * var(--_space));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-bottom: var(--_space);
  }
  .legend li {
    padding: 0.15em 0.9em;
    border-radius: 999px;
    font-size: 0.875em;
  }
`;
