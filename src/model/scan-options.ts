import type { OptionId, QuestionId, QuestionOf } from './instrument.ts';
import type { QuickScan } from './quick-scan.ts';

// How the three instruments bear on each other: this project's reading, not the authors'. What matters is the option, not
// its parameter: coercion doesn't take away fear, and a limited time doesn't keep support going.

/** A value for every option of the quick scan. */
export type PerOption<Value> = {
  readonly [Q in QuestionOf<QuickScan> as Q['id']]: Readonly<Record<OptionId<Q>, Value>>;
};

/** An option of the quick scan, and the question it answers. */
export type ScanOption = {
  [Q in QuestionOf<QuickScan> as Q['id']]: { readonly question: Q['id']; readonly option: OptionId<Q> };
}[QuestionId<QuickScan>];

/** The options whose value satisfies a condition, in the order of the scan. */
export const optionsWith = <Value>(all: PerOption<Value>, holds: (value: Value) => boolean): readonly ScanOption[] =>
  Object.entries<Readonly<Record<string, Value>>>(all).flatMap(([question, options]) =>
    Object.keys(options)
      .filter((option) => holds(options[option]!))
      .map((option) => ({ question, option }) as ScanOption),
  );
