import type { Collection } from '../../model/result-set.ts';
import { candidatesIn, candidatesInFragment, candidatesOf } from '../../model/result-reader.ts';

/*
 * All that a profile shows and does, in a file that loads after its element.
 */
export { laterStyles } from '../../views/base-styles.ts';
export { Collection } from '../../model/result-set.ts';
export { profileView } from './profile-view.ts';

/** Takes up what the host gives, in the place of what it gave before. */
export function readHost(collection: Collection, given: readonly unknown[] | string, codes: string): void {
  void collection.add(hostCandidates(given, codes), 'host');
}

/**
 * Takes up what a link opens, as often as it names each: two people may answer alike. Leaves to another element on the page
 * what that opens itself.
 */
export function readLink(collection: Collection, fragment: string, page: ParentNode): void {
  const isMeantHere = (name: string) => name === 'outreach-profile' || !page.querySelector(name);
  const linked = [...candidatesInFragment(fragment, isMeantHere)];
  if (linked.length > 0) void collection.add(linked, 'link', { again: true });
}

function* hostCandidates(given: readonly unknown[] | string, codes: string) {
  yield* typeof given === 'string' ? candidatesIn(given) : candidatesOf(given);
  yield* candidatesIn(codes.replace(/[\s,;]+/g, '\n'));
}
