import { type TemplateResult, css, html, nothing } from 'lit';
import { attributionOf } from '../content/definition-content.ts';
import type { OutreachDefinitionLater } from '../content/words.ts';
import type { DefinitionPart } from '../model/outreach-definition.ts';
import { optionsOfPart } from '../model/part-relations.ts';
import { scanInScope } from '../scope/quick-scan-in-scope.ts';
import type { Scope } from '../scope/scope-context.ts';
import { attributionView, projectView } from './attribution-view.ts';
import { itemView } from './items-view.ts';

/**
 * What a part means, and which choices in the quick scan of the same scope bear on it.
 * @param reflects whether a team checks its own practice, and so is asked about those choices
 */
export function definitionPartView(
  part: DefinitionPart,
  texts: OutreachDefinitionLater,
  scope: Scope | undefined,
  reflects: boolean,
): TemplateResult {
  const { parts, attributions, cited } = texts;
  const { lead, items, more, note } = parts[part];
  return html`${lead ? html`<p>${lead}</p>` : nothing}
    <ul class="plain-list" part="explanation">
      ${items.map(itemView)}
    </ul>
    ${more ? html`<p>${more}</p>` : nothing} ${attributionView(attributionOf(items, attributions), cited.antwerpen)}
    ${
      note
        ? html`<p>${note.text}</p>
            ${attributionView(attributions.retold, note.source)}`
        : nothing
    }
    ${choicesView(part, texts, scope, reflects)}`;
}

/** The choices that bear on a part; nothing if there are none. */
function choicesView(
  part: DefinitionPart,
  { links, scan }: OutreachDefinitionLater,
  scope: Scope | undefined,
  reflects: boolean,
): TemplateResult | typeof nothing {
  const { parameterOf, labelOf, isChosen } = scanInScope(scan, scope);
  const chosen = optionsOfPart(part).filter(isChosen);
  if (chosen.length === 0) return nothing;
  return html`<div part="touching">
    <p>${links.touchedBy}</p>
    <ul class="plain-list">
      ${chosen.map((each) => html`<li>${links.choice(labelOf(each), parameterOf(each.question))}</li>`)}
    </ul>
    ${reflects ? projectView(links.asked(chosen.length), links.askedOrigin) : nothing}
  </div>`;
}

/** How parts stand out in the quotation once they are answered or open. */
export const definitionPartStyles = css`
  blockquote [part~='answered'] {
    color: inherit;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  blockquote [aria-expanded='true'] {
    padding-block: 0.2em;
    border-radius: 4px;
    color: var(--_on-accent);
    background: var(--_accent);
    /* An edge that takes no room, so that opening a part moves no words. */
    box-shadow:
      0.2em 0 var(--_accent),
      -0.2em 0 var(--_accent);
    box-decoration-break: clone;
  }
  @media print {
    blockquote [aria-expanded='true'] {
      padding: 0.5em 0;
      color: inherit;
      background: none;
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    [aria-expanded='true'][part~='term'] {
      outline: 2px solid Highlight;
    }
  }
`;
