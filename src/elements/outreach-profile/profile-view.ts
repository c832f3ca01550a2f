import type { TemplateResult } from 'lit';
import { type InstrumentContent, type MeasureTexts, noMeasures, overridden } from '../../content/content.ts';
import { comparing } from '../../content/nl/comparing.ts';
import { notices } from '../../content/nl/notices.ts';
import { outreachDefinitionContent } from '../../content/nl/outreach-definition.ts';
import { outreachDefinitionHelp } from '../../content/nl/outreach-definition-help.ts';
import { profile as texts } from '../../content/nl/profile.ts';
import { quickScanContent } from '../../content/nl/quick-scan.ts';
import { quickScanMeasures } from '../../content/nl/quick-scan-measures.ts';
import { result as resultTexts } from '../../content/nl/result.ts';
import { thresholdChecklistContent } from '../../content/nl/threshold-checklist.ts';
import type { Scope } from '../../scope/scope-context.ts';
import type { Instrument } from '../../model/instrument.ts';
import { formatCode } from '../../model/result-code.ts';
import type { Result } from '../../model/result.ts';
import { fragmentOf } from '../../model/result-link.ts';
import { type Chart, type ResultTexts, comparisonChart, profileChart, teamChart } from '../../output/chart.ts';
import { chartTable } from '../../views/chart-table.ts';
import { type Named, comparisonView, inOrderOfTime } from '../../views/comparison-view.ts';
import { dayOf } from '../../output/day.ts';
import { drawingOf, toPng, toSvg } from '../../output/drawing.ts';
import { type Download, type Told, keepView } from '../../views/export-view.ts';
import type { LitTags } from '../later/lit-tags.ts';
import { resultsCsv, tallyCsv } from '../../output/result-csv.ts';
import { addingView, toldView } from './adding-view.ts';
import { type Collection, type Entry, LISTED } from '../../model/result-set.ts';
import { type Invitation, invitationView } from './invitation-view.ts';
import { fragmentOfAll } from '../../model/result-reader.ts';

/** A link with more results than this is longer than some mail programs and chats let through. */
const LINKED = 100;

export interface ProfileView {
  readonly collection: Collection;
  readonly scope: Scope | undefined;
  readonly readonly: boolean;
  readonly heading: (depth: number, content: unknown) => TemplateResult;
  readonly told: Told | undefined;
  readonly tell: (told: Told) => void;
  readonly asTeam: boolean;
  readonly showAsTeam: (asTeam: boolean) => void;
  readonly invitation: Invitation | undefined;
  readonly invite: (invitation: Invitation | undefined) => void;
  readonly changed: () => void;
}

const contents = {
  'quick-scan': quickScanContent,
  'threshold-checklist': thresholdChecklistContent,
  // What is asked at each part isn't needed to read the definition, and stands apart.
  'outreach-definition': overridden(outreachDefinitionContent, { questions: outreachDefinitionHelp }),
} as unknown as Readonly<Record<string, InstrumentContent<Instrument>>>;

const measures: Readonly<Record<string, MeasureTexts<Instrument>>> = { 'quick-scan': quickScanMeasures };

/** One result, two or many, what to do with them, and how to add to them. */
export function profileView(lit: LitTags, view: ProfileView): TemplateResult {
  const { html, nothing } = lit;
  const { collection, readonly, heading, changed, invitation, invite } = view;
  return html`${pictureView(lit, view)} ${collection.size > 0 ? listView(lit, view) : nothing}
  ${readonly ? toldView(lit, collection) : addingView(lit, { collection, heading, changed })}
  ${readonly ? nothing : invitationView(lit, invitation, invite, heading)}`;
}

