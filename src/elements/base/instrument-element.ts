import { LitElement, type PropertyDeclarations, isServer } from 'lit';
import type { AnsweringContent, NoticeMessage } from '../../content/content.ts';
import { type Answers, inOrder, noAnswers } from '../../model/answers.ts';
import type { Instrument } from '../../model/instrument.ts';
import { fromCode } from '../../model/result-code.ts';
import { ResultError } from '../../model/result-error.ts';
import { type Result, createResult, parseResult, timestamp } from '../../model/result.ts';
import { fragmentReader } from './fragment-reader.ts';
import { ScopeMember } from '../../scope/scope-member.ts';
import type { Scope } from '../../scope/scope-context.ts';
import type { Notice } from '../../views/notice.ts';
import { formEntries } from '../../model/form-entries.ts';

/**
 * What every element that answers an instrument has in common: one result, as `value` and as `result`, that takes part
 * in forms as native controls do, and that a link's fragment can open. How it looks is up to the element.
 */
export abstract class AnsweringElement<I extends Instrument> extends LitElement {
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
    notice: { state: true, attribute: false },
  };

  declare protected notice: Notice | undefined;

  protected readonly instrument: I;
  protected readonly texts: AnsweringContent;

  #internals = this.attachInternals();
  #member = new ScopeMember(this);
  #readFragment = fragmentReader(this, (fragment) => this.openFragment(fragment));
  #result: Result<I>;
  #default = '';
  /** Like a native control's: once true, a change of the default no longer changes the value. */
  #dirty = false;
  /** What the browser restored is newer than the link that once opened the page. */
  #restored = false;
  #hadFocus = false;
  /** By its own attribute or by a fieldset around it. */
  #disabled = false;

  /** Fires the events of a person's answer; `completed` when it made the result complete. */
  protected abstract announce(result: Result<I>, completed: boolean): void;
  /** Another result stands there, by script, form, or link. Not called when a person answers. */
  protected abstract replaced(by: 'script' | 'form' | 'link'): void;
  /** The names of the parameters that are open, for the message of an incomplete form. */
  protected abstract labelsOfOpen(): readonly string[];
  /** Brings the visitor to the first open parameter. */
  protected abstract showOpen(): void;
  /** Has the focus moved to the heading of what is shown, at the end of the update. */
  protected abstract focusView(): void;

  constructor(instrument: I, texts: AnsweringContent) {
    super();
    this.instrument = instrument;
    this.texts = texts;
    this.#result = createResult(instrument, noAnswers as Answers<I>);
    this.addEventListener('invalid', this.#onInvalid);
  }

  /** What its entries in a form begin with; without a name it submits nothing. */
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

  /** The result as a code; empty while nothing is answered. Setting it fires no event. */
  get value(): string {
    return Object.keys(this.#result.answers).length > 0 ? this.#result.code : '';
  }
  set value(code: string) {
    this.#dirty = true;
    this.#accept('script', () => this.#read(code));
  }

  /** The code that the attribute `value` gives: the answers at the start, and after a reset of the form. */
  get defaultValue(): string {
    return this.#default;
  }
  set defaultValue(code: string | null) {
    this.#default = code ?? '';
    if (!this.#dirty) this.#accept('script', () => this.#read(this.#default));
  }

  /** The result as a document. Takes a result, its JSON text, or nothing (as in `null`) for no answers; setting it fires no event. */
  get result(): Result<I> {
    return this.#result;
  }
  set result(document: Result<I> | string | null | undefined) {
    this.#dirty = true;
    this.#accept('script', () => (document ? parseResult([this.instrument], document) : this.#read('')));
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
    this.#updateForm();
    this.requestUpdate();
  }

  get #focused(): Element | null | undefined {
    return (this.renderRoot as ShadowRoot | undefined)?.activeElement;
  }

  protected override willUpdate(): void {
    this.#hadFocus = !!this.#focused;
    // After the properties that were set before the definition: a visitor's link says more than the page's script.
    if (!isServer && !this.hasUpdated && !this.#restored) this.#readFragment();
  }

  protected override updated(): void {
    this.scope?.report(this, this.#result);
    this.#updateValidity();
    // What had the focus may be gone or hidden by now.
    if (this.#hadFocus && !this.#focused?.checkVisibility()) this.focusView();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#dirty = false;
    this.#accept('form', () => this.#read(this.#default));
  }

  formStateRestoreCallback(state: string): void {
    this.#dirty = this.#restored = true;
    this.#accept('form', () => parseResult([this.instrument], state));
  }

  /** Whether it asks anything, and so has a result. */
  protected get asks(): boolean {
    return true;
  }

  /** Whether nothing can be answered. */
  protected get locked(): boolean {
    return this.readonly || this.#disabled;
  }

  /** The scope around it, if there is one. */
  protected get scope(): Scope | undefined {
    return this.#member.scope;
  }

  /** A person's answer. */
  protected answer<Id extends keyof Answers<I>>(id: Id, answer: Answers<I>[Id] | undefined): void {
    this.answerAll({ [id]: answer } as Partial<Answers<I>>);
  }

  /** Several answers of a person at once; `undefined` opens a question again. */
  protected answerAll(changed: { readonly [Id in keyof Answers<I>]?: Answers<I>[Id] | undefined }): void {
    const answers = inOrder(this.instrument, { ...this.#result.answers, ...changed });
    this.#change(createResult(this.instrument, answers, timestamp(new Date())));
  }

  /** A person opens another result in its place. */
  protected open(result: Result<I>, message: NoticeMessage): void {
    const before = this.#result;
    this.#change(result);
    if (this.#result !== before) this.notice = { message, undo: () => this.#change(before) };
  }

  /** A person starts anew. */
  protected restart(): void {
    const before = this.#result;
    this.#change(createResult(this.instrument, noAnswers));
    this.notice = { message: 'restarted', undo: () => this.#change(before) };
  }

  #change(result: Result<I>): void {
    const before = this.#result;
    if (this.locked || result.code === before.code) return;
    this.#dirty = true;
    this.notice = undefined;
    this.#set(result);
    // Rendered before anyone hears of it, so that a listener that sets another result finds the controls as they are known.
    this.performUpdate();
    this.announce(result, result.complete && !before.complete);
  }

  #read(code: string): Result<I> {
    const { answers } = code ? fromCode([this.instrument], code) : { answers: noAnswers as Answers<I> };
    return createResult(this.instrument, answers);
  }

  #accept(by: 'script' | 'form' | 'link', read: () => Result<I>): boolean {
    try {
      const result = read();
      // Frameworks set again what they were told: nothing the visitor sees may change by that.
      const same = by === 'script' && result.code === this.#result.code;
      if (!same || result.recordedAt) this.#set(result);
      if (!same || !this.notice?.undo) this.notice = undefined;
      if (!same) this.replaced(by);
      return true;
    } catch (error) {
      if (!(error instanceof ResultError)) throw error;
      this.notice = { message: explain(error) };
      return false;
    }
  }

  #set(result: Result<I>): void {
    this.#result = result;
    this.#updateForm();
    this.requestUpdate();
  }

  #updateForm(): void {
    const { result, name } = this;
    this.#internals.setFormValue(name && this.value ? formEntries(name, result) : null, JSON.stringify(result));
    this.#updateValidity();
  }

  #updateValidity(): void {
    const missing = this.required && this.asks && !this.readonly && !this.#result.complete;
    // The anchor is what the browser can move the focus to; a `tabindex` on the element would shut the Tab key out.
    const anchor = this.renderRoot?.querySelector<HTMLElement>('[tabindex]') ?? undefined;
    if (missing) this.#internals.setValidity({ valueMissing: true }, this.texts.missing(this.labelsOfOpen()), anchor);
    else this.#internals.setValidity({});
  }

  /** A form that can't be sent moves the focus here right after this event: on to what is open. */
  #onInvalid = (): void => {
    const show = () => this.showOpen();
    this.renderRoot.addEventListener('focusin', show, { once: true });
    setTimeout(() => this.renderRoot.removeEventListener('focusin', show));
  };

  /** A link opens a result. */
  protected openFragment(fragment: URLSearchParams): void {
    const code = fragment.get(this.instrument.id);
    if (!code || this.locked || !this.asks) return;
    const [before, hadAnswers] = [this.#result, this.value];
    const read = () => {
      const linked = this.#read(code);
      // The same answers keep their date.
      return linked.code === before.code ? before : linked;
    };
    if (!this.#accept('link', read)) return;
    const undo = () => this.#accept('script', () => before);
    this.notice = { message: 'opened', undo: hadAnswers && this.#result !== before ? undo : undefined };
  }
}

function explain({ problem }: ResultError): NoticeMessage {
  if (problem.startsWith('unknown')) return 'otherInstrument';
  return problem.startsWith('code') ? 'brokenCode' : 'brokenDocument';
}
