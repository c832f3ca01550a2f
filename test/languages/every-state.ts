// Every state of each tag that a visitor may see, in any language.

import type { OutreachDefinitionElement } from '../../src/index.ts';
import { outreachDefinition, thresholdChecklist } from '../../src/model/index.ts';
import { definitionViews } from '../../src/model/definition-views.ts';
import { until } from '../support/eventually.ts';
import { FULL_SCAN, LARGE_ROUND, MIXED, OTHER_SCAN, SOME_SCAN, code } from './answers.ts';
import {
  type Shown,
  adapt,
  addWrong,
  all,
  compareSaved,
  give,
  inRound,
  passOn,
  pressEach,
  removeOne,
  removeSaved,
  result,
  takeAlong,
  typeWrong,
  wish,
} from './visits.ts';

export interface State {
  readonly name: string;
  readonly markup: string;
  /** What a visitor does to get there. */
  readonly visit?: (element: Shown) => unknown;
  /** The fragment that it opens with. */
  readonly fragment?: string;
}

const view = (name: string): State => ({
  name: `definition, ${name}`,
  markup: `<outreach-definition view="${name}"></outreach-definition>`,
});

const part = (id: string): State => ({
  name: `definition, the part ${id}`,
  markup: `<outreach-definition reflect value="${code(outreachDefinition, 1)}"></outreach-definition>`,
  visit: (element) => (element as unknown as OutreachDefinitionElement).showPart(id as 'lifeworld'),
});

/** A scope's tag of that name, with a quick scan in the scope. */
const inScope = (tag: string, markup: string): string =>
  `<outreach-scope><quick-scan value="${OTHER_SCAN.code}"></quick-scan>${markup.replace(`<${tag}`, `<${tag} data-shown`)}</outreach-scope>`;

