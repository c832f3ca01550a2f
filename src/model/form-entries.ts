import type { Amount } from './measure.ts';
import type { Result } from './result.ts';

/**
 * What a form sends: the code as `NAME`, and an entry for each answer. Each name has one value, and gets no dots or brackets, as
 * not every server preserves those. A measure with a choice of units has its unit in a separate entry.
 */
export function formEntries(name: string, { answers, code }: Result): FormData {
  const entries = new FormData();
  // A name that ends in a bracket gets the addition inside it: `form[scan]` becomes `form[scan_location]`.
  const add = (id: string, value: unknown) =>
    entries.append(name.replace(/\]?$/, `_${id.replaceAll('.', '_')}$&`), String(value));
  entries.append(name, code);
  for (const [id, answer] of Object.entries(answers)) {
    const { unit, value = answer } = Object(answer) as Partial<Amount>;
    add(id, value);
    if (unit) add(`${id}_unit`, unit);
  }
  return entries;
}
