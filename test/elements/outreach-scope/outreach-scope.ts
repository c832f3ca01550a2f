// What every test of the scope needs: a scope with tags in it, and a way to wait until they have told each other everything.

import '../../../src/define/all.ts';
import type {
  OutreachDefinitionElement,
  OutreachProfileElement,
  OutreachScopeElement,
  QuickScanElement,
  ThresholdChecklistElement,
} from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click, press } from '../../support/input.ts';
import { descendantsOf } from '../../support/flat-tree.ts';
import { mount } from '../../support/mount.ts';

/** The quick scan with everything answered: all options of a dynamic parameter, the second one of a static one. */
export const COMPLETE = 'QF5ZZZZH';
/** Only `location` (public and online) and `objective`, and the measures. */
export const STARTED = 'QZF71R8Q0BE3000G';

/** The tags in a scope, or wherever they are looked for; what isn't there is missed only when it is used. */
export interface Tags {
  readonly scope: OutreachScopeElement;
  readonly scan: QuickScanElement;
  readonly checklist: ThresholdChecklistElement;
  readonly definition: OutreachDefinitionElement;
  readonly profile: OutreachProfileElement;
}

export const tagsIn = (root: ParentNode): Tags => ({
  scope: root.querySelector('outreach-scope')!,
  scan: root.querySelector('quick-scan')!,
  checklist: root.querySelector('threshold-checklist')!,
  definition: root.querySelector('outreach-definition')!,
  profile: root.querySelector('outreach-profile')!,
});

/** Markup in the page, in a container of its own, once everything in it stands as it will. */
export async function mountAll(markup: string): Promise<Tags & { readonly page: HTMLElement }> {
  const page = await mount(`<div>${markup}</div>`);
  await settled(page);
  return { page, ...tagsIn(page) };
}

/** Tags in a scope with these attributes. */
export const mountScope = (markup: string, attributes = '') =>
  mountAll(`<outreach-scope ${attributes}>${markup}</outreach-scope>`);

/** Waits for the files that load later, and then until nothing on the page has anything left to tell. */
export async function settled(root: ParentNode): Promise<void> {
  await Promise.all(
    descendantsOf(root).map(async (element) => {
      await (element as Partial<Updating>).updateComplete;
    }),
  );
  for (let turn = 0; turn < 2; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await updates(root);
  }
}

/** One tag's update may ask for another's. */
async function updates(root: ParentNode): Promise<void> {
  const pending = descendantsOf(root).filter((element) => (element as Partial<Updating>).isUpdatePending);
  if (pending.length === 0) return;
  await Promise.all(pending.map((element) => (element as unknown as Updating).updateComplete));
  await updates(root);
}

interface Updating {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<unknown>;
}

/** Clicks as a visitor does, and waits until all tags have heard of it. */
export async function clickOn(element: Element, root: ParentNode = document): Promise<void> {
  await click(element);
  await settled(root);
}

/** Follows a link with the keyboard: words that run over two lines have nothing in their middle to click on. */
export async function follow(link: HTMLElement, root: ParentNode = document): Promise<void> {
  link.focus();
  await press('Enter');
  await settled(root);
}

export const textOf = (element: Element): string =>
  element.textContent
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All that is written in a tag. */
export const textIn = (element: Element): string => textOf(element.shadowRoot as unknown as Element);

const parted = (element: Element, part: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~=${part}]`),
];

/** The words of the definition that are marked as touched by the quick scan. */
export function touchedIn(definition: OutreachDefinitionElement): string[] {
  const words = parted(definition, 'touched').map((term) => term.firstChild!.nextSibling!.textContent!.trim());
  // What is seen must be heard as well.
  const heard = allByRole(definition, 'link', /\(.*raakt aan jullie quickscan\)$/).length;
  if (heard !== words.length) throw new Error(`${words.length} marked, ${heard} said`);
  return words;
}

/** What the opened part of the definition has of the quick scan. */
export const touchingIn = (definition: OutreachDefinitionElement): string[] =>
  parted(definition, 'touching')
    .filter((list) => list.checkVisibility())
    .flatMap((list) => [...list.querySelectorAll('li')].map(textOf));

/** The levers of a threshold in the checklist's result, those in use with what of the scan they have. */
export function leversOf(checklist: ThresholdChecklistElement, threshold: string): string[] {
  const item = parted(checklist, 'threshold').find((each) => textOf(each).startsWith(threshold))!;
  return [...item.querySelectorAll<HTMLElement>('[part~=lever]')].map((lever) => {
    const said = textOf(lever).includes('In jullie quickscan:');
    if (said !== lever.part.contains('used')) throw new Error(`${textOf(lever)} is marked wrongly`);
    return textOf(lever);
  });
}

/** What the profile shows of one option: the cell in its table. */
export const cellIn = (profile: OutreachProfileElement, label: string): string =>
  textOf(byRole(profile, 'cell', new RegExp(`^${label}\\b`)));

/** Opens the list of results in a profile and reads it. */
export function listedIn(profile: OutreachProfileElement): string[] {
  return [...profile.shadowRoot!.querySelectorAll('[part=results] li span')].map(textOf);
}

export const headingsIn = (element: Element): string[] => allByRole(element, 'heading').map(textOf);
