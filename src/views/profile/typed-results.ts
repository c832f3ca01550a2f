import type { ReadingProblem } from '../../model/reading-error.ts';
import type { AddOptions, ResultIntake } from '../../model/result-intake.ts';
import { type Candidate, candidatesIn } from '../../model/result-reader.ts';
import { dayOf } from '../../output/day.ts';
import type { GroupsController } from './groups-controller.ts';

/** What a visitor adds goes in the group that is asked for, and a code has the day on which it was typed. */
export const optionsFor = ({ next }: GroupsController): AddOptions => ({
  group: next,
  day: dayOf(new Date().toISOString()),
});

/** A field takes a tenth of a second to lay out a text that is twice as long as this. */
const LONGEST_TYPED = 5000;

/** A text that is pasted or dropped and too long for a field. It is read at once, and never comes in the field. */
export function longTextIn(event: ClipboardEvent | DragEvent): string | undefined {
  const text = ('clipboardData' in event ? event.clipboardData : event.dataTransfer)?.getData('text/plain') ?? '';
  if (text.length <= LONGEST_TYPED) return undefined;
  event.preventDefault();
  // As in any field, what is pasted replaces what is selected.
  if (event.type === 'paste') (event.currentTarget as HTMLTextAreaElement).setRangeText('');
  return text;
}

/**
 * Adds what a visitor typed or pasted in a field. What was refused comes back in it, to be corrected.
 * @param long a text that was too long for the field, which keeps what it has
 * @param comesBack whether something that was refused is to be corrected in the field: a result that is already present isn't wrong, and has
 *   its own button
 * @returns how many were accepted
 */
export async function addTyped(
  intake: ResultIntake,
  field: HTMLTextAreaElement,
  options: AddOptions,
  long?: string,
  comesBack: (problem: ReadingProblem, candidate: Candidate) => boolean = (problem) => problem !== 'double',
): Promise<number> {
  // At once: a visitor may be elsewhere by the time that a long list has been read.
  field.focus({ preventScroll: true });
  const text = long ?? field.value;
  // What is typed meanwhile is the next code.
  if (long === undefined) field.value = '';
  const refused: string[] = [];
  let isRead = false;
  const all = function* () {
    yield* candidatesIn(intake.instruments, text);
    isRead = true;
  };
  const count = await intake.add(all(), 'visitor', {
    ...options,
    onRefused: (candidate, problem) => comesBack(problem, candidate) && candidate.text && refused.push(candidate.text),
  });
  // If reading was stopped, everything comes back, as nobody knows the rest, unless the field is too small for it.
  const left = isRead ? leftOver(refused) : text;
  const fits = long === undefined || left.length <= LONGEST_TYPED;
  if (left && fits) field.value = [left, field.value].filter(Boolean).join('\n');
  return count;
}

/** On Enter; not with Shift, nor the Enter that ends the composition of a character. */
export const isEntered = ({ key, shiftKey, isComposing }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !isComposing;

/** Joins what is left; documents become a list again. */
const leftOver = (texts: readonly string[]): string =>
  texts.length > 1 && texts.every((text) => /^[[{"]/.test(text)) ? `[${texts.join(',\n')}]` : texts.join('\n');
