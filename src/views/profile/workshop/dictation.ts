import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import type { IntakeReport } from '../../../model/intake-report.ts';
import type { ReadingProblem } from '../../../model/reading-error.ts';
import type { Candidate } from '../../../model/result-reader.ts';
import { typedCode } from '../../../model/typed-code.ts';
import { button } from '../../button.ts';
import { type PhaseView, collectedIn, titleOf } from './phases.ts';

/** A field for codes that are read out, which says at once if one can't be right. */
export class Dictation {
  readonly #host: ReactiveElement;
  #typed = '';
  /** Whether what became of the last code is still to be read: as soon as the next is typed, it isn't. */
  #isTold = false;
  /** The other questionnaires that codes were of, and the report that is about those codes. */
  #others = new Set<string>();
  #report: IntakeReport | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  get #field(): HTMLTextAreaElement {
    return this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#dictation')!;
  }

  #onInput = (): void => {
    this.#typed = this.#field.value;
    this.#isTold = false;
    this.#host.requestUpdate();
  };

  #tell(): void {
    this.#typed = this.#field.value;
    this.#isTold = true;
    this.#host.requestUpdate();
  }

  render(view: PhaseView): TemplateResult {
    const { profile, words, parts } = view;
    const { intake, groups, texts, onChange } = profile;
    const { dictation } = words.workshop;
    const { add, problems } = texts.profile;
    const known = this.#isTold ? undefined : typedCode(intake.instruments, this.#typed);
    // The whole room reads along, so only what can be corrected by typing comes back in the field.
    const comesBack = (problem: ReadingProblem, { read }: Candidate) => {
      if (this.#report !== intake.report) this.#others.clear();
      this.#report = intake.report;
      if (problem === 'other-instrument') this.#others.add(titleOf(view, read().instrument));
      return /code|joined/.test(problem);
    };
    const onAdd = async (long?: string) => {
      const count = await parts.addTyped(intake, this.#field, parts.optionsFor(groups), long, comesBack);
      this.#tell();
      if (count > 0) onChange();
    };
    const onKey = (event: KeyboardEvent) => {
      if (!parts.isEntered(event)) return;
      event.preventDefault();
      void onAdd();
    };
    const onLong = (event: ClipboardEvent | DragEvent) => {
      const long = parts.longTextIn(event);
      if (long !== undefined) void onAdd(long);
    };
    const isWrong = known && known !== 'right';
    return html`<div class="dictation">
      <label for="dictation">${dictation.label}</label>
      <p class="quiet" id="dictation-hint">${dictation.hint}</p>
      <textarea
        class="field"
        id="dictation"
        rows="1"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="dictation-hint dictation-known"
        aria-invalid=${isWrong ? 'true' : 'false'}
        @input=${this.#onInput}
        @keydown=${onKey}
        @paste=${onLong}
        @drop=${onLong}
      ></textarea>
      <p
        id="dictation-known"
        class=${isWrong ? 'error' : nothing}
        part=${isWrong ? 'error' : nothing}
        aria-live="polite"
      >
        ${isWrong ? sentence(problems[known]) : known ? dictation.right : nothing}
      </p>
      ${
        intake.done === undefined
          ? nothing
          : html`<p>${add.busy(intake.done)} ${button(add.stop, () => intake.stop())}</p>`
      }
      <div part="notice" class="notice buttons" aria-live="polite" tabindex="-1">
        ${this.#isTold || intake.done !== undefined ? this.#renderOutcome(view) : nothing}
      </div>
      <div class="buttons">${button(add.submit, () => onAdd())} ${this.#renderUndo(view)}</div>
    </div>`;
  }

  /** Takes away what came last, by its number: its content isn't shown. */
  #renderUndo({ profile, words }: PhaseView): unknown {
    const { intake, onChange } = profile;
    const { size } = intake.set;
    const last = [...intake.set.entries].at(-1);
    if (!last || last.origin === 'scope') return nothing;
    const onUndo = () => {
      intake.remove(last.id);
      this.#tell();
      onChange();
    };
    return button(words.workshop.dictation.undo(size), onUndo);
  }

  #renderOutcome(view: PhaseView): unknown {
    const { profile, words } = view;
    const { intake, texts, onChange } = profile;
    const { add, list, problems } = texts.profile;
    const { dictation } = words.workshop;
    const { report, done, isLong, set } = intake;
    if (done !== undefined) return isLong ? html`<p>${add.long}</p>` : nothing;
    const { addedCount, refused, refusedCount, doubles, removed } = report;
    const collected = collectedIn(view);
    const reasons = [...new Set(refused.map(({ problem }) => problem))].map((problem) =>
      problem === 'other-instrument' && collected && report === this.#report
        ? dictation.other([...this.#others].join(', '), collected)
        : sentence(problems[problem]),
    );
    const onAgain = async () => {
      await intake.add(doubles, 'visitor', { again: true });
      this.#field.focus();
      onChange();
    };
    const onRestore = async () => {
      this.#field.focus();
      await intake.restore();
      onChange();
    };
    return [
      addedCount === 1 ? html`<p>${dictation.added(set.size)}</p>` : nothing,
      addedCount > 1 ? html`<p>${dictation.several(addedCount, set.size)}</p>` : nothing,
      report.isNothing ? html`<p>${add.empty}</p>` : nothing,
      // Codes, however many there are in a line.
      refusedCount > 1 ? html`<p>${add.refused(0, refusedCount, 0)}</p>` : nothing,
      reasons.map((reason) => html`<p>${reason}</p>`),
      doubles.length > 0
        ? html`<p>${add.doublesHint}</p>
            ${button(add.addDoubles(doubles.length), onAgain)}`
        : nothing,
      removed.length > 0
        ? html`<p>${removed.length === 1 ? dictation.undone(set.size + 1) : list.removed(removed.length)}</p>
            ${button(list.undo, onRestore)}`
        : nothing,
      report.isRestored ? html`<p>${list.restored}</p>` : nothing,
    ];
  }
}

/** A reason that elsewhere follows what it is about. */
const sentence = (reason: string): string => reason.replace(/^./, (first) => first.toUpperCase());
