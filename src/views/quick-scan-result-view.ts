import type { TemplateResult } from 'lit';
import type { ReflectionContent } from '../content/instrument-content.ts';
import { chosenAt } from '../model/answers.ts';
import type { ParameterOf } from '../model/instrument.ts';
import type { DefinitionPart } from '../model/outreach-definition.ts';
import type { QuickScan } from '../model/quick-scan.ts';
import { partOfOption } from '../model/relations.ts';
import type { ExportController } from './export-controller.ts';
import type { InstrumentView } from './instrument-view.ts';
import type { ReflectionsOn } from './reflection-view.ts';
import { resultView } from './result-view.ts';

export interface QuickScanReflection {
  readonly reflection: ReflectionContent<QuickScan>;
  readonly parts: Readonly<Record<DefinitionPart, string>>;
}

/** The profile of the quick scan, with the questions that go with the choices, each with its part of the definition. */
export function quickScanResultView(
  view: InstrumentView,
  exports: ExportController,
  { reflection, parts }: QuickScanReflection,
): TemplateResult {
  const reflectionsOn: ReflectionsOn = (parameter, answers) =>
    (parameter as ParameterOf<QuickScan>).questions.flatMap((question) => {
      const { id } = question;
      const chosen = chosenAt(question, answers);
      const asked: Readonly<Record<string, string>> =
        chosen.length === 1 ? { ...reflection.questions[id], ...reflection.only[id] } : reflection.questions[id];
      const partOf: Readonly<Record<string, DefinitionPart>> = partOfOption[id];
      return chosen.map((option) => ({
        question: asked[option]!,
        about: view.texts.result.part(parts[partOf[option]!]),
      }));
    });
  return resultView(view, exports, reflectionsOn);
}
