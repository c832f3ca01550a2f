import { type TemplateResult, css, html, nothing } from 'lit';
import { fragmentOf, fragmentOfAll } from '../../model/result-link.ts';
import type { Entry } from '../../model/result-set.ts';
import type { Result } from '../../model/result.ts';
import {
  LEAST_MOMENTS,
  MOST_MOMENTS,
  type Moment,
  canBeOverTime,
  seemOverTime,
  timelineOf,
  withMoments,
} from '../../model/timeline.ts';
import { type JoinedVersions, joinAnswers, joinTallies, joinVersions, joinedChanges } from '../../model/versions.ts';
import { type Chart, type Shown, comparisonChart, profileChart } from '../../output/chart.ts';
import { dayOf } from '../../output/day.ts';
import { type Export, csvExport, jsonExport } from '../../output/exports.ts';
import { type Telling, type Told, asPlainText, profileInWords } from '../../output/in-words.ts';
import { movementInWords } from '../../output/movement-in-words.ts';
import { joinShown } from '../../output/joined-shown.ts';
import { pictureExports } from '../../output/picture-exports.ts';
import { tallyExport } from '../../output/tally-csv.ts';
import { teamChart } from '../../output/team-chart.ts';
import { teamInWords } from '../../output/team-in-words.ts';
import { timelineChart } from '../../output/timeline-chart.ts';
import { timelineInWords } from '../../output/timeline-in-words.ts';
import { regionOf } from '../../scope/known-language.ts';
import { chartTable, compactTable } from '../chart-table.ts';
import { comparisonView, inOrderOfTime } from '../comparison-view.ts';
import { heading } from '../heading.ts';
import { agreementView } from './agreement-view.ts';
import type { ProfileState } from './profile-state.ts';
import { shownOf } from './shown-of.ts';
import { spreadsView } from './spread-view.ts';
import { timelineTable } from './timeline-view.ts';

/** A link with more results than this is longer than some mail programs and chats allow. */
const LINKED = 100;

export interface Picture {
  readonly chart: Chart;
  readonly subtitle: string;
  readonly view: TemplateResult;
  readonly csv: Export;
  /** The documents with their groups, if they have any. */
  readonly json?: () => Export;
  readonly telling: () => Telling;
}

/** What the results show, and the ways to take it along. */
export function pictureView(view: ProfileState): TemplateResult {
  const { texts, scope, headingLevel } = view;
  const { size, results, instrument, revision } = view.intake.set;
  const [first] = results as [Result];
  const shown = shownIn(view);
  const { chart, subtitle, csv, json, telling, view: picture } = pictureOf(view, shown);
  const { attribution } = shown.content;
  const footer = view.isTranslation ? `${attribution} ${texts.translated}` : attribution;
  return html`<div class="result picture" part="result">
    ${view.exports && !view.workshop ? viewSwitch(view) : nothing} ${picture}
    ${scope?.content[instrument!] ? html`<p class="quiet">${texts.result.adapted}</p>` : nothing}
    <p class="quiet">${attribution}</p>
    ${view.exports?.render(
      {
        headingLevel: headingLevel + 1,
        texts: texts.result,
        title: chart.title,
        code: size === 1 ? first.code : undefined,
        fragment: size === 1 ? fragmentOf(first) : size <= LINKED ? fragmentOfAll(results) : undefined,
        fileName: [instrument, size > 1 && size, dayOf(new Date().toISOString())].filter(Boolean).join('-'),
        exports: [
          ...pictureExports(chart, subtitle, footer, texts.result.breakable, () => asPlainText(telling())),
          csv,
          json?.() ?? jsonExport(size === 1 ? first : results),
        ],
        telling,
      },
      revision,
    )}
  </div>`;
}

/** What it takes to show the results: one version of the instrument, or several as one. */
export interface ShownTogether extends Shown {
  readonly joined: JoinedVersions;
}

