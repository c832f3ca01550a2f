// What every test of the definition needs: the element, and the words a visitor finds it by.

import { executeServerCommand } from '@web/test-runner-commands';
import { computeAccessibleName } from 'dom-accessibility-api';
import '../../../src/define/outreach-definition.ts';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import type { DefinitionPart } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { click } from '../../support/input.ts';
import { openHostPage } from '../../support/host-page.ts';
import { mount } from '../../support/mount.ts';

/** The definition as the factsheet of SAM vzw and Reach Out! prints it. */
export const DEFINITION =
  'Outreachend werken is een werkwijze, die uitgaat van een actieve benadering en die gericht is op het bevorderen van ' +
  'welzijn. De werker vertrekt vanuit de participatieve basishouding en richt zich op kwetsbare doelgroepen die niet of ' +
  'ontoereikend worden bereikt door het huidige dienst-, hulp- en zorgverleningsaanbod. Dit door zich te begeven in hun ' +
  'leefwereld met erkenning van de daar geldende waarden en normen. Met outreachend werken streeft men naar een ' +
  'wederzijdse afstemming tussen de doelgroep, hun netwerk, het maatschappelijk aanbod en de ruimere samenleving';

interface Part {
  readonly id: DefinitionPart;
  /** Its words in the definition. */
  readonly words: string;
  readonly heading: string;
  /** How many things its source says of it. */
  readonly items: number;
  readonly question: string;
}

export const PARTS: readonly Part[] = [
  {
    id: 'active-approach',
    words: 'actieve benadering',
    heading: 'Deel 1 van 8 actieve benadering',
    items: 4,
    question: 'Stappen jullie zelf op mensen af?',
  },
  {
    id: 'wellbeing',
    words: 'bevorderen van welzijn',
    heading: 'Deel 2 van 8 bevorderen van welzijn',
    items: 3,
    question: 'Werken jullie aan het welzijn van mensen?',
  },
  {
    id: 'participatory-attitude',
    words: 'participatieve basishouding',
    heading: 'Deel 3 van 8 participatieve basishouding',
    items: 9,
    question: 'Vertrekken jullie vanuit deze houding?',
  },
  {
    id: 'vulnerable-groups',
    words: 'kwetsbare doelgroepen',
    heading: 'Deel 4 van 8 kwetsbare doelgroepen',
    items: 4,
    question: 'Zijn jullie er voor mensen in een kwetsbare positie?',
  },
  {
    id: 'under-reached',
    words: 'niet of ontoereikend worden bereikt',
    heading: 'Deel 5 van 8 niet of ontoereikend bereikt',
    items: 2,
    question: 'Zijn jullie er voor wie niet of te weinig bereikt wordt?',
  },
  {
    id: 'lifeworld',
    words: 'hun leefwereld',
    heading: 'Deel 6 van 8 hun leefwereld',
    items: 4,
    question: 'Werken jullie daar waar mensen leven?',
  },
  {
    id: 'values-and-norms',
    words: 'erkenning van de daar geldende waarden en normen',
    heading: 'Deel 7 van 8 erkenning van de daar geldende waarden en normen',
    items: 4,
    question: 'Erkennen jullie de waarden en normen die daar gelden?',
  },
  {
    id: 'mutual-attunement',
    words: 'wederzijdse afstemming',
    heading: 'Deel 8 van 8 wederzijdse afstemming',
    items: 4,
    question: 'Brengen jullie mensen, diensten en omgeving dichter bij elkaar?',
  },
];

/** All there is to show besides the definition. */
export const VIEWS = [
  'summary',
  'similarities',
  'reasons',
  'needs',
  'dutch-view',
  'recommendations',
  'references',
] as const;

/** Every part is there in the practice. */
export const COMPLETE = 'D000NAN4';
/** The same, with the last part open. */
export const ALL_BUT_LAST = 'D0005ANG';
/** The first part is there, the second in part, and `lifeworld` not. */
export const STARTED = 'D000309N';

