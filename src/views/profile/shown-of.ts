import { overridden } from '../../content/override.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Shown } from '../../output/chart.ts';
import { inRegion } from '../../output/in-region.ts';
import type { ProfileState } from './profile-state.ts';

/** A version of an instrument, in the words of the page. */
export function shownOf(
  { texts, language, scope }: Pick<ProfileState, 'texts' | 'language' | 'scope'>,
  version: Instrument,
): Shown {
  const worded = texts.instruments.find(({ instrument }) => instrument === version)!;
  const content = overridden(worded.content, scope?.content[version.id]);
  return { ...worded, content, texts: inRegion(texts.result, language) };
}
