import type { InstrumentContent } from '../content/instrument-content.ts';
import { overridden } from '../content/override.ts';
import { chosenAt, isFilled } from '../model/answers.ts';
import { type QuickScan, quickScan } from '../model/quick-scan.ts';
import type { ScanOption } from '../model/scan-options.ts';
import type { Scope } from './scope-context.ts';

/** The quick scan in the words of the page, with what has been chosen in it in the same scope. */
export interface ScanInScope {
  /** The name of the parameter that a question belongs to. */
  readonly parameterOf: (question: ScanOption['question']) => string;
  readonly labelOf: (choice: ScanOption) => string;
  readonly isChosen: (choice: ScanOption) => boolean;
  /** The labels of the options chosen for a question. */
  readonly chosenAt: (question: ScanOption['question']) => readonly string[];
}

/** Goes by the last quick scan in the scope that has an answer. */
export function scanInScope(content: InstrumentContent<QuickScan>, scope: Scope | undefined): ScanInScope {
  const { parameters, questions } = overridden(content, scope?.content[quickScan.id]) as unknown as InstrumentContent;
  const scan = scope?.results.findLast(
    ({ instrument, version, answers }) =>
      instrument === quickScan.id && version === quickScan.version && isFilled(answers),
  );
  const placeOf = (id: string) => {
    const parameter = quickScan.parameters.find((each) => each.questions.some((question) => question.id === id))!;
    return { parameter, question: parameter.questions.find((question) => question.id === id)! };
  };
  const chosen = (id: string) => chosenAt(placeOf(id).question, scan?.answers ?? {});
  return {
    parameterOf: (id) => parameters[placeOf(id).parameter.id]!,
    labelOf: ({ question, option }) => questions[question]!.options[option]!.label,
    isChosen: ({ question, option }) => chosen(question).includes(option),
    chosenAt: (id) => chosen(id).map((option) => questions[id]!.options[option]!.label),
  };
}
