// What every test of saving needs: an element that may save, results to save, and ways to meddle with the browser's storage.

import { type Answers, type Result, createResult } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { click } from '../../support/input.ts';
import { nameOf, textOf } from '../../support/words.ts';
import { type AnsweringElement, type AnsweringTag, mountTag, press, setResult } from '../../elements/harness.ts';
import { quickScanTag } from '../../elements/quick-scan/quick-scan.ts';

/** Three moments, each a month apart, at noon so that each is the same day everywhere. */
export const SEPTEMBER = '2026-09-22T12:00:00Z';
export const OCTOBER = '2026-10-22T12:00:00Z';
export const NOVEMBER = '2026-11-22T12:00:00Z';

export const resultOf = ({ instrument }: AnsweringTag, answers: Answers, recordedAt?: string): Result =>
  createResult(instrument, answers, recordedAt);

/** Two results of the quick scan. */
export const october = resultOf(quickScanTag, quickScanTag.some, OCTOBER);
export const november = resultOf(quickScanTag, quickScanTag.others, NOVEMBER);

/** An element that may save, with empty storage. Whatever it or the test stores is removed after the test. */
export async function mountSaver(tag: AnsweringTag = quickScanTag, attributes = ''): Promise<AnsweringElement> {
  localStorage.clear();
  afterThisTest(() => localStorage.clear());
  return mountAgain(tag, attributes);
}

/** Another one, as after a reload: storage stays as it is. */
export async function mountAgain(tag: AnsweringTag = quickScanTag, attributes = ''): Promise<AnsweringElement> {
  return mountTag(tag, `allow-saving ${attributes}`);
}

/** Stores something as another tab does. */
export function storeElsewhere(key: string, text: string): void {
  localStorage.setItem(key, text);
  dispatchEvent(new StorageEvent('storage', { key, newValue: text, storageArea: localStorage }));
}

/** Sets a result and saves it, as a visitor does. */
export async function save(element: AnsweringElement, result: Result): Promise<void> {
  await show(element, result);
  await press(element, 'Bewaar op dit toestel');
}

export async function show(element: AnsweringElement, result: Result | null): Promise<void> {
  setResult(element, result);
  await element.updateComplete;
}

/** Saves three results and returns them, in an order that isn't that of their dates. */
export async function saveThree(element: AnsweringElement, tag: AnsweringTag = quickScanTag): Promise<Result[]> {
  const results = [
    resultOf(tag, tag.some, OCTOBER),
    resultOf(tag, tag.others, NOVEMBER),
    resultOf(tag, tag.others, SEPTEMBER),
  ];
  for (const result of results) await save(element, result);
  return results;
}

/** The part of the element that is about saving. */
export const savedIn = (element: AnsweringElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[part=snapshots]')!;

/** The last message to the visitor about it. */
export const messageIn = (element: AnsweringElement): string =>
  textOf(savedIn(element).querySelector('[aria-live] p') ?? document.createElement('p'));

/** The snapshots in the list, in order: what is said about each, without its buttons. */
export const listedIn = (element: AnsweringElement): string[] =>
  allByRole(savedIn(element), 'group', 'Bewaarde momentopnames')
    .flatMap((list) => [...list.querySelectorAll('li')])
    .map((item) => textOf(item.querySelector('label, p')!));

/** The names of all buttons about what is saved, as a screen reader says them. */
export const buttonsIn = (element: AnsweringElement): string[] => allByRole(savedIn(element), 'button').map(nameOf);

export const checkboxIn = (element: AnsweringElement, name: string | RegExp): HTMLInputElement =>
  byRole(savedIn(element), 'checkbox', name) as HTMLInputElement;

export async function check(element: AnsweringElement, name: string | RegExp): Promise<void> {
  await click(checkboxIn(element, name));
  await element.updateComplete;
}

/** What is stored, by key. */
export const stored = (): Record<string, string> => ({ ...localStorage });
