import { type ReactiveElement, isServer } from 'lit';
import { languages } from '../../content/languages.ts';
import { languageAround, languageOf } from '../../scope/language-around.ts';
import type { WordList } from './word-list.ts';

/** The words that an element needs first, and those that it needs later. */
export interface Words<First, Later> {
  readonly first: WordList<First>;
  readonly later: WordList<Later>;
}

/**
 * The words of an element, in the language around it. When that language changes, the element keeps its words until all words of
 * the new language have loaded.
 */
export class Wording<First, Later> {
  /** The language of the words that it shows, BCP 47. */
  language = '';
  /** Whether the words that it should show are still loading. */
  busy = false;
  /** Resolves when the words that are being loaded have come, or can't. */
  declare settled: Promise<unknown> | undefined;
  /** Returns the visitor's choice of language, if the host permits one. */
  declare chosen: (() => string | undefined) | undefined;
  readonly words: Words<First, Later>;
  readonly host: ReactiveElement;
  #wanted = '';

  constructor(host: ReactiveElement, words: Words<First, Later>) {
    this.host = host;
    this.words = words;
  }

  get first(): First | undefined {
    return this.words.first.here[languageOf(this.language)];
  }

  get later(): Later | undefined {
    return this.words.later.here[languageOf(this.language)];
  }

  /** @param scoped the scope's language, for when nothing around the element gives one */
  update(scoped: string | undefined, needsLater: boolean): void {
    const wanted = this.chosen?.() || (!isServer && languageAround(this.host)) || scoped || languages[0];
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const language = languageOf(wanted);
    const { first, later } = this.words;
    this.busy = !first.here[language] || (needsLater && !later.here[language]);
    if (!this.busy) this.language = wanted;
    else {
      this.settled = Promise.all([first.load(language), needsLater && later.load(language)])
        // If loading fails, any words are better than none.
        .then(
          () => wanted,
          () => this.language || Object.keys(first.here)[0] || '',
        )
        .then((spoken) => {
          if (wanted !== this.#wanted) return;
          this.language = spoken;
          this.busy = false;
          this.host.requestUpdate();
        });
    }
  }

  loadLater = (): Promise<unknown> => this.words.later.load(languageOf(this.#wanted));
}
