import type { InstrumentContent, MeasureTexts } from '../content/instrument-content.ts';
import type { ComparingTexts, InstrumentResultTexts, NoticeTexts, ResultTexts, SavingTexts } from '../content/texts.ts';
import type { Answer } from '../model/answers.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Result } from '../model/result.ts';
import type { Scope } from '../scope/scope-context.ts';
import type { Notice } from './notice-view.ts';

/** What the deferred file of an element that answers an instrument says. */
export interface InstrumentTexts {
  readonly notices: NoticeTexts;
  readonly result: ResultTexts;
  readonly comparing: ComparingTexts;
  readonly saving: SavingTexts;
  /** What this instrument says of its result. */
  readonly own: InstrumentResultTexts;
  readonly measures: MeasureTexts;
}

/** What the views of an element that answers an instrument show and do. */
export interface InstrumentView extends InstrumentState {
  readonly texts: InstrumentTexts;
}

/** How such an element is now, and what can be done with it. */
export interface InstrumentState {
  readonly instrument: Instrument;
  readonly result: Result;
  readonly content: InstrumentContent;
  readonly scope: Scope | undefined;
  /** Level of the element's first heading. */
  readonly headingLevel: number;
  /** Whether nothing can be answered. */
  readonly locked: boolean;
  /** Whether it asks anything, and so has a result. */
  readonly takesAnswers: boolean;
  /** What the browser restored is newer than the link that once opened the page. */
  readonly restored: boolean;
  readonly tell: (notice: Notice) => void;
  readonly goTo: (parameter: string) => void;
  /** Absent where the questions are in sight. */
  readonly back: (() => void) | undefined;
  readonly showResult: () => void;
  /** A person answers. What is still being typed is no `change` yet, as in any field. */
  readonly answer: (changes: { readonly [id: string]: Answer | undefined }, typing: boolean) => void;
  /** A person puts another result in the place of this one. */
  readonly change: (result: Result) => void;
  /** The same, by a link or back from one, which nobody answered. */
  readonly replace: (result: Result, by: 'link' | 'script') => void;
}