/** What the results show. */
function pictureView(lit: LitTags, view: ProfileView): TemplateResult {
  const { html, nothing } = lit;
  const { collection, scope, readonly, heading } = view;
  const { instrument, size } = collection;
  if (!instrument) {
    return html`${heading(0, texts.title)}
      <p>${texts.lead}</p>
      <p>${readonly ? texts.emptyReadonly : texts.empty}</p>`;
  }
  const override = scope?.content[instrument.id];
  const content = overridden(contents[instrument.id]!, override) as InstrumentContent<Instrument>;
  const shown: ResultTexts = {
    instrument,
    content,
    measures: measures[instrument.id] ?? noMeasures,
    texts: resultTexts,
  };
  const picture =
    size === 1 ? one(lit, view, shown) : size === 2 && !view.asTeam ? two(lit, view, shown) : many(lit, view, shown);
  const results = collection.results;
  return html`<div class="result picture" part="result">
    ${picture.view} ${override ? html`<p class="quiet">${notices.adapted}</p>` : nothing}
    ${size === 2 ? viewSwitch(lit, view) : nothing}
    ${keepView(lit, {
      ...view,
      // It stands right under the first heading here.
      heading: (depth, content) => heading(depth - 1, content),
      texts: resultTexts,
      title: picture.chart.title,
      code: size === 1 ? results[0]!.code : undefined,
      fragment: size === 1 ? fragmentOf(results[0]!) : size <= LINKED ? fragmentOfAll(results) : undefined,
      fileName: [instrument.id, size > 1 && size, dayOf(new Date().toISOString())].filter(Boolean).join('-'),
      downloads: downloadsOf(shown, picture, results),
    })}
  </div>`;
}

interface Picture {
  readonly chart: Chart;
  readonly subtitle: string;
  readonly view: TemplateResult;
  readonly csv: () => string;
}

function one(lit: LitTags, { collection, scope, heading }: ProfileView, shown: ResultTexts): Picture {
  const { html } = lit;
  const [{ result, name }] = collection.entries as unknown as readonly [Entry];
  const chart = profileChart(shown, texts.one, result.answers);
  const date = result.recordedAt ? resultTexts.snapshot(new Date(result.recordedAt), scope?.language) : '';
  return {
    chart,
    subtitle: [shown.content.title, date].filter(Boolean).join(' · '),
    view: html`${heading(0, name || texts.one)}
      <p class="quiet">${[texts.of(shown.content.title), date && `${date}.`].filter(Boolean).join(' ')}</p>
      ${chartTable(lit, chart, resultTexts, shown.content.step)}`,
    csv: () => resultsCsv(shown, [result]),
  };
}

function two(lit: LitTags, view: ProfileView, shown: ResultTexts): Picture {
  const { html } = lit;
  const { collection, scope, heading } = view;
  const pair = inOrderOfTime([...collection.entries] as unknown as readonly [Named, Named]);
  const [before, after] = pair.map(({ result }) => result) as [Result, Result];
  const dates = [before, after].map(
    ({ recordedAt }) => recordedAt && comparing.date(new Date(recordedAt), scope?.language),
  );
  return {
    chart: comparisonChart(shown, comparing.title, before.answers, after.answers),
    subtitle: [
      shown.content.title,
      comparing.between(dates[0] || comparing.first, dates[1] || comparing.second),
      texts.pictureLegend,
    ].join(' · '),
    view: html`${comparisonView(lit, { shown, pair, language: scope?.language, heading: heading(0, comparing.title) })}`,
    csv: () => resultsCsv(shown, [before, after]),
  };
}

function many(lit: LitTags, view: ProfileView, shown: ResultTexts): Picture {
  const { html } = lit;
  const { collection, heading } = view;
  const { tallies, size } = collection;
  const chart = teamChart(shown, texts.many(size), tallies);
  const nameOf = ({ parameter, question }: (typeof tallies)[number]) => {
    const { questions } = shown.instrument.parameters.find(({ id }) => id === parameter)!;
    const label = shown.content.parameters[parameter]!;
    return questions.length > 1 ? `${label}: ${shown.content.questions[question]!.text}` : label;
  };
  const list = (label: string, those: typeof tallies) =>
    html`<div>
      ${heading(1, label)}
      ${
        those.length > 0
          ? html`<ul class="plain-list">
              ${those.map((tally) => html`<li>${nameOf(tally)}</li>`)}
            </ul>`
          : html`<p>${texts.none}</p>`
      }
    </div>`;
  const compared = tallies.filter(({ answered }) => answered > 1);
  return {
    chart,
    subtitle: shown.content.title,
    view: html`${heading(0, chart.title)}
      <p class="quiet">${texts.of(shown.content.title)} ${texts.noRanking}</p>
      ${chartTable(lit, chart, resultTexts, shown.content.step)}
      <div class="agreement" part="agreement">
        ${list(
          texts.agreed,
          compared.filter(({ agreed }) => agreed),
        )}
        ${list(
          texts.differs,
          compared.filter(({ agreed }) => !agreed),
        )}
      </div>`,
    csv: () => tallyCsv(shown, tallies),
  };
}

