import { expect } from 'chai';
import {
  type Answers,
  type Instrument,
  createResult,
  outreachDefinition,
  quickScan,
  thresholdChecklist,
} from '../../src/model/index.ts';
import { byRole } from '../support/by-role.ts';
import { crossings, openSpaced } from '../support/text-spacing.ts';

type Shown = HTMLElement & {
  updateComplete: Promise<unknown>;
  showResult?: () => void;
  showPart?: (part: string) => void;
};

/** Everything answered, with the last option, to include the longest words. */
const code = (instrument: Instrument): string => {
  const answers = instrument.parameters.flatMap(({ questions }) =>
    questions.map(({ id, options, select }) => [id, select === 'many' ? options : options.at(-1)]),
  );
  return createResult(instrument, Object.fromEntries(answers) as Answers).code;
};
const scan = code(quickScan);
const checklist = code(thresholdChecklist);
const definition = code(outreachDefinition);

const showResult = (element: Shown) => element.showResult!();
const press = (name: string | RegExp) => (element: Shown) => byRole(element, 'button', name).click();

/** By name: the markup, and what a visitor does with it. */
const states: Record<string, readonly [markup: string, ...visit: ((element: Shown) => unknown)[]]> = {
  'quick scan, first step': ['<quick-scan></quick-scan>'],
  'quick scan, one page': [`<quick-scan mode="page" value="${scan}" allow-saving></quick-scan>`],
  'quick scan, result': [`<quick-scan value="${scan}"></quick-scan>`, showResult],
  'quick scan, open result': ['<quick-scan></quick-scan>', showResult, press('Kopieer de code')],
  'checklist, first step': ['<threshold-checklist></threshold-checklist>'],
  'checklist, result': [`<threshold-checklist value="${checklist}"></threshold-checklist>`, showResult],
  'definition, a part': [
    '<outreach-definition reflect></outreach-definition>',
    (element) => element.showPart!('lifeworld'),
  ],
  'definition, result': [`<outreach-definition reflect value="${definition}"></outreach-definition>`, showResult],
  'definition, references': ['<outreach-definition view="references"></outreach-definition>'],
  'profile of none': ['<outreach-profile></outreach-profile>', press('Toon een QR-code van deze pagina')],
  'profile of one': [`<outreach-profile codes="${checklist}"></outreach-profile>`],
  'profile of two': [`<outreach-profile codes="${scan} QZF71R8Q0BE3000G"></outreach-profile>`],
  'profile of many': [`<outreach-profile codes="${scan} QZF71R8Q0BE3000G QF5ZZZZH"></outreach-profile>`],
};

describe('text that a reader gives more space, at 320 px', () => {
  for (const [name, [markup, ...visits]] of Object.entries(states)) {
    it(`stays within its borders: ${name}`, async () => {
      const element = await openSpaced<Shown>('/test/elements/host-page.html', markup);
      for (const visit of visits) {
        await visit(element);
        await element.updateComplete;
      }
      for (const list of element.shadowRoot!.querySelectorAll('details')) list.open = true;
      expect(crossings(element)).to.deep.equal([]);
    });
  }
});
