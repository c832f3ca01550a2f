import type { WorkshopTexts } from '../texts.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

export const workshop: WorkshopTexts = {
  phasesLabel: 'Schritte dieses Treffens',
  phases: {
    collecting: 'Sammeln',
    reveal: 'Zeigen',
    talk: 'Besprechen',
    agreements: 'Vereinbaren',
  },
  forward: {
    reveal: 'Weiter: das Bild zeigen',
    talk: 'Weiter: das Bild besprechen',
    agreements: 'Weiter: Vereinbarungen treffen',
  },
  back: {
    collecting: 'Zurück: weitere Codes sammeln',
    reveal: 'Zurück zum Bild',
    talk: 'Zurück zu den Fragen',
  },
  codes: (count) => plural(count, 'Code', 'Codes'),
  soFar: (count) => plural(count, 'Es gibt 1 Code.', `Es gibt ${count} Codes.`),
  hidden: 'Was darin steht, erscheint erst, wenn Sie weitergehen.',
  dictation: {
    label: 'Einen Code eintippen',
    hint: 'Jemand liest vor, Sie tippen mit. Die Eingabetaste fügt den Code hinzu. Sie können auch Links oder eine Liste von Codes einfügen.',
    right: 'Dieser Code stimmt. Drücken Sie die Eingabetaste.',
    added: (which) => `${which}. Code hinzugefügt.`,
    several: (count, total) => `${count} Codes hinzugefügt. Jetzt sind es ${total}.`,
    other: (given, collected) => `Von einem anderen Fragebogen: ${given}. Hier sammeln Sie: ${collected}.`,
    undo: (which) => `Den ${which}. Code entfernen`,
    undone: (which) => `Der ${which}. Code ist entfernt.`,
  },
  aside: 'Für die Moderation: Codes und Dateien',
  asideHint: 'Hier stehen die Codes. Wenn Sie diesen Teil öffnen, sehen ihn alle, die mitschauen.',
  purpose: 'Dieses Bild dient dem Gespräch, nicht der Beurteilung.',
  tooFew: 'Ein Teambild braucht mindestens 2 Codes.',
  tooEarly: (size) =>
    `Ein Teambild braucht mindestens 2 Codes. ${size === 0 ? 'Noch gibt es keinen.' : 'Bisher gibt es 1.'} Sammeln Sie zuerst weiter.`,
  notKept: (least) =>
    `Ab ${least} Codes, oder ${least} je Gruppe, können Sie dieses Bild speichern und teilen. Bei weniger lässt sich zu leicht erraten, wer was gewählt hat.`,
  talk: {
    furthest: (said) => `Hier liegen Sie am weitesten auseinander: ${said}`,
    split: (option, count, others) =>
      `${plural(count, '1 Person hat', `${count} haben`)} ${option} gewählt, ${others} nicht.`,
    chose: (option, count) => `${plural(count, '1 Person hat', `${count} haben`)} ${option} gewählt`,
    alike: (said) => `Hier haben Sie gleich geantwortet. ${said}`,
    of: (answered) => `von ${answered}`,
    nothing: 'Noch keine Frage wurde von mindestens zwei Personen beantwortet.',
  },
  screen: {
    fill: 'Bildschirm füllen',
    leave: 'Vollbild verlassen',
    refused:
      'Diese Seite darf den Bildschirm nicht füllen. Was nur für die Moderation ist, ist trotzdem ausgeblendet. In vielen Browsern füllt die Taste F11 den Bildschirm.',
  },
};
