// Every statement with every answer, as the result prints it. They are also in docs/inhoud.md, for a reviewer to read aloud:
// nobody should take one for its opposite.

import { expect } from 'chai';
import { noMeasures } from '../../src/content/instrument-content.ts';
import { outreachDefinitionHelp } from '../../src/content/nl/outreach-definition-help.ts';
import { outreachDefinitionContent } from '../../src/content/nl/outreach-definition.ts';
import { result } from '../../src/content/nl/result.ts';
import { thresholdChecklistContent } from '../../src/content/nl/threshold-checklist.ts';
import { overridden } from '../../src/content/override.ts';
import type { InstrumentContent } from '../../src/content/instrument-content.ts';
import { type Answers, type Instrument, outreachDefinition, thresholdChecklist } from '../../src/model/index.ts';
import { profileChart } from '../../src/output/chart.ts';

/** What the result prints if every question has this answer: each row with its chosen option. */
function printed(instrument: Instrument, content: InstrumentContent, option: string): string[] {
  const questions = instrument.parameters.flatMap((parameter) => parameter.questions);
  const answers = Object.fromEntries(questions.map(({ id }) => [id, option])) as Answers;
  const shown = { instrument, content, measures: noMeasures, texts: result };
  return profileChart(shown, '', answers)
    .groups.flatMap(({ rows }) => rows)
    .map(({ label, cells }) => `${label} ${cells.find(({ state }) => state === 'chosen')!.label}.`);
}

const checklist = thresholdChecklistContent as unknown as InstrumentContent;
const definition = overridden(outreachDefinitionContent, {
  questions: outreachDefinitionHelp,
}) as unknown as InstrumentContent;
const THRESHOLDS = { absent: 'Geen drempel', partial: 'Deels een drempel', present: 'Wel een drempel' };
const PARTS = { present: 'Ja', partial: 'Deels', absent: 'Nee' };

/** Words after which ‘Niet’ or ‘Wel’ would mean the opposite. */
const NEGATION = /\b(niet|geen)\b/;

describe('statements with their answers', () => {
  const document = async () => (await fetch('/docs/inhoud.md')).text();

  it('say for every threshold whether it is one, even if the statement has a negation', async () => {
    const all = await document();
    for (const [option, label] of Object.entries({ ...THRESHOLDS, unknown: 'Weten we niet' })) {
      const lines = printed(thresholdChecklist, checklist, option);
      expect(lines).to.have.length(18);
      expect(lines.filter((line) => NEGATION.test(line.replace(label, '')))).not.to.be.empty;
      for (const line of lines) {
        expect(line.endsWith(`. ${label}.`), line).to.be.true;
        expect(all).to.contain(`\n- ${line}\n`);
      }
    }
  });

  it('name what an answer is about, wherever it is shown alone', () => {
    const { options } = checklist.questions['access.language']!;
    for (const [option, label] of Object.entries(THRESHOLDS)) expect(options[option]!.label).to.equal(label);
    expect(Object.values(options).map(({ label }) => label)).not.to.include.members(['Niet', 'Wel', 'Ja', 'Nee']);
  });

  it('answer the questions on the definition with yes, partly and no', async () => {
    const all = await document();
    for (const { id } of outreachDefinition.parameters) {
      const { text, options } = definition.questions[id]!;
      // The verb comes first in a yes-or-no question.
      expect(text, text).to.match(/^(\p{Lu}\p{Ll}+[nt]) .*\?$/u);
      for (const [option, label] of Object.entries(PARTS)) {
        expect(options[option]!.label).to.equal(label);
        expect(all).to.contain(`\n- ${text} (${definition.parameters[id]}) ${label}.\n`);
      }
    }
  });
});
