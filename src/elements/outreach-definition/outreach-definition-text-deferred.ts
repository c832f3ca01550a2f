import { type TemplateResult, html, nothing } from 'lit';
import type { DefinitionTextWords } from '../../content/words.ts';
import type { ShownView } from '../../model/definition-views.ts';
import { attributionStyles } from '../../views/attribution-view.ts';
import { definitionTextStyles, definitionTextView, referencesView } from '../../views/definition-text-view.ts';
import { Original } from '../../views/original.ts';
import { printStyles } from '../../views/print-styles.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';
import { originalView, translationStyles } from '../../views/translation-view.ts';
import type { Wording } from '../base/wording.ts';

/*
 * What other sources say, loaded when a page asks for it.
 */
export const styleSheet = styleSheetOf([definitionTextStyles, attributionStyles, translationStyles, printStyles]);

/** One of the views besides the definition. Unless it is Dutch, it says that it is a translation, with the Dutch one press away. */
export function textView(
  view: Exclude<ShownView, 'definition'>,
  wording: Wording<DefinitionTextWords, DefinitionTextWords>,
  headingLevel: number,
): unknown {
  const original = new Original(wording.host, wording);
  const words = wording.first!;
  const { first: dutch, isOther, ask } = original;
  const shown = dutch && textIn(view, dutch, headingLevel + 1);
  return [
    textIn(view, words, headingLevel),
    isOther ? [originalView(words.translation, shown, ask), html`<p class="quiet">${words.translated}</p>`] : nothing,
  ];
}

/** The text of one of those views, in one language. */
export const textIn = (
  view: Exclude<ShownView, 'definition'>,
  words: DefinitionTextWords,
  headingLevel: number,
): TemplateResult =>
  view === 'references'
    ? referencesView(words, headingLevel)
    : definitionTextView(words.views[view], words, headingLevel);
