import { isFilled, noAnswers } from '../model/answers.ts';
import { fromCode } from '../model/result-code.ts';
import { ResultError } from '../model/result-error.ts';
import { type Result, createResult, parseResult } from '../model/result.ts';
import type { InstrumentState } from './instrument-view.ts';
import type { Seen } from './seen.ts';
import { leaveLink } from './link-controller.ts';

/** A person starts over. */
export function restart({ instrument, result, place, goTo, change, tell }: InstrumentState): void {
  goTo(instrument.parameters[0].id);
  change(createResult(instrument, noAnswers));
  tell({ message: 'restarted', before: { result, place } });
}

/** A person opens a saved result in place of the current one. */
export function openSaved({ result, place, change, tell, showResult }: InstrumentState, saved: Result): void {
  change(saved);
  if (saved.code !== result.code) tell({ message: 'openedSaved', before: { result, place } });
  showResult();
}

/** A link opens a result. As it isn't an answer of the visitor, a form and frameworks hear of it, and nobody else. */
export function openLinked(host: Element, view: InstrumentState, code: string): void {
  const { instrument, result, place, replace, tell } = view;
  leaveLink();
  orTell(view, () => {
    const linked = createResult(instrument, fromCode([instrument], code).answers);
    const same = linked.code === result.code;
    // The same answers keep their date.
    replace(same ? result : linked);
    if (!same) {
      host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      host.dispatchEvent(new Event('change', { bubbles: true }));
    }
    tell({ message: 'opened', before: !same && isFilled(result.answers) ? { result, place } : undefined });
  });
}

/** A person goes back to an earlier result, and to the place it was seen in. What an earlier visit left may be another version's. */
export function goBack(view: InstrumentState, { result, place: [at, resultAsked] }: Seen): void {
  const { instrument, change, goTo, showResult } = view;
  orTell(view, () => {
    change(parseResult([instrument], result));
    goTo(instrument.parameters[at]?.id ?? '');
    if (resultAsked) showResult();
  });
}

/** Does something that may fail because a result can't be read, and if so tells the visitor. */
function orTell({ tell }: InstrumentState, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ResultError)) throw error;
    tell({ problem: error.problem });
  }
}
