import type { Answer } from './answers.ts';
import type { Result } from './result.ts';

/**
 * What native controls would submit: an entry per question, repeated for many answers, and a second one for the unit of
 * a measure that has a choice of units. The code comes last, as `NAME.code`.
 */
export function formEntries(name: string, { answers, code }: Result): FormData {
  const entries = new FormData();
  for (const [id, answer] of Object.entries(answers as Record<string, Answer>)) {
    const key = `${name}.${id}`;
    if (typeof answer !== 'object') entries.append(key, String(answer));
    else if ('unit' in answer) {
      entries.append(key, String(answer.value));
      entries.append(`${key}.unit`, answer.unit);
    } else for (const option of answer) entries.append(key, option);
  }
  entries.append(`${name}.code`, code);
  return entries;
}
