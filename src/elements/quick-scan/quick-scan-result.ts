import { partLabels } from '../../content/nl/outreach-definition.ts';
import { quickScanMeasures } from '../../content/nl/quick-scan-measures.ts';
import { quickScanReflection, quickScanResult } from '../../content/nl/quick-scan-reflection.ts';
import { result as texts } from '../../content/nl/result.ts';
import { type Answers, chosenAt } from '../../model/answers.ts';
import type { ParameterOf } from '../../model/instrument.ts';
import type { DefinitionPart } from '../../model/outreach-definition.ts';
import type { QuickScan } from '../../model/quick-scan.ts';
import { partOfOption } from '../../model/relations.ts';
import type { LitTags } from '../later/lit-tags.ts';
import type { ElementView } from '../../views/element-view.ts';
import { type Reflection, resultView as anyResultView } from '../../views/result-view.ts';

/** The profile of the quick scan. */
export const resultView = (lit: LitTags, view: ElementView) =>
  anyResultView(
    lit,
    {
      own: quickScanResult,
      measures: quickScanMeasures,
      reflectionsOn: (parameter, answers) => reflectionsOn(parameter as ParameterOf<QuickScan>, answers),
    },
    view,
  );

/** The questions that go with the choices at a parameter, each with its part of the definition. */
function reflectionsOn({ questions }: ParameterOf<QuickScan>, answers: Answers): Reflection[] {
  return questions.flatMap((question) => {
    const { id } = question;
    const chosen = chosenAt(question, answers);
    const asked: Readonly<Record<string, string>> =
      chosen.length === 1
        ? { ...quickScanReflection.questions[id], ...quickScanReflection.only[id] }
        : quickScanReflection.questions[id];
    const parts: Readonly<Record<string, DefinitionPart>> = partOfOption[id];
    return chosen.map((option) => ({ question: asked[option]!, about: texts.part(partLabels[parts[option]!]) }));
  });
}
