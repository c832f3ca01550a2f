/**
 * Makes a failed test's error fit to report. The runner takes along all that `actual` and `expected` refer to, which of an
 * event or an element is the whole page: that never ends. It prints only texts, and the message tells the rest.
 */
export function keepOnlyTexts(error: Error & { actual?: unknown; expected?: unknown }): void {
  if (typeof error.actual === 'string' && typeof error.expected === 'string') return;
  delete error.actual;
  delete error.expected;
}
