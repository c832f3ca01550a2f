// The words as a reader meets them: no question twice, nobody addressed in two ways at once, and no mistake that was made before.

import { expect } from 'chai';
import * as attributions from '../../src/content/nl/attributions.ts';
import * as definitionHelp from '../../src/content/nl/outreach-definition-help.ts';
import * as definitionParts from '../../src/content/nl/outreach-definition-parts.ts';
import * as definitionResult from '../../src/content/nl/outreach-definition-result.ts';
import * as definitionViews from '../../src/content/nl/outreach-definition-views.ts';
import * as definition from '../../src/content/nl/outreach-definition.ts';
import * as profile from '../../src/content/nl/profile.ts';
import * as scanHelp from '../../src/content/nl/quick-scan-help.ts';
import * as scanReflection from '../../src/content/nl/quick-scan-reflection.ts';
import * as scan from '../../src/content/nl/quick-scan.ts';
import * as result from '../../src/content/nl/result.ts';
import * as checklistHelp from '../../src/content/nl/threshold-checklist-help.ts';
import * as checklistResult from '../../src/content/nl/threshold-checklist-result.ts';
import * as checklist from '../../src/content/nl/threshold-checklist.ts';

/** Every text in a value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

const everything = textsIn([
  [attributions, definitionHelp, definitionParts, definitionResult, definitionViews, definition, profile],
  [scanHelp, scanReflection, scan, result, checklistHelp, checklistResult, checklist],
]);
const sentences = everything.flatMap((text) => text.split(/(?<=[.?!:])\s+/));

describe('the words', () => {
  it('ask no reflection question twice, in whichever instrument', () => {
    const { questions, only, measures } = scanReflection.quickScanReflection;
    const asked = textsIn([
      questions,
      only,
      measures,
      checklistResult.thresholdChecklistReflection,
      checklistResult.checklistResult.unknownQuestion,
      definitionParts.partReflection,
      definitionParts.definitionLinks.asked(2),
      checklistResult.checklistResult.holdsNothingQuestion,
    ]);
    expect(asked).to.have.length(31 + 1 + 4 + 18 + 1 + 8 + 2);
    for (const question of asked) expect(question).to.match(/\?$/);
    expect(new Set(asked)).to.have.property('size', asked.length);
  });

  it('never address one worker and the organisation in one sentence', () => {
    const both = sentences.filter((each) => /\b(je|jij|jou|jouw)\b/i.test(each) && /\bjullie\b/i.test(each));
    expect(both).to.deep.equal([]);
  });

  it('put no more in a sentence than can be taken in at once', () => {
    const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 30);
    expect(long).to.be.empty;
  });

  it('attribute nothing of this project to the authors', () => {
    const { tensions, questions } = scanReflection.quickScanReflection;
    expect(textsIn([tensions, questions]).filter((text) => /De Maeyer/.test(text))).to.be.empty;
    expect(textsIn(definitionViews.views).filter((text) => /De Maeyer|2013/.test(text))).to.deep.equal([
      'Outreachend werk wordt steeds vaker vroeg ingezet, aan de ‘voorkant’ van een sociale kwestie (Räkers c.s., 2013). ' +
        'Het kan mensen (weer) met elkaar in verbinding brengen.',
    ]);
  });
});
