import type { NoticeTexts } from '../texts.ts';

/** The messages about the answers as a whole. */
export const notices: NoticeTexts = {
  brokenCode:
    'Dieser Ergebniscode stimmt nicht. Prüfen Sie, ob jedes Zeichen richtig ist. Ihre Antworten sind unverändert.',
  brokenDocument: 'Das ist kein Ergebnis dieses Fragebogens, oder es ist beschädigt. Ihre Antworten sind unverändert.',
  otherInstrument:
    'Dieses Ergebnis gehört zu einem anderen Fragebogen oder einer anderen Version. Ihre Antworten sind unverändert.',
  wish: 'Das ist ein Wunsch, kein Ergebnis. Öffnen Sie ihn mit dem Link, der Ergebnis und Wunsch zusammen enthält. Ihre Antworten sind unverändert.',
  opened: 'Sie haben ein Ergebnis über einen Link geöffnet.',
  openedWithoutWish: 'Der Wunsch in diesem Link ließ sich nicht lesen.',
  openedSaved: 'Sie sehen eine gespeicherte Momentaufnahme.',
  undo: 'Zurück zu meinen Antworten',
  // Why a form can't be sent yet, with the names of what is missing. Until this has loaded, `incomplete` says so without names.
  blocked: (why) => `Sie können noch nicht weitermachen. ${why}`,
  missing: (parameters) => `Bitte noch beantworten: ${parameters.join(', ')}.`,
  restarted: 'Alle Antworten sind gelöscht.',
  // By a form around it: some are reset after they are sent.
  reset: 'Das Formular beginnt von vorn. Was Sie hier ausgefüllt haben, ist gelöscht.',
  clearChoice: 'Meine Wahl löschen',
  clear: 'Diese Antworten löschen',
  cleared: 'Was hier beantwortet war, ist gelöscht.',
  restore: 'Wiederherstellen',
  restored: 'Wiederhergestellt.',
};
