import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import { dayProblem } from '../../model/agreements.ts';
import { formatCode } from '../../model/result-code.ts';
import { fragmentOfAll } from '../../model/result-link.ts';
import { download, linkTo } from '../../output/browser-actions.ts';
import { calendarFile, monthsLater } from '../../output/calendar.ts';
import { treeOf } from '../../scope/tree-of.ts';
import { announce } from '../announce.ts';
import { button } from '../button.ts';
import type { ExportOutcome } from '../export-view.ts';
import { toggleButton } from '../more-buttons.ts';
import type { AgreementsState } from './agreements-controller.ts';
import { today } from './agreements-view.ts';
import { fieldView } from './field-view.ts';

const MONTHS = [3, 6, 12];

/** What a team looks at again. */
export interface LookedAt {
  /** The id of the instrument. */
  readonly instrument: string;
  /** The code of a result, and what opens it again; empty for the picture of a team, of which nothing goes along. */
  readonly code: string;
  readonly fragment: string;
  /** Whether that opens a wish too. */
  readonly hasWish?: boolean;
}

/** The day on which a team looks again, and the calendar file for it. */
export class LookAgain {
  readonly #host: ReactiveElement;
  readonly #onMade: () => void;
  #isOpen = false;
  #day = monthsLater(today(), 6);
  #problem: ReturnType<typeof dayProblem>;
  #outcome: ExportOutcome | undefined;

  /** @param onMade the file was made */
  constructor(host: ReactiveElement, onMade: () => void) {
    this.#host = host;
    this.#onMade = onMade;
  }

  open(): void {
    this.#isOpen = true;
  }

  /** The button that opens it. */
  button({ texts }: AgreementsState): TemplateResult {
    const onToggle = () => {
      this.#isOpen = !this.#isOpen;
      this.#host.requestUpdate();
    };
    return toggleButton(texts.agreements.again.plan, onToggle, this.#isOpen);
  }

  /**
   * @param agreed each agreement, in lines of its own
   */
  render(
    { content, texts }: AgreementsState,
    agreed: readonly string[],
    { instrument, code, fragment, hasWish }: LookedAt,
  ): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    const { again, problems, agreed: title } = texts.agreements;
    const hasAddress = linkTo('') !== undefined;
    const set = (day: string) => {
      this.#day = day;
      this.#problem = this.#outcome = undefined;
      this.#host.requestUpdate();
    };
    const onMake = () => {
      const day = this.#day;
      this.#problem = dayProblem(day, today());
      this.#outcome = undefined;
      this.#host.requestUpdate();
      if (this.#problem) return this.#host.renderRoot.querySelector<HTMLElement>('#look-again')!.focus();
      // In a profile on this page it is beside the result of that day.
      const hasProfile = treeOf(this.#host).querySelector('outreach-profile');
      const whole = code ? linkTo(fragment)?.href : undefined;
      const link = whole && hasProfile ? linkTo(fragmentOfAll([{ code }]))!.href : whole;
      // A profile has no wishes.
      const wished = link !== whole && hasWish ? [texts.wish!.make, whole] : [];
      const event = {
        id: `${instrument}-${code}-${day}`,
        day,
        title: again.event(content.title),
        description: [
          ...(agreed.length > 0 ? [`${title}:`, ...agreed.map((each) => `- ${each}`), ''] : []),
          ...(code ? [again.advice, link, ...wished, `${texts.result.code} ${formatCode(code)}`] : []),
        ]
          .filter((line) => line !== undefined)
          .join('\n'),
        link,
      };
      const file = `${instrument}-${day}.ics`;
      const isMade = download(file, 'text/calendar', calendarFile(event, new Date()));
      if (isMade) this.#onMade();
      announce(this.#host, () => {
        this.#outcome = isMade
          ? { text: texts.result.downloaded(file, false) }
          : { text: again.refused, copy: [event.title, day, event.description].join('\n') };
      });
    };

    return html`<div class="asking">
      ${fieldView({
        id: 'look-again',
        label: again.label,
        type: 'date',
        min: today(),
        value: this.#day,
        problem: this.#problem && problems[this.#problem],
        onInput: set,
      })}
      <div class="actions">
        ${MONTHS.map((months) => button(again.months(String(months)), () => set(monthsLater(today(), months)), 'plain'))}
      </div>
      <p class="quiet">
        ${code ? (hasAddress ? again.withLink : `${texts.result.noAddress} ${again.withoutLink}`) : nothing}
        ${agreed.length > 0 ? again.agreedToo : nothing}
      </p>
      ${button(again.download, onMake, 'primary')}
      <div part="notice" class="notice" aria-live="polite">
        ${
          this.#outcome
            ? html`<p>
                ${this.#outcome.text} ${this.#outcome.copy ? html`<code>${this.#outcome.copy}</code>` : nothing}
              </p>`
            : nothing
        }
      </div>
    </div>`;
  }
}
