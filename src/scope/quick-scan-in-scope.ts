import { type InstrumentContent, overridden } from '../content/content.ts';
import { quickScanContent } from '../content/nl/quick-scan.ts';
import type { Scope } from './scope-context.ts';
import { chosenAt, isFilled } from '../model/answers.ts';
import type { Instrument, ParameterId } from '../model/instrument.ts';
import { type QuickScan, quickScan } from '../model/quick-scan.ts';

/** A parameter of the quick scan in the words of the page, with what is chosen at it in the same scope. */
export interface ScanParameter {
  readonly label: string;
  readonly chosen: readonly string[];
}

/** The last quick scan of the scope in which anything is chosen speaks for it. */
export function scanParameter(id: ParameterId<QuickScan>, scope: Scope | undefined): ScanParameter {
  const content = overridden(
    quickScanContent,
    scope?.content[quickScan.id],
  ) as unknown as InstrumentContent<Instrument>;
  const scan = scope?.results.findLast(
    ({ instrument, version, answers }) =>
      instrument === quickScan.id && version === quickScan.version && isFilled(answers),
  );
  const { questions } = quickScan.parameters.find((parameter) => parameter.id === id)!;
  const chosen = questions.flatMap((question) =>
    chosenAt(question, scan?.answers ?? {}).map((option) => content.questions[question.id]!.options[option]!.label),
  );
  return { label: content.parameters[id]!, chosen };
}