/** Two results can be two moments, or two people. */
function viewSwitch({ html }: LitTags, { asTeam, showAsTeam }: ProfileView): TemplateResult {
  const choice = (team: boolean, label: string) =>
    html`<label
      ><input type="radio" name="view" .checked=${asTeam === team} @change=${() => showAsTeam(team)} /> ${label}</label
    >`;
  return html`<fieldset class="switch">
    <legend>${texts.views.label}</legend>
    ${choice(false, texts.views.comparison)} ${choice(true, texts.views.team)}
  </fieldset>`;
}

function downloadsOf(
  { content }: ResultTexts,
  { chart, subtitle, csv }: Picture,
  results: readonly Result[],
): Download[] {
  const drawing = () => drawingOf(chart, subtitle, content.attribution);
  return [
    { label: texts.downloadPng, extension: 'png', type: 'image/png', content: () => toPng(drawing()) },
    { label: texts.downloadSvg, extension: 'svg', type: 'image/svg+xml', content: () => toSvg(drawing()) },
    { label: resultTexts.downloadCsv, extension: 'csv', type: 'text/csv', content: csv },
    {
      label: resultTexts.downloadJson,
      extension: 'json',
      type: 'application/json',
      content: () => JSON.stringify(results.length === 1 ? results[0] : results, null, 2),
    },
  ];
}

/** Which results there are, with a name for who wants to give one. */
function listView({ html, nothing }: LitTags, { collection, scope, readonly, changed }: ProfileView): TemplateResult {
  const { list } = texts;
  const shownEntries: Entry[] = [];
  for (const entry of collection.entries) {
    if (shownEntries.length === LISTED) break;
    shownEntries.push(entry);
  }
  const item = ({ id, result, origin, name }: Entry) => {
    const code = formatCode(result.code);
    const said = [
      result.recordedAt && comparing.date(new Date(result.recordedAt), scope?.language),
      origin === 'scope' && list.fromScope,
    ].filter(Boolean);
    const onName = ({ target }: Event) => collection.rename(id, (target as HTMLInputElement).value.trim());
    const onRemove = () => {
      collection.remove(id);
      changed();
    };
    return html`<li>
      <span><code>${code}</code> ${said.length > 0 ? html`<small>${said.join(', ')}</small>` : nothing}</span>
      ${
        readonly
          ? name || nothing
          : html`<input
                class="name"
                autocomplete="off"
                maxlength="60"
                aria-label=${list.name(code)}
                placeholder=${list.namePlaceholder}
                .value=${name}
                @change=${onName}
              />
              ${
                origin === 'scope'
                  ? nothing
                  : html`<button
                      type="button"
                      part="button"
                      aria-label=${list.removeNamed(name || code)}
                      @click=${onRemove}
                    >
                      ${list.remove}
                    </button>`
              }`
      }
    </li>`;
  };
  const onClear = () => {
    collection.clear();
    changed();
  };
  return html`<details class="list" part="results">
    <summary>${list.title} (${list.count(collection.size)})</summary>
    ${readonly ? nothing : html`<p class="quiet">${list.nameHint}</p>`}
    <ul class="moments">
      ${shownEntries.map(item)}
    </ul>
    ${collection.size > LISTED ? html`<p>${list.others(collection.size - LISTED)}</p>` : nothing}
    ${readonly ? nothing : html`<button type="button" part="button" @click=${onClear}>${list.removeAll}</button>`}
  </details>`;
}
