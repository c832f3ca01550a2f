import type { ContextEvent } from '@lit/context';
import { type ReactiveController, type ReactiveElement, isServer } from 'lit';
import type { Result } from '../model/result.ts';
import { type Scope, scopeContext } from './scope-context.ts';

const connected = new Set<ScopeMember>();

// A scope that is defined after its members didn't hear their first request.
if (!isServer)
  void customElements.whenDefined('outreach-scope').then(() => connected.forEach((member) => member.ask()));

/**
 * Makes an element a member of the scope around it, wherever it moves. Without one it works alone. It asks as Lit's
 * `ContextConsumer` does, in half of its bytes, and forgets the scope when it leaves.
 */
export class ScopeMember implements ReactiveController {
  /** What the nearest scope gives. */
  scope: Scope | undefined;
  readonly #host: ReactiveElement;
  /** What stands in the element, for every scope that it comes in. */
  #result: Result | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    this.ask();
  }

  hostDisconnected(): void {
    connected.delete(this);
    this.scope?.report(this.#host, undefined);
    this.#leave?.();
    this.#receive(undefined);
  }

  /** Says what stands in the element now. */
  report(result: Result): void {
    this.#result = result;
    this.scope?.report(this.#host, result);
  }

  /** Asks the nearest scope for what it gives; it answers at once, and again when that changes. */
  ask(): void {
    const request = { context: scopeContext, contextTarget: this.#host, callback: this.#receive, subscribe: true };
    const event = new Event('context-request', { bubbles: true, composed: true });
    this.#host.dispatchEvent(
      Object.assign(event, request satisfies Omit<ContextEvent<typeof scopeContext>, keyof Event>),
    );
  }

  #receive = (scope: Scope | undefined, leave?: () => void): void => {
    // Another way to leave is another scope, nearer by.
    if (leave && this.#leave !== leave) {
      this.#leave?.();
      this.scope?.report(this.#host, undefined);
    }
    this.#leave = leave;
    this.scope = scope;
    scope?.report(this.#host, this.#result);
    this.#host.requestUpdate();
  };
}
