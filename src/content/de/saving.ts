import type { SavingTexts } from '../texts.ts';

/** The texts around saving results on this device. */
export const saving: SavingTexts = {
  title: 'Auf diesem Gerät',
  explanation:
    'Was Sie hier speichern, liegt nur in diesem Browser. Teilen Sie dieses Gerät? Dann können andere es auch sehen, bis Sie es entfernen.',
  save: 'Auf diesem Gerät speichern',
  list: 'Gespeicherte Momentaufnahmen',
  snapshot: (date, code) => `${date}, Code ${code}`,
  damaged: (date) =>
    `Was am ${date} gespeichert wurde, ist beschädigt oder von einer anderen Version. Es bleibt stehen, bis Sie es entfernen.`,
  open: 'Öffnen',
  remove: 'Entfernen',
  named: (action, snapshot) => `${action}: ${snapshot}`,
  compare: 'Nebeneinanderlegen',
  compareHint:
    'Kreuzen Sie zwei Momentaufnahmen an, oder eine, um sie neben Ihre jetzigen Antworten zu legen. Drei oder mehr? Laden Sie sie herunter, und öffnen Sie die Datei bei „Profile nebeneinander“.',
  now: 'Ihre jetzigen Antworten',
  /** For snapshots that the list has no room for. */
  others: (count) => `Und noch ${count} ältere.`,
  removeAll: 'Alles entfernen',
  undo: 'Wiederherstellen',
  /** The outcome of what the visitor asked for. */
  outcomes: {
    saved: 'Auf diesem Gerät gespeichert.',
    there: 'Das ist schon auf diesem Gerät gespeichert.',
    full: 'Auf diesem Gerät ist kein Platz mehr, darum ist das nicht gespeichert. Laden Sie das Ergebnis herunter oder notieren Sie den Code.',
    unavailable:
      'Speichern geht in diesem Browser oder auf dieser Seite nicht. Ihre Antworten bleiben hier stehen. Notieren Sie den Ergebniscode.',
    removed: 'Von diesem Gerät entfernt.',
    notRemoved: 'Entfernen geht hier nicht. Löschen Sie die Daten dieser Website in Ihrem Browser.',
    restored: 'Alles ist wieder da.',
    exported: 'Die Datei ist erstellt.',
    exportRefused: 'Herunterladen geht hier nicht. Öffnen Sie eine Momentaufnahme und notieren Sie den Code.',
  },
};
