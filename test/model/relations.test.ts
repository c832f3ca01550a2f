import { expect } from 'chai';
import fc from 'fast-check';
import {
  accessibilities,
  accessibilitiesOfThreshold,
  fieldsOf,
  isMeasure,
  outreachDefinition,
  parametersOfThreshold,
  partOfOption,
  partsOfParameter,
  quickScan,
  thresholdChecklist,
  thresholdsOfParameter,
} from '../../src/model/index.ts';
import type { DefinitionPart, Parameter, QuestionId, ThresholdChecklist } from '../../src/model/index.ts';

const parameters: readonly Parameter[] = quickScan.parameters;
const partsOf: Readonly<Record<string, readonly DefinitionPart[]>> = partsOfParameter;
const thresholds = fieldsOf(thresholdChecklist).map(({ id }) => id as QuestionId<ThresholdChecklist>);
const thresholdsOf: Readonly<Record<string, readonly string[]>> = thresholdsOfParameter;
const about: Readonly<Record<string, readonly string[]>> = accessibilitiesOfThreshold;
const partOf: Readonly<Record<string, Readonly<Record<string, DefinitionPart>>>> = partOfOption;

describe('relations', () => {
  it('tie each parameter to the parts that it bears on', () => {
    expect(partsOfParameter).to.deep.equal({
      'working-relationship': ['participatory-attitude', 'active-approach'],
      referral: ['active-approach', 'under-reached'],
      'target-group': ['vulnerable-groups', 'under-reached'],
      location: ['lifeworld', 'values-and-norms'],
      actions: ['wellbeing', 'mutual-attunement'],
      objective: ['wellbeing'],
      direction: ['participatory-attitude', 'mutual-attunement'],
      focus: ['vulnerable-groups', 'mutual-attunement'],
      'time-frame': ['participatory-attitude'],
    });
  });

  it('follow the order of the quick scan', () => {
    expect(Object.keys(partsOf)).to.deep.equal(parameters.map(({ id }) => id));
    expect(Object.keys(partOf)).to.deep.equal(parameters.flatMap(({ questions }) => questions.map(({ id }) => id)));
  });

  it('tie every option to a part, and nothing else', () => {
    for (const field of fieldsOf(quickScan)) {
      if (!isMeasure(field)) expect(Object.keys(partOf[field.id]!), field.id).to.deep.equal([...field.options]);
    }
  });

  it("tie an option to one of its parameter's parts", () => {
    for (const { id, questions } of parameters) {
      for (const question of questions) {
        for (const option of question.options) {
          expect(partsOf[id], `${question.id}: ${option}`).to.include(partOf[question.id]![option]);
        }
      }
    }
  });

  it("ask about each of a parameter's parts at one of its options", () => {
    for (const { id, questions } of parameters) {
      const asked = new Set(questions.flatMap((question) => Object.values(partOf[question.id]!)));
      expect([...asked], id).to.have.members([...partsOf[id]!]);
    }
  });

  it('leave no part of the definition out', () => {
    expect(new Set(Object.values(partsOf).flat())).to.deep.equal(
      new Set(outreachDefinition.parameters.map(({ id }) => id)),
    );
  });
});

describe('what can lower a threshold', () => {
  it('is told of parameters and thresholds that there are, each once, in the order of the scan', () => {
    expect(Object.keys(thresholdsOf)).to.deep.equal(parameters.map(({ id }) => id));
    for (const [parameter, those] of Object.entries(thresholdsOf)) {
      expect(thresholds, parameter).to.include.members([...those]);
      expect(new Set(those), parameter).to.have.property('size', those.length);
    }
  });

  it('reads the same from both sides', () => {
    const pairs = fc.record({
      parameter: fc.constantFrom(...parameters.map(({ id }) => id)),
      threshold: fc.constantFrom(...thresholds),
    });
    fc.assert(
      fc.property(pairs, ({ parameter, threshold }) => {
        const lowering: readonly string[] = parametersOfThreshold(threshold);
        expect(lowering.includes(parameter)).to.equal(thresholdsOf[parameter]!.includes(threshold));
      }),
    );
    // All of them at once, so that the two say exactly the same.
    const back = parameters.map(({ id }) => [
      id,
      thresholds.filter((threshold) => (parametersOfThreshold(threshold) as readonly string[]).includes(id)),
    ]);
    expect(Object.fromEntries(back)).to.deep.equal(
      Object.fromEntries(
        Object.entries(thresholdsOf).map(([id, those]) => [id, thresholds.filter((each) => those.includes(each))]),
      ),
    );
  });

  it('comes in the order of the scan, and is there for every threshold', () => {
    for (const threshold of thresholds) {
      const those: readonly string[] = parametersOfThreshold(threshold);
      expect(those, threshold).not.to.be.empty;
      expect(those).to.deep.equal(parameters.map(({ id }) => id).filter((id) => those.includes(id)));
    }
  });

  it('is nothing for what is no threshold', () => {
    for (const id of ['', 'constructor', '__proto__', 'rules', 'location']) {
      expect(parametersOfThreshold(id as QuestionId<ThresholdChecklist>)).to.deep.equal([]);
    }
  });
});

describe('the seven B’s', () => {
  it('are seven, each once', () => {
    expect(new Set(accessibilities)).to.have.property('size', 7);
    expect(accessibilities).to.have.length(7);
  });

  it('are told of every threshold: one or more that there are, in their order', () => {
    expect(Object.keys(about)).to.deep.equal(thresholds);
    for (const threshold of thresholds) {
      expect(about[threshold], threshold).not.to.be.empty;
      expect(about[threshold], threshold).to.deep.equal(
        accessibilities.filter((each) => about[threshold]!.includes(each)),
      );
    }
  });

  it('leave affordability alone out, of which no source names a threshold', () => {
    const named = new Set(Object.values(about).flat());
    expect(accessibilities.filter((each) => !named.has(each))).to.deep.equal(['affordability']);
  });
});
