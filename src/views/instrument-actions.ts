import { isFilled, noAnswers } from '../model/answers.ts';
import { fromCode } from '../model/result-code.ts';
import { ResultError } from '../model/result-error.ts';
import { type Result, createResult } from '../model/result.ts';
import type { InstrumentState } from './instrument-view.ts';

/** A person starts anew. */
export function restart({ instrument, result, goTo, change, tell }: InstrumentState): void {
  goTo(instrument.parameters[0].id);
  change(createResult(instrument, noAnswers));
  tell({ message: 'restarted', undo: () => change(result) });
}

/** A person opens a result that was saved in the place of what stands there. */
export function openSaved({ result, change, tell, showResult }: InstrumentState, saved: Result): void {
  change(saved);
  if (saved.code !== result.code) tell({ message: 'openedSaved', undo: () => change(result) });
  showResult();
}

/** A link opens a result. */
export function openLinked(view: InstrumentState, code: string): void {
  const { instrument, result: before, replace, tell } = view;
  try {
    const linked = createResult(instrument, fromCode([instrument], code).answers);
    const same = linked.code === before.code;
    // The same answers keep their date.
    replace(same ? before : linked, 'link');
    tell({ message: 'opened', undo: !same && isFilled(before.answers) ? () => replace(before, 'script') : undefined });
  } catch (error) {
    if (!(error instanceof ResultError)) throw error;
    tell({ problem: error.problem });
  }
}
