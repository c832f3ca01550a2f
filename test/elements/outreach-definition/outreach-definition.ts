// The definition as every test of it finds it: by the words of a visitor, and with results of it.

import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/define/outreach-definition.ts';
import { citations } from '../../../src/content/nl/citations.ts';
import type { SourceId } from '../../../src/content/sources.ts';
import type { Item } from '../../../src/content/definition-content.ts';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { type DefinitionPart, outreachDefinition } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { nameOf } from '../../support/words.ts';
import { type AnsweringTag, mountResult, mountTag, mountVisited } from '../harness.ts';
import { OutreachDefinitionOpenEvent } from '../../../src/index.ts';
import { listen } from '../../support/listen.ts';

/** How each source is cited. */
export function cited(source: SourceId): string {
  const { around, title = '' } = citations[source];
  return around.join(title);
}

/** The definition as the factsheet of SAM vzw and Reach Out! prints it. */
export const DEFINITION =
  'Outreachend werken is een werkwijze, die uitgaat van een actieve benadering en die gericht is op het bevorderen van ' +
  'welzijn. De werker vertrekt vanuit de participatieve basishouding en richt zich op kwetsbare doelgroepen die niet of ' +
  'ontoereikend worden bereikt door het huidige dienst-, hulp- en zorgverleningsaanbod. Dit door zich te begeven in hun ' +
  'leefwereld met erkenning van de daar geldende waarden en normen. Met outreachend werken streeft men naar een ' +
  'wederzijdse afstemming tussen de doelgroep, hun netwerk, het maatschappelijk aanbod en de ruimere samenleving';

interface Part {
  readonly id: DefinitionPart;
  /** The words of each part in the definition. */
  readonly words: string;
  readonly heading: string;
  /** How many things the source says about it. */
  readonly items: number;
  readonly question: string;
}

export const PARTS: readonly Part[] = [
  {
    id: 'active-approach',
    words: 'actieve benadering',
    heading: 'Deel 1 van 8 actieve benadering',
    items: 4,
    question: 'Zetten jullie zelf de eerste stap, ook naar wie niet om hulp vraagt?',
  },
  {
    id: 'wellbeing',
    words: 'bevorderen van welzijn',
    heading: 'Deel 2 van 8 bevorderen van welzijn',
    items: 3,
    question: 'Vertrekt jullie werk van rechten en sterktes, ook als er een probleem is?',
  },
  {
    id: 'participatory-attitude',
    words: 'participatieve basishouding',
    heading: 'Deel 3 van 8 participatieve basishouding',
    items: 9,
    question: 'Zouden mensen en partners deze negen kenmerken bij jullie herkennen?',
  },
  {
    id: 'vulnerable-groups',
    words: 'kwetsbare doelgroepen',
    heading: 'Deel 4 van 8 kwetsbare doelgroepen',
    items: 4,
    question: 'Gaat jullie tijd vooral naar mensen in een kwetsbare positie?',
  },
  {
    id: 'under-reached',
    words: 'niet of ontoereikend worden bereikt',
    heading: 'Deel 5 van 8 niet of ontoereikend bereikt',
    items: 2,
    question: 'Zoeken jullie mensen op die door andere diensten niet, niet meer of te weinig bereikt worden?',
  },
  {
    id: 'lifeworld',
    words: 'hun leefwereld',
    heading: 'Deel 6 van 8 hun leefwereld',
    items: 4,
    question: 'Gaan jullie naar de plekken waar mensen leven, ook naar wie niet bij jullie komt?',
  },
  {
    id: 'values-and-norms',
    words: 'erkenning van de daar geldende waarden en normen',
    heading: 'Deel 7 van 8 erkenning van de daar geldende waarden en normen',
    items: 4,
    question: 'Werken jullie anders dan jullie gewoon zijn, als wat daar geldt dat vraagt?',
  },
  {
    id: 'mutual-attunement',
    words: 'wederzijdse afstemming',
    heading: 'Deel 8 van 8 wederzijdse afstemming',
    items: 4,
    question: 'Verandert er door jullie werk ook iets bij diensten en in de buurt?',
  },
];

