import { type TemplateResult, css, html, nothing } from 'lit';
import type { ProfileTexts } from '../../content/texts.ts';
import type { AddOptions, ResultIntake } from '../../model/result-intake.ts';
import { type Place, candidatesInFiles } from '../../model/result-reader.ts';
import { button } from '../button.ts';
import { heading } from '../heading.ts';
import type { GroupsController } from './groups-controller.ts';
import type { SectorController } from './sector-controller.ts';
import { addTyped, isEntered, longTextIn, optionsFor } from './typed-results.ts';

interface AddingView {
  readonly intake: ResultIntake;
  readonly sector: SectorController;
  readonly groups: GroupsController;
  readonly language: string;
  readonly texts: ProfileTexts;
  readonly headingLevel: number;
  /** The visitor added something. */
  readonly onChange: () => void;
}

/** How a visitor adds results: codes and links in a text field, files by choosing or dropping them. */
export function addingView({
  intake,
  sector,
  groups,
  language,
  texts,
  headingLevel,
  onChange,
}: AddingView): TemplateResult {
  const { add } = texts;
  const { instruments, report, done } = intake;
  const added = async (candidates: Parameters<ResultIntake['add']>[0], options?: AddOptions) => {
    if ((await intake.add(candidates, 'visitor', { ...options, ...optionsFor(groups) })) > 0) onChange();
  };
  const onSubmit = async (event: Event, long?: string) => {
    const section = (event.currentTarget as HTMLElement).closest('section')!;
    if ((await addTyped(intake, section.querySelector('textarea')!, optionsFor(groups), long)) === 0) return;
    onChange();
    // Keeps as much of the picture above in sight as fits.
    section.querySelector('.notice')!.scrollIntoView({ block: 'end' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isEntered(event)) return;
    event.preventDefault();
    void onSubmit(event);
  };
  const onLong = (event: ClipboardEvent | DragEvent) => {
    const long = longTextIn(event);
    if (long !== undefined) void onSubmit(event, long);
  };
  const onFiles = async (files: readonly File[], target: HTMLElement) => {
    const others = await sector.take(files);
    if (others.length < files.length) headingOfSector(target)?.focus();
    if (others.length > 0) await added(candidatesInFiles(instruments, others));
  };
  const onChoose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const files = [...input.files!];
    // Allows the same file to be chosen again.
    input.value = '';
    void onFiles(files, input);
  };
  // Dragged text is left to the browser, unless it is too long for the field.
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer!.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') void onFiles([...event.dataTransfer!.files], event.currentTarget as HTMLElement);
  };
  const onAgain = () => added(report.doubles, { again: true });
  const onApart = () => groups.setApart(language, intake);
  const onGroup = ({ target }: Event) => {
    groups.next = (target as HTMLInputElement).value.trim();
  };
  const onReplace = (event: Event, older: number) => {
    intake.replace(older);
    // The way back is the next stop of the Tab key.
    noticeAround(event).focus();
    onChange();
  };
  const onUndo = async (event: Event) => {
    noticeAround(event).focus();
    await intake.restore();
    onChange();
  };

  return html`<section class="adding" part="adding" @dragover=${onDrag} @drop=${onDrag}>
    ${heading(headingLevel + 1, add.title)}
    <label for="codes">${add.label}</label>
    <p class="quiet" id="codes-hint">${add.hint}</p>
    <textarea
      class="field"
      id="codes"
      rows="2"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-describedby="codes-hint"
      @keydown=${onKey}
      @paste=${onLong}
      @drop=${onLong}
    ></textarea>
    <label class="name">${add.group} <input class="field" autocomplete="off" maxlength="60" @input=${onGroup} /></label>
    <div class="actions">
      ${button(add.submit, (event) => onSubmit(event), 'primary')}
      <label class="file" part="button"
        ><input
          type="file"
          class="hidden"
          multiple
          accept=".json,.txt,.csv,application/json,text/plain"
          aria-describedby="files-hint"
          @change=${onChoose}
        />${add.files}</label
      >
    </div>
    <p class="quiet" id="files-hint">${add.filesHint}</p>
    ${
      done === undefined
        ? nothing
        : html`<div class="busy">
            <progress aria-label=${add.busy(done)}></progress> ${add.busy(done)}
            ${button(add.stop, () => intake.stop())}
          </div>`
    }
    ${intakeView(intake, texts, { onAgain, onApart, onReplace, onUndo })}
  </section>`;
}

