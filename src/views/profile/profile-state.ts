import type { WordedInstrument } from '../../content/instrument-content.ts';
import type { ComparingTexts, InWordsTexts, ProfileTexts, ResultTexts, TranslationTexts } from '../../content/texts.ts';
import type { ResultIntake } from '../../model/result-intake.ts';
import type { Scope } from '../../scope/scope-context.ts';
import type { ExportController } from '../export-controller.ts';
import type { Example } from './example.ts';
import type { LanguageController } from '../language-controller.ts';
import type { GroupsController } from './groups-controller.ts';
import type { SectorController } from './sector-controller.ts';
import type { Invitation } from './invitation-view.ts';

/** The texts of a profile, and the instruments whose results it shows, in every version that it knows. */
export interface ProfileViewTexts {
  readonly profile: ProfileTexts;
  readonly result: ResultTexts;
  readonly comparing: ComparingTexts;
  readonly inWords: InWordsTexts;
  readonly translated: string;
  readonly translation: TranslationTexts;
  readonly instruments: readonly WordedInstrument[];
}

/** The current state of a profile, and what can be done with it. */
export interface ProfileState {
  readonly intake: ResultIntake;
  /** The id of the only instrument to show, if the host names one. */
  readonly wanted: string;
  readonly texts: ProfileViewTexts;
  /** The language of its texts, BCP 47. */
  readonly language: string;
  readonly scope: Scope | undefined;
  readonly readonly: boolean;
  readonly headingLevel: number;
  /** Absent if the picture is only to be read. */
  readonly exports: ExportController | undefined;
  readonly languages: LanguageController;
  readonly isTranslation: boolean;
  /** The texts that a translation was made from, once they were asked for and have loaded. */
  readonly original: ProfileViewTexts | undefined;
  readonly onAskOriginal: () => void;
  /** Whether the results are those of one team over time, or of people; `undefined` until the visitor says. */
  readonly overTime: boolean | undefined;
  readonly onOverTime: (overTime: boolean) => void;
  readonly example: Example;
  readonly sector: SectorController;
  /** Shows a workshop in place of everything else, if the host asks for one. */
  readonly workshop: ((view: ProfileState) => unknown) | undefined;
  /** The address that others are invited to, if it isn't this page. */
  readonly invite: string;
  readonly groups: GroupsController;
  readonly invitation: Invitation | undefined;
  readonly onInvite: (invitation: Invitation | undefined) => void;
  /** The visitor added or removed results. */
  readonly onChange: () => void;
}
