// What every test of saving needs: an element that may save, results to save, and the ways to meddle with the browser's storage.

import { computeAccessibleName } from 'dom-accessibility-api';
import '../../../src/define/outreach-definition.ts';
import '../../../src/define/quick-scan.ts';
import '../../../src/define/threshold-checklist.ts';
import type { OutreachDefinitionElement, QuickScanElement, ThresholdChecklistElement } from '../../../src/index.ts';
import {
  type Answers,
  type Instrument,
  type Result,
  createResult,
  outreachDefinition,
  quickScan,
  thresholdChecklist,
} from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';

export type SavingElement = QuickScanElement | ThresholdChecklistElement | OutreachDefinitionElement;

/** A tag that can save, and two results of it that differ. */
export interface Saver {
  readonly tag: 'quick-scan' | 'threshold-checklist' | 'outreach-definition';
  readonly markup: (attributes: string) => string;
  readonly instrument: Instrument;
  readonly some: Answers;
  readonly others: Answers;
}

export const quickScanSaver: Saver = {
  tag: 'quick-scan',
  markup: (attributes) => `<quick-scan ${attributes}></quick-scan>`,
  instrument: quickScan,
  some: { location: ['private', 'public'], objective: 'society-oriented' },
  others: { location: ['public', 'online'], objective: 'society-oriented' },
};

export const savers: readonly Saver[] = [
  quickScanSaver,
  {
    tag: 'threshold-checklist',
    markup: (attributes) => `<threshold-checklist ${attributes}></threshold-checklist>`,
    instrument: thresholdChecklist,
    some: { 'not-daring.fear': 'present', 'access.online': 'unknown' },
    others: { 'not-daring.fear': 'absent', 'access.online': 'unknown' },
  },
  {
    tag: 'outreach-definition',
    markup: (attributes) => `<outreach-definition reflect ${attributes}></outreach-definition>`,
    instrument: outreachDefinition,
    some: { lifeworld: 'partial', wellbeing: 'present' },
    others: { lifeworld: 'present', wellbeing: 'present' },
  },
];

/** Three moments a month apart, at noon so that each is the same day everywhere. */
export const SEPTEMBER = '2026-09-22T12:00:00Z';
export const OCTOBER = '2026-10-22T12:00:00Z';
export const NOVEMBER = '2026-11-22T12:00:00Z';

export const resultOf = ({ instrument }: Saver, answers: Answers, recordedAt?: string): Result =>
  createResult(instrument, answers, recordedAt);

/** An element that may save, with an empty storage. Whatever it or the test leaves there goes with the test. */
export async function mountSaver(saver: Saver = quickScanSaver, attributes = ''): Promise<SavingElement> {
  localStorage.clear();
  afterThisTest(() => localStorage.clear());
  return mountAgain(saver, attributes);
}

/** One more, as after a reload: what is in storage stays. */
export async function mountAgain(saver: Saver = quickScanSaver, attributes = ''): Promise<SavingElement> {
  const element = await mount<SavingElement>(saver.markup(`allow-saving ${attributes}`));
  await settled(element);
  return element;
}

/** Waits for the later file, and until the element has told what it has to tell. */
export async function settled(element: SavingElement): Promise<void> {
  // What is told takes an update to go and another to come.
  for (let turn = 0; turn < 2; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}

/** Stores something as another tab does. */
export function storeElsewhere(key: string, text: string): void {
  localStorage.setItem(key, text);
  dispatchEvent(new StorageEvent('storage', { key, newValue: text, storageArea: localStorage }));
}

export async function press(element: SavingElement, name: string | RegExp): Promise<void> {
  await click(byRole(element, 'button', name));
  await settled(element);
}

/** Sets a result and saves it, as a visitor does. */
export async function save(element: SavingElement, result: Result): Promise<void> {
  await show(element, result);
  await press(element, 'Bewaar op dit toestel');
}

export async function show(element: SavingElement, result: Result | null): Promise<void> {
  (element as { result: unknown }).result = result;
  await settled(element);
}

/** Sets, saves and tells what was saved: three moments, none of which is the last one in time. */
export async function saveThree(element: SavingElement, saver: Saver = quickScanSaver): Promise<Result[]> {
  const results = [
    resultOf(saver, saver.some, OCTOBER),
    resultOf(saver, saver.others, NOVEMBER),
    resultOf(saver, saver.others, SEPTEMBER),
  ];
  for (const result of results) await save(element, result);
  return results;
}

export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The part of the element that is about saving. */
export const savedIn = (element: SavingElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[part=snapshots]')!;

/** What the visitor was last told about it. */
export const toldIn = (element: SavingElement): string =>
  textOf(savedIn(element).querySelector('[aria-live] p') ?? document.createElement('p'));

/** The moments in the list, in its order: what is said of each, without its buttons. */
export const listedIn = (element: SavingElement): string[] =>
  allByRole(savedIn(element), 'list', 'Bewaarde momentopnames')
    .flatMap((list) => [...list.querySelectorAll('li')])
    .map((item) => textOf(item.querySelector('label, p')!));

/** The names of all buttons about what is saved, as a screen reader says them. */
export const buttonsIn = (element: SavingElement): string[] =>
  allByRole(savedIn(element), 'button').map((button) => computeAccessibleName(button));

export const checkboxIn = (element: SavingElement, name: string | RegExp): HTMLInputElement =>
  byRole(savedIn(element), 'checkbox', name) as HTMLInputElement;

export async function check(element: SavingElement, name: string | RegExp): Promise<void> {
  await click(checkboxIn(element, name));
  await settled(element);
}

/** What is stored, by key. */
export const stored = (): Record<string, string> => ({ ...localStorage });

/** Puts something else in the place of a part of the browser until the test has ended. */
export function replace<Owner extends object>(owner: Owner, name: string, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  afterThisTest(() => {
    if (own) Object.defineProperty(owner, name, own);
    else delete (owner as Record<string, unknown>)[name];
  });
}

/** The files that the page makes from now on, and their names. */
export function downloads(): { readonly name: string; readonly text: () => Promise<string> }[] {
  const blobs: Blob[] = [];
  const files: { name: string; text: () => Promise<string> }[] = [];
  replace(URL, 'createObjectURL', { value: (blob: Blob) => `blob:${blobs.push(blob)}` });
  replace(HTMLAnchorElement.prototype, 'click', {
    value(this: HTMLAnchorElement) {
      const blob = blobs.at(-1)!;
      files.push({ name: this.download, text: () => blob.text() });
    },
  });
  return files;
}