export function shownIn(view: ProfileState): ShownTogether {
  const { intake, texts } = view;
  const joined = joinVersions(intake.set.versions.map(({ instrument }) => instrument));
  return { ...joinShown(joined, (version) => shownOf(view, version), texts.profile.versions.only), joined };
}

function pictureOf(view: ProfileState, shown: ShownTogether): Picture {
  const { set } = view.intake;
  if (set.groups.size > 1 || (set.size > 1 && !isOverTime(view))) return teamOf(view, shown);
  const joined = entriesOf(view).map((entry) => {
    const { result } = entry;
    const answers = joinAnswers(shown.joined, set.instrumentOf(result)!, result.answers);
    return { ...entry, result: { ...result, answers } };
  });
  if (set.size >= LEAST_MOMENTS) return timelinePicture(view, shown, joined);
  const [one, two] = joined;
  return two ? comparisonOf(view, shown, [one!, two]) : profileOf(view, shown, one!);
}

/** The results with their moments; of more than a timeline holds, moments say nothing. */
const entriesOf = ({ intake: { set } }: ProfileState): readonly Entry[] =>
  set.size > MOST_MOMENTS ? [] : withMoments([...set.entries], dayOf(new Date().toISOString()));

/** Whether the results are shown as those of one team over time. */
function isOverTime(view: ProfileState): boolean {
  const entries = entriesOf(view);
  return canBeOverTime(entries) && (view.overTime ?? seemOverTime(entries));
}

function profileOf({ texts, language, headingLevel }: ProfileState, shown: Shown, { result, name }: Entry): Picture {
  const { profile, result: words } = texts;
  const { content } = shown;
  const chart = profileChart(shown, profile.one, result.answers);
  const date = result.recordedAt ? words.snapshot(new Date(result.recordedAt), regionOf(language)) : '';
  return {
    chart,
    subtitle: [content.title, date].filter(Boolean).join(' · '),
    view: html`${heading(headingLevel, name || profile.one)}
      <p class="quiet">${[profile.of(content.title), date && `${date}.`].filter(Boolean).join(' ')}</p>
      ${compactTable(chart, words, content.step)}`,
    csv: csvExport(shown, [result]),
    telling: () => profileInWords(told(texts, shown), content.title, result, date && `${date}.`),
  };
}

function comparisonOf(
  { intake: { set }, texts, language, headingLevel }: ProfileState,
  shown: ShownTogether,
  entries: readonly [Entry, Entry],
): Picture {
  const { comparing, profile } = texts;
  const pair = inOrderOfTime(entries);
  const [before, after] = pair.map(({ result }) => result) as [Result, Result];
  const [was, is] = [before, after].map(
    ({ recordedAt }) => recordedAt && comparing.date(new Date(recordedAt), regionOf(language)),
  );
  const changes = joinedChanges(shown.joined, set.instrumentOf(before)!, set.instrumentOf(after)!);
  const remarkOn = (id: string) => {
    const change = changes.get(id)!;
    return change === 'same' ? undefined : profile.versions[change];
  };
  const chart = comparisonChart(shown, comparing.title, before.answers, after.answers, remarkOn);
  const note = before.version === after.version ? '' : profile.versions.compared(before.version, after.version);
  return {
    chart,
    subtitle: [
      shown.content.title,
      comparing.between(was || comparing.first, is || comparing.second),
      note,
      profile.pictureLegend,
    ]
      .filter(Boolean)
      .join(' · '),
    view: comparisonView({
      shown,
      texts: comparing,
      chart,
      pair,
      language,
      heading: heading(headingLevel, comparing.title),
      note: noteView(note),
    }),
    csv: csvExport(shown, [before, after]),
    telling: () =>
      movementInWords(
        told(texts, shown),
        shown.content.title,
        before.answers,
        after.answers,
        comparing.between(was || comparing.first, is || comparing.second),
        remarkOn,
      ),
  };
}

