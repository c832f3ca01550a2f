import type { TemplateResult } from 'lit';
import type { WorkshopWords } from '../../../content/words.ts';
import { heading } from '../../heading.ts';
import type { ProfileParts } from '../profile-parts.ts';
import type { ProfileState } from '../profile-state.ts';

/** In their order. */
export const PHASES = ['collecting', 'reveal', 'talk', 'agreements'] as const;

export type Phase = (typeof PHASES)[number];

/** What each phase has at hand. */
export interface PhaseView {
  readonly profile: ProfileState;
  readonly words: WorkshopWords;
  readonly parts: ProfileParts;
  /** Level of the phase's own heading. */
  readonly headingLevel: number;
}

/** A picture of a team takes this many results. */
export const LEAST_SHOWN = 2;

/** With fewer results than this, it is too easy to guess who chose what for a picture to leave the room. */
export const LEAST_KEPT = 5;

/** How many results the smallest column has of what a phase shows: one for all, or one for each group where groups are side by side. */
export function leastInColumn({ profile }: PhaseView, phase: Phase): number {
  const { groups, language, intake } = profile;
  const { set } = intake;
  const isGrouped = phase === 'reveal' && set.groups.size > 1 && groups.in(language, intake)?.hidden(profile) === '';
  return isGrouped ? Math.min(...set.groups.values()) : set.size;
}

/** What a questionnaire is called. */
export const titleOf = ({ profile, parts }: PhaseView, instrument: string): string =>
  parts.shownOf(
    profile,
    profile.intake.instruments.find(({ id }) => id === instrument)!,
  ).content.title;

/** The questionnaire that is collected, as soon as the page or the first code says which. */
export function collectedIn(view: PhaseView): string | undefined {
  const instrument = view.profile.wanted || view.profile.intake.set.instrument;
  return instrument && titleOf(view, instrument);
}

export const phaseHeading = ({ words, headingLevel }: PhaseView, phase: Phase): TemplateResult =>
  heading(headingLevel, words.workshop.phases[phase]);
