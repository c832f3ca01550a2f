import { afterThisTest } from './cleanup.ts';
import { changeHistory } from './history.ts';

/** Puts this page at another address until the test has ended, as an app does: nothing hears of it. */
export async function putAt(address: string): Promise<void> {
  const { href } = location;
  afterThisTest(() => changeHistory(() => history.replaceState(null, '', href)));
  await changeHistory(() => history.replaceState(null, '', address));
}

/** Goes to a fragment of this page, as a link does, and waits until the page has noticed. Removes it after the test. */
export async function follow(fragment: string): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  if (!location.hash) {
    afterThisTest(() => changeHistory(() => history.replaceState(null, '', location.pathname + location.search)));
  }
  location.hash = fragment;
  await heard;
}
