import { afterThisTest } from './cleanup.ts';
import { changeHistory } from './history.ts';

/** Goes to a fragment of this page, as a link does, and waits until the page has noticed. Removes it after the test. */
export async function follow(fragment: string): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  if (!location.hash) {
    afterThisTest(() => changeHistory(() => history.replaceState(null, '', location.pathname + location.search)));
  }
  location.hash = fragment;
  await heard;
}
