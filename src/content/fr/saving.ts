import { pluralIn } from '../plural.ts';
import type { SavingTexts } from '../texts.ts';

const plural = pluralIn('fr');

/** The texts around saving results on this device. */
export const saving: SavingTexts = {
  title: 'Sur cet appareil',
  explanation:
    'Ce que vous conservez ici se trouve seulement dans ce navigateur. Vous partagez cet appareil ? Alors d’autres peuvent aussi le voir, jusqu’à ce que vous le supprimiez.',
  save: 'Conserver sur cet appareil',
  list: 'Instantanés conservés',
  snapshot: (date, code) => `${date}, code ${code}`,
  damaged: (date) =>
    `Ce qui a été conservé le ${date} est abîmé ou vient d’une autre version. Cela reste là jusqu’à ce que vous le supprimiez.`,
  open: 'Ouvrir',
  remove: 'Supprimer',
  named: (action, snapshot) => `${action}\u00a0: ${snapshot}`,
  compare: 'Mettre côte à côte',
  compareHint:
    'Cochez deux instantanés, ou un seul à mettre à côté de vos réponses actuelles. Trois ou plus\u00a0? Téléchargez-les, et ouvrez ce fichier dans «\u00a0Profils côte à côte\u00a0».',
  now: 'vos réponses actuelles',
  /** For snapshots that the list has no room for. */
  others: (count) => plural(count, `Et ${count} autre, plus ancien.`, `Et ${count} autres, plus anciens.`),
  removeAll: 'Tout supprimer',
  undo: 'Rétablir',
  /** The outcome of what the visitor asked for. */
  outcomes: {
    saved: 'Conservé sur cet appareil.',
    there: 'C’est déjà sur cet appareil.',
    full: 'Il n’y a plus de place sur cet appareil, donc ceci n’a pas été conservé. Téléchargez le résultat ou notez le code.',
    unavailable:
      'Impossible de conserver ceci dans ce navigateur ou sur cette page. Vos réponses restent ici. Notez le code de résultat.',
    removed: 'Supprimé de cet appareil.',
    notRemoved: 'Il n’est pas possible de supprimer ici. Effacez les données de ce site web dans votre navigateur.',
    restored: 'Tout est de nouveau là.',
    exported: 'Le fichier a été créé.',
    exportRefused: 'Il n’est pas possible de télécharger ici. Ouvrez un instantané et notez le code.',
  },
};
