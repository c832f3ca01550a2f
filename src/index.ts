export type { ContentOverride } from './content/override.ts';
export { OutreachDefinitionElement } from './elements/outreach-definition/outreach-definition-element.ts';
export {
  OutreachDefinitionChangeEvent,
  OutreachDefinitionCompleteEvent,
  OutreachDefinitionOpenEvent,
} from './elements/outreach-definition/outreach-definition-events.ts';
export { OutreachProfileElement } from './elements/outreach-profile/outreach-profile-element.ts';
export { OutreachProfileChangeEvent } from './elements/outreach-profile/outreach-profile-events.ts';
export { OutreachScopeElement } from './elements/outreach-scope/outreach-scope-element.ts';
export { QuickScanElement } from './elements/quick-scan/quick-scan-element.ts';
export { QuickScanChangeEvent, QuickScanCompleteEvent } from './elements/quick-scan/quick-scan-events.ts';
export { ThresholdChecklistElement } from './elements/threshold-checklist/threshold-checklist-element.ts';
export {
  ThresholdChecklistChangeEvent,
  ThresholdChecklistCompleteEvent,
} from './elements/threshold-checklist/threshold-checklist-events.ts';
export type { DefinitionView } from './model/definition-views.ts';
