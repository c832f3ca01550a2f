import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import { type Answers, chosenAt, isFilled, noAnswers } from '../../model/answers.ts';
import type { Instrument, Question } from '../../model/instrument.ts';
import { ResultError } from '../../model/result-error.ts';
import { formatCode } from '../../model/result-code.ts';
import type { Result } from '../../model/result.ts';
import { createWish, isWishable, wishFromCode } from '../../model/wish.ts';
import { type Telling, type Told, nameOf } from '../../output/in-words.ts';
import type { Place } from '../../output/layout.ts';
import { wishChart } from '../../output/wish-chart.ts';
import { changeAt, wishInWords } from '../../output/wish-in-words.ts';
import { Beside } from '../beside.ts';
import { button } from '../button.ts';
import { chartTable } from '../chart-table.ts';
import { legendView } from '../comparison-view.ts';
import type { InstrumentState } from '../instrument-view.ts';
import { namedButton, toggleButton } from '../more-buttons.ts';
import { clearCell, wishControl } from './wish-view.ts';

/** What a result shows and says of a wish. */
interface WishOf {
  /** Of nothing but the questions that were marked; absent if none were. */
  readonly wish: Result | undefined;
  /** What takes the place of the picture of the result, if anything does. */
  readonly picture: unknown;
  readonly below: unknown;
  /** What of a question is to agree on, if there is a wish. */
  readonly changeAt: ((place: Place) => string) | undefined;
  /** The result in words, with the wish. */
  readonly told: (telling: Telling) => Telling;
}

/**
 * How a team wants to work, marked in the picture of how it works. It isn't an answer: nothing of it goes into the result, the form, an
 * event or storage.
 */
export class WishController {
  readonly #host: ReactiveElement;
  readonly #view: () => InstrumentState;
  /** Its code, empty once it is cleared; and after a space, that of what can be put back. */
  readonly #codes: Beside;
  #isOpen = false;
  /** The question of which everything was unmarked, until another option is marked: no code says that. */
  #emptied = '';

  constructor(host: ReactiveElement, view: () => InstrumentState) {
    this.#host = host;
    this.#view = view;
    this.#codes = new Beside(host, view, 'wish');
  }

  recall(): void {
    this.#codes.recall();
  }

  /** A link opens it, with its result. If the visitor has another beside the same result, that can be put back. */
  show({ code }: Result): void {
    const own = this.wish?.code;
    if (own !== code) this.#put(code, own);
  }

  /** Another result takes the place of this one. */
  leave(result: Result): void {
    this.#codes.leave(result);
    this.#isOpen = false;
  }

  /** The visitor is back at a result. */
  returnTo(result: Result): void {
    this.#codes.returnTo(result);
    this.#host.requestUpdate();
  }

