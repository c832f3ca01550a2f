import type { Result } from '../../model/result.ts';

/** A person added or removed results; `detail` is the list of all that are shown. Names stay in the page. */
export class OutreachProfileChangeEvent extends CustomEvent<readonly Result[]> {
  constructor(detail: readonly Result[]) {
    super('outreach-profile-change', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'outreach-profile-change': OutreachProfileChangeEvent;
  }
}