const headingOfSector = (target: HTMLElement): HTMLElement | null =>
  (target.getRootNode() as ShadowRoot).querySelector('.sector [part=heading]');

const noticeAround = ({ currentTarget }: Event): HTMLElement =>
  (currentTarget as HTMLElement).closest<HTMLElement>('.notice')!;

interface IntakeActions {
  readonly onAgain: () => unknown;
  readonly onApart: () => unknown;
  readonly onReplace: (event: Event, older: number) => unknown;
  readonly onUndo: (event: Event) => unknown;
}

/** Of a line that was no code, this much tells which it is. */
const LONGEST_LINE = 200;

/** What was accepted, what wasn't, and why; if the visitor can add results, also what to do about it. */
export function intakeView(
  { set: { size }, done, isLong, report, loose }: ResultIntake,
  { add, list, problems }: ProfileTexts,
  actions?: IntakeActions,
): TemplateResult {
  const { addedCount, repeatedCount, refused, refusedCount, refusedLines, refusedResults, refusedFiles, doubles } =
    report;
  const { codeless, codelessCount, isNothing, namesakes, isReplaced, removed } = report;
  return html`<div part="notice" class="notice" aria-live="polite" tabindex="-1">
    ${actions && isLong ? html`<p>${add.long}</p>` : nothing}
    ${done === undefined && addedCount > 0 ? html`<p>${add.added(addedCount)} ${add.where(size)}</p>` : nothing}
    ${done === undefined && repeatedCount > 0 ? html`<p>${add.repeated(repeatedCount)}</p>` : nothing}
    ${
      actions && done === undefined && loose.length > 1 && loose.length < size
        ? button(add.setApart(loose.length), actions.onApart)
        : nothing
    }
    ${actions && isNothing ? html`<p>${add.empty}</p>` : nothing}
    ${
      actions && done === undefined
        ? namesakes.map(
            ({ name, older }) =>
              html`<p>${add.sameName(name)}</p>
                ${button(add.replace(name), (event) => actions.onReplace(event, older))}`,
          )
        : nothing
    }
    ${
      actions && isReplaced
        ? html`<p>${list.removed(removed.length)}</p>
            ${button(list.undo, actions.onUndo)}`
        : nothing
    }
    ${
      done === undefined && refusedCount > 0
        ? html`<p>${add.refused(refusedLines, refusedResults, refusedFiles)}</p>
            <ul class="refused">
              ${refused.map(({ where, problem }) => html`<li><strong>${placeIn(add, where)}</strong>${add.because} ${problems[problem]}</li>`)}
            </ul>
            ${refusedCount > refused.length ? html`<p>${list.others(refusedCount - refused.length)}</p>` : nothing}
            ${
              actions && doubles.length > 0
                ? html`<p class="quiet">${add.doublesHint}</p>
                    ${button(add.addDoubles(doubles.length), actions.onAgain)}`
                : nothing
            }`
        : nothing
    }
    ${
      done === undefined && codelessCount > 0
        ? html`<details class="quiet">
            <summary>${add.codeless(codelessCount)}</summary>
            <ul class="refused">
              ${codeless.map(({ text }) => html`<li>${text?.slice(0, LONGEST_LINE)}</li>`)}
            </ul>
            ${codelessCount > codeless.length ? html`<p>${list.others(codelessCount - codeless.length)}</p>` : nothing}
          </details>`
        : nothing
    }
  </div>`;
}

function placeIn(add: ProfileTexts['add'], { file, line, item, start }: Place): string {
  const number = line ? `${add.line} ${line}` : item && `${add.item} ${item}`;
  const place = [file, number, start && add.start(start)].filter(Boolean).join(', ');
  return file ? place : place.replace(/^./, (first) => first.toUpperCase());
}

export const addingStyles = css`
  .adding > label {
    flex-wrap: wrap;
    font-weight: 600;
  }
  textarea {
    display: block;
    width: 100%;
    margin: 0.5em 0;
    font-family: ui-monospace, monospace;
    resize: vertical;
  }
  textarea.field {
    padding: 0.6em;
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    padding: 0.4em 1.1em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .adding .quiet:has(+ .notice),
  .busy {
    margin-top: 0.5em;
  }
  .busy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .refused {
    margin: 0.25em 0 0.5em;
    padding-inline-start: min(1.25em, 6%);
    list-style: disc;
  }
  .refused strong,
  .quiet li {
    overflow-wrap: anywhere;
  }
`;
