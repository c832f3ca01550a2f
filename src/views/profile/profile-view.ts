import { type TemplateResult, html, nothing } from 'lit';
import type { InstrumentContent, MeasureTexts } from '../../content/instrument-content.ts';
import type { ComparingTexts, ProfileTexts, ResultTexts } from '../../content/texts.ts';
import type { Collection } from '../../model/result-set.ts';
import type { Scope } from '../../scope/scope-context.ts';
import type { ExportController } from '../export-controller.ts';
import { heading } from '../heading.ts';
import { addingView, intakeView } from './adding-view.ts';
import { type Invitation, invitationView } from './invitation-view.ts';
import { listView } from './list-view.ts';
import { pictureView } from './picture-view.ts';

/** What a profile says, and what the instruments say whose results it shows. */
export interface ProfileViewTexts {
  readonly profile: ProfileTexts;
  readonly result: ResultTexts;
  readonly comparing: ComparingTexts;
  readonly contents: Readonly<Record<string, InstrumentContent>>;
  readonly measures: Readonly<Record<string, MeasureTexts>>;
}

export interface ProfileView {
  readonly collection: Collection;
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
  const { collection, readonly } = view;
  const texts = view.texts.profile;
  return html`${collection.instrument ? pictureView(view, collection.instrument) : emptyView(view)}
  ${collection.size > 0 ? listView(view) : nothing}
  ${readonly ? intakeView(collection, texts) : [addingView({ ...view, texts }), invitationView({ ...view, texts })]}`;
}

const emptyView = ({ texts: { profile }, readonly, headingLevel }: ProfileView): TemplateResult =>
  html`${heading(headingLevel, profile.title)}
    <p>${profile.lead}</p>
    <p>${readonly ? profile.emptyReadonly : profile.empty}</p>`;
