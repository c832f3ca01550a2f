// How the three instruments bear on each other, option by option.

import { load, nl } from './built.mjs';

const [model, { quickScanContent }, { thresholdChecklistContent }, { partLabels }, { checklistResult }] =
  await Promise.all([
    load('model/index'),
    nl('quick-scan'),
    nl('threshold-checklist'),
    nl('outreach-definition'),
    nl('threshold-checklist-result'),
  ]);

const statement = (threshold) => thresholdChecklistContent.questions[threshold].text;

export function writeRelations(document) {
  document.heading(2, 'Hoe de drie op elkaar slaan');
  document.write('Alles hieronder is een lezing van dit project, en het scherm zegt dat erbij.');
  document.heading(3, 'Per antwoord van de quickscan: het deel van de definitie, en welke drempels het kan verlagen');
  document.table(['parameter', 'antwoord', 'deel van de definitie', 'kan verlagen'], everyOption());
  document.write(`De vragen naar een getal horen bij: ${partLabels[model.partOfMeasures]}.`);
  document.heading(3, 'Per drempel: wat kan helpen, en onder welke B’s die staat');
  document.table(
    ['drempel', 'kan helpen', 'B’s'],
    Object.entries(model.accessibilitiesOfThreshold).map(([threshold, accessibilities]) => [
      statement(threshold),
      model.optionsOfThreshold(threshold).map(labelOf).join(', '),
      accessibilities.map((each) => checklistResult.accessibility[each].label).join(', '),
    ]),
  );
}

function everyOption() {
  return model.quickScan.parameters.flatMap(({ id, questions }) =>
    questions.flatMap(({ id: question, options }) =>
      options.map((option) => [
        quickScanContent.parameters[id],
        labelOf({ question, option }),
        partLabels[model.partOfOption[question][option]],
        model.thresholdsOfOption[question][option].map(statement).join(' ') || '–',
      ]),
    ),
  );
}

function labelOf({ question, option }) {
  return quickScanContent.questions[question].options[option].label;
}
