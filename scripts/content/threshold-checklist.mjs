// The checklist: every threshold with the texts about it, its result, and each statement with each answer.

import { inner, load, nl } from './built.mjs';
import { elementOf, transcript } from './screen.mjs';

const [
  { thresholdChecklist, quickScan, toCode, createResult },
  { ThresholdChecklistElement },
  { checklistResult, thresholdChecklistReflection, thresholdChecklistResult },
  { result },
  { profileChart },
] = await Promise.all([
  load('model/index'),
  load('index'),
  nl('threshold-checklist-result'),
  nl('result'),
  load('output/chart'),
]);
const { noMeasures } = await load('content/instrument-content');

const everyQuestion = thresholdChecklist.parameters.flatMap(({ questions }) => questions);
const answeredWith = (option) => Object.fromEntries(everyQuestion.map(({ id }) => [id, option]));
const checklistWith = (option, results) =>
  elementOf(ThresholdChecklistElement, { value: toCode(thresholdChecklist, answeredWith(option)) }, results);

export async function writeChecklist(document) {
  const element = await elementOf(ThresholdChecklistElement, {});
  const { title, lead, attribution, parameters, questions, step, steps, toResult } = element[inner.shownContent];
  document.heading(2, document.text('threshold-checklist.title', title));
  document.write(document.text('lead', lead), '', document.text('threshold-checklist.attribution', attribution));
  document.write(`Stappen heten ‘${step}’, samen ‘${steps}’. Knop: ${toResult}.`);
  document.list(
    Object.values(questions[everyQuestion[0].id].options).map(
      ({ label, help }) => `${label}: ${document.text(`${label}.help`, help)}`,
    ),
  );
  for (const { id, questions: asked } of thresholdChecklist.parameters) {
    document.heading(3, document.text(id, parameters[id]));
    document.table(
      ['drempel', 'eronder op het scherm', 'reflectievraag'],
      asked.map(({ id: item }) => {
        const text = questions[item];
        return [
          document.text(item, text.text),
          `${document.text(`${item}.help`, text.help)} ${element[inner.setup].noteOn(text, element[inner.wording].first)}`,
          document.text(`${item}.reflection`, thresholdChecklistReflection[item]),
        ];
      }),
    );
  }
  document.write(`Bij de reflectievragen: ${thresholdChecklistResult.reflectionOrigin}`);
  await writeResult(document);
}

async function writeResult(document) {
  const scan = createResult(quickScan, { 'working-relationship': ['voluntary'], location: ['public'] });
  // Up to the part that is the same each time.
  for (const [option, results, until, title] of [
    ['present', [scan], result.reflection, 'als elke drempel er is, naast een quickscan met ‘Vrijwillig’ en ‘Publiek’'],
    ['unknown', [], checklistResult.consequence, 'als niemand het weet'],
    ['absent', [], checklistResult.consequence, 'als er geen drempel is'],
  ]) {
    document.heading(3, `Het resultaat, ${title}`);
    const [shown] = transcript((await checklistWith(option, results))[inner.views].result()).split(`**${until}**`);
    document.write(shown.trim());
  }
  document.write(`Waar nog niet alles beantwoord is: ${checklistResult.accessibilityOpen}`);
}

/** Each statement with each answer, in the words of the table in the result. */
export async function checklistStatements() {
  const { [inner.shownContent]: content } = await checklistWith('present');
  const shown = { instrument: thresholdChecklist, content, measures: noMeasures, texts: result };
  const { options } = everyQuestion[0];
  const rows = options.map((option) =>
    profileChart(shown, '', answeredWith(option)).groups.flatMap((group) =>
      group.rows.map(({ label, detail, cells }) => [
        detail || label,
        cells.find(({ state }) => state === 'chosen')?.label,
      ]),
    ),
  );
  return rows[0].map(([statement], index) => [statement, rows.map((answered) => answered[index][1])]);
}
