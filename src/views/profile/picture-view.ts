import { type TemplateResult, css, html, nothing } from 'lit';
import { overridden } from '../../content/override.ts';
import type { ProfileTexts } from '../../content/texts.ts';
import type { Tally } from '../../model/comparison.ts';
import type { Instrument } from '../../model/instrument.ts';
import { fragmentOf, fragmentOfAll } from '../../model/result-link.ts';
import type { Entry } from '../../model/result-set.ts';
import type { Result } from '../../model/result.ts';
import { type JoinedVersions, joinAnswers, joinTallies, joinVersions, joinedChanges } from '../../model/versions.ts';
import { type Chart, type Shown, comparisonChart, profileChart, teamChart } from '../../output/chart.ts';
import { dayOf } from '../../output/day.ts';
import { type Export, csvExport, jsonExport, tallyExport } from '../../output/exports.ts';
import { inRegion } from '../../output/in-region.ts';
import { joinShown } from '../../output/joined-shown.ts';
import { pictureExports } from '../../output/picture-exports.ts';
import { regionOf } from '../../scope/known-language.ts';
import { chartTable } from '../chart-table.ts';
import { comparisonView, inOrderOfTime } from '../comparison-view.ts';
import { heading } from '../heading.ts';
import type { ProfileState } from './profile-state.ts';

/** A link with more results than this is longer than some mail programs and chats allow. */
const LINKED = 100;

interface Picture {
  readonly chart: Chart;
  readonly subtitle: string;
  readonly view: TemplateResult;
  readonly csv: Export;
}

/** What the results show, and the ways to take it along. */
export function pictureView(view: ProfileState): TemplateResult {
  const { texts, scope, headingLevel } = view;
  const { size, results, instrument, revision } = view.intake.set;
  const [first] = results as [Result];
  const shown = shownIn(view);
  const { chart, subtitle, csv, view: picture } = pictureOf(view, shown);
  const { attribution } = shown.content;
  const footer = view.isTranslation ? `${attribution} ${texts.translated}` : attribution;
  return html`<div class="result picture" part="result">
    ${picture} ${scope?.content[instrument!] ? html`<p class="quiet">${texts.result.adapted}</p>` : nothing}
    <p class="quiet">${attribution}</p>
    ${size === 2 && view.exports ? viewSwitch(view) : nothing}
    ${view.exports?.render(
      {
        headingLevel: headingLevel + 1,
        texts: texts.result,
        title: chart.title,
        code: size === 1 ? first.code : undefined,
        fragment: size === 1 ? fragmentOf(first) : size <= LINKED ? fragmentOfAll(results) : undefined,
        fileName: [instrument, size > 1 && size, dayOf(new Date().toISOString())].filter(Boolean).join('-'),
        exports: [
          ...pictureExports(chart, subtitle, footer, texts.result.breakable),
          csv,
          jsonExport(size === 1 ? first : results),
        ],
      },
      revision,
    )}
  </div>`;
}

/** What it takes to show the results: one version of the instrument, or several as one. */
interface ShownTogether extends Shown {
  readonly joined: JoinedVersions;
}

function shownIn({ intake, texts, language, scope }: ProfileState): ShownTogether {
  const joined = joinVersions(intake.set.versions.map(({ instrument }) => instrument));
  const shownOf = (version: Instrument): Shown => {
    const worded = texts.instruments.find(({ instrument }) => instrument === version)!;
    const content = overridden(worded.content, scope?.content[version.id]);
    return { ...worded, content, texts: inRegion(texts.result, language) };
  };
  return { ...joinShown(joined, shownOf, texts.profile.versions.only), joined };
}

function pictureOf(view: ProfileState, shown: ShownTogether): Picture {
  const { set } = view.intake;
  if (set.size > 2 || (set.size === 2 && view.asTeam)) return teamOf(view, shown);
  const [one, two] = [...set.entries].map((entry) => {
    const { result } = entry;
    const answers = joinAnswers(shown.joined, set.instrumentOf(result)!, result.answers);
    return { ...entry, result: { ...result, answers } };
  });
  return two ? comparisonOf(view, shown, [one!, two]) : profileOf(view, shown, one!);
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
      ${chartTable(chart, words, content.step)}`,
    csv: csvExport(shown, [result]),
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
  };
}

function teamOf({ intake: { set }, texts, headingLevel }: ProfileState, shown: ShownTogether): Picture {
  const { profile, result: words } = texts;
  const { size, versions } = set;
  const tallies = joinTallies(shown.joined, versions);
  const chart = teamChart(shown, profile.many(size), tallies);
  // The agreement on a question already takes in the measures of its parameter.
  const compared = tallies.filter(
    ({ answered, question }) => answered > 1 && shown.content.questions[question]?.options,
  );
  const agreed = compared.filter((tally) => tally.agreed);
  const differs = compared.filter((tally) => !tally.agreed);
  const numbers = versions.map(({ instrument }) => instrument.version).reverse();
  const note = numbers.length > 1 ? profile.versions.team(numbers) : '';
  return {
    chart,
    subtitle: [shown.content.title, note].filter(Boolean).join(' · '),
    view: html`${heading(headingLevel, chart.title)}
      <p class="quiet">${profile.of(shown.content.title)} ${shown.caution} ${profile.difference}</p>
      ${noteView(note)} ${chartTable(chart, words, shown.content.step)}
      <div class="agreement" part="agreement">
        ${talliesView(shown, profile, heading(headingLevel + 1, profile.agreed), agreed)}
        ${talliesView(shown, profile, heading(headingLevel + 1, profile.differs), differs)}
      </div>`,
    csv: tallyExport(shown, tallies),
  };
}

/** A remark on results of several versions. */
const noteView = (note: string) => (note ? html`<p>${note}</p>` : nothing);

function talliesView(
  { instrument, content }: Shown,
  { none, at }: ProfileTexts,
  title: TemplateResult,
  tallies: readonly Tally[],
): TemplateResult {
  const nameOf = ({ parameter, question }: Tally) => {
    const { questions } = instrument.parameters.find(({ id }) => id === parameter)!;
    const label = content.parameters[parameter]!;
    return questions.length > 1 ? at(label, content.questions[question]!.text) : label;
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
function viewSwitch({ texts, asTeam, onAsTeam }: ProfileState): TemplateResult {
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
`;
