import type { RoundTexts } from '../texts.ts';

/** A round: codes that go from phone to phone, in a link that holds all of them. */
export const round: RoundTexts = {
  /** Above the questions, for who opens such a link. */
  before: (count) =>
    `${count === 1 ? '1 collègue a' : `${count} collègues ont`} répondu avant vous. Vous ne voyez pas ces réponses, et inversement.`,
  inRound: (count) => `Tour\u00a0: ${count === 1 ? '1 collègue a' : `${count} collègues ont`} répondu avant vous.`,
  leave: 'Commencer sans tour',
  broken: (count) =>
    `${count === 0 ? 'Ce lien ne contient aucun code.' : `Codes que nous n’avons pas pu lire\u00a0: ${count}.`} Le lien a-t-il été coupé en chemin\u00a0? Scannez de nouveau, ou redemandez le lien.`,
  foreign: (count, names) =>
    `Codes d’un autre questionnaire (${names.join(', ')}), qui ne comptent pas ici\u00a0: ${count}.`,
  unknown: (count) =>
    `Codes d’une version que nous ne connaissons pas ici\u00a0: ${count}. Ils seront transmis avec les autres.`,
  other: (name) => `Ce tour est d’un autre questionnaire\u00a0: ${name}. Ouvrez le lien sur la page qui le contient.`,
  names: {
    'quick-scan': 'Quick scan',
    'threshold-checklist': 'Liste des obstacles',
    'outreach-definition': 'Définition',
  },
  pass: 'Passer au suivant',
  hide: 'Cacher',
  scan: 'Faites scanner ce code par le collègue suivant.',
  qr: 'Code QR',
  holds: (count) =>
    `${count === 1 ? '1 code' : `${count} codes`}, sans nom ni ordre. Qui a le lien peut les lire. Des réponses identiques comptent une fois.`,
  changed: (codes) =>
    `Vous avez déjà montré un autre code\u00a0: ${codes.join(', ')}. Un collègue l’a-t-il déjà\u00a0? Alors vous comptez deux fois. Demandez à la personne qui anime de le retirer.`,
  tooMany:
    'Trop pour un code QR. Affichez ce tour sur grand écran et commencez-en un autre\u00a0: ils s’additionnent. Par e-mail, ça marche.',
  copy: 'Copier le lien du tour',
  mail: 'Envoyer par e-mail',
  picture: 'J’anime\u00a0: afficher l’image de l’équipe',
  unavailable: 'Passer au suivant ne fonctionne pas pour le moment.',
};
