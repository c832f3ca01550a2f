import type { PropertyDeclarations } from 'lit';
import { type Answers, isFilled, noAnswers } from '../../model/answers.ts';
import { formEntries } from '../../model/form-entries.ts';
import type { Instrument } from '../../model/instrument.ts';
import { fromCode } from '../../model/result-code.ts';
import { ResultError } from '../../model/result-error.ts';
import { type Result, createResult, parseResult } from '../../model/result.ts';
import { ScopeMember } from '../../scope/scope-member.ts';
import type { Replacement, Validity } from '../../views/instrument-view.ts';
import { boolean, textOf } from './attributes.ts';
import * as inner from './inner.ts';
import { OutreachElement } from './outreach-element.ts';

/**
 * A form control whose value is a result: as a code (`value`) and as a document (`result`). It submits, resets and
 * validates as native controls do, and reports each result to the scope around it.
 */
export abstract class ResultElement<I extends Instrument> extends OutreachElement {
  static readonly formAssociated = true;

  static override readonly properties: PropertyDeclarations = {
    // These have their own accessors. They are declared so that Lit takes over what was set before the element was defined.
    name: { noAccessor: true },
    required: { noAccessor: true },
    disabled: { noAccessor: true },
    readonly: { noAccessor: true },
    defaultValue: { attribute: 'value', noAccessor: true },
    value: { attribute: false, noAccessor: true },
    result: { attribute: false, noAccessor: true },
  };

  protected readonly [inner.member] = new ScopeMember(this);
  /** Whether it shows what an earlier visit left, which is newer than the link that once opened the page. */
  protected [inner.restored] = false;
  /** The result as JSON, once a person has answered; until then, scripts and links set it again after a reload. */
  protected [inner.given] = '';

  /** Whether its form can only be sent once every parameter is answered. */
  declare required: boolean;
  /** Whether it can't be answered and isn't submitted. */
  declare disabled: boolean;
  /** Whether it can't be answered but is submitted all the same. */
  declare readonly: boolean;
  /** The form it belongs to. */
  declare readonly form: HTMLFormElement | null;
  /** The labels that point at it. */
  declare readonly labels: NodeList;
  /** Whether it is valid, and why not. */
  declare readonly validity: ValidityState;
  /** What is missing or invalid, in the language of the element. */
  declare readonly validationMessage: string;
  /** Whether it takes part in the validation of its form. */
  declare readonly willValidate: boolean;

  static {
    for (const name of ['required', 'disabled', 'readonly'] as const) {
      Object.defineProperty(this.prototype, name, {
        get(this: ResultElement<Instrument>) {
          return this.hasAttribute(name);
        },
        // Also takes the attribute away that says `false`, as to the browser that is `disabled`.
        set(this: ResultElement<Instrument>, given) {
          this.toggleAttribute(name, boolean(given, this, name));
        },
      });
    }
    for (const name of ['form', 'labels', 'validity', 'validationMessage', 'willValidate'] as const) {
      Object.defineProperty(this.prototype, name, {
        get(this: ResultElement<Instrument>) {
          return this[inner.internals][name];
        },
        // As a framework that is given `form="…"` sets this property, and would fail.
        set(this: ResultElement<Instrument>, given) {
          this.#write(name, given);
        },
      });
    }
  }

  readonly #instrument: I;
  readonly [inner.internals] = this.attachInternals();
  #result: Result<I>;
  #default = '';
  /** Like a native control's dirty flag: once true, a change of the default no longer changes the value. */
  #dirty = false;
  /** Whether a person has contributed to the result. */
  #answered = false;
  /** Whether it is disabled, by its own attribute or by a fieldset around it. */
  #disabled = false;

  /** Another result replaces this one. Not called when a person answers. */
  protected abstract [inner.replaced](by: Replacement, to: Result<I>): void;
  /** The result stays, because the same one was given, or one that couldn't be read. */
  protected abstract [inner.kept](error?: ResultError): void;
  /** What keeps its form from being sent, and why. */
  protected abstract [inner.validityOf](valueMissing: boolean): Validity;

