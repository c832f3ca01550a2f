import type { OutreachDefinition } from '../model/outreach-definition.ts';
import type { QuickScan } from '../model/quick-scan.ts';
import type { ThresholdChecklist } from '../model/threshold-checklist.ts';
import type { InstrumentContent } from './instrument-content.ts';

/** Some of the texts, at any depth. Where a text comes from isn't a host's to say. */
type Some<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in Exclude<keyof T, 'origin'>]?: Some<T[K]> }
    : T;

/** Some of the texts of any instrument. */
export type AnyOverride = Some<InstrumentContent> | undefined;

/**
 * What a host says instead of the library's own texts, by instrument: in every version, since an id means the same in each. The
 * elements tell the visitor that it does.
 */
export interface ContentOverride {
  readonly 'quick-scan'?: Some<InstrumentContent<QuickScan>>;
  readonly 'threshold-checklist'?: Some<InstrumentContent<ThresholdChecklist>>;
  readonly 'outreach-definition'?: Some<InstrumentContent<OutreachDefinition>>;
  readonly [instrument: string]: AnyOverride;
}

/** The texts with what is said instead in their place. What isn't of the same kind is left out. */
export function overridden<T extends object>(texts: T, override: NoInfer<Some<T>> | undefined): T {
  if (!override) return texts;
  const entries = Object.entries(texts).map(([key, text]: [string, unknown]) => {
    const other = (override as Record<string, unknown>)[key];
    if (typeof other !== typeof text || !other || key === 'origin') return [key, text];
    return [key, typeof text === 'object' ? overridden(text as object, other) : other];
  });
  return Object.fromEntries(entries) as T;
}
