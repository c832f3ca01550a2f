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

export const phaseHeading = ({ words, headingLevel }: PhaseView, phase: Phase): TemplateResult =>
  heading(headingLevel, words.workshop.phases[phase]);
