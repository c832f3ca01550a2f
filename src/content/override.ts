import type { OutreachDefinition } from '../model/outreach-definition.ts';
import type { QuickScan } from '../model/quick-scan.ts';
import type { ThresholdChecklist } from '../model/threshold-checklist.ts';
import type { InstrumentContent } from './instrument-content.ts';

/** Some of the texts, at any depth, but not their origin, which isn't for a host to say. */
type Some<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in Exclude<keyof T, 'origin'>]?: Some<T[K]> }
    : T;

/** Some of the texts of any instrument. */
export type AnyOverride = Some<InstrumentContent> | undefined;

/**
 * A host's texts in place of the library's own, by instrument, for every version, since an id means the same in each. The elements
 * tell the visitor about it.
 */
export interface ContentOverride {
  readonly 'quick-scan'?: Some<InstrumentContent<QuickScan>>;
  readonly 'threshold-checklist'?: Some<InstrumentContent<ThresholdChecklist>>;
  readonly 'outreach-definition'?: Some<InstrumentContent<OutreachDefinition>>;
}

/** The texts, replaced by those of the override, with its help where they have none. Ignores what is of another type. */
export function overridden<T extends object>(texts: T, override: NoInfer<Some<T>> | undefined): T {
  if (!override) return texts;
  const said = { ...texts } as Record<string, unknown>;
  for (const key of [...Object.keys(texts), 'help']) {
    const [text = '', other] = [said[key], (override as Record<string, unknown>)[key]];
    if (other && typeof other === typeof text && key !== 'origin')
      said[key] = typeof text === 'object' ? overridden(text as object, other) : other;
  }
  return said as T;
}
