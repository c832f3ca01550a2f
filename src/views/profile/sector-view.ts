import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import type { Instrument } from '../../model/instrument.ts';
import { type SectorCounts, type VersionCounts, lacksMonths } from '../../model/sector-counts.ts';
import type { Chart, Shown } from '../../output/chart.ts';
import { type Telling, asPlainText } from '../../output/in-words.ts';
import { monthRows, sectorChart } from '../../output/sector-chart.ts';
import { countedIn, sectorExport } from '../../output/sector-csv.ts';
import { monthsInWords, sectorInWords } from '../../output/sector-in-words.ts';
import { regionOf } from '../../scope/known-language.ts';
import { type OnClick, button } from '../button.ts';
import { chartTable } from '../chart-table.ts';
import { ExportController } from '../export-controller.ts';
import { heading } from '../heading.ts';
import { countCell } from './count-cell.ts';
import type { ProfileParts } from './profile-parts.ts';
import type { ProfileState } from './profile-state.ts';
import type { Outcome } from './sector-controller.ts';

export { readCounts } from '../../model/sector-counts.ts';

/** What is shown of a version, and the same as rows and in words. */
interface SectorPicture {
  readonly chart: Chart;
  readonly table: TemplateResult;
  readonly rows: () => readonly (readonly string[])[];
  readonly telling: () => Telling;
}

/** How the visitor takes the counts of a version: whole or month by month, and along. */
interface Taken {
  readonly exports: ExportController;
  isByMonth: boolean;
}

/** Shows what is published of the results of a sector, or why it can't be shown, and the ways to take it along. */
export class Sector {
  readonly #host: ReactiveElement;
  readonly #parts: ProfileParts;
  readonly #taken = new Map<Instrument, Taken>();

  constructor(host: ReactiveElement, parts: ProfileParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /**
   * @param close puts away a file that the visitor opened
   * @param again asks once more for what doesn't load
   */
  render(view: ProfileState, outcome: Outcome, close: OnClick | undefined, again: OnClick): TemplateResult {
    const { sector } = view.texts.profile;
    return html`<section class="sector" part="sector">
      ${heading(view.headingLevel, sector.heading)}
      ${'problem' in outcome ? problemView(view, outcome.problem, again) : this.#renderCounts(view, outcome)}
      ${view.exports && close ? button(sector.close, close) : nothing}
    </section>`;
  }

  #renderCounts(view: ProfileState, counts: SectorCounts): TemplateResult {
    const { sector } = view.texts.profile;
    const { unknown, rules } = counts;
    const versions = counts.versions.filter(({ instrument }) => !view.wanted || instrument.id === view.wanted);
    const ruled = sector.rules(rules.least, rules.hosts, rules.roundedTo);
    return html`${versions.map((version) => this.#renderVersion(view, version, ruled))}
    ${versions.length > 0 ? html`<p class="quiet">${ruled}</p>` : html`<p>${sector.nothing}</p>`}
    ${unknown.length > 0 ? html`<p class="quiet">${sector.unknown(unknown)}</p>` : nothing}`;
  }

