import type { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Result } from '../model/result.ts';
import { type Scope, scopeContext } from './scope-context.ts';

/**
 * Makes an element a member of the scope around it, wherever it moves. Without a scope the element works alone. Requests the
 * context as Lit's `ContextConsumer` does, in half the bytes, and forgets the scope when the element leaves it.
 */
export class ScopeMember implements ReactiveController {
  /** What the nearest scope gives. */
  scope: Scope | undefined;
  readonly #host: ReactiveElement;
  /** The element's result, for every scope that it enters. */
  #result: Result | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A scope that is defined after its members didn't hear their first request.
    addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    removeEventListener('context-provider', this.#ask);
    this.scope?.report(this.#host, undefined);
    this.#leave?.();
    this.#receive(undefined);
  }

  /** Reports the element's current result. */
  report(result: Result): void {
    this.#result = result;
    this.scope?.report(this.#host, result);
  }

  /** Asks the nearest scope for what it gives. The scope answers at once, and again whenever that changes. */
  #ask = (): void => {
    const request = { context: scopeContext, contextTarget: this.#host, callback: this.#receive, subscribe: true };
    const event = new Event('context-request', { bubbles: true, composed: true });
    this.#host.dispatchEvent(
      Object.assign(event, request satisfies Omit<ContextEvent<typeof scopeContext>, keyof Event>),
    );
  };

  #receive = (scope: Scope | undefined, leave?: () => void): void => {
    // Finding a nearer scope is another way to leave this one.
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
