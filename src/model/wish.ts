import { type Answers, chosenAt } from './answers.ts';
import type { Instrument, Parameter, Question } from './instrument.ts';
import { fromCode, wishSymbols } from './result-code.ts';
import { fragmentOf } from './result-link.ts';
import { type Result, createResult } from './result.ts';

/*
 * How a team wants to work, beside how it works: options of the same questions, and no measures. For codes and links it is an
 * instrument of its own, so that nothing that reads answers can take a wish for one.
 */

const [ofDefinition, ofChecklist, ofScan] = wishSymbols as unknown as readonly [string, string, string];

/** The first symbols of wishes, by instrument and version. */
const STARTS: Readonly<Record<string, Instrument['starts']>> = {
  'quick-scan 1': [ofScan],
  // Too many questions for 8 symbols.
  'threshold-checklist 1': ['', ofChecklist],
  'outreach-definition 1': [ofDefinition],
};

export const wishStarts: readonly Instrument['starts'][] = Object.values(STARTS);

/** What a wish for an instrument is of. */
export function wishInstrument({ id, version, parameters }: Instrument): Instrument {
  const [first, ...others] = parameters.map(({ measures: _, ...parameter }): Parameter => parameter);
  return { id: `${id}.wish`, version, starts: STARTS[`${id} ${version}`]!, parameters: [first!, ...others] };
}

/** Whether anybody can wish this: nobody wishes not to know. */
export const isWishable = ({ extents }: Question, option: string): boolean => !extents || option !== 'unknown';

/** A wish, with its own code. What nobody wishes is left out of the answers, such as measures. */
export function createWish(instrument: Instrument, answers: Answers): Result {
  const wish = wishInstrument(instrument);
  const asked = wish.parameters.flatMap(({ questions }) => questions);
  const wishable = asked.filter((question) => isWishable(question, chosenAt(question, answers)[0]!));
  return createResult(wish, Object.fromEntries(wishable.map(({ id }) => [id, answers[id]])));
}

/**
 * Reads the code of a wish for one of these instruments.
 * @throws {ResultError} for anything else, such as the code of a result
 */
export function wishFromCode<I extends Instrument>(
  instruments: readonly I[],
  code: string,
): { readonly instrument: I; readonly wish: Result } {
  const wishes = instruments.map(wishInstrument);
  const { instrument: read, answers } = fromCode(wishes, code);
  const instrument = instruments[wishes.indexOf(read)]!;
  return { instrument, wish: createWish(instrument, answers) };
}

/** What opens a result and the wish beside it when it follows a page's address. */
export const fragmentWithWish = (result: Result, wish: Result): string =>
  `${fragmentOf(result)}&${fragmentOf(wish).slice(1)}`;