  #renderVersion(view: ProfileState, version: VersionCounts, rules: string): TemplateResult {
    const { pictureExports, shownOf } = this.#parts;
    const { texts, language, headingLevel } = view;
    const { profile, result } = texts;
    const { sector } = profile;
    const { instrument, period, hosts, results } = version;
    const shown = shownOf(view, instrument);
    const { content } = shown;
    const month = (text: string) => sector.month(new Date(`${text}-01T00:00:00Z`), regionOf(language));
    const title = sector.title(content.title, results);
    const footer = [rules, content.attribution, view.isTranslation && texts.translated].filter(Boolean).join(' ');
    const taken = this.#takenOf(instrument);
    // One month has nothing beside it.
    const hasMonths = version.months.filter((each) => each.month !== null).length > 1;
    const isByMonth = hasMonths && taken.isByMonth;
    const from = [
      sector.from(hosts, period && month(period.from), period && month(period.to)),
      isByMonth && lacksMonths(version) && sector.monthsLeftOut,
      sector.noSample,
    ]
      .filter(Boolean)
      .join(' ');
    const { chart, table, rows, telling } = isByMonth
      ? this.#byMonth(view, shown, version, title, [from, rules], month)
      : this.#whole(view, shown, version, title, [from, rules]);
    return html`<div class="result picture" part="result">
      ${heading(headingLevel + 1, title)}
      <p>${from}</p>
      ${view.exports && hasMonths ? this.#renderSwitch(sector.byMonth, taken) : nothing} ${table}
      <p class="quiet">${content.attribution}</p>
      ${
        view.exports &&
        taken.exports.render(
          {
            headingLevel: headingLevel + 2,
            texts: result,
            title,
            fragment: '',
            fileName: [
              instrument.id,
              instrument.version > 1 && instrument.version,
              'sector',
              isByMonth && 'months',
              period?.to,
            ]
              .filter(Boolean)
              .join('-'),
            exports: [
              ...pictureExports(chart, from, footer, result.breakable, () => asPlainText(telling())),
              sectorExport(shown, rows, [title, from, rules, content.attribution]),
            ],
            telling,
          },
          `${title} ${from} ${isByMonth}`,
        )
      }
    </div>`;
  }

  /** The whole period at once. */
  #whole(
    { texts }: ProfileState,
    shown: Shown,
    version: VersionCounts,
    title: string,
    opening: readonly string[],
  ): SectorPicture {
    const { profile, result, inWords } = texts;
    const { sector } = profile;
    const chart = sectorChart(shown, profile, title, version);
    return {
      chart,
      table: chartTable(chart, result, shown.content.step),
      rows: () => this.#parts.tallyRows(shown, countedIn(version.instrument, version.questions), sector.leftOut),
      telling: () => sectorInWords({ ...shown, inWords }, sector, title, version, opening),
    };
  }

  #byMonth(
    { texts }: ProfileState,
    shown: Shown,
    { instrument, months }: VersionCounts,
    title: string,
    opening: readonly string[],
    nameOf: (month: string) => string,
  ): SectorPicture {
    const { chartInColumns, columnsTable, tallyRows } = this.#parts;
    const { profile, result, inWords } = texts;
    const { sector } = profile;
    const names = months.map(({ month }) => (month === null ? sector.unknownMonth : nameOf(month)));
    const chart = chartInColumns(shown, title, names, inWords.at, monthRows(shown, profile, months));
    const rows = () =>
      months.flatMap(({ month, questions }, index) => {
        const [head, ...those] = tallyRows(shown, countedIn(instrument, questions), sector.leftOut) as [string[]];
        const named = those.map((row) => [month ?? sector.unknownMonth, ...row]);
        return index > 0 ? named : [[sector.monthColumn, ...head], ...named];
      });
    return {
      chart,
      table: columnsTable(chart, shown.content.step, {
        look: 'timeline',
        most: 4,
        rowView: ({ label, cells }, columns) =>
          html`<tr role="row">
            <th role="rowheader" scope="row"><span>${result.breakable(label)}</span></th>
            ${cells.map((cell, index) => countCell(cell, columns[index]!))}
          </tr>`,
      }),
      rows,
      telling: () => monthsInWords({ ...shown, inWords }, sector, title, months, names, opening),
    };
  }

  #renderSwitch(label: string, taken: Taken): TemplateResult {
    const onChange = ({ target }: Event) => {
      taken.isByMonth = (target as HTMLInputElement).checked;
      this.#host.requestUpdate();
    };
    return html`<label class="tick switch"
      ><input type="checkbox" autocomplete="off" .checked=${taken.isByMonth} @change=${onChange} />${label}</label
    >`;
  }

  #takenOf(instrument: Instrument): Taken {
    const taken = this.#taken.get(instrument) ?? { exports: new ExportController(this.#host), isByMonth: false };
    this.#taken.set(instrument, taken);
    return taken;
  }
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
