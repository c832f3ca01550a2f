import { html, nothing } from 'lit';
import { LEAST_KEPT, type PhaseView } from './phases.ts';

/** The picture of the team. With few results, nothing offers to take it along. */
export function revealView({ profile, words, parts, headingLevel }: PhaseView): unknown {
  const isKept = profile.intake.set.size >= LEAST_KEPT;
  return html`${parts.pictureView({
    ...profile,
    overTime: false,
    headingLevel,
    exports: isKept ? profile.exports : undefined,
  })}
  ${isKept ? nothing : html`<p class="not-kept">${words.workshop.notKept(LEAST_KEPT)}</p>`}`;
}
