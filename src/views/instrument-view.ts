import type { InstrumentContent } from '../content/instrument-content.ts';
import type { LaterWords } from '../content/words.ts';
import type { Answer } from '../model/answers.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Result } from '../model/result.ts';
import type { Scope } from '../scope/scope-context.ts';
import type { Notice } from './notice-view.ts';
import type { Seen } from './seen.ts';
import type { Spoken } from './spoken.ts';

/** What replaced the result, when it wasn't a person's answer. */
export type Replacement = 'script' | 'form' | 'link' | 'history';

/**
 * What accompanies the answers without being one, and survives a reload as they do: the text typed for a measure, as long as it is
 * being typed, has a problem, or is a unit without a number; and what was cleared last.
 */
export type Drafts = Map<string, readonly [text: string, unit: string, typing: boolean]>;

/** What keeps a form from being sent: the flags of native controls, and the reason in words. */
export type Validity = readonly [flags: ValidityStateFlags, why: string];

/** The current state of an element that answers an instrument, and what can be done with it. */
export interface InstrumentState<Later extends LaterWords = LaterWords> extends Seen {
  readonly instrument: Instrument;
  /** Its texts, apart from the questions. */
  readonly texts: Later;
  /** The language of its texts, BCP 47. */
  readonly language: string;
  readonly spoken: Spoken<{ readonly content: InstrumentContent }, Later>;
  readonly content: InstrumentContent;
  readonly scope: Scope | undefined;
  /** Level of the element's first heading. */
  readonly headingLevel: number;
  /** Whether nothing can be answered. */
  readonly locked: boolean;
  /** Whether it asks anything, and so has a result. */
  readonly takesAnswers: boolean;
  /** Whether it shows what an earlier visit left, which is newer than the link that once opened the page. */
  readonly restored: boolean;
  readonly internals: ElementInternals;
  readonly drafts: Drafts;
  /** The indexes of the parameters that exist, be they hidden: those that have been in sight. */
  readonly visited: Set<number>;
  readonly tell: (notice: Notice) => void;
  readonly goTo: (parameter: string) => void;
  /** Absent if all questions are on one page, and so in sight. */
  readonly back: (() => void) | undefined;
  readonly showResult: () => void;
  /** A person answers. What is still being typed fires no `change` yet, as in any field. */
  readonly answer: (changes: { readonly [id: string]: Answer | undefined }, typing: boolean) => void;
  /** A person replaces the result with another. */
  readonly change: (result: Result) => void;
  /** A link replaces the result with one that nobody answered here. */
  readonly replace: (result: Result) => void;
}
