import type { Hook } from '../../model/agreements.ts';
import { type Told, nameOf } from '../../output/in-words.ts';
import { type Place, layoutOf } from '../../output/layout.ts';
import type { Reflection } from '../reflection-view.ts';

/** What an agreement can hang on, in words. */
export interface NamedHook {
  readonly hook: Hook;
  readonly name: string;
}

/** The answers that a question is asked about, and those questions. */
export function hooksOf(told: Told, reflections: readonly Reflection[]): readonly NamedHook[] {
  const places = placesOf(told);
  return reflections.flatMap(({ question, on }) =>
    on
      ? [
          { hook: { ...on, isReflection: false }, name: answerName(told, on, places) },
          { hook: { ...on, isReflection: true }, name: question },
        ]
      : [],
  );
}

export const sameHook = (one: Hook, other: Hook | undefined): boolean =>
  one.field === other?.field && one.option === other.option && one.isReflection === other.isReflection;

/** What an agreement is about; once a question isn't asked any more, the answer that it was about. */
export const hookName = (told: Told, hooks: readonly NamedHook[], hook: Hook): string =>
  hooks.find((each) => sameHook(each.hook, hook))?.name ?? answerName(told, hook);

const placesOf = (told: Told): readonly Place[] => layoutOf(told).flatMap(({ places }) => places);

function answerName(told: Told, { field: id, option }: Omit<Hook, 'isReflection'>, places = placesOf(told)): string {
  const place = places.find(({ field }) => field.id === id)!;
  const name = nameOf(told, place);
  if (option === undefined) return name;
  // Some questions are sentences.
  return told.inWords.at(name.replace(/\.$/, ''), told.content.questions[id]!.options[option]!.label);
}
