import { type TemplateResult, html, nothing } from 'lit';
import type { Tension } from '../content/instrument-content.ts';
import type { QuickScanLater } from '../content/words.ts';
import { chosenAt } from '../model/answers.ts';
import type { MeasureId, ParameterOf } from '../model/instrument.ts';
import type { DefinitionPart } from '../model/outreach-definition.ts';
import type { QuickScan } from '../model/quick-scan.ts';
import { partOfMeasures, partOfOption } from '../model/part-relations.ts';
import type { InstrumentState } from './instrument-view.ts';
import type { ReflectionsOn } from './reflection-view.ts';
import { type ResultControls, resultView } from './result-view.ts';

/** The profile of the quick scan, with the questions that go with the choices, each with its part of the definition. */
export function quickScanResultView(
  view: InstrumentState<QuickScanLater>,
  controls: ResultControls | undefined,
  /** What was typed but isn't in the result. */
  unread: unknown,
): TemplateResult {
  const { reflection, parts, reflecting } = view.texts;
  const [before, after] = reflecting.about;
  const about = (part: DefinitionPart) =>
    html`${before}${controls ? controls.reflections.partLink(part, parts[part]) : parts[part]}${after}`;
  /** Two choices can share one tension, even for different parameters. */
  const named = new Set<Tension>();
  const isNew = (tension: Tension) => !named.has(tension) && named.add(tension);
  const reflectionsOn: ReflectionsOn = (parameter, answers) => {
    const { measures = [] } = parameter;
    const { questions } = parameter as ParameterOf<QuickScan>;
    const asked = questions.flatMap((question) => {
      const { id } = question;
      const chosen = chosenAt(question, answers);
      const texts: Readonly<Record<string, string>> =
        chosen.length === 1 ? { ...reflection.questions[id], ...reflection.only[id] } : reflection.questions[id];
      const partOf: Readonly<Record<string, DefinitionPart>> = partOfOption[id];
      const tensions: Readonly<Record<string, readonly Tension[]>> = reflection.tensions[id] ?? {};
      return [
        ...chosen.map((option) => ({
          question: texts[option]!,
          about: about(partOf[option]!),
          on: { field: id, option },
        })),
        ...chosen
          .flatMap((option) => tensions[option] ?? [])
          .filter(isNew)
          .map(({ text, about: said }) => ({ question: text, about: said })),
      ];
    });
    const measured = measures
      .filter(({ id }) => answers[id] !== undefined)
      .map(({ id }) => ({
        question: reflection.measures[id as MeasureId<QuickScan>],
        about: about(partOfMeasures),
        on: { field: id },
      }));
    return [...asked, ...measured];
  };
  return resultView(view, controls, reflectionsOn, nothing, [], unread);
}
