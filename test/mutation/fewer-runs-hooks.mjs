// Replaces fast-check by `fewer-runs.mjs` in the tests.

const fewerRuns = new URL('./fewer-runs.mjs', import.meta.url).href;

export function resolve(specifier, context, nextResolve) {
  if (specifier === 'fast-check' && context.parentURL !== fewerRuns) return { url: fewerRuns, shortCircuit: true };
  return nextResolve(specifier, context);
}
