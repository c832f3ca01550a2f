/* global document -- in what runs in the page */

import { setTimeout } from 'node:timers/promises';

const SECOND = 1000;

/** For what a framework or the browser keeps once. */
const WARM_UP = 5;

/** How often garbage is collected at most: a round may free what the next collects. */
const ROUNDS = 30;

/** What grows with each time that an app shows and hides its elements, after the garbage is collected. */
export async function leftBehind({ page, press, waitFor }, times) {
  const client = await page.createCDPSession();
  const count = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return client.send('Memory.getDOMCounters');
  };
  const grown = async (first) => {
    const last = await count();
    // One element has hundreds of nodes.
    return Object.entries(last).filter(([kind, number]) => number - first[kind] >= times);
  };
  const showAndHide = async (often) => {
    for (let time = 0; time < often; time++) {
      await press('Verberg');
      await waitFor(() => !document.querySelector('quick-scan'));
      await press('Toon');
      // Nothing but whether it is there: a handle to an element would keep it.
      await waitFor(() => !!document.querySelector('quick-scan')?.shadowRoot?.querySelector('input'));
    }
  };
  const leftAfter = async () => {
    let first = await count();
    // Until a round frees nothing, or what the next rounds free would hide what was left behind.
    for (let next = await count(); next.nodes < first.nodes; next = await count()) first = next;
    await showAndHide(times);
    let left = await grown(first);
    for (let round = 0; left.length > 0 && round < ROUNDS; round++) {
      await setTimeout(SECOND / 5);
      left = await grown(first);
    }
    return left;
  };
  await showAndHide(WARM_UP);
  let left = await leftAfter();
  // One element may be kept for a while. What is left behind each time grows again.
  if (left.length > 0) left = await leftAfter();
  return Object.fromEntries(left);
}
