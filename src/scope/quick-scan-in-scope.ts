import type { InstrumentContent } from '../content/instrument-content.ts';
import { overridden } from '../content/override.ts';
import { chosenAt, isFilled } from '../model/answers.ts';
import type { ParameterId } from '../model/instrument.ts';
import { type QuickScan, quickScan } from '../model/quick-scan.ts';
import type { Scope } from './scope-context.ts';

/** A parameter of the quick scan in the words of the page, with what is chosen at it in the same scope. */
export interface ScanParameter {
  readonly label: string;
  readonly chosen: readonly string[];
}

/** The last quick scan of the scope in which anything is chosen speaks for it. */
export function scanParameter(
  id: ParameterId<QuickScan>,
  content: InstrumentContent<QuickScan>,
  scope: Scope | undefined,
): ScanParameter {
  const { parameters, questions: texts } = overridden(
    content,
    scope?.content[quickScan.id],
  ) as unknown as InstrumentContent;
  const scan = scope?.results.findLast(
    ({ instrument, version, answers }) =>
      instrument === quickScan.id && version === quickScan.version && isFilled(answers),
  );
  const { questions } = quickScan.parameters.find((parameter) => parameter.id === id)!;
  const chosen = questions.flatMap((question) =>
    chosenAt(question, scan?.answers ?? {}).map((option) => texts[question.id]!.options[option]!.label),
  );
  return { label: parameters[id]!, chosen };
}
