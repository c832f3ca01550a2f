import type { CSSResult, TemplateResult } from 'lit';
import { noMeasures } from '../../content/content.ts';
import type { ElementView } from '../../views/element-view.ts';
import { laterStyles as anyLaterStyles } from '../../views/base-styles.ts';
import type { LitTags } from '../later/lit-tags.ts';
import { savedView as anySavedView } from '../../views/snapshots-controller.ts';

/*
 * Everything that nobody needs to answer the first group, in a file that loads after it.
 */
export { thresholdChecklistHelp as help } from '../../content/nl/threshold-checklist-help.ts';
export { notices } from '../../content/nl/notices.ts';
export { noticeView } from '../../views/notice-view.ts';
export { resultView } from './threshold-checklist-result.ts';

export const laterStyles = (lit: LitTags): CSSResult => lit.css`
  ${anyLaterStyles(lit)}
  @container (width <= 24em) {
    .accessibilities {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const savedView = (lit: LitTags, view: ElementView): TemplateResult => anySavedView(lit, noMeasures, view);
