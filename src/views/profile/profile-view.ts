import { type TemplateResult, html } from 'lit';
import type { WordedInstrument } from '../../content/instrument-content.ts';
import type { ComparingTexts, ProfileTexts, ResultTexts } from '../../content/texts.ts';
import type { ResultIntake } from '../../model/result-intake.ts';
import type { Scope } from '../../scope/scope-context.ts';
import type { ExportController } from '../export-controller.ts';
import { heading } from '../heading.ts';
import { addingView, intakeView } from './adding-view.ts';
import { type Invitation, invitationView } from './invitation-view.ts';
import { listView } from './list-view.ts';
import { pictureView } from './picture-view.ts';

/** What a profile says, and the instruments whose results it shows, in every version that it knows. */
export interface ProfileViewTexts {
  readonly profile: ProfileTexts;
  readonly result: ResultTexts;
  readonly comparing: ComparingTexts;
  readonly instruments: readonly WordedInstrument[];
}

export interface ProfileView {
  readonly intake: ResultIntake;
  readonly texts: ProfileViewTexts;
  readonly scope: Scope | undefined;
  readonly readonly: boolean;
  readonly headingLevel: number;
  readonly exports: ExportController;
  readonly asTeam: boolean;
  readonly onAsTeam: (asTeam: boolean) => void;
  readonly invitation: Invitation | undefined;
  readonly onInvite: (invitation: Invitation | undefined) => void;
  /** The visitor added or removed results. */
  readonly onChange: () => void;
}

/** One result, two or many, what to do with them, and how to add to them. */
export function profileView(view: ProfileView): TemplateResult {
  const { intake, readonly } = view;
  const texts = view.texts.profile;
  return html`${intake.set.size > 0 ? [pictureView(view), listView(view)] : emptyView(view)}
  ${readonly ? intakeView(intake, texts) : [addingView({ ...view, texts }), invitationView({ ...view, texts })]}`;
}

const emptyView = ({ texts: { profile }, readonly, headingLevel }: ProfileView): TemplateResult =>
  html`${heading(headingLevel, profile.title)}
    <p>${profile.lead}</p>
    <p>${readonly ? profile.emptyReadonly : profile.empty}</p>`;