export const states: readonly State[] = [
  { name: 'quick scan, steps', markup: '<quick-scan></quick-scan>' },
  {
    name: 'quick scan, a step',
    markup: '<quick-scan></quick-scan>',
    visit: (scan) => pressEach(scan, 'nav li:last-child button'),
  },
  { name: 'quick scan, one page', markup: `<quick-scan mode="page" value="${FULL_SCAN.code}"></quick-scan>` },
  { name: 'quick scan, wrong numbers', markup: '<quick-scan mode="page"></quick-scan>', visit: typeWrong },
  {
    name: 'quick scan, result with wrong numbers',
    markup: `<quick-scan mode="page" value="${SOME_SCAN.code}"></quick-scan>`,
    visit: async (scan) => {
      await typeWrong(scan);
      scan.showResult();
    },
  },
  { name: 'quick scan, result', markup: `<quick-scan value="${FULL_SCAN.code}"></quick-scan>`, visit: result },
  { name: 'quick scan, another result', markup: `<quick-scan value="${OTHER_SCAN.code}"></quick-scan>`, visit: result },
  {
    name: 'quick scan, taken along',
    markup: `<quick-scan value="${FULL_SCAN.code}"></quick-scan>`,
    visit: async (scan) => {
      scan.showResult();
      await scan.updateComplete;
      await takeAlong(scan);
    },
  },
  { name: 'quick scan, a wish', markup: `<quick-scan value="${FULL_SCAN.code}"></quick-scan>`, visit: wish },
  {
    name: 'quick scan, a wish that is cleared',
    markup: `<quick-scan value="${FULL_SCAN.code}"></quick-scan>`,
    visit: async (scan) => {
      await wish(scan);
      await pressEach(scan, '.wish .plain');
    },
  },
  {
    name: 'quick scan, a link with a wrong wish',
    markup: '<quick-scan></quick-scan>',
    fragment: 'quick-scan=QSRDNFVF&quick-scan.wish=QSRDNFVF',
  },
  {
    name: 'quick scan, a round',
    markup: '<quick-scan></quick-scan>',
    fragment: 'quick-scan.round=QA1AEV7CQSRDNFVF',
    visit: inRound,
  },
  {
    name: 'quick scan, a round that can’t all be read',
    markup: '<quick-scan></quick-scan>',
    fragment: 'quick-scan.round=QA1AEV7CWW1CC9HRRM375J68',
    visit: inRound,
  },
  {
    name: 'quick scan, a round of another instrument',
    markup: '<quick-scan></quick-scan>',
    fragment: 'threshold-checklist.round=VJ333304',
    visit: inRound,
  },
  {
    name: 'quick scan, passing a round on',
    markup: `<quick-scan value="${FULL_SCAN.code}"></quick-scan>`,
    fragment: 'quick-scan.round=QA1AEV7CQSRDNFVF',
    visit: passOn,
  },
  {
    name: 'quick scan, a round that is too large',
    markup: `<quick-scan value="${FULL_SCAN.code}"></quick-scan>`,
    fragment: `quick-scan.round=${LARGE_ROUND.join('')}`,
    visit: passOn,
  },
  { name: 'quick scan, empty result', markup: '<quick-scan></quick-scan>', visit: result },
  { name: 'quick scan, a wrong link', markup: '<quick-scan></quick-scan>', fragment: 'quick-scan=QSRDNFVG' },
  {
    name: 'quick scan, a link',
    markup: `<quick-scan value="${OTHER_SCAN.code}"></quick-scan>`,
    fragment: 'quick-scan=QSRDNFVF',
  },
  { name: 'quick scan, saved', markup: `<quick-scan allow-saving></quick-scan>`, visit: compareSaved },
  {
    name: 'quick scan, nothing saved any more',
    markup: `<quick-scan allow-saving value="QSRDNFVF"></quick-scan>`,
    visit: removeSaved,
  },
  {
    name: 'quick scan, started again',
    markup: `<quick-scan value="QSRDNFVF"></quick-scan>`,
    visit: async (scan) => {
      scan.showResult();
      await scan.updateComplete;
      await pressEach(scan, '[part=result] > .buttons button:last-child');
    },
  },
  { name: 'quick scan, adapted', markup: inScope('quick-scan', '<quick-scan></quick-scan>'), visit: adapt },
  {
    name: 'quick scan, a form that waits',
    markup: '<form><quick-scan name="scan" required data-shown></quick-scan></form>',
    visit: (scan) => scan.closest('form')!.requestSubmit(),
  },
  {
    name: 'quick scan, a form that begins again',
    markup: '<form><quick-scan name="scan" data-shown></quick-scan></form>',
    visit: async (scan) => {
      Object.assign(scan, { result: FULL_SCAN });
      await scan.updateComplete;
      scan.closest('form')!.reset();
    },
  },
  { name: 'checklist, steps', markup: '<threshold-checklist></threshold-checklist>' },
  { name: 'checklist, one page', markup: `<threshold-checklist mode="page" value="${MIXED}"></threshold-checklist>` },
  {
    name: 'checklist, cleared',
    markup: `<threshold-checklist mode="page" value="${MIXED}"></threshold-checklist>`,
    visit: (checklist) => pressEach(checklist, '.parameter > button'),
  },
  { name: 'checklist, result', markup: `<threshold-checklist value="${MIXED}"></threshold-checklist>`, visit: result },
  ...[0, 1, 2, 3].map((at) => ({
    name: `checklist, result of ${at}`,
    markup: `<threshold-checklist value="${code(thresholdChecklist, at)}"></threshold-checklist>`,
    visit: result,
  })),
  {
    name: 'checklist, result beside a quick scan',
    markup: inScope(
      'threshold-checklist',
      `<threshold-checklist value="${code(thresholdChecklist, 2)}"></threshold-checklist>`,
    ),
    visit: result,
  },
  { name: 'definition', markup: '<outreach-definition></outreach-definition>' },
  { name: 'definition, one page', markup: '<outreach-definition mode="page"></outreach-definition>' },
  { name: 'definition, asked', markup: '<outreach-definition reflect mode="page"></outreach-definition>' },
  {
    name: 'definition, asked beside a quick scan',
    markup: inScope('outreach-definition', '<outreach-definition reflect mode="page"></outreach-definition>'),
  },
  ...outreachDefinition.parameters.map(({ id }) => part(id)),
  ...[0, 1, 2].map((at) => ({
    name: `definition, result of ${at}`,
    markup: `<outreach-definition reflect value="${code(outreachDefinition, at)}"></outreach-definition>`,
    visit: result,
  })),
  ...definitionViews.filter((name) => name !== 'definition').map(view),
  { name: 'profile of none', markup: '<outreach-profile></outreach-profile>' },
  { name: 'profile of none, only to see', markup: '<outreach-profile readonly></outreach-profile>' },
  { name: 'profile of one', markup: '<outreach-profile></outreach-profile>', visit: give([FULL_SCAN]) },
  { name: 'profile of two', markup: '<outreach-profile></outreach-profile>', visit: give([FULL_SCAN, OTHER_SCAN]) },
  {
    name: 'profile of two as a team',
    markup: '<outreach-profile></outreach-profile>',
    visit: async (profile) => {
      await give([FULL_SCAN, OTHER_SCAN])(profile);
      all<HTMLInputElement>(profile, '.switch input').at(-1)!.click();
    },
  },
  {
    name: 'profile of many',
    markup: '<outreach-profile></outreach-profile>',
    visit: give([FULL_SCAN, OTHER_SCAN, SOME_SCAN, FULL_SCAN]),
  },
  {
    name: 'profile of one team over time',
    markup: '<outreach-profile></outreach-profile>',
    visit: async (profile) => {
      await give(
        [FULL_SCAN, OTHER_SCAN, SOME_SCAN].map((result, index) => ({
          ...result,
          recordedAt: `202${index}-03-22T10:00:00Z`,
        })),
      )(profile);
      all<HTMLInputElement>(profile, '.switch input')[0]!.click();
    },
  },
  { name: 'profile of a checklist', markup: `<outreach-profile codes="${MIXED}"></outreach-profile>` },
  {
    name: 'profile of checklists',
    markup: `<outreach-profile codes="${[0, 1, 2].map((at) => code(thresholdChecklist, at)).join(' ')}"></outreach-profile>`,
  },
  {
    name: 'profile of definitions',
    markup: `<outreach-profile codes="${[0, 1, 2].map((at) => code(outreachDefinition, at)).join(' ')}"></outreach-profile>`,
  },
  { name: 'profile, wrong codes', markup: '<outreach-profile></outreach-profile>', visit: addWrong },
  { name: 'profile, removed', markup: '<outreach-profile codes="QSRDNFVF"></outreach-profile>', visit: removeOne },
  {
    name: 'profile, invitation',
    markup: '<outreach-profile></outreach-profile>',
    visit: async (profile) => {
      await pressEach(profile, 'section:last-of-type > button');
      await until(() => profile.shadowRoot!.querySelector('.invitation'), 'the invitation is there');
    },
  },
  ...[0, 1, 2, 3].map((phase) => ({
    name: `profile, phase ${phase + 1} of a workshop`,
    markup: '<outreach-profile mode="workshop"></outreach-profile>',
    visit: async (profile: Shown) => {
      await give([FULL_SCAN, OTHER_SCAN, SOME_SCAN, FULL_SCAN])(profile);
      await until(() => profile.shadowRoot!.querySelector('.moves'), 'the workshop is there');
      for (let at = 0; at < phase; at++) await pressEach(profile, '.moves [part~=primary]');
    },
  })),
];
