import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import { isFilled } from '../../model/answers.ts';
import type { Result } from '../../model/result.ts';
import { announce } from '../announce.ts';
import { toggleButton } from '../more-buttons.ts';
import type { AgreementsController, AgreementsOf, AgreementsState, Opened } from './agreements-controller.ts';
import { agreementsFrame } from './agreements-frame.ts';
import { type ToAgreeOn, canHangOn } from './to-agree-on.ts';

/** The agreements at a result. All that it takes to write them loads for those who press one of the buttons. */
export class AgreementsOnRequest {
  readonly #host: ReactiveElement;
  #written: AgreementsController | undefined;
  #hasFailed = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  leave(result: Result): void {
    this.#written?.leave(result);
  }

  returnTo(result: Result): void {
    this.#written?.returnTo(result);
  }

  async #open(what: Opened): Promise<void> {
    this.#hasFailed = false;
    try {
      const { AgreementsController } = await import('./agreements-controller.ts');
      this.#written ??= new AgreementsController(this.#host);
      this.#written.open(what);
    } catch {
      announce(this.#host, () => (this.#hasFailed = true));
    }
  }

  of(...[view, told, toAgreeOn, lookedAt]: Parameters<AgreementsController['of']>): AgreementsOf {
    return (
      this.#written?.of(view, told, toAgreeOn, lookedAt) ?? {
        onPaper: () => nothing,
        told: (telling) => telling,
        render: () => this.#render(view, toAgreeOn),
      }
    );
  }

  #render({ texts, headingLevel, locked }: AgreementsState, toAgreeOn: ToAgreeOn): TemplateResult | typeof nothing {
    const { agreements } = texts;
    const { make, again, unavailable } = agreements;
    const canHang = canHangOn(toAgreeOn);
    if (!canHang && !isFilled(toAgreeOn.now)) return nothing;
    const canAgree = canHang && !locked;
    const opening = (label: string, what: Opened) => toggleButton(label, () => this.#open(what), false);
    return agreementsFrame({
      texts: agreements,
      headingLevel: headingLevel + 2,
      canAgree,
      outcome: this.#hasFailed ? html`<p>${unavailable}</p>` : nothing,
      make: canAgree ? opening(make, 'agreement') : nothing,
      plan: opening(again.plan, 'day'),
    });
  }
}
