import { type TemplateResult, css, html, nothing } from 'lit';
import type { ProfileTexts } from '../../content/texts.ts';
import { candidatesIn, candidatesInFiles } from '../../model/result-reader.ts';
import type { ResultIntake } from '../../model/result-intake.ts';
import { button } from '../button.ts';
import { heading } from '../heading.ts';

interface AddingView {
  readonly intake: ResultIntake;
  readonly texts: ProfileTexts;
  readonly headingLevel: number;
  /** The visitor added something. */
  readonly onChange: () => void;
}

/** How a visitor adds results: codes and links in a text field, files by choosing or dropping them. */
export function addingView({ intake, texts, headingLevel, onChange }: AddingView): TemplateResult {
  const { add } = texts;
  const { instruments, report, done } = intake;
  const added = async (...what: Parameters<ResultIntake['add']>) => {
    await intake.add(...what);
    if (intake.report.addedCount > 0) onChange();
  };
  const onSubmit = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('section')!.querySelector('textarea')!;
    const text = field.value;
    await added(candidatesIn(instruments, text), 'visitor');
    // What didn't work stays, to be put right.
    const { addedCount, refusedCount } = intake.report;
    if (addedCount > 0 && refusedCount === 0 && field.value === text) field.value = '';
  };
  const onFiles = (files: readonly File[]) => added(candidatesInFiles(instruments, files), 'visitor');
  const onChoose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const files = [...input.files!];
    // So that the same file can be chosen again.
    input.value = '';
    void onFiles(files);
  };
  // Text that is dragged is the browser's business.
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer!.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') void onFiles([...event.dataTransfer!.files]);
  };
  const onAgain = () => added(report.doubles, 'visitor', { again: true });

  return html`<section class="adding" part="adding" @dragover=${onDrag} @drop=${onDrag}>
    ${heading(headingLevel + 1, add.title)}
    <label for="codes">${add.label}</label>
    <p class="quiet" id="codes-hint">${add.hint}</p>
    <textarea
      class="field"
      id="codes"
      rows="4"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-describedby="codes-hint"
    ></textarea>
    <div class="actions">
      ${button(add.submit, onSubmit, 'primary')}
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
    ${intakeView(intake, texts, onAgain)}
  </section>`;
}

/** What was taken up and what wasn't, and why; with a way to take up doubles all the same, where a visitor can add. */
export function intakeView(
  { done, report: { addedCount, refused, refusedCount, doubles } }: ResultIntake,
  { add, problems }: ProfileTexts,
  onAgain?: () => unknown,
): TemplateResult {
  return html`<div part="notice" class="notice" aria-live="polite">
    ${done === undefined && addedCount > 0 ? html`<p>${add.added(addedCount)}</p>` : nothing}
    ${
      done === undefined && refusedCount > 0
        ? html`<p>${add.refused(refusedCount)}</p>
            <ul class="refused">
              ${refused.map(({ where, problem }) => html`<li><strong>${where}</strong>: ${problems[problem]}</li>`)}
            </ul>
            ${refusedCount > refused.length ? html`<p>${add.moreRefused(refusedCount - refused.length)}</p>` : nothing}
            ${
              onAgain && doubles.length > 0
                ? html`<p class="quiet">${add.doublesHint}</p>
                    ${button(add.addDoubles(doubles.length), onAgain)}`
                : nothing
            }`
        : nothing
    }
  </div>`;
}

export const addingStyles = css`
  .adding {
    margin: calc(1.5 * var(--_space)) 0;
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .adding > label {
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
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .refused strong {
    overflow-wrap: anywhere;
  }
  @media print {
    .adding {
      display: none;
    }
  }
`;
