import fc from 'fast-check';

/** Node runs all of it. The engines of other browsers only have to agree, and are slower at it: they run a tenth. */
const share = 'document' in globalThis ? 1 / 10 : 1;

/** Checks a property as often as it takes to meet what is rare. */
export function manyTimes<T>(name: string, times: number, given: fc.Arbitrary<T>, check: (value: T) => void): void {
  const numRuns = times * share;
  it(`${name}, ${numRuns} times`, function () {
    this.timeout(120_000);
    fc.assert(fc.property(given, check), { numRuns });
  });
}
