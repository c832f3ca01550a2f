import { type TemplateResult, html, nothing } from 'lit';
import type { Answered } from '../model/agreements.ts';
import { progressOf } from '../model/answers.ts';
import { fragmentOf } from '../model/result-link.ts';
import { fragmentWithWish } from '../model/wish.ts';
import { type Shown, profileChart } from '../output/chart.ts';
import { dayOf } from '../output/day.ts';
import { inRegion } from '../output/in-region.ts';
import { type Told, profileInWords } from '../output/in-words.ts';
import { csvExport, jsonExport } from '../output/exports.ts';
import { regionOf } from '../scope/known-language.ts';
import type { AgreementsOnRequest } from './agreements/agreements-on-request.ts';
import { button } from './button.ts';
import { compactTable } from './chart-table.ts';
import { codeView } from './export-view.ts';
import type { ExportController } from './export-controller.ts';
import { heading } from './heading.ts';
import { restart } from './instrument-actions.ts';
import type { InstrumentState } from './instrument-view.ts';
import type { ReflectionController } from './reflection-controller.ts';
import { type ReflectionsOn, reflectionView } from './reflection-view.ts';
import type { RoundController } from './round/round-controller.ts';
import type { WishController } from './wish/wish-controller.ts';

/** What a visitor does with a result besides reading it. */
export interface ResultControls {
  readonly exports: ExportController;
  readonly agreements: AgreementsOnRequest;
  readonly reflections: ReflectionController;
  readonly wish: WishController;
  readonly round: RoundController;
}

/** The profile, the questions to reflect on, and the ways to take the result along. */
export function resultView(
  view: InstrumentState,
  /** Absent if the result is only to be read. */
  controls: ResultControls | undefined,
  reflectionsOn: ReflectionsOn,
  /** What an instrument shows between the table and the reflection questions. */
  between: unknown = nothing,
  /** Answers to agree on, although no reflection question is asked about them. */
  others: readonly Answered[] = [],
  /** What an instrument shows before the table. */
  above: unknown = nothing,
): TemplateResult {
  const { instrument, result, content, texts, headingLevel, locked, back } = view;
  const { answers, code, recordedAt } = result;
  const { own, result: words } = texts;
  const shown: Shown = { instrument, content, measures: texts.measures, texts: inRegion(words, view.language) };
  const made = recordedAt ? `${words.snapshot(new Date(recordedAt), regionOf(view.language))}.` : '';
  /** The questions are asked once, as some tensions are told where they first occur. */
  const reflections = new Map(instrument.parameters.map((each) => [each, reflectionsOn(each, answers)]));
  const told: Told = { ...shown, inWords: texts.inWords };
  const wished = controls?.wish.of(view, told);
  const fragment = wished?.wish ? fragmentWithWish(result, wished.wish) : fragmentOf(result);
  const toAgreeOn = controls && {
    reflections: [...reflections.values()].flat(),
    others,
    holds: controls.reflections.holds,
    now: answers,
    changeAt: wished?.changeAt,
  };
  const agreed =
    toAgreeOn && controls.agreements.of(view, told, toAgreeOn, { ...result, fragment, hasWish: !!wished?.wish });
  const passing = controls?.round.of(view);
  return html`<section class="result" part="result">
    ${heading(headingLevel + 1, html`<bdi>${own.title}</bdi>`)}
    ${
      passing && controls?.round.isJoined
        ? html`<div class="buttons">${passing.button}</div>
            ${passing.panel}`
        : nothing
    }
    <p class="quiet">${made} ${own.noJudgement}</p>
    ${controls ? [codeView(words, code), openView(view)] : nothing} ${above}
    ${wished?.picture ?? compactTable(profileChart(shown, own.title, answers), words, content.step)} ${wished?.below}
    ${agreed?.onPaper()} ${between}
    ${controls ? controls.reflections.render(view, reflections) : reflectionView(view, reflections)} ${agreed?.render()}
    ${
      controls && wished && agreed
        ? html`${controls.exports.render(
              {
                texts: words,
                headingLevel: headingLevel + 2,
                code,
                title: content.title,
                fragment,
                fileName: [result.instrument, dayOf(recordedAt), code].filter(Boolean).join('-'),
                passing: controls.round.isJoined ? undefined : passing,
                exports: [jsonExport(result), csvExport(shown, [result])],
                telling: () => {
                  const said = wished.told(profileInWords(told, content.title, result, made));
                  const held = controls.reflections
                    .heldOf(reflections)
                    .map(({ question }) => ({ text: texts.inWords.at(texts.reflecting.held, question) }));
                  return agreed.told({ ...said, blocks: [...said.blocks, ...held] });
                },
              },
              fragment,
            )}
            <div class="buttons">
              ${back ? button(words.back, back) : nothing}
              ${locked ? nothing : button(words.restart, () => restart(view), 'plain')}
            </div>
            <slot name="follow-up"></slot>`
        : nothing
    }
  </section>`;
}

/** The parameters that aren't answered yet, each with a way to it. */
function openView({ instrument, result, content, texts, goTo }: InstrumentState): TemplateResult | typeof nothing {
  const { open } = progressOf(instrument, result.answers);
  if (open.length === 0) return nothing;
  return html`<div class="open">
    <p>${texts.result.stillOpenList}</p>
    <ul class="actions">
      ${open.map((id) => html`<li>${button(content.parameters[id]!, () => goTo(id))}</li>`)}
    </ul>
  </div>`;
}
