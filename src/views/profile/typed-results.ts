import type { AddOptions, ResultIntake } from '../../model/result-intake.ts';
import { candidatesIn } from '../../model/result-reader.ts';
import { dayOf } from '../../output/day.ts';
import type { GroupsController } from './groups-controller.ts';

/** What a visitor adds goes in the group that is asked for, and a code has the day on which it was typed. */
export const optionsFor = ({ next }: GroupsController): AddOptions => ({
  group: next,
  day: dayOf(new Date().toISOString()),
});

/** Adds what a visitor typed or pasted in a field. What was refused comes back in it, to be corrected. */
export async function addTyped(intake: ResultIntake, field: HTMLTextAreaElement, options: AddOptions): Promise<void> {
  // At once: a visitor may be elsewhere by the time that a long list has been read.
  field.focus({ preventScroll: true });
  const text = field.value;
  // What is typed meanwhile is the next code.
  field.value = '';
  const refused: string[] = [];
  let isRead = false;
  const all = function* () {
    yield* candidatesIn(intake.instruments, text);
    isRead = true;
  };
  await intake.add(all(), 'visitor', {
    ...options,
    // A result that is already present isn't wrong, and has its own button.
    onRefused: ({ text }, problem) => problem !== 'double' && text && refused.push(text),
  });
  // If reading was stopped, everything comes back, as nobody knows the rest.
  const left = isRead ? leftOver(refused) : text;
  if (left) field.value = [left, field.value].filter(Boolean).join('\n');
}

/** On Enter; not with Shift, nor the Enter that ends the composition of a character. */
export const isEntered = ({ key, shiftKey, isComposing }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !isComposing;

/** Joins what is left; documents become a list again. */
const leftOver = (texts: readonly string[]): string =>
  texts.length > 1 && texts.every((text) => /^[[{"]/.test(text)) ? `[${texts.join(',\n')}]` : texts.join('\n');
