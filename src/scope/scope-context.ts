import { createContext } from '@lit/context';
import type { AnyOverride } from '../content/override.ts';
import type { Result } from '../model/result.ts';

/** A language that a visitor chose, BCP 47. Each choice is a new object, so that a member that dismissed one recognises the next. */
export interface LanguageChoice {
  readonly language: string;
}

/** What a scope gives to the tags inside it. Plain data and two functions, so that two copies of the library understand each other. */
export interface Scope {
  /** BCP 47; absent if the scope gives none. */
  readonly language?: string;
  /** The languages that visitors may choose between; absent if the scope gives none. */
  readonly languages?: readonly string[] | undefined;
  /** The visitor's last choice, in any of the tags. */
  readonly choice?: LanguageChoice | undefined;
  /** Makes a visitor's choice hold for all tags inside. Present whenever `languages` is. */
  readonly choose?: ((choice: LanguageChoice) => void) | undefined;
  /** The host's texts, in place of the library's own. */
  readonly content: Readonly<Record<string, AnyOverride>>;
  /** The results in the tags that answer an instrument, the one that changed last at the end. */
  readonly results: readonly Result[];
  /** For a tag to report its result, or `undefined` when it leaves. */
  readonly report: (member: Element, result: Result | undefined) => void;
}

/** The same in every copy of the library. `Scope` may get more members under this name; any other change needs a new one. */
export const scopeContext = createContext<Scope>(Symbol.for('outreach-elements/scope@1'));
