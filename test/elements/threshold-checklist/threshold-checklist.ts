// The checklist as every test of it finds it: by the words of a visitor, and with results of it.

import '../../../src/define/threshold-checklist.ts';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { thresholdChecklist } from '../../../src/model/index.ts';
import { type AnsweringTag, mountResult, mountTag, mountVisited, press } from '../harness.ts';

/** Every threshold holds. */
export const COMPLETE = 'TG639EJTG222';
/** No threshold holds. */
export const ABSENT = 'TG00XXBR6YF2';
/** Every threshold holds in part, and the last one is open. */
export const ALL_BUT_LAST = 'TG3C7902KMBT';
/** One of each answer in the first two groups, and one threshold of the last group that holds. */
export const STARTED = 'TG363KPK8QDX';

/** The five groups, with what each of their thresholds says and whose it is. */
export const GROUPS: Readonly<Record<string, readonly (readonly [statement: string, source: string])[]>> = {
  'Het aanbod is niet gekend': [
    ['Mensen kennen ons aanbod niet, of niet goed genoeg.', 'SAM vzw'],
    ['Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.', 'Martin Stam'],
    ['Mensen zien zelf geen reden om hulp te vragen.', 'Martin Stam'],
  ],
  'De stap niet durven zetten': [
    ['Mensen zijn bang om de stap naar ons te zetten.', 'SAM vzw'],
    ['Mensen schamen zich om de stap naar ons te zetten.', 'SAM vzw'],
    ['Eerdere ervaringen houden mensen tegen.', 'SAM vzw'],
    ['Mensen hebben geen vertrouwen meer in diensten.', 'Martin Stam'],
  ],
  'Regels en afspraken': [
    ['Onze regels en afspraken maken het mensen moeilijk.', 'SAM vzw'],
    ['Mensen haken af door onze regels.', 'SAM vzw'],
    ['Mensen verliezen hun begeleiding door onze regels.', 'SAM vzw & workshop Antwerpen'],
  ],
  'Praktische drempels': [
    ['Mensen komen op een wachtlijst.', 'SAM vzw'],
    ['Mensen verstaan onze taal niet goed, of wij die van hen.', 'SAM vzw'],
    ['Mensen moeten eerst een afspraak maken.', 'SAM vzw'],
    ['Mensen moeten online een afspraak maken.', 'SAM vzw'],
  ],
  'Het aanbod past niet': [
    ['Het aanbod is versnipperd over verschillende diensten.', 'SAM vzw & workshop Antwerpen'],
    ['Ons aanbod is niet op maat van mensen.', 'SAM vzw'],
    ['Wij missen kennis om mensen goed te ondersteunen.', 'workshop Antwerpen'],
    ['Ons aanbod is te klein voor wat mensen nodig hebben.', 'workshop Antwerpen'],
  ],
};

const statementsOf = (group: string) => GROUPS[group]!.map(([statement]) => statement) as [string, ...string[]];

export const checklistTag: AnsweringTag<ThresholdChecklistElement> = {
  tag: 'threshold-checklist',
  asks: '',
  instrument: thresholdChecklist,
  title: 'Drempelchecklist voor jullie aanbod',
  step: 'Groep',
  labels: Object.keys(GROUPS),
  entrance: 'Wat betekenen de antwoorden?',
  exit: '5 Het aanbod past niet, nog open',
  toResult: 'Bekijk het overzicht',
  resultTitle: 'Overzicht van jullie drempels',
  clear: 'Wis deze antwoorden',
  focusAfterClear: 'Groep 5 van 5 Het aanbod past niet',
  atStart: 1,
  goTo: (checklist, index) => press(checklist, new RegExp(`^${index + 1} `)),
  first: {
    question: 'Mensen kennen ons aanbod niet, of niet goed genoeg.',
    option: 'Wel een drempel',
    answers: { 'unknown-offer.not-known': 'present' },
  },
  last: { questions: statementsOf('Het aanbod past niet'), options: ['Geen drempel', 'Wel een drempel'] },
  complete: COMPLETE,
  allButLast: ALL_BUT_LAST,
  started: STARTED,
  some: { 'not-daring.fear': 'present', 'access.online': 'unknown' },
  others: { 'not-daring.fear': 'absent', 'access.online': 'unknown' },
};

export const mountChecklist = (attributes = '', content = ''): Promise<ThresholdChecklistElement> =>
  mountTag(checklistTag, attributes, content);
export const mountVisitedChecklist = (attributes = '', content = ''): Promise<ThresholdChecklistElement> =>
  mountVisited(checklistTag, attributes, content);
export const mountChecklistResult = (attributes = ''): Promise<ThresholdChecklistElement> =>
  mountResult(checklistTag, attributes);
