import { OutreachScopeElement } from '../elements/outreach-scope/outreach-scope-element.ts';
import { define } from './define.ts';

define(OutreachScopeElement);

// So that whoever registers the tag has its types as well.
export type { OutreachScopeElement } from '../elements/outreach-scope/outreach-scope-element.ts';
