import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import { type Answers, noAnswers } from '../model/answers.ts';
import type { Parameter, Question } from '../model/instrument.ts';
import { button } from './button.ts';
import type { InstrumentState } from './instrument-view.ts';
import { noticeView } from './notice-view.ts';

/** The key of the last clearing among the drafts: the parameter, and the answers it had, until they are put back. */
const CLEARED = 'cleared';

/** Clears the answer to a question, or all answers of a parameter, and puts those back. */
export class Clearing {
  readonly #host: ReactiveElement;
  readonly #view: () => InstrumentState;

  constructor(host: ReactiveElement, view: () => InstrumentState) {
    this.#host = host;
    this.#view = view;
    // That an earlier visit put them back is no longer news.
    const { drafts } = view();
    if (!drafts.get(CLEARED)?.[1]) drafts.delete(CLEARED);
  }

  /** What was cleared, and the way back: the next stop of the Tab key from the heading, which has the focus at that point. */
  notice(parameter: Parameter): TemplateResult {
    const { drafts, texts, locked } = this.#view();
    const [at, before] = drafts.get(CLEARED) ?? [];
    // If nothing can be changed, nothing can be undone.
    const undo =
      before && !locked ? (event: Event) => this.#put(event, parameter, JSON.parse(before) as Answers) : undefined;
    return html`<div part="notice" class="notice" aria-live="polite">
      ${
        at === parameter.id && this.#isOpen(parameter) === !!before
          ? noticeView({ message: before ? 'cleared' : 'restored' }, texts.notices, undo)
          : nothing
      }
    </div>`;
  }

  /** The button that clears, once the parameter has an answer. */
  button(parameter: Parameter): TemplateResult | typeof nothing {
    const { result, texts, locked, takesAnswers } = this.#view();
    if (locked || !takesAnswers || this.#isOpen(parameter)) return nothing;
    return button(texts.notices.clear, (event) => this.#put(event, parameter, noAnswers, result.answers), 'plain');
  }

  /** The button that opens a question again that takes one option. */
  choiceButton({ id, select }: Question): TemplateResult | typeof nothing {
    const { result, texts, answer } = this.#view();
    if (select === 'many' || !result.answers[id]) return nothing;
    const onClear = ({ target }: Event) => {
      const fieldset = (target as Element).closest('fieldset')!;
      answer({ [id]: undefined }, false);
      // The button disappears with the choice, so the focus goes back to the options.
      fieldset.querySelector('input')!.focus();
    };
    return button(texts.notices.clearChoice, onClear, 'plain');
  }

  #isOpen({ questions }: Parameter): boolean {
    const { answers } = this.#view().result;
    return questions.every(({ id }) => !answers[id]);
  }

  /** The button that was pressed disappears, so the focus goes to the heading of its parameter. */
  #put({ currentTarget }: Event, at: Parameter, answers: Answers, before?: Answers): void {
    (currentTarget as Element).closest('.parameter')!.querySelector<HTMLElement>('[part=heading]')!.focus();
    const { drafts, answer } = this.#view();
    drafts.set(CLEARED, [at.id, before ? JSON.stringify(before) : '', false]);
    this.#host.requestUpdate(); // another parameter may have a notice
    answer(Object.fromEntries(at.questions.map(({ id }) => [id, answers[id]])), false);
  }
}