/** An element with these attributes and light DOM, and with its later file if these ask for it. */
export async function mountDefinition(attributes = '', content = ''): Promise<OutreachDefinitionElement> {
  const definition = await mount<OutreachDefinitionElement>(
    `<outreach-definition ${attributes}>${content}</outreach-definition>`,
  );
  await loaded(definition);
  return definition;
}

/** The same once a visitor is here, and what loads later with it: from then on nothing on the page moves by itself. */
export async function mountVisitedDefinition(attributes = '', content = ''): Promise<OutreachDefinitionElement> {
  const definition = await mountDefinition(attributes, content);
  allByRole(definition, 'heading')[0]?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  await loaded(definition);
  return definition;
}

/** Waits for what comes in later files, where the element has asked for them: it may move what is on the page. */
export async function loaded(definition: OutreachDefinitionElement): Promise<void> {
  await definition.updateComplete;
}

export const nameOf = (element: Element): string => computeAccessibleName(element).replace(/\s+/g, ' ').trim();

/** The words in elements, as they are read. */
export const textsOf = (elements: Iterable<Element>): string[] =>
  [...elements].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** The name of what has the focus in it; empty when nothing has. (Comparing elements themselves would print them whole.) */
export function focusIn(definition: OutreachDefinitionElement): string {
  const focused = definition.shadowRoot!.activeElement;
  return focused ? nameOf(focused) : '';
}

/** The quotation, where it is shown. (Its role has no name to look it up by.) */
export const quotationIn = (definition: OutreachDefinitionElement): HTMLElement | undefined =>
  allByRole(definition, 'figure')[0]?.querySelector<HTMLElement>('blockquote') ?? undefined;

/** The link in the definition with these words. */
export const term = (definition: OutreachDefinitionElement, words: string | RegExp): HTMLElement =>
  byRole(quotationIn(definition)!, 'link', words);

/** The headings of the parts in sight. */
export const openParts = (definition: OutreachDefinitionElement): string[] =>
  allByRole(definition, 'heading', /^Deel \d van 8/).map(nameOf);

/** Clicks on words of the definition: on their first line, as the middle of two may lie outside of them. */
export async function clickTerm(definition: OutreachDefinitionElement, words: string | RegExp): Promise<void> {
  const link = term(definition, words);
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = link.getClientRects()[0]!;
  const frame = link.ownerDocument.defaultView!.frameElement?.getBoundingClientRect();
  await executeServerCommand('click', {
    x: Math.round(left + width / 2 + (frame?.left ?? 0)),
    y: Math.round(top + height / 2 + (frame?.top ?? 0)),
  });
  await definition.updateComplete;
}

export async function press(definition: OutreachDefinitionElement, name: string | RegExp): Promise<void> {
  await click(byRole(definition, 'button', name));
  await loaded(definition);
}

/** Goes to a fragment of this page, as a link does, and waits until the page has heard of it. */
export async function follow(fragment: string): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  afterThisTest(() => history.replaceState(null, '', location.pathname + location.search));
  location.hash = fragment;
  await heard;
}

/** A page of its own, in a frame: its width, its address and its style sheet are its own too. */
export interface Page {
  readonly document: Document;
  readonly definition: OutreachDefinitionElement;
}

export async function openPage(css: string, width: number, attributes = '', content = ''): Promise<Page> {
  const page = await openHostPage(
    '/test/elements/outreach-definition/host-page.html',
    css,
    width,
    `<outreach-definition ${attributes}>${content}</outreach-definition>`,
  );
  const definition = page.querySelector('outreach-definition')!;
  await definition.updateComplete;
  return { document: page, definition };
}

/** Waits for what comes in later files, of the page in the frame. */
export async function pageLoaded({ definition }: Page): Promise<void> {
  await definition.updateComplete;
}
