import type { NoticeMessage } from '../content/texts.ts';
import { isFilled, noAnswers } from '../model/answers.ts';
import { fromCode } from '../model/result-code.ts';
import { ResultError } from '../model/result-error.ts';
import { type Result, createResult, parseResult } from '../model/result.ts';
import type { InstrumentState } from './instrument-view.ts';
import type { Seen } from './seen.ts';
import { leaveLink } from './link-controller.ts';

/** The key among the drafts of what took the place of the visitor's own answers: its code, and those answers with their place. */
const OTHER = 'other';

/** The visitor's own answers: the current ones, or those whose place others took. */
function ownOf({ result, place, drafts }: InstrumentState): Seen | undefined {
  const [code, own] = drafts.get(OTHER) ?? [];
  if (code === result.code) return own ? (JSON.parse(own) as Seen) : undefined;
  return isFilled(result.answers) ? { result, place } : undefined;
}

/** Says that another result took the place of the visitor's own answers, and keeps the way back to those until the visitor answers. */
function tellOther({ drafts, tell }: InstrumentState, message: NoticeMessage, { code }: Result, own?: Seen): void {
  drafts.set(OTHER, [code, own ? JSON.stringify(own) : '', false]);
  tell({ message, before: own });
}

/** A person starts over. */
export function restart(view: InstrumentState): void {
  const { instrument, result, place, goTo, change } = view;
  const before = ownOf(view) ?? { result, place };
  const empty = createResult(instrument, noAnswers);
  goTo(instrument.parameters[0].id);
  change(empty);
  tellOther(view, 'restarted', empty, before);
}

/** A person opens a saved result in place of the current one. */
export function openSaved(view: InstrumentState, saved: Result): void {
  const { result, change, showResult } = view;
  const own = ownOf(view);
  change(saved);
  if (saved.code !== result.code) tellOther(view, 'openedSaved', saved, own);
  showResult();
}

/**
 * A link opens a result. As it isn't an answer of the visitor, a form and frameworks hear of it, and nobody else. Returns whether it
 * could be read.
 */
export function openLinked(host: Element, view: InstrumentState, code: string, message: NoticeMessage): boolean {
  const { instrument, result, replace, tell } = view;
  const own = ownOf(view);
  const isOwn = own?.result === result;
  leaveLink();
  return orTell(view, isOwn ? undefined : own, () => {
    const linked = createResult(instrument, fromCode([instrument], code).answers);
    const same = linked.code === result.code;
    // The same answers keep their date.
    replace(same ? result : linked);
    if (!same) {
      host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      host.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (same && isOwn) tell({ message });
    else tellOther(view, message, linked, own);
  });
}

/** A person goes back to an earlier result, and to the place it was seen in. What an earlier visit left may be another version's. */
export function goBack(view: InstrumentState, { result, place: [at, resultAsked] }: Seen): void {
  const { instrument, change, goTo, showResult } = view;
  orTell(view, undefined, () => {
    change(parseResult([instrument], result));
    goTo(instrument.parameters[at]?.id ?? '');
    if (resultAsked) showResult();
  });
}

/** Does something that may fail because a result can't be read, and if so tells the visitor, with the way back that there was. */
function orTell({ tell }: InstrumentState, before: Seen | undefined, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!(error instanceof ResultError)) throw error;
    tell({ problem: error.problem, before });
    return false;
  }
}
