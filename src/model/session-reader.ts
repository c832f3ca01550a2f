import { isDay } from './days.ts';
import type { ReadingProblem } from './reading-error.ts';
import type { ResultError } from './result-error.ts';
import type { Candidate } from './result-reader.ts';
import { toJson } from './result.ts';

type Given = Readonly<Record<string, unknown>>;

/**
 * What a session holds. Who has no group is in that of its label, and who has no day has that of the session. What is wrong with one
 * result doesn't hold up the others.
 * @param refusal a candidate that is refused
 * @param candidateOf the candidate for a code
 */
export function candidatesInSession(
  given: unknown,
  refusal: (problem: ReadingProblem) => Candidate,
  candidateOf: (code: string, recordedAt: string, item: number) => Candidate,
): readonly Candidate[] {
  try {
    const { version, results, ...session } = (toJson(given, Infinity) ?? {}) as Given;
    if (version !== 1) return [refusal((version as number) > 1 ? 'later-session' : 'broken-session')];
    if (!Array.isArray(results)) return [refusal('broken-session')];
    if (results.length === 0) return [refusal('no-code')];
    const label = said(session['label']);
    const date = dayIn(session['date']);
    return results.map((each: unknown, index) => {
      const { code, recordedAt, name, group, addedOn } = (each ?? {}) as Given;
      return {
        ...candidateOf(textOf(code), textOf(recordedAt), index + 1),
        name: said(name),
        group: said(group) || label,
        addedOn: dayIn(addedOn) || date,
        session: { label, date },
      };
    });
  } catch (error) {
    const { problem } = error as ResultError;
    return [refusal(problem === 'not-json' ? 'broken-session' : problem)];
  }
}

const textOf = (given: unknown): string => (typeof given === 'string' ? given : '');

/** Without line ends and other control characters, or what turns the direction of the text around it; as long as a field for it is. */
const said = (given: unknown): string =>
  textOf(given)
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 60);

const dayIn = (given: unknown): string => (isDay(textOf(given)) ? textOf(given) : '');
