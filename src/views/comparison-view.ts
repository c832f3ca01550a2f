import { type TemplateResult, css, html, nothing } from 'lit';
import type { ComparingTexts } from '../content/texts.ts';
import type { Result } from '../model/result.ts';
import { regionOf } from '../scope/known-language.ts';
import type { Chart, Shown } from '../output/chart.ts';
import { chartTable } from './chart-table.ts';

/** A result, and the visitor's name for it. */
export interface Named {
  readonly result: Result;
  readonly name?: string | undefined;
}

interface ComparisonView {
  readonly shown: Shown;
  readonly texts: ComparingTexts;
  readonly chart: Chart;
  /** The earlier one first. */
  readonly pair: readonly [Named, Named];
  readonly language: string;
  readonly heading: TemplateResult;
  /** A remark above the table. */
  readonly note?: unknown;
}

/** The earlier of two results first; if either date is unknown, they keep their order. */
export function inOrderOfTime([one, other]: readonly [Named, Named]): readonly [Named, Named] {
  const [before, after] = [one.result.recordedAt, other.result.recordedAt];
  return before !== undefined && after !== undefined && before > after ? [other, one] : [one, other];
}

/** Two results side by side: what stayed, what came and what went. */
export function comparisonView(view: ComparisonView): TemplateResult {
  const { texts, chart, language } = view;
  const { content, texts: words } = view.shown;
  const [before, after] = view.pair;
  const nameOf = ({ result: { recordedAt }, name }: Named, otherwise: string) => {
    const date = recordedAt && texts.date(new Date(recordedAt), regionOf(language));
    return name && date ? `${name} (${date})` : name || date || otherwise;
  };
  const rows = chart.groups.flatMap((group) => group.rows);
  const moved = rows.some(({ remark }) => remark === words.moved);
  // What only one of the two answered is merely chosen.
  const hasChosen = rows.some(({ cells }) => cells.some(({ state }) => state === 'chosen'));
  const legend = ['kept', 'added', 'removed', ...(hasChosen ? (['chosen'] as const) : [])] as const;
  return html`<section class="comparison" part="comparison">
    ${view.heading}
    <p>${texts.between(nameOf(before, texts.first), nameOf(after, texts.second))}</p>
    ${moved || before.result.code !== after.result.code ? nothing : html`<p>${texts.unchanged}</p>`} ${view.note}
    ${legendView(texts, legend, words)} ${chartTable(chart, words, content.step)}
  </section>`;
}

/** What the cells of a table mean, in words. */
export const legendView = <State extends string>(
  { legend }: ComparingTexts,
  states: readonly State[],
  words: Readonly<Record<State, string>>,
): TemplateResult =>
  html`<ul class="legend" aria-label=${legend}>
    ${states.map((state) => html`<li part="cell ${state}">${words[state]}</li>`)}
  </ul>`;

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
