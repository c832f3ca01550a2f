import type { RoundTexts } from '../texts.ts';

/** A round: codes that go from phone to phone, in a link that holds all of them. */
export const round: RoundTexts = {
  /** Above the questions, for who opens such a link. */
  before: (count) =>
    `${count === 1 ? '1 collègue a' : `${count} collègues ont`} répondu avant vous. Vous ne voyez pas ces réponses, et inversement.`,
  leave: 'Commencer sans tour',
  broken: (count) => `Codes de ce tour que nous n’avons pas pu lire\u00a0: ${count}.`,
  later: 'Ce tour vient d’une version plus récente. Rechargez la page.',
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
  tooMany:
    'Trop pour un code QR. Affichez ce tour sur grand écran et commencez-en un autre\u00a0: ils s’additionnent. Par e-mail, ça marche.',
  mail: 'Envoyer par e-mail',
  picture: 'J’anime\u00a0: afficher l’image de l’équipe',
  unavailable: 'Cela ne fonctionne pas.',
};
