import type { AgreementsTexts } from '../texts.ts';

/** What a team agrees on after its result, and when it looks again. */
export const agreements: AgreementsTexts = {
  title: 'Wie geht es weiter?',
  lead: 'Was machen Sie ab Montag anders? Vereinbaren Sie höchstens drei Dinge.',
  stays:
    'Was Sie hier schreiben, bleibt auf dieser Seite und wird nicht gespeichert. Es verlässt die Seite nur, wenn Sie drucken, als Text kopieren oder eine Kalenderdatei herunterladen.',
  make: 'Vereinbarung aufschreiben',
  unavailable: 'Das lädt gerade nicht. Versuchen Sie es noch einmal.',
  agreed: 'Vereinbart',
  hook: 'Worum geht es in der Vereinbarung?',
  choose: 'Bitte wählen',
  words: 'Was vereinbaren Sie?',
  who: 'Wer macht es? (darf leer bleiben)',
  day: 'Bis zu welchem Tag? (darf leer bleiben)',
  add: 'Vereinbarung hinzufügen',
  change: 'Ändern',
  leave: 'Nicht ändern',
  full: 'Mit drei Vereinbarungen haben Sie genug umzusetzen. Möchten Sie eine andere? Dann ändern oder entfernen Sie eine.',
  /** What is known of an agreement besides its words. */
  about: (hook, who = '', day = '') =>
    [`Zu: ${hook}`, who && `Wer: ${who}`, day && `Bis: ${day}`].filter(Boolean).join('\n'),
  stale: 'Diese Antwort hat sich inzwischen geändert.',
  tooLong: (length, most) => `Das sind ${length} Zeichen, und Platz ist für ${most}. Kürzen Sie den Text.`,
  problems: {
    'no-hook': 'Wählen Sie, worum es in der Vereinbarung geht.',
    'no-words': 'Schreiben Sie, was Sie vereinbaren.',
    'no-such-day': 'Wählen Sie einen Tag, den es gibt.',
    'day-past': 'Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.',
  },
  outcomes: {
    added: 'Die Vereinbarung ist hinzugefügt.',
    changed: 'Die Vereinbarung ist geändert.',
    removed: 'Die Vereinbarung ist entfernt.',
  },
  again: {
    plan: 'Termin für den Rückblick wählen',
    label: 'Wann schauen Sie wieder darauf?',
    withLink: 'Die Datei trägt diesen Tag in Ihren Kalender ein, mit einem Link zu diesem Ergebnis.',
    withoutLink: 'Die Datei trägt diesen Tag in Ihren Kalender ein, mit dem Ergebniscode.',
    agreedToo: 'Die Vereinbarungen stehen auch darin.',
    months: (count) => `In ${count} Monaten`,
    download: 'Für Ihren Kalender herunterladen',
    refused:
      'Herunterladen geht hier nicht. Markieren Sie diesen Text und tragen Sie ihn selbst in Ihren Kalender ein:',
    event: (title) => `${title}: Rückblick`,
    advice: 'Antworten Sie erneut, und legen Sie Ihre Antworten neben dieses Ergebnis:',
  },
};
