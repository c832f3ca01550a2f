// What every test of a tag that answers an instrument needs: the element as visitors meet it, and the ways to use it.

import type { OutreachDefinitionElement, QuickScanElement, ThresholdChecklistElement } from '../../src/index.ts';
import type { Answers, Instrument } from '../../src/model/index.ts';
import { allByRole, byRole } from '../support/by-role.ts';
import { openHostPage } from '../support/host-page.ts';
import { click } from '../support/input.ts';
import { mount } from '../support/mount.ts';
import { textOf } from '../support/words.ts';

export type AnsweringElement = QuickScanElement | ThresholdChecklistElement | OutreachDefinitionElement;

/** A tag that answers an instrument: its name, the words by which visitors find their way in it, and results of it. */
export interface AnsweringTag<E extends AnsweringElement = AnsweringElement> {
  readonly tag: 'quick-scan' | 'threshold-checklist' | 'outreach-definition';
  /** The attribute without which it asks nothing, if there is one. */
  readonly asks: 'reflect' | '';
  readonly instrument: Instrument;
  /** Its first heading. */
  readonly title: string;
  /** Its word for a parameter, and the name of each. */
  readonly step: string;
  readonly labels: readonly string[];
  /** The first control in it, and the last while nothing is answered. */
  readonly entrance: string;
  readonly exit: string;
  /** The button that leads to the result, and the heading of the result. */
  readonly toResult: string;
  readonly resultTitle: string;
  /** The button that clears the answers of the last parameter. */
  readonly clear: string;
  /** What has the focus once that button is gone. */
  readonly focusAfterClear: string;
  /** How many parameters are in sight when it opens in steps. */
  readonly atStart: 0 | 1;
  /** Takes a visitor to the parameter with this index. */
  goTo(element: E, index: number): Promise<void>;
  /** A question of the first parameter, one of its options, and the resulting answers. */
  readonly first: { readonly question: string; readonly option: string; readonly answers: Answers };
  /** The questions of the last parameter, and two options that each of them has. */
  readonly last: { readonly questions: readonly [string, ...string[]]; readonly options: readonly [string, string] };
  /** Codes with everything answered, with all but the last of those questions, and with only some. */
  readonly complete: string;
  readonly allButLast: string;
  readonly started: string;
  /** Two sets of answers that differ in one question. */
  readonly some: Answers;
  readonly others: Answers;
}

export const markupOf = ({ tag, asks }: Pick<AnsweringTag, 'tag' | 'asks'>, attributes = '', content = ''): string =>
  `<${tag} ${asks} ${attributes}>${content}</${tag}>`;

/** An element with these attributes and light DOM, and with its deferred file if these ask for it. */
export const mountTag = <E extends AnsweringElement>(tag: AnsweringTag<E>, attributes = '', content = ''): Promise<E> =>
  mount<E>(markupOf(tag, attributes, content));

/** The same once a visitor is there and the deferred file has loaded: from then on, nothing on the page moves by itself. */
export async function mountVisited<E extends AnsweringElement>(
  tag: AnsweringTag<E>,
  attributes = '',
  content = '',
): Promise<E> {
  const element = await mountTag(tag, attributes, content);
  await visit(element);
  return element;
}

/** The same with its result in sight. */
export async function mountResult<E extends AnsweringElement>(
  tag: AnsweringTag<E>,
  attributes = '',
  content = '',
): Promise<E> {
  const element = await mountTag(tag, attributes, content);
  await showResult(element);
  return element;
}

/** Makes the deferred file load: a visitor comes near. */
export async function visit(element: AnsweringElement): Promise<void> {
  await element.updateComplete;
}

export async function showResult(element: AnsweringElement): Promise<void> {
  element.showResult();
  await element.updateComplete;
}

/** A form around it, in a fieldset, with another control and a submit button. */
export async function mountInForm<E extends AnsweringElement>(
  tag: AnsweringTag<E>,
  attributes = '',
  around = '',
): Promise<{ readonly form: HTMLFormElement; readonly element: E }> {
  const form = await mount<HTMLFormElement>(
    `<form><fieldset>${around}${markupOf(tag, attributes)}</fieldset><button>Verstuur</button></form>`,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return { form, element: form.querySelector<E>(tag.tag)! };
}

/** What a form would send. */
export const entriesOf = (form: HTMLFormElement): string[] =>
  [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);

export async function press(element: AnsweringElement, name: string | RegExp): Promise<void> {
  await click(byRole(element, 'button', name));
  await element.updateComplete;
}

/** An option of a question that is in sight. */
export function optionIn(root: ParentNode, question: string | RegExp, option: string): HTMLInputElement {
  const group = byRole(root, 'group', question);
  return byRole(group, group.querySelector('input')!.type, option) as HTMLInputElement;
}

/** Answers as a person does. */
export async function choose(element: AnsweringElement, question: string | RegExp, option: string): Promise<void> {
  await click(optionIn(element, question, option));
  await element.updateComplete;
}

/** Answers the first question, whichever tag it is in. */
export async function answerFirst<E extends AnsweringElement>(tag: AnsweringTag<E>, element: E): Promise<void> {
  await tag.goTo(element, 0);
  await choose(element, tag.first.question, tag.first.option);
}

/** The groups of options in sight. */
export const questionsIn = (root: ParentNode): HTMLElement[] =>
  allByRole(root, 'group').filter((group) => group.querySelector('input') !== null);

/** The heading of the parameter with this index. */
export const headingOf = ({ step, labels }: Pick<AnsweringTag, 'step' | 'labels'>, index: number): string =>
  `${step} ${index + 1} van ${labels.length} ${labels[index]!}`;

/** The headings of the parameters in sight. */
export const parametersIn = (element: AnsweringElement): string[] =>
  [...element.shadowRoot!.querySelectorAll('.parameter > [part=heading]')]
    .filter((heading) => heading.checkVisibility())
    .map(textOf);

/** The message to the visitor about the answers as a whole. */
export const noticeIn = (element: AnsweringElement): string =>
  textOf(element.shadowRoot!.querySelector('[part=notice]')!);

/** The part below a heading. */
export const sectionIn = (root: ParentNode, heading: string): HTMLElement =>
  byRole(root, 'heading', heading).closest('section')!;

/** Sets a value that its type doesn't allow. */
export const setResult = (element: AnsweringElement, result: unknown): void => void Object.assign(element, { result });

/** A separate page, in a frame, with its own width, address and style sheet. */
export interface Page<E extends AnsweringElement = AnsweringElement> {
  readonly document: Document;
  readonly element: E;
  readonly style: (selector: string) => CSSStyleDeclaration;
}

export async function openPage<E extends AnsweringElement>(
  tag: AnsweringTag<E>,
  css: string,
  width: number,
  attributes = '',
  content = '',
): Promise<Page<E>> {
  const page = await openHostPage('/test/elements/host-page.html', css, width, markupOf(tag, attributes, content));
  const element = page.querySelector<E>(tag.tag)!;
  await element.updateComplete;
  const style = (selector: string) => page.defaultView!.getComputedStyle(element.shadowRoot!.querySelector(selector)!);
  return { document: page, element, style };
}
