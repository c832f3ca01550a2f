import { eventually } from './eventually.ts';

export const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** After other frames were on the page, WebKit goes back in the page around a frame instead. So Back within a frame isn't tested there. */
export const goesBackInFrames = !isWebKit;

const isTooOften = (error: unknown): boolean => (error as Error).name === 'SecurityError';

/** Changes the history as soon as the browser allows it: WebKit allows a hundred changes in ten seconds, and tests are faster than people. */
export async function changeHistory(change: () => void): Promise<void> {
  const refused = await eventually(() => {
    try {
      return change();
    } catch (error) {
      if (isTooOften(error)) throw error;
      return error as Error;
    }
  });
  if (refused) throw refused;
}

/** Waits until the browser starts a new count. */
export async function untilHistoryCountsAnew(): Promise<void> {
  if (!isWebKit) return;
  const change = () => history.replaceState(null, '');
  try {
    for (;;) change();
  } catch {
    await changeHistory(change);
  }
}
