import { type TemplateResult, css, html, nothing } from 'lit';
import { noMeasures } from '../../content/instrument-content.ts';
import { overridden } from '../../content/override.ts';
import type { ProfileTexts } from '../../content/texts.ts';
import type { Tally } from '../../model/comparison.ts';
import type { Instrument } from '../../model/instrument.ts';
import { fragmentOf, fragmentOfAll } from '../../model/result-link.ts';
import type { Entry } from '../../model/result-set.ts';
import type { Result } from '../../model/result.ts';
import { type Chart, type Shown, comparisonChart, profileChart, teamChart } from '../../output/chart.ts';
import { dayOf } from '../../output/day.ts';
import { type Export, csvExport, jsonExport, tallyExport } from '../../output/exports.ts';
import { pictureExports } from '../../output/picture-exports.ts';
import { chartTable } from '../chart-table.ts';
import { comparisonView, inOrderOfTime } from '../comparison-view.ts';
import { heading } from '../heading.ts';
import type { ProfileView } from './profile-view.ts';

/** A link with more results than this is longer than some mail programs and chats let through. */
const LINKED = 100;

interface Picture {
  readonly chart: Chart;
  readonly subtitle: string;
  readonly view: TemplateResult;
  readonly csv: Export;
}

/** What the results show, and the ways to take it along. */
export function pictureView(view: ProfileView, instrument: Instrument): TemplateResult {
  const { collection, texts, scope, headingLevel } = view;
  const { size, results } = collection;
  const override = scope?.content[instrument.id];
  const content = overridden(texts.contents[instrument.id]!, override);
  const measures = texts.measures[instrument.id] ?? noMeasures;
  const shown: Shown = { instrument, content, measures, texts: texts.result };
  const { chart, subtitle, csv, view: picture } = pictureOf(view, shown);
  return html`<div class="result picture" part="result">
    ${picture} ${override ? html`<p class="quiet">${texts.result.adapted}</p>` : nothing}
    ${size === 2 ? viewSwitch(view) : nothing}
    ${view.exports.render(
      {
        // It stands right under the first heading here.
        headingLevel: headingLevel + 1,
        texts: texts.result,
        title: chart.title,
        code: size === 1 ? results[0]!.code : undefined,
        fragment: size === 1 ? fragmentOf(results[0]!) : size <= LINKED ? fragmentOfAll(results) : undefined,
        fileName: [instrument.id, size > 1 && size, dayOf(new Date().toISOString())].filter(Boolean).join('-'),
        exports: [
          ...pictureExports(chart, subtitle, content.attribution),
          csv,
          jsonExport(size === 1 ? results[0]! : results),
        ],
      },
      collection.revision,
    )}
  </div>`;
}

function pictureOf(view: ProfileView, shown: Shown): Picture {
  const { size, entries } = view.collection;
  const [one, two] = entries as unknown as readonly Entry[];
  if (size === 1) return profileOf(view, shown, one!);
  if (size === 2 && !view.asTeam) return comparisonOf(view, shown, [one!, two!]);
  return teamOf(view, shown);
}

function profileOf({ texts, scope, headingLevel }: ProfileView, shown: Shown, { result, name }: Entry): Picture {
  const { profile, result: words } = texts;
  const { content } = shown;
  const chart = profileChart(shown, profile.one, result.answers);
  const date = result.recordedAt ? words.snapshot(new Date(result.recordedAt), scope?.language) : '';
  return {
    chart,
    subtitle: [content.title, date].filter(Boolean).join(' · '),
    view: html`${heading(headingLevel, name || profile.one)}
      <p class="quiet">${[profile.of(content.title), date && `${date}.`].filter(Boolean).join(' ')}</p>
      ${chartTable(chart, words, content.step)}`,
    csv: csvExport(shown, [result]),
  };
}

function comparisonOf(
  { texts, scope, headingLevel }: ProfileView,
  shown: Shown,
  entries: readonly [Entry, Entry],
): Picture {
  const { comparing, profile } = texts;
  const language = scope?.language;
  const pair = inOrderOfTime(entries);
  const [before, after] = pair.map(({ result }) => result) as [Result, Result];
  const [was, is] = [before, after].map(
    ({ recordedAt }) => recordedAt && comparing.date(new Date(recordedAt), language),
  );
  return {
    chart: comparisonChart(shown, comparing.title, before.answers, after.answers),
    subtitle: [
      shown.content.title,
      comparing.between(was || comparing.first, is || comparing.second),
      profile.pictureLegend,
    ].join(' · '),
    view: comparisonView({ shown, texts: comparing, pair, language, heading: heading(headingLevel, comparing.title) }),
    csv: csvExport(shown, [before, after]),
  };
}

function teamOf({ collection, texts, headingLevel }: ProfileView, shown: Shown): Picture {
  const { profile, result: words } = texts;
  const { tallies, size } = collection;
  const chart = teamChart(shown, profile.many(size), tallies);
  const compared = tallies.filter(({ answered }) => answered > 1);
  const agreed = compared.filter((tally) => tally.agreed);
  const differs = compared.filter((tally) => !tally.agreed);
  return {
    chart,
    subtitle: shown.content.title,
    view: html`${heading(headingLevel, chart.title)}
      <p class="quiet">${profile.of(shown.content.title)} ${profile.noRanking}</p>
      ${chartTable(chart, words, shown.content.step)}
      <div class="agreement" part="agreement">
        ${talliesView(shown, profile, heading(headingLevel + 1, profile.agreed), agreed)}
        ${talliesView(shown, profile, heading(headingLevel + 1, profile.differs), differs)}
      </div>`,
    csv: tallyExport(shown, tallies),
  };
}

function talliesView(
  { instrument, content }: Shown,
  { none }: ProfileTexts,
  title: TemplateResult,
  tallies: readonly Tally[],
): TemplateResult {
  const nameOf = ({ parameter, question }: Tally) => {
    const { questions } = instrument.parameters.find(({ id }) => id === parameter)!;
    const label = content.parameters[parameter]!;
    return questions.length > 1 ? `${label}: ${content.questions[question]!.text}` : label;
  };
  return html`<div>
    ${title}
    ${
      tallies.length > 0
        ? html`<ul class="plain-list">
            ${tallies.map((tally) => html`<li>${nameOf(tally)}</li>`)}
          </ul>`
        : html`<p>${none}</p>`
    }
  </div>`;
}

/** Two results can be two moments, or two people. */
function viewSwitch({ texts, asTeam, onAsTeam }: ProfileView): TemplateResult {
  const { label, comparison, team } = texts.profile.views;
  const choice = (isTeam: boolean, name: string) =>
    html`<label class="tick"
      ><input type="radio" name="view" .checked=${asTeam === isTeam} @change=${() => onAsTeam(isTeam)} /> ${name}</label
    >`;
  return html`<fieldset class="switch">
    <legend>${label}</legend>
    ${choice(false, comparison)} ${choice(true, team)}
  </fieldset>`;
}

export const pictureStyles = css`
  .agreement {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space);
    margin-top: var(--_space);
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  @media print {
    .switch {
      display: none;
    }
  }
`;
