import type { ReactiveElement } from 'lit';
import type { OutreachDefinitionLater } from '../../content/words.ts';
import type { Parameter } from '../../model/instrument.ts';
import { type DefinitionPart, outreachDefinition } from '../../model/outreach-definition.ts';
import { definitionPartStyles, definitionPartView } from '../../views/definition-part-view.ts';
import { definitionResultView } from '../../views/definition-result-view.ts';
import { instrumentStyles } from '../../views/instrument-styles.ts';
import type { InstrumentState } from '../../views/instrument-view.ts';
import { InstrumentViews } from '../../views/instrument-views.ts';
import { leaveLink } from '../../views/link-controller.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';

/*
 * Everything that isn't needed to read the definition itself.
 */
export { definitionPartView as partView } from '../../views/definition-part-view.ts';

interface Host extends ReactiveElement {
  showPart: (part: DefinitionPart) => void;
}

/** Includes the meaning of a part in its Dutch original. */
class DefinitionViews extends InstrumentViews<OutreachDefinitionLater> {
  protected override explained({ id }: Parameter, texts: OutreachDefinitionLater): unknown {
    const { scope, takesAnswers } = this.view();
    return definitionPartView(id as DefinitionPart, texts, scope, takesAnswers);
  }
}

export const styleSheet = styleSheetOf([...instrumentStyles, definitionPartStyles]);

/** A link opens a result, or a part. */
export const createViews = (
  host: ReactiveElement,
  state: () => InstrumentState<OutreachDefinitionLater>,
): InstrumentViews<OutreachDefinitionLater> =>
  new DefinitionViews(host, state, definitionResultView, (fragment) => {
    const part = outreachDefinition.parameters.find(({ id }) => fragment.has(`outreach-definition.${id}`));
    if (!part) return;
    leaveLink();
    (host as Host).showPart(part.id);
  });
