// The quick scan: every question with its answers, and the reflection questions on them.

import { inner, load, nl } from './built.mjs';
import { elementOf } from './screen.mjs';

const [{ quickScan }, { QuickScanElement }, { quickScanReflection, quickScanResult }, { quickScanMeasures }] =
  await Promise.all([load('model/quick-scan'), load('index'), nl('quick-scan-reflection'), nl('quick-scan-measures')]);

export async function writeQuickScan(document) {
  const element = await elementOf(QuickScanElement, {});
  const { title, lead, attribution, kinds, parameters, questions, step, steps, toResult } = element[inner.shownContent];
  document.heading(2, document.text('quick-scan.title', title));
  document.write(document.text('quick-scan.lead', lead), '', document.text('quick-scan.attribution', attribution));
  document.list(Object.values(kinds).map(({ label, explanation }) => `${label}: ${document.text(label, explanation)}`));
  document.write(`Stappen heten ‘${step}’, samen ‘${steps}’. Knop: ${toResult}.`);
  document.write(`Bij het resultaat: ${quickScanResult.noJudgement} ${quickScanResult.reflectionOrigin}`);
  for (const { id, kind, questions: asked, measures = [] } of quickScan.parameters) {
    document.heading(3, `${document.text(id, parameters[id])} (${kinds[kind].label.toLowerCase()})`);
    for (const question of asked) writeQuestion(document, question, questions[question.id], element);
    writeMeasures(document, measures);
  }
}

function writeQuestion(document, { id, options }, text, { [inner.setup]: setup, [inner.wording]: wording }) {
  const { questions, only, tensions } = quickScanReflection;
  const said = [text.help, setup.noteOn(text, wording.first)].filter(Boolean).join(' ');
  document.write(`**${document.text(id, text.text)}** ${said}`.trim());
  document.table(
    ['antwoord', 'uitleg', 'reflectievraag', 'spanning'],
    options.map((option) => {
      const where = `${id}.${option}`;
      const alone = only[id]?.[option];
      return [
        document.text(where, text.options[option].label),
        document.text(`${where}.help`, text.options[option].help),
        document.text(`${where}.reflection`, questions[id][option]) + (alone ? ` Alleen dit gekozen: ${alone}` : ''),
        (tensions[id]?.[option] ?? []).map((tension) => `${tension.text} (${tension.about})`).join(' '),
      ];
    }),
  );
}

function writeMeasures(document, measures) {
  if (measures.length === 0) return;
  document.table(
    ['vraag naar een getal', 'reflectievraag'],
    measures.map(({ id }) => [
      document.text(id, quickScanMeasures.measures[id].text),
      document.text(`${id}.reflection`, quickScanReflection.measures[id]),
    ]),
  );
  document.write(`Eenheden: ${Object.values(quickScanMeasures.units).join(', ')}.`);
}
