import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { InstrumentContent } from '../content/content.ts';
import type { Scope } from '../scope/scope-context.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Result } from '../model/result.ts';
import type { Told } from './export-view.ts';

/** What an element that answers an instrument hands to the views that load later. */
export interface ElementView {
  readonly host: ReactiveControllerHost;
  readonly instrument: Instrument;
  readonly result: Result;
  readonly content: InstrumentContent<Instrument>;
  readonly scope: Scope | undefined;
  /** A heading so many levels under the element's first. */
  readonly heading: (depth: number, content: unknown) => TemplateResult;
  /** What was last told about keeping the result. */
  readonly told: Told | undefined;
  readonly tell: (told: Told) => void;
  readonly goTo: (parameter: string) => void;
  /** Absent where the questions are in sight. */
  readonly back: (() => void) | undefined;
  /** Absent where answers can't be changed. */
  readonly restart: (() => void) | undefined;
  /** Shows another result; absent where answers can't be changed. */
  readonly open: ((result: Result) => void) | undefined;
}