/** All views besides the definition. */
export const VIEWS = [
  'summary',
  'similarities',
  'reasons',
  'needs',
  'dutch-view',
  'results',
  'recommendations',
  'references',
] as const;

/** An item of a list as it is read. */
export const wordsOf = (item: Item): string =>
  typeof item === 'string' ? item : `${item.term}${/\w$/.test(item.term) ? '.' : ''} ${item.explanation}`;

/** The practice has every part. */
export const COMPLETE = 'DV33NWX9';

/** The same, with the last part open. */
export const ALL_BUT_LAST = 'DV334TFC';

/** The first part is present, the second in part, and `lifeworld` is absent. */
export const STARTED = 'DV336F3T';

/** With `reflect`, so that it asks questions; at first it shows the definition, and no part is open. */
export const reflectTag: AnsweringTag<OutreachDefinitionElement> = {
  tag: 'outreach-definition',
  asks: 'reflect',
  instrument: outreachDefinition,
  title: 'Wat is outreachend werken?',
  step: 'Deel',
  labels: PARTS.map(({ heading }) => heading.replace(/^Deel \d van 8 /, '')),
  entrance: 'actieve benadering',
  exit: 'Bekijk het overzicht',
  toResult: 'Bekijk het overzicht',
  resultTitle: 'De definitie in jullie praktijk',
  clear: 'Wis deze antwoorden',
  focusAfterClear: PARTS.at(-1)!.heading,
  atStart: 0,
  goTo: async (definition, index) => {
    const { words, heading } = PARTS[index]!;
    // A click on the words of a part that is open closes it.
    if (!openParts(definition).includes(heading)) await clickTerm(definition, new RegExp(`^${words}`));
  },
  first: { question: PARTS[0]!.question, option: 'Ja', answers: { 'active-approach': 'present' } },
  last: { questions: [PARTS.at(-1)!.question], options: ['Nee', 'Ja'] },
  complete: COMPLETE,
  allButLast: ALL_BUT_LAST,
  started: STARTED,
  some: { lifeworld: 'partial', wellbeing: 'present' },
  others: { lifeworld: 'present', wellbeing: 'present' },
};

/** Without `reflect`, as on a page that asks nothing. */
export const definitionTag: AnsweringTag<OutreachDefinitionElement> = { ...reflectTag, asks: '' };

export const mountDefinition = (attributes = '', content = ''): Promise<OutreachDefinitionElement> =>
  mountTag(definitionTag, attributes, content);

export const mountVisitedDefinition = (attributes = '', content = ''): Promise<OutreachDefinitionElement> =>
  mountVisited(definitionTag, attributes, content);

export const mountReflectResult = (attributes = ''): Promise<OutreachDefinitionElement> =>
  mountResult(reflectTag, attributes);

/** The quotation, if it is shown. (Its role has no name to look it up by.) */
export const quotationIn = (definition: OutreachDefinitionElement): HTMLElement | undefined =>
  allByRole(definition, 'figure')[0]?.querySelector<HTMLElement>('blockquote') ?? undefined;

/** The link in the definition with these words. */
export const term = (definition: OutreachDefinitionElement, words: string | RegExp): HTMLElement =>
  byRole(quotationIn(definition)!, 'link', words);

/** The headings of the parts in sight. */
export const openParts = (definition: OutreachDefinitionElement): string[] =>
  allByRole(definition, 'heading', /^Deel \d van 8/).map(nameOf);

/** Clicks on words of the definition: on their first line, as the middle of two lines may be outside them. */
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

/** The events of the parts that are opened from now on. */
export const opens = () => listen('outreach-definition-open');

/** The parts in these events. */
export const partsOf = (events: readonly OutreachDefinitionOpenEvent[]) => events.map(({ detail }) => detail.part);
