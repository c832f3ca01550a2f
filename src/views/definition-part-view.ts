import { type TemplateResult, css, html, nothing } from 'lit';
import type { PartContent } from '../content/definition-content.ts';
import type { InstrumentContent } from '../content/instrument-content.ts';
import { sourceNames } from '../content/sources.ts';
import type { DefinitionLinkTexts, ShortQuestionTexts } from '../content/texts.ts';
import { type DefinitionPart, outreachDefinition } from '../model/outreach-definition.ts';
import { type QuickScan, quickScan } from '../model/quick-scan.ts';
import { partsOfParameter } from '../model/relations.ts';
import { scanParameter } from '../scope/quick-scan-in-scope.ts';
import type { Scope } from '../scope/scope-context.ts';

export interface DefinitionTexts {
  readonly parts: Readonly<Record<DefinitionPart, PartContent>>;
  readonly links: DefinitionLinkTexts;
  readonly short: ShortQuestionTexts;
  readonly scan: InstrumentContent<QuickScan>;
}

/** What the quick scan in the same scope has at the parameters that bear on a part. */
const touching = (part: DefinitionPart, { scan }: DefinitionTexts, scope: Scope | undefined): readonly string[] =>
  quickScan.parameters
    .filter(({ id }) => (partsOfParameter[id] as readonly string[]).includes(part))
    .map(({ id }) => scanParameter(id, scan, scope))
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ label, chosen }) => `${label} (${chosen.join(', ')})`);

/** Whether the quick scan in the same scope bears on a part. */
export const isTouched = (part: DefinitionPart, texts: DefinitionTexts, scope: Scope | undefined): boolean =>
  touching(part, texts, scope).length > 0;

/** Says what the marks in the quotation mean, where there are any. */
export const markLegend = (texts: DefinitionTexts, scope: Scope | undefined): string | undefined =>
  outreachDefinition.parameters.some(({ id }) => isTouched(id, texts, scope)) ? texts.links.legend : undefined;

/** What a part means, and what the quick scan has to do with it. */
export function definitionPartView(
  part: DefinitionPart,
  texts: DefinitionTexts,
  scope: Scope | undefined,
): TemplateResult {
  const { parts, links, short } = texts;
  const { lead, items, note } = parts[part];
  const touched = touching(part, texts, scope);
  return html`${lead ? html`<p>${lead}</p>` : nothing}
    <ul class="plain-list" part="explanation">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
    <p class="quiet">${short.source(sourceNames.antwerpen)}</p>
    ${note ? html`<p class="quiet">${note.text} ${short.source(sourceNames[note.source])}</p>` : nothing}
    ${
      touched.length > 0
        ? html`<div part="touching">
            <p>${links.touchedBy}</p>
            <ul class="plain-list">
              ${touched.map((parameter) => html`<li>${parameter}</li>`)}
            </ul>
          </div>`
        : nothing
    }`;
}

/** How parts stand out in the quotation once they are answered, touched or open. */
export const definitionPartStyles = css`
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
  @media print {
    blockquote [aria-expanded='true'] {
      padding: 0.5em 0;
      color: inherit;
      background: none;
    }
  }
  @media (forced-colors: active) {
    [aria-expanded='true'][part~='term'] {
      outline: 2px solid Highlight;
    }
  }
`;
