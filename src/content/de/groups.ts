import { pluralIn } from '../plural.ts';
import type { GroupsTexts } from '../texts.ts';

const plural = pluralIn('de');
const list = new Intl.ListFormat('de');

/** What a profile says of groups side by side, and of a session to keep. */
export const groups: GroupsTexts = {
  none: 'Ohne Gruppe',
  numbered: (number) => `Gruppe ${number}`,
  title: (count, results) => `${count} Gruppen nebeneinander: ${results} Ergebnisse`,
  /** A group with how many results it has. */
  sized: (name, size) => `${name} (${size})`,
  /** Above where groups differ most, and what that says. */
  furthest: 'Wo die Gruppen am weitesten auseinanderliegen',
  /** The shares of two groups: of the larger and the smaller. */
  against: (option, share, group, other, otherGroup) =>
    `${option}: ${share} bei ${group}, gegenüber ${other} bei ${otherGroup}.`,
  nowhere: 'Die Gruppen liegen nirgends weit auseinander.',
  tooFew: (least) =>
    `Vergleichen lässt sich erst, wenn aus mindestens zwei Gruppen je ${least} Personen dieselbe Frage beantwortet haben.`,
  /** Beside those options. */
  apart: 'Weit auseinander',
  small: (names) =>
    `${plural(names.length, 'Eine kleine Gruppe', 'Kleine Gruppen')}: ${list.format(names)}. Eine Antwort mehr oder weniger verändert dort schon viel.`,
  leftOut: (names, least) =>
    `Mit weniger als ${least} Personen ${plural(names.length, 'zählt', 'zählen')} ${list.format(names)} bei „am weitesten auseinander“ nicht mit: Das würde auf eine Person zeigen.`,
  hidden: (least) =>
    `Gruppen stehen hier erst nebeneinander, wenn jede mindestens ${least} Codes hat: Sonst sieht man, was eine einzelne Person gewählt hat.`,
  names: 'Je Gruppe zeigen, wer was gesagt hat',
  hideNames: 'Nicht mehr zeigen, wer was gesagt hat',
  unnamed: (count) => plural(count, '1 ohne Namen', `${count} ohne Namen`),
  answered: 'Anzahl der Antworten',
  make: 'Gruppen bilden',
  makeHint:
    'Ordnen Sie jedes Ergebnis einer Gruppe zu, etwa einem Team oder einem Jahr. Jede Gruppe hat ein eigenes Bild.',
  group: 'Gruppe',
  /** For screen readers: completes a label for those who don't see what it is beside. */
  groupOf: (name) => `von ${name}`,
  another: 'Neue Gruppe',
  groupName: 'Name der Gruppe',
  linkHint: 'Ein Link nimmt die Gruppen nicht mit. Eine Sitzung schon: Bewahren Sie sie unter „Ergebnisse“ auf.',
  session: {
    title: 'Diese Sitzung aufbewahren',
    hint: 'Sie bekommen eine Datei, die Sie später hier wieder öffnen: allein oder neben einer anderen Sitzung.',
    label: 'Wie heißt diese Sitzung? (z. B. Team Nord, Arbeitstreffen)',
    date: 'Datum',
    names: 'Namen mit aufbewahren',
    holds:
      'In der Datei stehen die Codes, die Gruppen und die Tage. Namen stehen nur darin, wenn Sie sie mit aufbewahren.',
    save: 'Sitzung herunterladen',
    unnamed: 'Geben Sie der Sitzung zuerst einen Namen.',
    undated: 'Dieses Datum gibt es nicht. Wählen Sie einen Tag.',
    fileName: 'sitzung',
  },
};
