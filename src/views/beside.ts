import type { ReactiveController, ReactiveElement } from 'lit';
import type { Result } from '../model/result.ts';
import type { InstrumentState } from './instrument-view.ts';

/**
 * A text that stands beside a result without being an answer. It goes when another result takes the place of that one, and comes back with
 * it. As answers do, it survives a reload.
 */
export class Beside implements ReactiveController {
  readonly #view: () => InstrumentState;
  /** Its key among the drafts, where it is with the code of the result. */
  readonly #key: string;
  readonly #remembered: string | undefined;
  readonly #of: string | undefined;
  /** `undefined` if there never was one. */
  value: string | undefined;
  /** Those beside results that were left, by the code of the result. */
  readonly #left = new Map<string, string | undefined>();

  constructor(host: ReactiveElement, view: () => InstrumentState, key: string) {
    this.#view = view;
    this.#key = key;
    [this.#remembered, this.#of] = view().drafts.get(key) ?? [];
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.value === undefined) return;
    const { drafts, result } = this.#view();
    drafts.set(this.#key, [this.value, result.code, false]);
  }

  /**
   * Shows what an earlier visit left, which is newer than what a link opens. If the page gives its result again, it may be another one by
   * now.
   */
  recall(): void {
    const { restored, result } = this.#view();
    if (this.#remembered !== undefined && (restored || this.#of === result.code)) this.value = this.#remembered;
  }

  /** Another result takes the place of this one. */
  leave({ code }: Result): void {
    this.#left.set(code, this.value);
    this.value = undefined;
  }

  /** The visitor is back at a result. */
  returnTo({ code }: Result): void {
    this.value = this.#left.get(code);
  }
}
