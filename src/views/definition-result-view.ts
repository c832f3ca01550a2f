import type { TemplateResult } from 'lit';
import type { ReflectionPerQuestion } from '../content/instrument-content.ts';
import type { DefinitionPart, OutreachDefinition } from '../model/outreach-definition.ts';
import type { ExportController } from './export-controller.ts';
import type { InstrumentView } from './instrument-view.ts';
import type { ReflectionsOn } from './reflection-view.ts';
import { resultView } from './result-view.ts';

/** Which parts of the definition are there in the own practice, with a question at each. */
export function definitionResultView(
  view: InstrumentView,
  exports: ExportController,
  reflection: ReflectionPerQuestion<OutreachDefinition>,
): TemplateResult {
  const about = view.texts.own.reflectionOrigin;
  const reflectionsOn: ReflectionsOn = ({ id }, answers) =>
    answers[id] === undefined ? [] : [{ question: reflection[id as DefinitionPart], about }];
  return resultView(view, exports, reflectionsOn);
}
