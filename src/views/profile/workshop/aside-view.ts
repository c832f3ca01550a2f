import { html, nothing } from 'lit';
import type { Phase, PhaseView } from './phases.ts';

/** What isn't for the whole team to see: the codes, the ways to add files, and the Dutch of a translated picture. */
export function asideView({ profile, words, parts, headingLevel }: PhaseView, phase: Phase): unknown {
  const { texts, readonly, isTranslation, sector, intake } = profile;
  const { aside, asideHint } = words.workshop;
  const view = { ...profile, headingLevel };
  // Elsewhere the picture is above it, and the list below that.
  const adding = { ...texts.profile, add: { ...texts.profile.add, where: () => '' } };
  return html`${isTranslation && phase === 'reveal' && intake.set.size > 1 ? parts.viewInOriginal({ ...profile, overTime: false }, false) : nothing}
  ${
    readonly
      ? nothing
      : html`<details class="aside" part="aside">
          <summary>${aside}</summary>
          <p class="quiet">${asideHint}</p>
          ${parts.listView(view)} ${parts.addingView({ ...view, texts: adding })}
          ${sector.render({ ...view, headingLevel: headingLevel + 1 })}
        </details>`
  }
  ${isTranslation ? html`<p class="quiet">${texts.translated}</p>` : nothing}`;
}
