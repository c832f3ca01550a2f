import { type TemplateResult, html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { QuickScanElement } from '../src/elements/quick-scan/quick-scan-element.ts';
import './hosts.css';

/*
 * What the stories share: the attributes of elements that answer an instrument, their host pages, and what a
 * visitor does in them.
 */

type Properties = 'mode' | 'headingLevel' | 'value' | 'name' | 'required' | 'disabled' | 'readonly' | 'allowSaving';

export type AnsweringArgs = Pick<QuickScanElement, Properties>;

/** The tags that answer an instrument. */
type AnsweringTag = 'quick-scan' | 'threshold-checklist' | 'outreach-definition';

export const answeringArgs: AnsweringArgs = {
  mode: 'steps',
  headingLevel: 2,
  value: '',
  name: '',
  required: false,
  disabled: false,
  readonly: false,
  allowSaving: false,
};

export const answeringArgTypes = {
  mode: { control: 'inline-radio', options: ['steps', 'page'] },
  headingLevel: { control: 'inline-radio', options: [1, 2, 3, 4, 5, 6] },
  value: { control: 'text' },
} as const;

/** The controls and events that a story shows. */
export const shown = (args: object, ...events: readonly string[]) => ({
  actions: { handles: events },
  controls: { include: Object.keys(args) },
});

export const fullscreen = { layout: 'fullscreen' };

export const onDark = (content: TemplateResult): TemplateResult => html`<div class="dark-host">${content}</div>`;
export const onNarrow = (content: TemplateResult): TemplateResult => html`<div class="narrow-host">${content}</div>`;

/** A form that shows what it sends. */
export const inForm = (content: TemplateResult): TemplateResult =>
  html`<form class="form-host" @submit=${showEntries} @reset=${clearEntries}>
    ${content}
    <p>
      <button>Verstuur</button>
      <button type="reset">Zet terug</button>
    </p>
    <pre aria-live="polite">Nog niets verstuurd.</pre>
  </form>`;

/** The first element of a tag, and its shadow root, once it has rendered. */
export async function ready<Tag extends keyof HTMLElementTagNameMap>(
  canvas: HTMLElement,
  tag: Tag,
): Promise<{ element: HTMLElementTagNameMap[Tag]; root: ShadowRoot }> {
  const element = canvas.querySelector(tag)!;
  await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  return { element, root: element.shadowRoot! };
}

/** On a busy machine a file may take a while. */
const patient = { timeout: 10_000 };

/** Waits for something that a later file or a click makes appear. */
export async function appeared<E extends Element>(root: ShadowRoot, selector: string): Promise<E> {
  await waitFor(() => expect(root.querySelector(selector)).not.toBeNull(), patient);
  return root.querySelector<E>(selector)!;
}

/** Waits for a button, and clicks it. */
export async function press(root: ShadowRoot, label: string): Promise<void> {
  const find = () => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label);
  await waitFor(() => expect(find()).toBeDefined(), patient);
  find()!.click();
}

interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** Asks for the result, and gives what is around it. */
export async function shownResult({ canvasElement }: Canvas, tag: AnsweringTag): Promise<ShadowRoot> {
  const { element, root } = await ready(canvasElement, tag);
  element.showResult();
  await appeared(root, '[part=result]');
  return root;
}

/** No attribute opens the result, only a visitor or a script. */
export const askResult =
  (tag: AnsweringTag) =>
  async (canvas: Canvas): Promise<void> =>
    void (await shownResult(canvas, tag));

function showEntries(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const entries = [...new FormData(form)].map(([name, value]) => `${name} = ${value as string}`);
  form.querySelector('pre')!.textContent = entries.join('\n');
}

function clearEntries(event: Event): void {
  (event.currentTarget as HTMLFormElement).querySelector('pre')!.textContent = 'Nog niets verstuurd.';
}
