// What every test of the profile needs: the element, results to give it, and the ways a visitor adds them.

import { computeAccessibleName } from 'dom-accessibility-api';
import '../../../src/define/outreach-profile.ts';
import type { OutreachProfileChangeEvent, OutreachProfileElement } from '../../../src/index.ts';
import {
  type Answers,
  type OutreachDefinition,
  type QuickScan,
  type Result,
  type ThresholdChecklist,
  createResult,
  outreachDefinition,
  quickScan,
  thresholdChecklist,
} from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { until } from '../../support/eventually.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';

export { replace } from '../../support/replace.ts';

/** Everything of the quick scan answered, without measures. */
export const COMPLETE = 'QSRDNFVF';

export const scan = (answers: Answers<QuickScan>, recordedAt?: string): Result<QuickScan> =>
  createResult(quickScan, answers, recordedAt);

export const checklist = (answers: Answers<ThresholdChecklist>, recordedAt?: string): Result<ThresholdChecklist> =>
  createResult(thresholdChecklist, answers, recordedAt);

export const definition = (answers: Answers<OutreachDefinition>, recordedAt?: string): Result<OutreachDefinition> =>
  createResult(outreachDefinition, answers, recordedAt);

/** Two moments of one team: location and objective moved, one measure is new, another changed. */
export const BEFORE = scan(
  {
    location: ['private', 'public'],
    objective: 'society-oriented',
    direction: 'demand-led',
    'time-frame.contact-duration': { value: 6, unit: 'weeks' },
  },
  '2026-01-15T12:00:00Z',
);

export const AFTER = scan(
  {
    location: ['public', 'online'],
    objective: 'target-group-oriented',
    direction: 'demand-led',
    'time-frame.outreach-hours': 7.15,
    'time-frame.contact-duration': { value: 6, unit: 'months' },
  },
  '2026-09-03T12:00:00Z',
);

/** A third result, whose date isn't known. */
export const OTHER = scan({ 'working-relationship': ['voluntary'], location: ['public'], direction: 'supply-led' });

/** This many different results, with codes of eight symbols. */
export function manyResults(count: number): Result<QuickScan>[] {
  const places = ['private', 'semi-public', 'public', 'online'] as const;
  const actions = ['direct-service', 'indirect-service', 'lifeworld-participation', 'structural-work'] as const;
  const relations = ['voluntary', 'assertive', 'leverage', 'coercive'] as const;
  const ways = ['own-observation', 'self-referral', 'professional-network', 'informal-network'] as const;
  const some = <T>(options: readonly T[], bits: number) => options.filter((_, index) => bits & (1 << index));
  return Array.from({ length: count }, (_, index) =>
    scan({
      location: some(places, (index % 15) + 1),
      actions: some(actions, (Math.floor(index / 15) % 15) + 1),
      'working-relationship': some(relations, (Math.floor(index / 15 ** 2) % 15) + 1),
      referral: some(ways, Math.floor(index / 15 ** 3) % 16),
    }),
  );
}

/** What a page's script may set; the type of the getter is narrower. */
export interface Given {
  readonly results?: readonly (Result | string)[] | string;
  readonly codes?: string | readonly string[];
}

/** An element with these attributes, once it has read what it was given. */
export async function mountProfile(attributes = '', properties: Given = {}): Promise<OutreachProfileElement> {
  const profile = await mount<OutreachProfileElement>(`<outreach-profile ${attributes}></outreach-profile>`);
  Object.assign(profile, properties);
  await settled(profile);
  return profile;
}

/** Waits for what the page gave, and until nothing that a visitor gives is being read. */
export async function settled(profile: OutreachProfileElement): Promise<void> {
  await profile.updateComplete;
  await until(() => !profile.isUpdatePending && !isBusy(profile), 'the end of reading');
}

/** Whether it is reading, and says so. (Asked often, so not by role.) */
export const isBusy = (profile: OutreachProfileElement): boolean =>
  profile.shadowRoot!.querySelector('progress') !== null;

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export async function press(profile: OutreachProfileElement, name: string | RegExp): Promise<void> {
  await click(byRole(profile, 'button', name));
  await settled(profile);
}

/** Presses by key: for buttons that a pointer can miss because content above may still grow, or if the keyboard matters. */
export async function pressByKey(profile: OutreachProfileElement, name: string | RegExp): Promise<void> {
  byRole(profile, 'button', name).focus();
  await pressKeys('Enter');
  await settled(profile);
}

export const codesField = (profile: OutreachProfileElement): HTMLTextAreaElement =>
  byRole(profile, 'textbox', 'Resultaatcodes of links, elk op een regel') as HTMLTextAreaElement;