  get #both(): readonly [code: string, before: string] {
    const [code = '', before = ''] = this.#codes.value?.split(' ') ?? [];
    return [code, before];
  }

  #put(code: string, before = ''): void {
    this.#emptied = '';
    this.#codes.value = `${code} ${before}`;
    this.#host.requestUpdate();
  }

  /** The button that was pressed disappears, so the focus goes to the notice, or to what is left of the buttons. */
  #replace(code: string, before: string): void {
    this.#put(code, before);
    this.#focus(before ? '.wish .notice' : '.wish .buttons button');
  }

  #onToggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#emptied = '';
    this.#host.requestUpdate();
    // What can be marked now is above the button.
    if (this.#isOpen) void this.#host.updateComplete.then(() => this.#focus('.wishing'));
  };

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)!.focus();
  }

  /** Of nothing but the questions that were marked; absent if none were. */
  get wish(): Result | undefined {
    const [code] = this.#both;
    const wish = code ? wishOf(this.#view().instrument, code) : undefined;
    return wish && isFilled(wish.answers) ? wish : undefined;
  }

  /** A question without a wish begins as what is there now, so that only what should differ has to be marked. */
  #markedAt(question: Question, now: Answers, wish: Answers = noAnswers): readonly string[] {
    if (question.id === this.#emptied) return [];
    return chosenAt(question, wish[question.id] ? wish : now);
  }

  #mark(question: Question, option: string, checked: boolean): void {
    const marked = this.#markedAt(question, this.#view().result.answers, this.wish?.answers);
    const others = marked.filter((each) => each !== option);
    this.#set(question, question.select === 'one' ? option : checked ? [...others, option] : others);
    if (!checked && others.length === 0) this.#emptied = question.id;
  }

  /** @param options absent to have no wish about it any more */
  #set({ id }: Question, options?: string | readonly string[]): void {
    this.#put(createWish(this.#view().instrument, { ...this.wish?.answers, [id]: options }).code);
  }

  /** The wish beside a result. */
  of(view: InstrumentState, told: Told): WishOf {
    const { result, content, texts, locked } = view;
    const { wish: words, saving } = texts;
    const { answers } = result;
    const { wish } = this;
    const wished: Answers = wish?.answers ?? noAnswers;
    const isOpen = this.#isOpen && !locked;
    const controlOf = (question: Question, option: string) => {
      if (!isOpen || !isWishable(question, option)) return undefined;
      const { id } = question;
      const { label } = content.questions[id]!.options[option]!;
      const checked = this.#markedAt(question, answers, wished).includes(option);
      const onMark = (is: boolean) => this.#mark(question, option, is);
      return { question: id, view: wishControl(question, label, told.texts.breakable(label), checked, onMark) };
    };
    const clearOf = (place: Place) => {
      const question = place.field as Question;
      // The button disappears with the wish, so the focus goes back to the options.
      const onClear = ({ target }: Event) => {
        (target as Element).closest('tr')!.querySelector('input')!.focus();
        this.#set(question);
      };
      return isOpen && wished[question.id]
        ? clearCell(namedButton(words.eraseOne, onClear, saving.named(words.eraseOne, nameOf(told, place)), 'plain'))
        : undefined;
    };
    return {
      wish,
      picture:
        isOpen || wish
          ? [
              isOpen ? html`<p class="wishing" tabindex="-1">${words.lead}</p>` : nothing,
              legendView(texts.comparing, ['chosen', 'kept', 'added', 'removed'], { ...told.texts, ...words }),
              chartTable(wishChart(told, words, answers, wished, controlOf, clearOf), told.texts, content.step),
            ]
          : undefined,
      below: isFilled(answers) || wish ? this.#renderBelow(view, wish?.code, isOpen) : nothing,
      changeAt: wish && ((place) => changeAt(told, place, answers, wished)),
      told: (telling) => (wish ? withWish(telling, wishInWords(told, words.make, answers, wished)) : telling),
    };
  }

  #renderBelow({ texts, locked }: InstrumentState, code: string | undefined, isOpen: boolean): TemplateResult {
    const { wish: words, saving } = texts;
    const [, before] = this.#both;
    return html`<div class="wish">
      ${code ? html`<p class="code">${words.code} <code part="code">${formatCode(code)}</code></p>` : nothing}
      ${
        locked
          ? nothing
          : html`${code || !isOpen ? html`<p class="quiet">${code ? words.taken : words.lead}</p>` : nothing}
              <div part="notice" class="notice" aria-live="polite" tabindex="-1">
                ${
                  before
                    ? html`<p>${code ? words.replaced : words.erased}</p>
                        ${button(saving.undo, () => this.#replace(before, ''))}`
                    : nothing
                }
              </div>
              <div class="buttons">
                ${toggleButton(words.make, this.#onToggle, isOpen)}
                ${code ? button(words.erase, () => this.#replace('', code), 'plain') : nothing}
              </div>`
      }
    </div>`;
  }
}

/** What a code wishes, if it is that of a wish for this instrument. */
export function wishOf(instrument: Instrument, code: string): Result | undefined {
  try {
    return wishFromCode([instrument], code).wish;
  } catch (error) {
    if (!(error instanceof ResultError)) throw error;
    return undefined;
  }
}

/** A wish after the result that it stands beside, above what is said of both at the end. */
const withWish = (telling: Telling, { title, blocks }: Telling): Telling => ({
  ...telling,
  blocks: [
    ...telling.blocks.slice(0, -1),
    { heading: title },
    ...blocks.map((block) => ({ ...block, isLower: true as const })),
  ],
});
