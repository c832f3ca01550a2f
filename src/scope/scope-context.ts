import { createContext } from '@lit/context';
import type { ContentOverride } from '../content/override.ts';
import type { Result } from '../model/result.ts';

/** What a scope gives to the tags inside it. Plain data and one function, so that two copies of the library understand each other. */
export interface Scope {
  /** BCP 47; absent where the scope doesn't say. */
  readonly language?: string;
  /** What the host says instead of the library's own texts. */
  readonly content: ContentOverride;
  /** What stands in the tags that answer an instrument, the one that changed last at the end. */
  readonly results: readonly Result[];
  /** A tag tells what stands in it, and `undefined` when it leaves. */
  readonly report: (member: Element, result: Result | undefined) => void;
}

/** The same in every copy of the library. What `Scope` holds may grow under this name, and change only under a new one. */
export const scopeContext = createContext<Scope>(Symbol.for('outreach-elements/scope@1'));
