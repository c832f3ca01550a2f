import type { TemplateResult } from 'lit';
import { referencesTexts, views } from '../../content/nl/outreach-definition-views.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import type { DefinitionView } from '../../model/definition-views.ts';
import { definitionTextStyles, definitionTextView, referencesView } from '../../views/definition-text-view.ts';
import { printStyles } from '../../views/print-styles.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';

/*
 * What other sources say, for when a page asks for it.
 */
export const styleSheet = styleSheetOf([definitionTextStyles, printStyles]);

/** One of the views besides the definition. */
export const textView = (view: Exclude<DefinitionView, 'definition'>, headingLevel: number): TemplateResult =>
  view === 'references'
    ? referencesView(referencesTexts, shortQuestions, headingLevel)
    : definitionTextView(views[view], shortQuestions, headingLevel);