function timelinePicture(
  { texts, language, headingLevel }: ProfileState,
  shown: ShownTogether,
  entries: readonly Entry[],
): Picture {
  const { profile, comparing, result: words, inWords } = texts;
  const { content } = shown;
  const inOrder = entries.toSorted((one, other) => timeOf(one) - timeOf(other));
  const dates = inOrder.map(({ result }) => comparing.date(new Date(result.recordedAt!), regionOf(language)));
  const results = inOrder.map(({ result }) => result);
  const timeline = timelineOf(shown.instrument, results as readonly Moment[]);
  const chart = timelineChart(shown, profile.timeline, timeline, dates, inWords.at);
  const period = `${dates[0]!} – ${dates.at(-1)!}.`;
  return {
    chart,
    subtitle: [content.title, period].join(' · '),
    view: html`${heading(headingLevel, chart.title)}
      <p class="quiet">${profile.of(content.title)} ${period}</p>
      ${timelineTable(chart, words, content.step)}`,
    csv: csvExport(shown, results),
    telling: () => timelineInWords(told(texts, shown), content.title, timeline, dates, period),
  };
}

const timeOf = ({ result }: Entry): number => Date.parse(result.recordedAt!);

/** Until what shows groups has loaded, or if it doesn't, they are one team. */
function teamOf(view: ProfileState, shown: ShownTogether): Picture {
  const { intake, texts, headingLevel } = view;
  const { profile, result: words } = texts;
  const { size, versions, groups } = intake.set;
  const numbers = versions.map(({ instrument }) => instrument.version).reverse();
  const note = numbers.length > 1 ? profile.versions.team(numbers) : '';
  const grouped = groups.size > 1 && view.groups.in(view.language, intake);
  const hidden = grouped ? grouped.hidden(view) : '';
  if (grouped && !hidden) return grouped.picture(view, shown, note);
  const tallies = joinTallies(shown.joined, versions);
  const chart = teamChart(shown, profile.team, profile.many(size), tallies);
  return {
    chart,
    subtitle: [shown.content.title, note].filter(Boolean).join(' · '),
    view: html`${heading(headingLevel, chart.title)}
      <p class="quiet">${profile.of(shown.content.title)} ${shown.caution} ${profile.difference}</p>
      ${[note, hidden].map(noteView)} ${chartTable(chart, words, shown.content.step, spreadsView)}
      ${agreementView({ shown, words: profile, inWords: texts.inWords, size, tallies, headingLevel: headingLevel + 1 })}`,
    csv: tallyExport(shown, tallies),
    telling: () => teamInWords(told(texts, shown), shown.content.title, tallies, size, note),
  };
}

const told = ({ inWords }: ProfileState['texts'], shown: Shown): Told => ({ ...shown, inWords });

/** A remark on results of several versions. */
const noteView = (note: string) => (note ? html`<p>${note}</p>` : nothing);

/** Results can be those of one team over time, or of people: only the visitor knows. */
function viewSwitch(view: ProfileState): TemplateResult | typeof nothing {
  const { set } = view.intake;
  const { label, overTime, people, undated } = view.texts.profile.views;
  if (set.groups.size > 1) return nothing;
  const entries = entriesOf(view);
  if (!canBeOverTime(entries)) {
    const hasDates = entries.length >= LEAST_MOMENTS && entries.some(({ result }) => result.recordedAt);
    return hasDates ? html`<p class="quiet switch">${undated}</p>` : nothing;
  }
  const current = isOverTime(view);
  const choice = (value: boolean, name: string) =>
    html`<label class="tick"
      ><input type="radio" name="view" .checked=${current === value} @change=${() => view.onOverTime(value)} />
      ${name}</label
    >`;
  return html`<fieldset class="switch">
    <legend>${label}</legend>
    ${choice(true, overTime)} ${choice(false, people)}
  </fieldset>`;
}

export const pictureStyles = css`
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
`;
