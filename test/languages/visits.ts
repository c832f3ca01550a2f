// What a visitor does to get to see something, by ids and parts and never by words.

import type { OutreachProfileElement, OutreachScopeElement } from '../../src/index.ts';
import { type Result, thresholdChecklist, toCode } from '../../src/model/index.ts';
import { until } from '../support/eventually.ts';
import { FULL_SCAN, OTHER_SCAN, answered } from './answers.ts';

/** Any of the tags. */
export type Shown = HTMLElement & { readonly updateComplete: Promise<unknown>; showResult(): void };

export const all = <E extends Element = HTMLElement>({ shadowRoot }: Shown, selector: string): E[] => [
  ...shadowRoot!.querySelectorAll<E>(selector),
];

/** Presses each one that is present now, one after another. */
export async function pressEach(element: Shown, selector: string): Promise<void> {
  for (const button of all(element, selector)) {
    button.click();
    await element.updateComplete;
  }
}

export const result = (element: Shown) => element.showResult();

async function type(element: Shown, field: string, text: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement | HTMLSelectElement>(`[id="${field}"]`)!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** A number with each possible problem. */
export async function typeWrong(element: Shown): Promise<void> {
  await type(element, 'time-frame.outreach-hours', 'twaalf');
  await type(element, 'time-frame.contact-hours', '7,1234');
  await type(element, 'time-frame.contact-duration', '0');
  await type(element, 'time-frame.project-duration', '1.000');
}

const save = (element: Shown) => pressEach(element, '.snapshots > button');

/** Makes agreements, then tries another without words if there is room for it, and asks for a day that is missing. */
export const agree = (count: number) => async (element: Shown) => {
  element.showResult();
  await element.updateComplete;
  for (let made = 0; made < count; made++) {
    await pressEach(element, '.agreements > .buttons > button:first-of-type');
    await type(element, 'agreement-hook', `${made}`);
    await type(element, 'agreement-words', '…');
    await type(element, 'agreement-who', 'Fatma');
    await type(element, 'agreement-day', `${new Date().getFullYear() + 1}-05-31`);
    await pressEach(element, '.asking [part~=primary]');
  }
  await pressEach(element, '.agreements [aria-expanded=false]');
  await type(element, 'look-again', '');
  await pressEach(element, '.asking [part~=primary]');
};

/** Two snapshots compared, and a damaged one below them. */
export async function compareSaved(element: Shown): Promise<void> {
  localStorage.setItem(`outreach-elements/quick-scan/2026-01-01T12:00:00.000Z/1`, '{}');
  Object.assign(element, { result: FULL_SCAN });
  await element.updateComplete;
  await save(element);
  Object.assign(element, { result: OTHER_SCAN });
  await element.updateComplete;
  await save(element);
  for (const box of all<HTMLInputElement>(element, '.snapshots [type=checkbox]')) box.click();
  await element.updateComplete;
  await pressEach(element, '.snapshots .actions > button:not(:last-child)');
}

export async function removeSaved(element: Shown): Promise<void> {
  await save(element);
  await pressEach(element, '.snapshots .actions > button:last-child');
}

/** All messages about taking a result along, except where a dialog would open. */
/** Marks in the picture of a result another answer to each question that takes one. */
export async function wish(element: Shown): Promise<void> {
  element.showResult();
  await element.updateComplete;
  await pressEach(element, '.wish button');
  await pressEach(element, 'td [type=radio]:not(:checked)');
}

const untilShown = (element: Shown, selector: string) => until(() => all(element, selector).length > 0, selector);

/** Opens a link with a round. */
export const inRound = (element: Shown) => untilShown(element, '.round');

/** Passes on the round that a link opened, or begins one. */
export async function passOn(element: Shown): Promise<void> {
  if (location.hash) await inRound(element);
  element.showResult();
  await element.updateComplete;
  await pressEach(element, '.result > .buttons:first-of-type > [part~=primary], .export .actions [aria-expanded]');
  await untilShown(element, '.pass');
}

export const takeAlong = (element: Shown) => pressEach(element, '[part=export] li:nth-child(n + 2) button');

export const give = (results: readonly Result[]) => (element: Shown) => {
  (element as unknown as OutreachProfileElement).results = results;
  return element.updateComplete;
};

/** All messages about what can't be read. */
export async function addWrong(element: Shown): Promise<void> {
  const wrong = [
    'An: QSRDNFVF',
    'QSRDNFVF',
    'QSRDNFVG',
    'QSRD-NFV',
    'Bo: QSRD-NF!F',
    'Wie is er nog',
    `${toCode(thresholdChecklist, answered(thresholdChecklist, 0))}`,
    'QSRDNFVFQSRDNFVF',
  ];
  const field = element.shadowRoot!.querySelector('textarea')!;
  for (const text of [
    wrong.join('\n'),
    '[{"instrument": "onbekend"}, 3, {"instrument": "quick-scan", "version": 9}]',
    '',
  ]) {
    field.value = text;
    await pressEach(element, '.adding [part~=primary]');
    await until(() => !element.shadowRoot!.querySelector('.busy'), 'what is added is read');
    if (text.startsWith('An')) await pressEach(element, '.notice > button');
  }
}

export async function removeOne(element: Shown): Promise<void> {
  await pressEach(element, '.results li button');
  element.shadowRoot!.querySelector('details')!.open = true;
}

export async function adapt(element: Shown): Promise<void> {
  const scope = element.closest<OutreachScopeElement>('outreach-scope')!;
  scope.content = { 'quick-scan': { parameters: { location: '…' } } };
  await element.updateComplete;
  element.showResult();
}