  constructor(instrument: I) {
    super();
    this.#instrument = instrument;
    this.#result = createResult(instrument, noAnswers as Answers<I>);
    this[inner.member].report(this.#result);
  }

  /** The result as a code; empty while nothing is answered. Setting it fires no event. */
  get value(): string {
    return isFilled(this.#result.answers) ? this.#result.code : '';
  }
  set value(code: string | null | undefined) {
    this.#dirty = true;
    this[inner.accept]('script', () => this.#read(code));
  }

  /** The code that the attribute `value` gives: the answers at the start, and after a reset of the form. */
  get defaultValue(): string {
    return this.#default;
  }
  set defaultValue(code: string | null | undefined) {
    this.#default = textOf(code);
    if (!this.#dirty) this[inner.accept]('script', () => this.#read(this.#default));
  }

  /** The result as a document. Takes a result, its JSON text, or `null` for no answers; setting it fires no event. */
  get result(): Result<I> {
    return this.#result;
  }
  set result(document: Result<I> | string | null | undefined) {
    this.#dirty = true;
    this[inner.accept]('script', () =>
      isNothing(document) ? this.#read('') : parseResult([this.#instrument], document),
    );
  }

  /** Its name in a form; without one it submits nothing. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string | null | undefined) {
    this.#write('name', name);
  }

  /** Whether it is valid; fires `invalid` when it isn't. */
  checkValidity(): boolean {
    return this[inner.internals].checkValidity();
  }
  /** Whether it is valid; tells the visitor when it isn't. */
  reportValidity(): boolean {
    return this[inner.internals].reportValidity();
  }

  #write(attribute: string, given: unknown): void {
    const text = given === null || given === undefined ? null : textOf(given);
    if (text === null) this.removeAttribute(attribute);
    else if (text !== this.getAttribute(attribute)) this.setAttribute(attribute, text);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this[inner.updateForm]();
    this.requestUpdate();
  }

  /** Only now is there a control that the browser can move the focus to. */
  protected override firstUpdated(): void {
    this[inner.updateForm]();
  }

  formDisabledCallback(disabled: boolean): void {
    // WebKit still says so after `disabled="false"` was taken away during the upgrade.
    this.#disabled = disabled && this.matches(':disabled');
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#dirty = false;
    this[inner.accept]('form', () => this.#read(this.#default));
  }

  /** Puts back the result from before a reload, if nothing else was given since. Returns whether that was so. */
  protected [inner.restore](given: string): boolean {
    const restores = !this.#dirty;
    if (given && restores) {
      this.#dirty = this.#answered = this[inner.restored] = true;
      this[inner.accept]('history', () => parseResult([this.#instrument], given));
    }
    return restores;
  }

  /** Whether it asks anything, and so has a result. */
  protected get [inner.takesAnswers](): boolean {
    return true;
  }

  /** Whether nothing can be answered. */
  protected get [inner.locked](): boolean {
    return this.readonly || this.#disabled;
  }

  /** The only way to set the result: it updates the scope, the form and the screen. */
  protected [inner.put](result: Result<I>, byPerson = false): void {
    if (byPerson) this.#dirty = this.#answered = true;
    this.#result = result;
    if (this.#answered) this[inner.given] = JSON.stringify(result);
    this[inner.member].report(result);
    this[inner.updateForm]();
    this.requestUpdate();
  }

  /** Accepts a result from outside, if it can be read. */
  protected [inner.accept](by: Replacement, read: () => Result<I>): void {
    try {
      const result = read();
      // Frameworks set what they have just received, which mustn't change anything that the visitor sees.
      const same = by === 'script' && result.code === this.#result.code;
      if (same) this[inner.kept]();
      else this[inner.replaced](by, result);
      if (!same || result.recordedAt) this[inner.put](result);
    } catch (error) {
      if (!(error instanceof ResultError)) throw error;
      this[inner.kept](error);
    }
  }

  #read(code: string | null | undefined): Result<I> {
    const { answers } = isNothing(code) ? { answers: noAnswers as Answers<I> } : fromCode([this.#instrument], code);
    return createResult(this.#instrument, answers);
  }

  /** Updates the form with the current value, and with what is missing. */
  protected [inner.updateForm](): void {
    const { name, value } = this;
    const result = this.#result as Result;
    this[inner.internals].setFormValue(name && value ? formEntries(name, result) : null);
    // Something inside: a `tabindex` on the element itself would keep the Tab key out.
    const anchor = this.renderRoot?.querySelector<HTMLElement>('[tabindex]') ?? undefined;
    const [flags, why] = this[inner.validityOf](this.required && !result.complete);
    this[inner.internals].setValidity(this.readonly || !this[inner.takesAnswers] ? {} : flags, why, anchor);
  }
}

/** Whether this is what frameworks set to empty a control; anything else has to be readable. */
const isNothing = (given: unknown): given is '' | null | undefined => (given ?? '') === '';
