// The building blocks of the steps.

import { type TemplateResult, html, nothing } from 'lit';
import type { InsluitcodeTexts } from '../../src/content/texts.ts';

interface Choice {
  readonly label: string;
  readonly help: string;
}

/** A choice of one out of a few, each with a short explanation. */
export function cards<T extends string>(
  name: string,
  legend: string,
  choices: Readonly<Record<T, Choice>>,
  chosen: T,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class=${Object.keys(choices).length > 2 ? 'cards' : 'cards two'}>
      ${(Object.entries<Choice>(choices) as [T, Choice][]).map(
        ([value, choice]) =>
          html`<div class="card">
            <input
              type="radio"
              name=${name}
              value=${value}
              id=${`${name}-${value}`}
              aria-describedby=${`${name}-${value}-help`}
              .checked=${value === chosen}
            />
            ${labelled(`${name}-${value}`, choice)}
          </div>`,
      )}
    </div>
  </fieldset>`;
}

export const checkbox = (name: string, choice: Choice, checked: boolean): TemplateResult =>
  html`<div class="card">
    <input
      type="checkbox"
      name=${name}
      value="true"
      id=${name}
      aria-describedby=${`${name}-help`}
      .checked=${checked}
    />
    ${labelled(name, choice)}
  </div>`;

/** A choice of any number out of a few. */
export function checkboxes<T extends string>(
  name: string,
  legend: string,
  help: string,
  options: readonly (readonly [value: T, text: string])[],
  chosen: readonly T[],
): TemplateResult {
  return html`<fieldset aria-describedby=${`${name}-help`}>
    <legend>${legend}</legend>
    <p class="quiet" id=${`${name}-help`}>${help}</p>
    <div class="cards">
      ${options.map(
        ([value, text]) =>
          html`<div class="card">
            <input
              type="checkbox"
              name=${name}
              value=${value}
              id=${`${name}-${value}`}
              .checked=${chosen.includes(value)}
            />
            <label for=${`${name}-${value}`}>${text}</label>
          </div>`,
      )}
    </div>
  </fieldset>`;
}

const labelled = (id: string, { label, help }: Choice): TemplateResult =>
  html`<label for=${id}>${label}</label>
    <p class="quiet" id=${`${id}-help`}>${help}</p>`;

export function select<T extends string | number>(
  name: string,
  label: string,
  options: readonly (readonly [value: T, text: string])[],
  chosen: T,
  help?: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select name=${name} id=${name} aria-describedby=${help ? `${name}-help` : nothing}>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>
    ${help ? html`<p class="quiet" id=${`${name}-help`}>${help}</p>` : nothing}
  </div>`;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly maxLength: number;
  /** What is wrong with the value. */
  readonly refused?: string | undefined;
}

export function textField({ name, label, help, value, maxLength, refused }: Field): TemplateResult {
  const described = refused ? `${name}-help ${name}-refused` : `${name}-help`;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      type="text"
      name=${name}
      id=${name}
      autocomplete="off"
      spellcheck=${name === 'text'}
      maxlength=${maxLength}
      aria-describedby=${described}
      aria-invalid=${refused ? 'true' : nothing}
      .value=${value}
    />
    <p class="quiet" id=${`${name}-help`}>${help}</p>
    <p class="refused" aria-live="polite" id=${`${name}-refused`}>${refused}</p>
  </div>`;
}

/** A text to copy. */
export function copyable(
  texts: Pick<InsluitcodeTexts, 'copy' | 'copyNamed'>,
  id: string,
  title: string,
  help: string,
  shown: TemplateResult,
  message: string | undefined,
  copy: (id: string) => void,
): TemplateResult {
  return html`<section class="copyable" aria-labelledby=${`${id}-title`}>
    <h3 id=${`${id}-title`}>${title}</h3>
    <p>${help}</p>
    ${shown}
    <p class="buttons">
      <button type="button" class="primary" aria-label=${texts.copyNamed(title)} @click=${() => copy(id)}>
        ${texts.copy}
      </button>
      <span aria-live="polite">${message}</span>
    </p>
  </section>`;
}

/** A text with code between backticks. */
export const marked = (text: string): unknown[] =>
  text.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
