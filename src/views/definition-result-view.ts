import { type TemplateResult, html, nothing } from 'lit';
import type { DefinitionMissingTexts } from '../content/texts.ts';
import type { OutreachDefinitionLater } from '../content/words.ts';
import { type DefinitionPart, outreachDefinition } from '../model/outreach-definition.ts';
import { projectView } from './attribution-view.ts';
import { heading } from './heading.ts';
import type { InstrumentState } from './instrument-view.ts';
import type { ReflectionsOn } from './reflection-view.ts';
import { type ResultControls, resultView } from './result-view.ts';

/** Which parts of the definition one's own practice has and which it hasn't, with a question for each. */
export function definitionResultView(
  view: InstrumentState<OutreachDefinitionLater>,
  controls: ResultControls | undefined,
): TemplateResult {
  const { reflection, missing } = view.texts;
  const reflectionsOn: ReflectionsOn = ({ id }, answers) =>
    answers[id] === undefined
      ? []
      : [{ question: reflection[id as DefinitionPart], on: { field: id, option: answers[id] as string } }];
  return resultView(view, controls, reflectionsOn, missingView(view, missing));
}

/** Which parts are missing, and what the definition calls the work without them, or which are present in part. */
function missingView(
  { result: { answers, complete }, content, headingLevel }: InstrumentState,
  texts: DefinitionMissingTexts,
): TemplateResult | typeof nothing {
  const answered = (answer: string) => outreachDefinition.parameters.filter(({ id }) => answers[id] === answer);
  const list = (lead: string, parts: readonly { readonly id: DefinitionPart }[]) =>
    parts.length === 0
      ? nothing
      : html`<p>${lead}</p>
          <ul class="plain-list">
            ${parts.map(({ id }) => html`<li>${content.parameters[id]}</li>`)}
          </ul>`;
  const [absent, partial] = [answered('absent'), answered('partial')];
  const isWhole = absent.length + partial.length === 0;
  if (isWhole && !complete) return nothing;
  const isMissing = absent.length > 0;
  return html`<section part="missing">
    ${heading(headingLevel + 2, isMissing || isWhole ? texts.title : texts.partialTitle)}
    ${isWhole ? html`<p>${texts.none}</p>` : nothing} ${list(texts.absent, absent)} ${list(texts.partial, partial)}
    ${isMissing ? projectView(texts.meaning, texts.origin) : isWhole ? nothing : projectView(texts.partialQuestion, texts.partialOrigin)}
  </section>`;
}
