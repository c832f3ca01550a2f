/**
 * Makes a failed test's error fit to report. The runner serialises everything that `actual` and `expected` refer to, which for an
 * event or an element is the whole page, and never ends. It only prints texts, and the message has the rest.
 */
export function keepOnlyTexts(error: Error & { actual?: unknown; expected?: unknown }): void {
  if (typeof error.actual === 'string' && typeof error.expected === 'string') return;
  delete error.actual;
  delete error.expected;
}
