import { expect } from 'chai';
import fc from 'fast-check';
import type { InstrumentContent } from '../../../src/content/instrument-content.ts';
import { outreachDefinitionContent } from '../../../src/content/nl/outreach-definition.ts';
import { quickScanContent } from '../../../src/content/nl/quick-scan.ts';
import { thresholdChecklistContent } from '../../../src/content/nl/threshold-checklist.ts';
import {
  type Answers,
  type Instrument,
  type Question,
  createResult,
  fieldsOf,
  instruments,
  timestamp,
} from '../../../src/model/index.ts';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { answersOf } from '../../model/arbitraries.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { mountProfile, settled, textOf, textsOf } from './outreach-profile.ts';

/*
 * What the element shows, compared with counting by hand, in a slow and obvious way.
 */

const contents = {
  'quick-scan': quickScanContent,
  'threshold-checklist': thresholdChecklistContent,
  'outreach-definition': outreachDefinitionContent,
} as unknown as Record<string, InstrumentContent<Instrument>>;

/** Questions in the order of the table: dynamic ones, then static ones, then those of neither kind. */
function questionsInOrder({ parameters }: Instrument): Question[] {
  const ofKind = (kind: string | undefined) =>
    parameters.filter((parameter) => parameter.kind === kind).flatMap(({ questions }) => questions);
  return [...ofKind('dynamic'), ...ofKind('static'), ...ofKind(undefined)];
}

const chose = (answers: Answers, question: string, option: string): boolean => {
  const answer = answers[question];
  return Array.isArray(answer) ? answer.includes(option) : answer === option;
};

/** The text of the cells in every row of options. Rows of measures have one cell, those of options have more. */
const shownRows = (profile: OutreachProfileElement): string[][] =>
  allByRole(byRole(profile, 'table'), 'row')
    .map((row) => allByRole(row, 'cell').filter((cell) => !cell.matches('.measured')))
    .filter((row) => row.length > 0)
    .map(textsOf);

/** Results of this many people, each on a different day, so that none is taken for another's. */
const team = (instrument: Instrument, size: { minLength: number; maxLength: number }) =>
  fc
    .array(answersOf(instrument), size)
    .map((all) =>
      all.map((answers, index) => createResult(instrument, answers, timestamp(new Date(Date.UTC(2026, 0, 1 + index))))),
    );

describe('outreach-profile against counting by hand', () => {
  for (const instrument of instruments) {
    const content = contents[instrument.id]!;
    const label = (question: string, option: string) => content.questions[question]!.options[option]!.label;

    it(`counts a team: ${instrument.id}`, async () => {
      const profile = await mountProfile();
      await fc.assert(
        fc.asyncProperty(team(instrument, { minLength: 3, maxLength: 9 }), async (results) => {
          profile.results = results;
          await settled(profile);
          const all = results.map(({ answers }) => answers as Answers);
          const expected = questionsInOrder(instrument).map(({ id, options }) => {
            const answered = all.filter((answers) => answers[id] !== undefined).length;
            return options.map((option) => {
              const count = all.filter((answers) => chose(answers, id, option)).length;
              return `${label(id, option)} ${count} van ${answered}`;
            });
          });
          expect(shownRows(profile)).to.deep.equal(expected);

          const givenTo = (id: string) => all.map((answers) => answers[id]).filter((answer) => answer !== undefined);
          const isOne = (given: unknown[]) => new Set(given.map((answer) => JSON.stringify(answer))).size <= 1;
          // Of questions and of amounts alike.
          const agreed = fieldsOf(instrument).filter(({ id }) => givenTo(id).length > 1 && isOne(givenTo(id)));
          const remarks = textsOf(byRole(profile, 'table').querySelectorAll('th em'));
          expect(remarks.filter((remark) => remark === 'Onderling eens')).to.have.length(agreed.length);
          const list = byRole(profile, 'heading', 'Waar jullie het eens zijn').nextElementSibling!;
          if (agreed.length > 0) expect(list.children).to.have.length(agreed.length);
          else expect(textOf(list)).to.equal('Bij geen enkele vraag.');
        }),
        { numRuns: 12 },
      );
    });

    it(`shows what moved between two: ${instrument.id}`, async () => {
      const profile = await mountProfile();
      await fc.assert(
        fc.asyncProperty(team(instrument, { minLength: 2, maxLength: 2 }), fc.boolean(), async (results, turned) => {
          profile.results = turned ? [...results].reverse() : results;
          await settled(profile);
          const [before, after] = results.map(({ answers }) => answers as Answers);
          const expected = questionsInOrder(instrument).map(({ id, options }) => {
            const answered = (answers: Answers) => options.some((option) => chose(answers, id, option));
            const isCompared = answered(before!) === answered(after!);
            return options.map((option) => {
              const [was, is] = [chose(before!, id, option), chose(after!, id, option)];
              const moved = was && is ? 'gebleven' : was ? 'verdwenen' : is ? 'nieuw' : 'niet gekozen';
              const chosen = was || is ? 'gekozen' : 'niet gekozen';
              return `${label(id, option)} (${isCompared ? moved : chosen})`;
            });
          });
          expect(shownRows(profile)).to.deep.equal(expected);
        }),
        { numRuns: 12 },
      );
    });
  }
});
