import { OutreachScopeElement } from '../elements/outreach-scope/outreach-scope-element.ts';
import { define } from './define.ts';

define(OutreachScopeElement);

// Whoever registers the tag gets its types as well.
export type { OutreachScopeElement } from '../elements/outreach-scope/outreach-scope-element.ts';
