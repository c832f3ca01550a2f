import { html, nothing } from 'lit';
import { LEAST_KEPT, type PhaseView, leastInColumn } from './phases.ts';

/** The picture of the team. With few results in a column, nothing offers to take it along. */
export function revealView(view: PhaseView): unknown {
  const { profile, words, parts, headingLevel } = view;
  const isKept = leastInColumn(view, 'reveal') >= LEAST_KEPT;
  return html`${parts.pictureView({
    ...profile,
    overTime: false,
    headingLevel,
    exports: isKept ? profile.exports : undefined,
  })}
  ${isKept ? nothing : html`<p class="not-kept">${words.workshop.notKept(LEAST_KEPT)}</p>`}`;
}
