import type { ReactiveElement } from 'lit';
import { languages } from '../content/languages.ts';
import { languageOf } from '../scope/language-around.ts';
import type { Spoken } from './spoken.ts';

const [ORIGINAL] = languages;

/** The texts that a translation was made from. They load on demand. */
export class Original<First, Later> {
  readonly #host: ReactiveElement;
  readonly #spoken: Spoken<First, Later>;

  constructor(host: ReactiveElement, spoken: Spoken<First, Later>) {
    this.#host = host;
    this.#spoken = spoken;
  }

  /** Whether what is shown is a translation. */
  get isOther(): boolean {
    return languageOf(this.#spoken.language) !== ORIGINAL;
  }

  get first(): First | undefined {
    return this.#spoken.words.first.here[ORIGINAL];
  }

  get later(): Later | undefined {
    return this.#spoken.words.later.here[ORIGINAL];
  }

  ask = (): void => {
    for (const { here, load } of Object.values(this.#spoken.words)) {
      const update = () => this.#host.requestUpdate();
      // If they can't load now, the next press asks for them again.
      if (!here[ORIGINAL]) load(ORIGINAL).then(update, update);
    }
  };
}
