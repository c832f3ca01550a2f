import type { CSSResult, TemplateResult } from 'lit';
import { type InstrumentContent, type OptionText, noMeasures, overridden } from '../../content/content.ts';
import { outreachDefinitionContent } from '../../content/nl/outreach-definition.ts';
import {
  definitionResult,
  marks,
  partReflection,
  parts,
  touchedBy,
} from '../../content/nl/outreach-definition-parts.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import { sources } from '../../content/sources.ts';
import type { Scope } from '../../scope/scope-context.ts';
import { type DefinitionPart, type OutreachDefinition, outreachDefinition } from '../../model/outreach-definition.ts';
import { quickScan } from '../../model/quick-scan.ts';
import { partsOfParameter } from '../../model/relations.ts';
import type { ElementView } from '../../views/element-view.ts';
import { laterStyles as anyLaterStyles } from '../../views/base-styles.ts';
import type { LitTags } from '../later/lit-tags.ts';
import { resultView as anyResultView } from '../../views/result-view.ts';
import { scanParameter } from '../../scope/quick-scan-in-scope.ts';
import { savedView as anySavedView } from '../../views/snapshots-controller.ts';

/*
 * Everything that nobody needs to read the definition itself, in a file that loads after it.
 */
export { outreachDefinitionHelp as help, reflectLead } from '../../content/nl/outreach-definition-help.ts';
export { notices } from '../../content/nl/notices.ts';
export { noticeView } from '../../views/notice-view.ts';

export const laterStyles = (lit: LitTags): CSSResult => lit.css`
  ${anyLaterStyles(lit)}
  [part~='touched'] {
    text-decoration-style: double;
  }
  blockquote [part~='answered'] {
    color: inherit;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  blockquote [aria-expanded='true'] {
    padding: 0.2em 0.3em;
    border-radius: 4px;
    color: var(--_on-accent);
    background: var(--_accent);
    box-decoration-break: clone;
  }
`;

export const savedView = (lit: LitTags, view: ElementView): TemplateResult => anySavedView(lit, noMeasures, view);

/** Which parts of the definition are there in the own practice. */
export const resultView = (lit: LitTags, view: ElementView): TemplateResult =>
  anyResultView(
    lit,
    {
      own: definitionResult,
      measures: noMeasures,
      reflectionsOn: ({ id }, answers) =>
        answers[id] === undefined
          ? []
          : [{ question: partReflection[id as DefinitionPart], about: definitionResult.reflectionOrigin }],
    },
    view,
  );

/** What the quick scan in the same scope has at the parameters that bear on a part. */
const touching = (part: DefinitionPart, scope: Scope | undefined): readonly string[] =>
  quickScan.parameters
    .filter(({ id }) => (partsOfParameter[id] as readonly string[]).includes(part))
    .map(({ id }) => scanParameter(id, scope))
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ label, chosen }) => `${label} (${chosen.join(', ')})`);

/** How a part is marked in the quotation, and what is said beside its words for who can't see that. */
export function markOf(part: DefinitionPart, answer: string | undefined, scope: Scope | undefined) {
  const { questions } = overridden<InstrumentContent<OutreachDefinition>>(
    outreachDefinitionContent,
    scope?.content['outreach-definition'],
  );
  const options: Readonly<Record<string, OptionText>> = questions[part].options;
  const touched = touching(part, scope).length > 0;
  return { touched, said: [answer && options[answer]!.label, touched && marks.touched].filter(Boolean).join(', ') };
}

/** Says what the marks in the quotation mean, where there are any. */
export const legendOf = (scope: Scope | undefined): string | undefined =>
  outreachDefinition.parameters.some(({ id }) => touching(id, scope).length > 0) ? marks.legend : undefined;

/** What a part means, and what the quick scan has to do with it. */
export function partView({ html, nothing }: LitTags, part: DefinitionPart, scope: Scope | undefined): TemplateResult {
  const { lead, items, note } = parts[part];
  const touched = touching(part, scope);
  return html`${lead ? html`<p>${lead}</p>` : nothing}
    <ul class="plain-list" part="explanation">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
    <p class="quiet">${shortQuestions.source(sources.antwerpen.name)}</p>
    ${note ? html`<p class="quiet">${note.text} ${shortQuestions.source(sources[note.source].name)}</p>` : nothing}
    ${
      touched.length > 0
        ? html`<div part="touching">
            <p>${touchedBy}</p>
            <ul class="plain-list">
              ${touched.map((parameter) => html`<li>${parameter}</li>`)}
            </ul>
          </div>`
        : nothing
    }`;
}
