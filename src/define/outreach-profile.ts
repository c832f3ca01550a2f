import { OutreachProfileElement } from '../elements/outreach-profile/outreach-profile-element.ts';
import { define } from './define.ts';

define(OutreachProfileElement);

// Whoever registers the tag gets its types as well.
export type { OutreachProfileElement } from '../elements/outreach-profile/outreach-profile-element.ts';
export type { OutreachProfileChangeEvent } from '../elements/outreach-profile/outreach-profile-events.ts';
