import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import type { Answered } from '../model/agreements.ts';
import type { DefinitionPart } from '../model/outreach-definition.ts';
import type { Result } from '../model/result.ts';
import { treeOf } from '../scope/tree-of.ts';
import { Beside } from './beside.ts';
import { button } from './button.ts';
import { heading } from './heading.ts';
import type { InstrumentState } from './instrument-view.ts';
import { toggleButton, waitingButton } from './more-buttons.ts';
import { type Reflection, type Reflections, reflectionView } from './reflection-view.ts';

/**
 * Asks the reflection questions one at a time, and keeps those in sight that a team holds on to. Which those are stays in this element:
 * nothing of it goes into the result, the form, an event or storage.
 */
export class ReflectionController {
  readonly #host: ReactiveElement;
  /** The answers whose questions are held, each as a word. */
  readonly #held: Beside;
  #at = 0;
  #showsAll = false;

  constructor(host: ReactiveElement, view: () => InstrumentState) {
    this.#host = host;
    this.#held = new Beside(host, view, 'held');
  }

  recall(): void {
    this.#held.recall();
  }

  /** Another result takes the place of this one. */
  leave(result: Result): void {
    this.#held.leave(result);
    this.#at = 0;
    this.#showsAll = false;
  }

  /** The visitor is back at a result. */
  returnTo(result: Result): void {
    this.#held.returnTo(result);
    this.#host.requestUpdate();
  }

  /** Whether a team holds on to the question about an answer. */
  readonly holds = (on: Answered): boolean => this.#words.includes(wordOf(on));

  get #words(): readonly string[] {
    return this.#held.value?.split(' ') ?? [];
  }

  #hold(on: Answered, isHeld: boolean): void {
    const others = this.#words.filter((each) => each !== wordOf(on));
    this.#held.value = [...others, ...(isHeld ? [wordOf(on)] : [])].join(' ').trim();
    this.#host.requestUpdate();
  }

  /** The button may have nothing more to do, so the focus goes to the question. */
  #go(at: number): void {
    this.#at = at;
    this.#focus('.reflection .at p');
  }

  #focus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)!.focus());
  }

  /** The name of a part of the definition, as a link if that is on the page. */
  partLink(part: DefinitionPart, name: string): unknown {
    const definition = treeOf(this.#host).querySelector<Shown>(
      'outreach-definition:not([view]:not([view=definition]))',
    );
    if (!definition) return name;
    const onClick = (event: MouseEvent) => {
      if (!definition.showPart || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // The address stays as it is, as an app may have its route there.
      event.preventDefault();
      // A part takes the focus only if nothing else has it.
      (event.currentTarget as HTMLElement).blur();
      definition.showPart(part);
    };
    return html`<a href="#outreach-definition.${part}" @click=${onClick}>${name}</a>`;
  }

  /** The questions that a team holds on to. */
  heldOf = (reflections: Reflections): readonly Reflection[] =>
    [...reflections.values()].flat().filter(({ on }) => on && this.holds(on));

  render(view: InstrumentState, reflections: Reflections): TemplateResult | typeof nothing {
    const { locked, headingLevel, texts } = view;
    const { reflecting: words, saving } = texts;
    const all = [...reflections.values()].flat();
    const total = all.length;
    const at = Math.min(this.#at, total - 1);
    const isSingle = total > 1 && !this.#showsAll;
    const held = this.heldOf(reflections);
    const goTo = (index: number) => (all[index] ? () => this.#go(index) : undefined);
    const onToggle = () => {
      this.#showsAll = !this.#showsAll;
      // What changes is above the button.
      this.#focus('.reflection [part=heading]');
    };
    return reflectionView(view, reflections, {
      at: all[at],
      isSingle,
      tick: ({ question, on }) =>
        on && !locked
          ? html`<label class="tick">
              <input
                type="checkbox"
                autocomplete="off"
                aria-label=${saving.named(words.hold, question)}
                .checked=${this.holds(on)}
                @change=${({ target }: Event) => this.#hold(on, (target as HTMLInputElement).checked)}
              />
              ${words.hold}
            </label>`
          : nothing,
      above: isSingle ? html`<p class="quiet position">${words.position(at + 1, total)}</p>` : nothing,
      below: html`${
        total > 1
          ? html`<div class="buttons">
              ${
                isSingle
                  ? [waitingButton(words.previous, goTo(at - 1)), waitingButton(words.next, goTo(at + 1))]
                  : nothing
              }
              ${toggleButton(words.all, onToggle, this.#showsAll)}
            </div>`
          : nothing
      }
      ${
        held.length > 0
          ? html`<div class="held">
              ${heading(headingLevel + 3, words.held)}
              <ul class="plain-list">
                ${held.map((each) => html`<li>${button(each.question, goTo(all.indexOf(each))!, 'plain')}</li>`)}
              </ul>
            </div>`
          : nothing
      }`,
    });
  }
}

/** The definition on a page, once it is defined. */
interface Shown extends Element {
  readonly showPart?: (part: DefinitionPart) => void;
}

const wordOf = ({ field, option = '' }: Answered): string => `${field}=${option}`;
