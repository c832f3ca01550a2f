import { type Answers, chosenAt } from '../model/answers.ts';
import type { Question } from '../model/instrument.ts';
import { type Telling, type Told, type Vocabulary, leadOf, movedAt, quotedIn, written } from './in-words.ts';
import type { Place } from './layout.ts';

/** How a team works now, beside how it wants to work: the questions that it has a wish about. */
export const wishInWords = (told: Told, title: string, now: Answers, wish: Answers): Telling =>
  written(told, title, [], (place) => {
    const text = wishedAt(told, place, now, wish);
    return text ? [{ lead: leadOf(told, place), text }] : [];
  });

/** What a team wants otherwise of a question: empty if nothing. */
export const changeAt = (told: Told, place: Place, now: Answers, wish: Answers): string =>
  wishedAt(told, place, now, wish, {
    ...told.inWords.wish,
    moved: told.inWords.movement.moved,
    kept: () => '',
  }).trim();

/** What a team wants of a question: empty without a wish about it, as nobody wishes measures. */
function wishedAt(
  told: Told,
  { field }: Place,
  now: Answers,
  wish: Answers,
  words: Vocabulary = told.inWords.wish,
): string {
  const question = field as Question;
  const wanted = chosenAt(question, wish);
  if (wanted.length === 0) return '';
  if (!now[question.id]) return told.inWords.wish.onlyWish(quotedIn(told, question, wanted));
  return movedAt(told, words, question, now, wish).join(' ');
}
