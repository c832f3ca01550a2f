import { OutreachDefinitionElement } from '../elements/outreach-definition/outreach-definition-element.ts';
import { define } from './define.ts';

define(OutreachDefinitionElement);

// Whoever registers the tag gets its types as well.
export type { OutreachDefinitionElement } from '../elements/outreach-definition/outreach-definition-element.ts';
export type {
  OutreachDefinitionChangeEvent,
  OutreachDefinitionCompleteEvent,
  OutreachDefinitionOpenEvent,
} from '../elements/outreach-definition/outreach-definition-events.ts';
