import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import type { Invitation } from '../invitation-view.ts';
import { Dictation } from './dictation.ts';
import { type PhaseView, collectedIn, phaseHeading } from './phases.ts';

/** A screen reader hears how many codes there are once in so many. */
const TOLD = 5;

/** How many codes there are, and the ways for more to come: whoever scans the QR code, and whoever reads theirs out. */
export class Collecting {
  readonly #host: ReactiveElement;
  readonly #dictation: Dictation;
  /** Where the invitation leads, and the invitation once it is drawn. */
  #address = '';
  #invitation: Invitation | undefined;
  /** How many codes a screen reader was told of. */
  #told = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#dictation = new Dictation(host);
  }

  render(view: PhaseView): TemplateResult {
    const { profile, words, parts, headingLevel } = view;
    const { codes, soFar, hidden } = words.workshop;
    const { size } = profile.intake.set;
    const collected = collectedIn(view);
    this.#invite(view);
    if (size < this.#told || Math.floor(size / TOLD) > Math.floor(this.#told / TOLD)) this.#told = size;
    return html`<div>
        ${phaseHeading(view, 'collecting')}
        <p class="number"><strong>${size}</strong> ${codes(size)}</p>
        <p class="hidden" role="status">${this.#told ? soFar(this.#told) : nothing}</p>
        <p>${collected ? profile.texts.profile.of(collected) : nothing} ${hidden}</p>
        ${profile.readonly ? nothing : this.#dictation.render(view)}
      </div>
      ${
        this.#invitation
          ? html`<div class="invited" part="invitation">
              ${parts.shownInvitation(this.#invitation, profile.texts.profile, profile.texts.result, headingLevel)}
            </div>`
          : nothing
      }`;
  }

  #invite({ profile: { invite }, parts }: PhaseView): void {
    const now = invite || location.href;
    if (now === this.#address) return;
    this.#address = now;
    void parts.invitationTo(invite).then((invitation) => {
      this.#invitation = invitation;
      this.#host.requestUpdate();
    });
  }
}
