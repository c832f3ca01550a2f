import { expect } from 'chai';
import fc from 'fast-check';
import {
  accessibilities,
  accessibilitiesOfThreshold,
  fieldsOf,
  isMeasure,
  optionsOfPart,
  optionsOfThreshold,
  outreachDefinition,
  partOfMeasures,
  partOfOption,
  quickScan,
  thresholdChecklist,
  thresholdsOfOption,
} from '../../src/model/index.ts';
import type { DefinitionPart, Question, QuestionId, ThresholdChecklist } from '../../src/model/index.ts';

type PerOption<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

const questions = fieldsOf(quickScan).filter((field): field is Question => !isMeasure(field));
const parts: readonly DefinitionPart[] = outreachDefinition.parameters.map(({ id }) => id);
const thresholds = fieldsOf(thresholdChecklist).map(({ id }) => id as QuestionId<ThresholdChecklist>);
const partOf: PerOption<DefinitionPart> = partOfOption;
const thresholdsOf: PerOption<readonly string[]> = thresholdsOfOption;
const about: Readonly<Record<string, readonly string[]>> = accessibilitiesOfThreshold;

/** As `question: option, option`, for short. */
const options = (those: readonly { readonly question: string; readonly option: string }[]): string[] =>
  those.map(({ question, option }) => `${question}: ${option}`);
const everyOption = questions.flatMap(({ id, options: each }) => each.map((option) => ({ question: id, option })));

describe('relations', () => {
  it('are given for every option, in the order of the scan, and for nothing else', () => {
    for (const relation of [partOf, thresholdsOf]) {
      expect(Object.keys(relation)).to.deep.equal(questions.map(({ id }) => id));
      for (const { id, options: each } of questions) expect(Object.keys(relation[id]!), id).to.deep.equal([...each]);
    }
  });

  it('tie options to existing parts of the definition, and leave none out', () => {
    const tied = Object.values(partOf).flatMap((each) => Object.values(each));
    expect(new Set(tied)).to.deep.equal(new Set(parts));
    expect(parts).to.include(partOfMeasures);
  });

  it('distinguish two options of one question', () => {
    expect(partOf['actions']).to.deep.equal({
      'direct-service': 'wellbeing',
      'indirect-service': 'mutual-attunement',
      'lifeworld-participation': 'lifeworld',
      'structural-work': 'mutual-attunement',
    });
    expect(options(optionsOfPart('active-approach'))).to.deep.equal([
      'working-relationship: assertive',
      'referral: self-referral',
      'referral: informal-network',
    ]);
  });

  it('read the same from the side of the definition', () => {
    for (const part of parts) {
      const there = everyOption.filter(({ question, option }) => partOf[question]![option] === part);
      expect(options(optionsOfPart(part)), part).to.deep.equal(options(there)).and.not.to.be.empty;
    }
  });
});

describe('what can lower a threshold', () => {
  it('is linked to existing thresholds, each once', () => {
    for (const { question, option } of everyOption) {
      const those = thresholdsOf[question]![option]!;
      expect(thresholds, option).to.include.members([...those]);
      expect(new Set(those), option).to.have.property('size', those.length);
    }
  });

  it('is at least one option of the quick scan, for each of the eighteen', () => {
    expect(thresholds).to.have.length(18);
    for (const threshold of thresholds) expect(options(optionsOfThreshold(threshold)), threshold).not.to.be.empty;
  });

  it('is claimed for all but six options', () => {
    const claimless = everyOption.filter(({ question, option }) => thresholdsOf[question]![option]!.length === 0);
    expect(options(claimless)).to.deep.equal([
      'working-relationship: leverage',
      'working-relationship: coercive',
      'referral: self-referral',
      'objective: society-oriented',
      'direction: supply-led',
      'time-frame.limit: limited',
    ]);
  });

  it('reads the same from both sides', () => {
    const pairs = fc.record({ choice: fc.constantFrom(...everyOption), threshold: fc.constantFrom(...thresholds) });
    fc.assert(
      fc.property(pairs, ({ choice, threshold }) => {
        const lowering = options(optionsOfThreshold(threshold));
        const lowered = thresholdsOf[choice.question]![choice.option]!;
        expect(lowering.includes(options([choice])[0]!)).to.equal(lowered.includes(threshold));
      }),
    );
  });

  it('comes in the order of the scan', () => {
    for (const threshold of thresholds) {
      const those = options(optionsOfThreshold(threshold));
      expect(those, threshold).to.deep.equal(options(everyOption).filter((each) => those.includes(each)));
    }
  });

  it('is nothing for what is not a threshold', () => {
    for (const id of ['', 'constructor', '__proto__', 'rules', 'location']) {
      expect(optionsOfThreshold(id as QuestionId<ThresholdChecklist>)).to.deep.equal([]);
    }
  });
});

describe('the seven B’s', () => {
  it('are seven, each once', () => {
    expect(new Set(accessibilities)).to.have.property('size', 7);
    expect(accessibilities).to.have.length(7);
  });

  it('are given for every threshold: one or more that exist, in their order', () => {
    expect(Object.keys(about)).to.deep.equal(thresholds);
    for (const threshold of thresholds) {
      expect(about[threshold], threshold).not.to.be.empty;
      expect(about[threshold], threshold).to.deep.equal(
        accessibilities.filter((each) => about[threshold]!.includes(each)),
      );
    }
  });

  it('are all about something in the list', () => {
    expect(new Set(Object.values(about).flat())).to.deep.equal(new Set(accessibilities));
  });

  it('count effort and shame as a price, and latent questions as a matter of availability, as VVSG does', () => {
    const held = (accessibility: string) => thresholds.filter((threshold) => about[threshold]!.includes(accessibility));
    expect(held('affordability')).to.deep.equal(['not-daring.shame', 'rules.hard-to-keep']);
    expect(held('availability')).to.include('unknown-offer.no-perceived-need');
  });
});