/** Pastes a text as the clipboard gives it; what the field does with it by itself is left out. Returns whether the browser may put it in the field. */
export function paste(profile: OutreachProfileElement, text: string, field = codesField(profile)): boolean {
  field.focus();
  const event = new Event('paste', { bubbles: true, cancelable: true, composed: true });
  return field.dispatchEvent(Object.assign(event, { clipboardData: transferOf([], text) }));
}

/** Has a text in the field and adds what is in it. */
export async function addText(profile: OutreachProfileElement, text: string): Promise<void> {
  codesField(profile).value = text;
  await press(profile, 'Voeg toe');
}

export const textFile = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

export const fileInput = (profile: OutreachProfileElement): HTMLInputElement =>
  profile.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;

/** Chooses files, as the browser's own dialogue does. They are read later. */
export function choose(profile: OutreachProfileElement, ...files: File[]): void {
  const input = fileInput(profile);
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Drops files on the place for them. They are read later. */
export function drop(profile: OutreachProfileElement, ...files: File[]): void {
  const place = codesField(profile);
  place.dispatchEvent(dragEvent('dragover', files));
  place.dispatchEvent(dragEvent('drop', files));
}

export function dragEvent(type: 'dragover' | 'drop', files: readonly File[], text = ''): DragEvent {
  const dataTransfer = transferOf(files, text);
  return new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer });
}

function transferOf(files: readonly File[], text = ''): DataTransfer {
  const transfer = new DataTransfer();
  if (text) transfer.setData('text/plain', text);
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** The message about what was added. */
export const added = (profile: OutreachProfileElement): string =>
  textOf(profile.shadowRoot!.querySelector('[part=adding] [aria-live]')!);

/** Waits until the message about what was added begins like this. */
export async function untilAdded(profile: OutreachProfileElement, expected: string | RegExp): Promise<void> {
  const isExpected = (text: string) => (typeof expected === 'string' ? text.startsWith(expected) : expected.test(text));
  try {
    await until(() => isExpected(added(profile)), String(expected));
  } catch (error) {
    throw new Error(`${String(error)} It says: ${added(profile)}`, { cause: error });
  }
  await settled(profile);
}

/** The message about what was kept. */
export const kept = (profile: OutreachProfileElement): string =>
  textOf(profile.shadowRoot!.querySelector('[part=export] [aria-live]')!);

/** What was refused, one line each. */
export const refusals = (profile: OutreachProfileElement): string[] =>
  textsOf(profile.shadowRoot!.querySelectorAll('[part=adding] [aria-live] li'));

/** A text as people read it: with single spaces, and without soft hyphens. */
export const textOf = ({ textContent }: Element): string =>
  textContent
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const textsOf = (elements: Iterable<Element>): string[] => [...elements].map(textOf);

/** All that can be read in it. */
export const shown = (profile: OutreachProfileElement): string => textOf(profile.shadowRoot!.querySelector('.base')!);

/** The heading of the picture, below that of the element itself; the latter if there is no picture. */
export const title = (profile: OutreachProfileElement): string => {
  const [own, picture] = allByRole(profile, 'heading');
  return textOf(profile.results.length > 0 && !profile.readonly ? picture! : own!);
};

/** The cells in the row of a question. */
export const cells = (profile: OutreachProfileElement, row: string | RegExp): string[] =>
  textsOf(allByRole(byRole(byRole(profile, 'table'), 'rowheader', row).closest('tr')!, 'cell'));

export const codesOf = (profile: OutreachProfileElement): string[] => profile.results.map(({ code }) => code);

/** Opens the list of results, as a visitor does. */
export async function openList(profile: OutreachProfileElement): Promise<void> {
  await click(profile.shadowRoot!.querySelector('summary')!);
}

/** The fields for names, in order. */
export const nameFields = (profile: OutreachProfileElement): HTMLInputElement[] =>
  allByRole(profile, 'textbox', /^Naam bij /) as HTMLInputElement[];

export const names = (profile: OutreachProfileElement): string[] => nameFields(profile).map(({ value }) => value);

/** The name of what has the focus in it; empty when nothing has. (Comparing elements themselves would print them whole.) */
export function focusIn(profile: OutreachProfileElement): string {
  const focused = profile.shadowRoot!.activeElement;
  return focused ? computeAccessibleName(focused).replace(/\s+/g, ' ').trim() : '';
}

/** Collects the events that reach the document, where a host would listen. */
export function listen(): OutreachProfileChangeEvent[] {
  const events: OutreachProfileChangeEvent[] = [];
  const hear = (event: OutreachProfileChangeEvent) => void events.push(event);
  document.addEventListener('outreach-profile-change', hear);
  afterThisTest(() => document.removeEventListener('outreach-profile-change', hear));
  return events;
}

/** The headings of the rows in its table. */
export const rowNames = (profile: OutreachProfileElement): string[] =>
  textsOf(allByRole(byRole(profile, 'table'), 'rowheader'));
