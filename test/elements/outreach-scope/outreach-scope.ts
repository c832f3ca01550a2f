// What every test of the scope needs: a scope with tags in it, and a way to wait until they all know of each other.

import { ReactiveElement } from 'lit';
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
export const COMPLETE = 'QSRDNFVF';
/** Only `location` (public and online) and `objective`, and the measures. */
export const STARTED = 'Y8NBGB18XFWMJFXW';

/** The tags in a scope, or in any other container; a missing one only fails when it is used. */
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

/** Markup on the page, in a container, once everything in it has settled. */
export async function mountAll(markup: string): Promise<Tags & { readonly page: HTMLElement }> {
  const page = await mount(`<div>${markup}</div>`);
  await settled(page);
  return { page, ...tagsIn(page) };
}

/** Tags in a scope with these attributes. */
export const mountScope = (markup: string, attributes = '') =>
  mountAll(`<outreach-scope ${attributes}>${markup}</outreach-scope>`);

/** Waits until no update is pending on the page: one tag's update may cause another's. */
export async function settled(root: ParentNode): Promise<void> {
  const updating = descendantsOf(root).filter((element) => element instanceof ReactiveElement);
  await Promise.all(updating.map(({ updateComplete }) => updateComplete));
  if (updating.some(({ isUpdatePending }) => isUpdatePending)) await settled(root);
}

/** Clicks as a visitor does, and waits until all tags have been notified. */
export async function clickOn(element: Element, root: ParentNode = document): Promise<void> {
  await click(element);
  await settled(root);
}

/** Follows a link with the keyboard, as the middle of words on two lines can't be clicked. */
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

/** All text in a tag. */
export const textIn = (element: Element): string => textOf(element.shadowRoot as unknown as Element);

const parted = (element: Element, part: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~=${part}]`),
];

/** The parts of the definition that choices in the quick scan bear on, all of which are put on paper. */
export function touchedIn(definition: OutreachDefinitionElement): string[] {
  definition.ownerDocument.defaultView!.dispatchEvent(new Event('beforeprint'));
  return parted(definition, 'touching').map((list) =>
    textOf(list.closest('section')!.querySelector('[part=heading]')!).replace(/^Deel \d van 8 /, ''),
  );
}

/** What the open part of the definition says about the quick scan. */
export const touchingIn = (definition: OutreachDefinitionElement): string[] =>
  parted(definition, 'touching')
    .filter((list) => list.checkVisibility())
    .flatMap((list) => [...list.querySelectorAll('li')].map(textOf));

/** The levers of a threshold in the checklist's result, without their meanings, and for those in use what the scan has. */
export function leversOf(checklist: ThresholdChecklistElement, threshold: string): string[] {
  const item = parted(checklist, 'threshold').find((each) => textOf(each).startsWith(threshold))!;
  return [...item.querySelectorAll<HTMLElement>('[part~=lever]')].map((lever) => {
    const said = textOf(lever).includes('Dat doen jullie al:');
    if (said !== lever.part.contains('used')) throw new Error(`${textOf(lever)} is marked wrongly`);
    return textOf(lever).replaceAll(/ \([^)]*\)/g, '');
  });
}

/** What the profile shows of one option: the cell in its table. */
export const cellIn = (profile: OutreachProfileElement, label: string): string =>
  textOf(byRole(profile, 'cell', new RegExp(`^${label}\\b`)));

/** Opens the list of results in a profile and reads it. */
export function listedIn(profile: OutreachProfileElement): string[] {
  return [...profile.shadowRoot!.querySelectorAll('[part=results] li > span')].map(textOf);
}

export const headingsIn = (element: Element): string[] => allByRole(element, 'heading').map(textOf);
