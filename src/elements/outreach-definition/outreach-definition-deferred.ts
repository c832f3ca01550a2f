import type { ReactiveElement, TemplateResult } from 'lit';
import { noMeasures } from '../../content/instrument-content.ts';
import { comparing } from '../../content/nl/comparing.ts';
import { notices } from '../../content/nl/notices.ts';
import { outreachDefinitionHelp, reflectLead } from '../../content/nl/outreach-definition-help.ts';
import {
  definitionLinks,
  definitionResult,
  partReflection,
  parts,
} from '../../content/nl/outreach-definition-parts.ts';
import { quickScanContent } from '../../content/nl/quick-scan.ts';
import { result } from '../../content/nl/result.ts';
import { saving } from '../../content/nl/saving.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import { type DefinitionPart, outreachDefinition } from '../../model/outreach-definition.ts';
import type { Scope } from '../../scope/scope-context.ts';
import * as partViews from '../../views/definition-part-view.ts';
import { definitionResultView } from '../../views/definition-result-view.ts';
import { instrumentStyles } from '../../views/instrument-styles.ts';
import type { InstrumentState } from '../../views/instrument-view.ts';
import { InstrumentViews } from '../../views/instrument-views.ts';
import type { OutreachDefinitionElement } from './outreach-definition-element.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';

/*
 * Everything that nobody needs to read the definition itself.
 */

export const help = { questions: outreachDefinitionHelp };

export const styleSheet = styleSheetOf([...instrumentStyles, partViews.definitionPartStyles]);

export const texts = {
  notices,
  result,
  comparing,
  saving,
  own: definitionResult,
  measures: noMeasures,
  links: definitionLinks,
  reflectLead,
};

const partTexts: partViews.DefinitionTexts = {
  parts,
  links: definitionLinks,
  short: shortQuestions,
  scan: quickScanContent,
};

export const isTouched = (part: DefinitionPart, scope: Scope | undefined): boolean =>
  partViews.isTouched(part, partTexts, scope);

export const markLegend = (scope: Scope | undefined): string | undefined => partViews.markLegend(partTexts, scope);

export const partView = (part: DefinitionPart, scope: Scope | undefined): TemplateResult =>
  partViews.definitionPartView(part, partTexts, scope);

/** A link opens a result, or a part. */
export const createViews = (host: ReactiveElement, state: () => InstrumentState): InstrumentViews =>
  new InstrumentViews(
    host,
    state,
    texts,
    (shown, exports) => definitionResultView(shown, exports, partReflection),
    (fragment) => {
      const part = outreachDefinition.parameters.find(({ id }) => fragment.has(`outreach-definition.${id}`));
      if (part) (host as OutreachDefinitionElement).showPart(part.id);
    },
  );
