import { type TemplateResult, html, nothing } from 'lit';
import type { SectorCounts, VersionCounts } from '../../model/sector-counts.ts';
import { sectorChart } from '../../output/sector-chart.ts';
import { regionOf } from '../../scope/known-language.ts';
import { type OnClick, button } from '../button.ts';
import { chartTable } from '../chart-table.ts';
import { heading } from '../heading.ts';
import type { ProfileState } from './profile-state.ts';
import type { Outcome } from './sector-controller.ts';
import { shownOf } from './shown-of.ts';

export { readCounts } from '../../model/sector-counts.ts';

/**
 * What is published of the results of a sector, or why it can't be shown.
 * @param close puts away a file that the visitor opened
 * @param again asks once more for what doesn't load
 */
export function sectorView(
  view: ProfileState,
  outcome: Outcome,
  close: OnClick | undefined,
  again: OnClick,
): TemplateResult {
  const { sector } = view.texts.profile;
  return html`<section class="sector" part="sector">
    ${heading(view.headingLevel, sector.heading)}
    ${'problem' in outcome ? problemView(view, outcome.problem, again) : countsView(view, outcome)}
    ${view.exports && close ? button(sector.close, close) : nothing}
  </section>`;
}

function problemView({ texts, exports }: ProfileState, problem: string, again: OnClick): TemplateResult {
  const { sector } = texts.profile;
  const said = {
    unavailable: sector.unavailable,
    inconsistent: sector.inconsistent,
    'unknown-version': sector.later,
  }[problem];
  return html`<p role="alert">${said ?? sector.foreign}</p>
    ${exports && problem === 'unavailable' ? button(sector.again, again) : nothing}`;
}

function countsView(view: ProfileState, { versions: all, unknown, rules }: SectorCounts): TemplateResult {
  const { sector } = view.texts.profile;
  const versions = all.filter(({ instrument }) => !view.wanted || instrument.id === view.wanted);
  return html`${versions.map((version) => versionView(view, version))}
  ${versions.length > 0 ? html`<p class="quiet">${sector.rules(rules.least, rules.hosts, rules.roundedTo)}</p>` : html`<p>${sector.nothing}</p>`}
  ${unknown.length > 0 ? html`<p class="quiet">${sector.unknown(unknown)}</p>` : nothing}`;
}

function versionView(view: ProfileState, version: VersionCounts): TemplateResult {
  const { texts, language, headingLevel } = view;
  const { sector } = texts.profile;
  const shown = shownOf(view, version.instrument);
  const { content } = shown;
  const month = (text: string) => sector.month(new Date(`${text}-01T00:00:00Z`), regionOf(language));
  const { period, hosts, results } = version;
  const title = sector.title(content.title, results);
  return html`<div class="result picture" part="result">
    ${heading(headingLevel + 1, title)}
    <p>${sector.from(hosts, period && month(period.from), period && month(period.to))} ${sector.noSample}</p>
    ${chartTable(sectorChart(shown, texts.profile, title, version), texts.result, content.step)}
    <p class="quiet">${content.attribution}</p>
  </div>`;
}
