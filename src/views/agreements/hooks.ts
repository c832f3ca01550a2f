import type { LaterWords } from '../../content/words.ts';
import type { Answered, Hook } from '../../model/agreements.ts';
import { type Told, leadOf, nameOf, stopped } from '../../output/in-words.ts';
import { type Place, layoutOf } from '../../output/layout.ts';
import type { ToAgreeOn } from './to-agree-on.ts';

/** What an agreement can hang on, in words. */
export interface NamedHook {
  readonly hook: Hook;
  readonly name: string;
  /** What it is offered under. */
  readonly group: string;
}

/** Where there is no wish, it needs no words. */
export type HookTexts = Pick<LaterWords, 'reflecting' | 'result'> & Partial<Pick<LaterWords, 'wish'>>;

/** The questions that a team holds on to, what it wants otherwise, and then its answers and the other questions about them. */
export function hooksOf(
  told: Told,
  { reflecting, wish: wishing, result }: HookTexts,
  { reflections, others, holds, changeAt }: ToAgreeOn,
): readonly NamedHook[] {
  const places = placesOf(told);
  const answers = [...reflections.flatMap(({ on }) => on ?? []), ...others];
  const asked = (isHeld: boolean, group: string) =>
    reflections.flatMap(({ question, on }) =>
      on && holds(on) === isHeld ? [{ hook: { ...on, of: 'reflection' as const }, name: question, group }] : [],
    );
  return [
    ...asked(true, reflecting.held),
    ...(changeAt ? changes(told, places, changeAt, wishing!.make) : []),
    ...answers.map((on) => ({
      hook: { ...on, of: 'answer' as const },
      name: answerName(told, on, places),
      group: result.options,
    })),
    ...asked(false, result.reflection),
  ];
}

export const sameHook = (one: Hook, other: Hook | undefined): boolean =>
  one.field === other?.field && one.option === other.option && one.of === other.of;

/** What an agreement is about; once that isn't offered any more, the answer that it was about. */
export const hookName = (told: Told, hooks: readonly NamedHook[], hook: Hook): string =>
  hooks.find((each) => sameHook(each.hook, hook))?.name ?? answerName(told, hook);

const placesOf = (told: Told): readonly Place[] => layoutOf(told).flatMap(({ places }) => places);

/** What a team wants otherwise, question by question. */
const changes = (
  told: Told,
  places: readonly Place[],
  changeAt: ToAgreeOn['changeAt'] & {},
  group: string,
): NamedHook[] =>
  places.flatMap((place) => {
    const change = changeAt(place);
    // Each a sentence, as some questions are.
    const name = `${leadOf(told, place)} ${change}`;
    return change ? [{ hook: { field: place.field.id, of: 'wish' }, name, group }] : [];
  });

function answerName(told: Told, { field: id, option }: Answered, places = placesOf(told)): string {
  const place = places.find(({ field }) => field.id === id)!;
  return option === undefined
    ? nameOf(told, place)
    : nameWith(told, place, told.content.questions[id]!.options[option]!.label);
}

/** Some names are sentences, and some ask: after their mark comes no other. */
function nameWith(told: Told, place: Place, said: string): string {
  const name = nameOf(told, place).replace(/\.$/, '');
  return stopped(name) === name ? `${name} ${said}` : told.inWords.at(name, said);
}
