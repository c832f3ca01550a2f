import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { announce } from './announce.ts';
import { type ExportOutcome, type ExportView, exportView } from './export-view.ts';

/** The ways to take results along, and the outcome of the last one used, shown until the result changes or is out of sight. */
export class ExportController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #outcome: ExportOutcome | undefined;
  #of: string | undefined;
  #rendered = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#rendered = false;
  }

  hostUpdated(): void {
    if (!this.#rendered) this.#outcome = undefined;
  }

  /** @param of identifies what is exported */
  render(view: Omit<ExportView, 'outcome' | 'onOutcome'>, of: string): TemplateResult {
    if (this.#of !== of) this.#outcome = undefined;
    this.#of = of;
    this.#rendered = true;
    return exportView({ ...view, outcome: this.#outcome, onOutcome: this.#onOutcome });
  }

  #onOutcome = (outcome: ExportOutcome): void => {
    this.#outcome = undefined;
    announce(this.#host, () => (this.#outcome = outcome));
  };
}
