// What every test of the checklist needs: the element, and the words a visitor finds it by.

import { computeAccessibleName } from 'dom-accessibility-api';
import '../../../src/define/threshold-checklist.ts';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';

/** Every threshold holds. */
export const COMPLETE = 'T02K8H43BV2T';
/** No threshold holds. */
export const ABSENT = 'T00VR5PPEKPN';
/** Every threshold holds in part, and the last one is open. */
export const ALL_BUT_LAST = 'T00B38NW5V2D';
/** One of each answer in the first two groups, and one threshold of the last group that holds. */
export const STARTED = 'T002N8FFQPNC';

/** The five groups, with what each of their thresholds says and whose it is. */
export const GROUPS: Readonly<Record<string, readonly (readonly [statement: string, source: string])[]>> = {
  'Het aanbod is niet gekend': [
    ['Mensen weten niet dat ons aanbod bestaat.', 'SAM vzw'],
    ['Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.', 'Martin Stam'],
  ],
  'De stap niet durven zetten': [
    ['Mensen zijn bang om de stap naar ons te zetten.', 'SAM vzw'],
    ['Mensen schamen zich om de stap naar ons te zetten.', 'SAM vzw'],
    ['Eerdere ervaringen houden mensen tegen.', 'SAM vzw'],
    ['Mensen hebben geen vertrouwen meer in diensten.', 'Martin Stam'],
    ['Mensen vinden zelf dat ze geen hulp nodig hebben.', 'Martin Stam'],
  ],
  'Regels en afspraken': [
    ['Onze regels en afspraken maken het mensen moeilijk.', 'SAM vzw'],
    ['Mensen haken af door onze regels.', 'SAM vzw'],
    ['Mensen verliezen hun begeleiding door onze regels.', 'SAM vzw'],
  ],
  'Praktische drempels': [
    ['Mensen komen op een wachtlijst.', 'SAM vzw'],
    ['Taal staat tussen mensen en ons in.', 'SAM vzw'],
    ['Mensen moeten eerst een afspraak maken.', 'SAM vzw'],
    ['Mensen moeten online een afspraak maken.', 'SAM vzw'],
  ],
  'Het aanbod past niet': [
    ['Het aanbod is versnipperd.', 'SAM vzw'],
    ['Ons aanbod is niet op maat van mensen.', 'SAM vzw'],
    ['Wij missen kennis die mensen nodig hebben.', 'workshop Antwerpen'],
    ['Ons aanbod is te klein voor wat mensen nodig hebben.', 'workshop Antwerpen'],
  ],
};

/** An element with these attributes and light DOM, and with its later file if these ask for it. */
export async function mountChecklist(attributes = '', content = ''): Promise<ThresholdChecklistElement> {
  const checklist = await mount<ThresholdChecklistElement>(
    `<threshold-checklist ${attributes}>${content}</threshold-checklist>`,
  );
  await loaded(checklist);
  return checklist;
}

/** The same once a visitor is here, and the later file with it: from then on nothing on the page moves by itself. */
export async function mountVisitedChecklist(attributes = '', content = ''): Promise<ThresholdChecklistElement> {
  const checklist = await mountChecklist(attributes, content);
  byRole(checklist, 'heading', 'Drempelchecklist voor jullie aanbod').dispatchEvent(
    new Event('pointerover', { bubbles: true }),
  );
  await loaded(checklist);
  return checklist;
}

/** The same with its result in sight. */
export async function mountResult(attributes = ''): Promise<ThresholdChecklistElement> {
  const checklist = await mountChecklist(attributes);
  checklist.showResult();
  await loaded(checklist);
  return checklist;
}

export const nameOf = (element: Element): string => computeAccessibleName(element).replace(/\s+/g, ' ').trim();

/** The words in elements, as they are read. */
export const textsOf = (elements: readonly Element[]): string[] =>
  elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** The groups of radio buttons in sight. */
export const questionsIn = (root: ParentNode): HTMLElement[] =>
  allByRole(root, 'group').filter((group) => allByRole(group, 'radio').length > 0);

/** The name of what has the focus in it; empty when nothing has. (Comparing elements themselves would print them whole.) */
export function focusIn(checklist: ThresholdChecklistElement): string {
  const focused = checklist.shadowRoot!.activeElement;
  return focused ? nameOf(focused) : '';
}

export const radio = (root: ParentNode, statement: string, answer: string): HTMLInputElement =>
  byRole(byRole(root, 'group', statement), 'radio', answer) as HTMLInputElement;

/** Answers as a person does. */
export async function choose(checklist: ThresholdChecklistElement, statement: string, answer: string): Promise<void> {
  await click(radio(checklist, statement, answer));
  await loaded(checklist);
}

export async function press(checklist: ThresholdChecklistElement, name: string | RegExp): Promise<void> {
  await click(byRole(checklist, 'button', name));
  await loaded(checklist);
}

/** Waits for what comes in the later file, where the element has asked for it: it may move what is on the page. */
export async function loaded(checklist: ThresholdChecklistElement): Promise<void> {
  await checklist.updateComplete;
}
