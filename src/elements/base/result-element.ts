import type { PropertyDeclarations } from 'lit';
import { type Answers, isFilled, noAnswers } from '../../model/answers.ts';
import { formEntries } from '../../model/form-entries.ts';
import type { Instrument } from '../../model/instrument.ts';
import { fromCode } from '../../model/result-code.ts';
import { ResultError } from '../../model/result-error.ts';
import { type Result, createResult, parseResult } from '../../model/result.ts';
import { ScopeMember } from '../../scope/scope-member.ts';
import { OutreachElement } from './outreach-element.ts';

/** Who put another result in the place of what stood there, when it wasn't a person's answer. */
export type Replacement = 'script' | 'form' | 'link';

/**
 * A form control whose value is a result: as a code (`value`) and as a document (`result`). It submits, resets, restores and
 * validates as native controls do, and the scope around it hears of each result.
 */
export abstract class ResultElement<I extends Instrument> extends OutreachElement {
  static readonly formAssociated = true;

  static override readonly properties: PropertyDeclarations = {
    // With accessors of their own; declared so that what was set before the element was defined is taken over.
    name: { noAccessor: true },
    required: { type: Boolean, noAccessor: true },
    disabled: { type: Boolean, noAccessor: true },
    readonly: { type: Boolean, noAccessor: true },
    defaultValue: { attribute: 'value', noAccessor: true },
    value: { attribute: false, noAccessor: true },
    result: { attribute: false, noAccessor: true },
  };

  protected readonly member = new ScopeMember(this);
  /** What the browser restored is newer than the link that once opened the page. */
  protected restored = false;

  readonly #instrument: I;
  #internals = this.attachInternals();
  #result: Result<I>;
  #default = '';
  /** Like a native control's: once true, a change of the default no longer changes the value. */
  #dirty = false;
  /** By its own attribute or by a fieldset around it. */
  #disabled = false;

  /** Another result stands there. Not called when a person answers. */
  protected abstract replaced(by: Replacement): void;
  /** The same stands there as before, or what was given couldn't be read. */
  protected abstract kept(error?: ResultError): void;
  /** Why its form can't be sent yet, while something is open. */
  protected abstract get missing(): string;

  constructor(instrument: I) {
    super();
    this.#instrument = instrument;
    this.#result = createResult(instrument, noAnswers as Answers<I>);
    this.member.report(this.#result);
  }

  /** The result as a code; empty while nothing is answered. Setting it fires no event. */
  get value(): string {
    return isFilled(this.#result.answers) ? this.#result.code : '';
  }
  set value(code: string) {
    this.#dirty = true;
    this.accept('script', () => this.#read(code));
  }

  /** The code that the attribute `value` gives: the answers at the start, and after a reset of the form. */
  get defaultValue(): string {
    return this.#default;
  }
  set defaultValue(code: string | null) {
    this.#default = code ?? '';
    if (!this.#dirty) this.accept('script', () => this.#read(this.#default));
  }

  /** The result as a document. Takes a result, its JSON text, or nothing (as in `null`) for no answers; setting it fires no event. */
  get result(): Result<I> {
    return this.#result;
  }
  set result(document: Result<I> | string | null | undefined) {
    this.#dirty = true;
    this.accept('script', () => (document ? parseResult([this.#instrument], document) : this.#read('')));
  }

  /** What it is called in a form; without a name it submits nothing. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string | null | undefined) {
    if (name === null || name === undefined) this.removeAttribute('name');
    else if (name !== this.getAttribute('name')) this.setAttribute('name', name);
  }

  /** Whether its form can only be sent when every parameter is answered. */
  get required(): boolean {
    return this.hasAttribute('required');
  }
  set required(on: boolean) {
    this.toggleAttribute('required', on);
  }

  /** Whether it can't be answered and isn't submitted. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(on: boolean) {
    this.toggleAttribute('disabled', on);
  }

  /** Whether it can't be answered, and is submitted all the same. */
  get readonly(): boolean {
    return this.hasAttribute('readonly');
  }
  set readonly(on: boolean) {
    this.toggleAttribute('readonly', on);
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  /** The labels that point at it. */
  get labels(): NodeList {
    return this.#internals.labels;
  }
  /** Whether it is valid, and why not. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  /** What is missing, in the language of the element. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  /** Whether it takes part in the validation of its form. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  /** Whether it is valid; fires `invalid` when it isn't. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  /** Whether it is valid; tells the visitor when it isn't. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.updateForm();
    this.requestUpdate();
  }

  /** Only now is there something that the browser can move the focus to. */
  protected override firstUpdated(): void {
    this.updateForm();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#dirty = false;
    this.accept('form', () => this.#read(this.#default));
  }

  formStateRestoreCallback(state: string): void {
    this.#dirty = this.restored = true;
    this.accept('form', () => parseResult([this.#instrument], state));
  }

  /** Whether it asks anything, and so has a result. */
  protected get takesAnswers(): boolean {
    return true;
  }

  /** Whether nothing can be answered. */
  protected get locked(): boolean {
    return this.readonly || this.#disabled;
  }

  /** The one way in which a result comes to stand here, for the scope, the form and the screen. */
  protected put(result: Result<I>, dirty = this.#dirty): void {
    this.#dirty = dirty;
    this.#result = result;
    this.member.report(result);
    this.updateForm();
    this.requestUpdate();
  }

  /** Takes what comes from outside, if it can be read. */
  protected accept(by: Replacement, read: () => Result<I>): void {
    try {
      const result = read();
      // Frameworks set again what they were told: nothing the visitor sees may change by that.
      const same = by === 'script' && result.code === this.#result.code;
      if (!same || result.recordedAt) this.put(result);
      if (same) this.kept();
      else this.replaced(by);
    } catch (error) {
      if (!(error instanceof ResultError)) throw error;
      this.kept(error);
    }
  }

  #read(code: string): Result<I> {
    const { answers } = code ? fromCode([this.#instrument], code) : { answers: noAnswers as Answers<I> };
    return createResult(this.#instrument, answers);
  }

  /** Tells the form what stands here now, and what is missing. */
  protected updateForm(): void {
    const { name, value } = this;
    const result = this.#result as Result;
    this.#internals.setFormValue(name && value ? formEntries(name, result) : null, JSON.stringify(result));
    // A `tabindex` on the element itself would shut the Tab key out.
    const anchor = this.renderRoot?.querySelector<HTMLElement>('[tabindex]') ?? undefined;
    const open = this.required && !this.readonly && this.takesAnswers && !result.complete;
    if (open) this.#internals.setValidity({ valueMissing: true }, this.missing, anchor);
    else this.#internals.setValidity({});
  }
}
