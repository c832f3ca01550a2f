// Results to try the tool on, and to measure with, the same each time. It takes the model from the build itself, so that it works without the
// packages of the tool.

import { fieldsOf, inOrder, isMeasure, quickScan, toCode } from '../../dist/model/index.js';

/** Numbers from 0 to 1, by a linear congruential generator. */
export function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

/** A complete quick scan with a measure now and then. */
export function madeUpAnswers(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const given = {};
  for (const field of fieldsOf(quickScan)) {
    if (isMeasure(field)) {
      if (random() > 0.1) continue;
      const range = pick(field.ranges);
      const value = (Math.round(range.min * range.stepsPerUnit) + Math.floor(random() * 40)) / range.stepsPerUnit;
      given[field.id] = { value, unit: range.unit };
    } else {
      const chosen = field.options.filter(() => random() < 0.4);
      given[field.id] = field.select === 'one' ? pick(field.options) : chosen.length ? chosen : [pick(field.options)];
    }
  }
  return inOrder(quickScan, given);
}

export const madeUpCode = (random) => toCode(quickScan, madeUpAnswers(random));
