import { expect } from 'chai';
import {
  fieldsOf,
  isMeasure,
  outreachDefinition,
  partOfOption,
  partsOfParameter,
  quickScan,
} from '../../src/model/index.ts';
import type { DefinitionPart, Parameter } from '../../src/model/index.ts';

const parameters: readonly Parameter[] = quickScan.parameters;
const partsOf: Readonly<Record<string, readonly DefinitionPart[]>> = partsOfParameter;
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
