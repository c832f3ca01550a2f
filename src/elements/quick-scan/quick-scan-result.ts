import type { TemplateResult } from 'lit';
import type { InstrumentContent } from '../../content/content.ts';
import { reflection } from '../../content/nl/reflection.ts';
import { quickScanMeasures } from '../../content/nl/measures.ts';
import { result as texts } from '../../content/nl/result.ts';
import { chosenAt, isAnswered } from '../../model/answers.ts';
import type { ParameterId, ParameterOf } from '../../model/instrument.ts';
import { type QuickScan, quickScan } from '../../model/quick-scan.ts';
import { partOfOption } from '../../model/relations.ts';
import { formatCode } from '../../model/result-code.ts';
import type { Result } from '../../model/result.ts';
import type { Notice } from '../answering/notice-view.ts';
import { canShare, copy, download, linkTo, printPage, share } from '../later/keep-result.ts';
import type { LitTags } from '../later/lit-tags.ts';
import { profileTable } from '../later/profile-table.ts';
import { resultCsv } from '../later/result-csv.ts';

interface ResultView {
  readonly result: Result<QuickScan>;
  readonly content: InstrumentContent<QuickScan>;
  /** A heading so many levels under the element's first. */
  readonly heading: (depth: number, content: unknown) => TemplateResult;
  /** What was last told about keeping the result. */
  readonly told: Notice | undefined;
  readonly tell: (notice: Notice) => void;
  readonly noticeView: (notice: Notice | undefined) => TemplateResult;
  readonly goTo: (parameter: ParameterId<QuickScan>) => void;
  /** Absent where the questions are in sight. */
  readonly back: (() => void) | undefined;
  /** Absent where answers can't be changed. */
  readonly restart: ((text: string) => void) | undefined;
}

/** The profile, what it asks to think about, and the ways to take it along. */
export function resultView(lit: LitTags, view: ResultView): TemplateResult {
  const { html, nothing } = lit;
  const { result, content, heading, goTo, back, restart } = view;
  const answers = result.answers;
  const open = quickScan.parameters.filter((parameter) => !isAnswered(parameter, answers));
  return html`<section class="result" part="result">
    ${heading(1, texts.title)}
    <p class="quiet">
      ${result.recordedAt ? `${texts.snapshot(new Date(result.recordedAt))}. ` : nothing}${texts.noJudgement}
    </p>
    ${
      open.length > 0
        ? html`<div class="open">
            <p>${texts.stillOpen}:</p>
            <ul>
              ${open.map(
                ({ id }) =>
                  html`<li>
                    <button type="button" part="button" @click=${() => goTo(id)}>${content.parameters[id]}</button>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${profileTable(lit, { instrument: quickScan, content, measures: quickScanMeasures, texts, answers })}
    ${reflectionList(lit, view)} ${actions(lit, view)}
    <div class="buttons">
      ${back ? html`<button type="button" part="button" @click=${back}>${texts.back}</button>` : nothing}
      ${
        restart
          ? html`<button type="button" part="button" class="plain" @click=${() => restart(texts.restarted)}>
              ${texts.restart}
            </button>`
          : nothing
      }
    </div>
    <slot name="follow-up"></slot>
  </section>`;
}

function reflectionList(
  { html, nothing }: LitTags,
  { result, content, heading }: ResultView,
): TemplateResult | typeof nothing {
  const byParameter = quickScan.parameters
    .map((parameter) => ({ parameter, asked: reflectionsOn(parameter, result) }))
    .filter(({ asked }) => asked.length > 0);
  if (byParameter.length === 0) return nothing;
  return html`<section class="reflection" part="reflection">
    ${heading(2, texts.reflection)}
    <p class="quiet">${texts.reflectionOrigin}</p>
    <div>
      ${byParameter.map(
        ({ parameter, asked }) =>
          html`<article>
            ${heading(3, content.parameters[parameter.id])}
            <ul>
              ${asked.map(
                ({ question, part }) => html`<li>${question} <small>${texts.part(reflection.parts[part])}</small></li>`,
              )}
            </ul>
          </article>`,
      )}
    </div>
  </section>`;
}

/** The questions that go with the choices at a parameter, in the order of its options. */
function reflectionsOn({ questions }: ParameterOf<QuickScan>, { answers }: Result<QuickScan>) {
  return questions.flatMap((question) => {
    const { id } = question;
    const chosen = chosenAt(question, answers);
    const asked: Readonly<Record<string, string>> =
      chosen.length === 1 ? { ...reflection.questions[id], ...reflection.only[id] } : reflection.questions[id];
    const parts: Readonly<Record<string, keyof typeof reflection.parts>> = partOfOption[id];
    return chosen.map((option) => ({ question: asked[option]!, part: parts[option]! }));
  });
}

function actions(
  { html, nothing }: LitTags,
  { result, content, heading, told, tell, noticeView }: ResultView,
): TemplateResult {
  const { code, recordedAt = '' } = result;
  const link = linkTo(quickScan.id, code);
  const fileName = [quickScan.id, recordedAt.slice(0, 10), code].filter(Boolean).join('-');

  const onPrint = () => printPage() || tell({ text: texts.printRefused });
  const onDownload = (extension: string, type: string, text: string) => {
    const file = `${fileName}.${extension}`;
    tell({ text: download(file, type, text) ? texts.downloaded(file) : texts.downloadRefused });
  };
  const onCopy = async (text: string) =>
    tell((await copy(text)) ? { text: texts.copied } : { text: texts.copyRefused, copy: text });
  const onShare = async () =>
    (await share({ title: content.title, url: link! })) || tell({ text: texts.shareRefused, copy: link! });

  const button = (label: string, onClick: () => unknown) =>
    html`<li><button type="button" part="button" @click=${onClick}>${label}</button></li>`;

  return html`<section class="keep" part="keep">
    ${heading(2, texts.keep)}
    <p>${texts.code}: <output part="code">${formatCode(code)}</output></p>
    <p class="quiet">${texts.codeExplanation}</p>
    <ul class="actions">
      ${button(texts.print, onPrint)}
      ${button(texts.downloadJson, () => onDownload('json', 'application/json', JSON.stringify(result, null, 2)))}
      ${button(texts.downloadCsv, () => onDownload('csv', 'text/csv', resultCsv({ instrument: quickScan, content, measures: quickScanMeasures, texts }, result)))}
      ${button(texts.copyCode, () => onCopy(formatCode(code)))}
      ${link ? button(texts.copyLink, () => onCopy(link)) : nothing}
      ${link && canShare() ? button(texts.share, onShare) : nothing}
    </ul>
    ${noticeView(told)}
  </section>`;
}
