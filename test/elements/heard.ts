// What a form is notified of by an element in it.

import { type AnsweringElement, type AnsweringTag, entriesOf } from './harness.ts';

/** One event that reached a form, with what the form could read by then. */
export interface Heard {
  readonly type: string;
  readonly value: string;
  readonly sent: readonly string[];
}

/** The events of an element that reach the form around it, as its `oninput` would get them. */
export function listenIn(form: HTMLFormElement, { tag }: AnsweringTag, element: AnsweringElement): Heard[] {
  const heard: Heard[] = [];
  for (const type of ['input', 'change', `${tag}-change`, `${tag}-complete`]) {
    form.addEventListener(type, ({ target }) => {
      if (target !== element) throw new Error(`A control of its own leaks its ${type}.`);
      heard.push({ type, value: element.value, sent: entriesOf(form) });
    });
  }
  return heard;
}
