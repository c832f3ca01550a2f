import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { Result } from '../../model/result.ts';

/** A person opened a part of the definition. */
export class OutreachDefinitionOpenEvent extends CustomEvent<{ readonly part: DefinitionPart }> {
  constructor(part: DefinitionPart) {
    super('outreach-definition-open', { detail: { part }, bubbles: true, composed: true });
  }
}

/** A person changed an answer. */
export class OutreachDefinitionChangeEvent extends CustomEvent<Result<OutreachDefinition>> {
  constructor(detail: Result<OutreachDefinition>) {
    super('outreach-definition-change', { detail, bubbles: true, composed: true });
  }
}

/** A person's answer made it complete. Fires after the change event, and again if it was incomplete in the meantime. */
export class OutreachDefinitionCompleteEvent extends CustomEvent<Result<OutreachDefinition>> {
  constructor(detail: Result<OutreachDefinition>) {
    super('outreach-definition-complete', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'outreach-definition-open': OutreachDefinitionOpenEvent;
    'outreach-definition-change': OutreachDefinitionChangeEvent;
    'outreach-definition-complete': OutreachDefinitionCompleteEvent;
  }
}
