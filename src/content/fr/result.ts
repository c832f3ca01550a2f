import type { ResultTexts } from '../texts.ts';
import { decimal } from './decimal.ts';

/** The texts of any result: one, two or many. */
export const result: ResultTexts = {
  snapshot: (date, language = 'fr-BE') => `Instantané du ${date.toLocaleDateString(language, { dateStyle: 'long' })}`,
  options: 'Réponses',
  chosen: 'choisi',
  notChosen: 'pas choisi',
  /** On a phone, where the picture shows only what is. */
  showUnchosen: 'Afficher aussi ce qui n’est pas choisi',
  kept: 'inchangé',
  added: 'nouveau',
  removed: 'retiré',
  moved: 'A bougé',
  // Where only one of two results has an answer.
  onlyIn: { before: 'Seulement dans le premier', after: 'Seulement dans le deuxième' },
  fromTo: (before, after) => `${before} → ${after}`,
  nothing: 'sans réponse',
  /** A label with soft hyphens at which a long word may be broken, for narrow cells. */
  breakable: (label) => label.replace(/(?=nel(?:le)?\b|gnement|ristique)/g, '\u00ad'),
  stillOpen: 'Encore sans réponse',
  // Before the parameters that are.
  stillOpenList: 'Encore sans réponse\u00a0:',
  // If the host has texts of its own.
  adapted: 'Ce site web a adapté des mots. Ces mots ne viennent pas des auteurs.',
  reflection: 'Questions de réflexion',
  export: 'Conserver et partager',
  code: 'Code de résultat\u00a0:',
  // In a frame, with the address of the page in it.
  codeOpens: (addition, address) =>
    address
      ? `Ouvrez ${address}, et ce résultat sera de nouveau là.`
      : `Ajoutez ${addition} à la fin de l’adresse de cette page, et ce résultat s’ouvrira à nouveau.`,
  codeHolds: 'Codes et liens ne contiennent que des réponses, ni nom ni date.',
  // The part of the page's address that a link leaves out.
  linkWithout: (part) => `Pas dans le lien\u00a0: ${part}.`,
  tooManyForLink: 'Trop de résultats pour un lien.',
  noAddress: 'Cette page n’a pas d’adresse que d’autres peuvent ouvrir.',
  decimal,
  print: 'Imprimer',
  downloads: {
    png: 'Télécharger en image (PNG)',
    svg: 'Télécharger en dessin (SVG)',
    csv: 'Télécharger pour Excel (CSV)',
    json: 'Télécharger en JSON',
  },
  copyCode: 'Copier le code',
  copyLink: 'Copier un lien',
  /** The result in sentences. */
  copyInWords: 'Copier en texte',
  share: 'Partager',
  back: 'Retour aux questions',
  restart: 'Recommencer',
  copied: 'Copié.',
  copyRefused: 'Il n’est pas possible de copier ici. Sélectionnez ce texte et copiez-le vous-même :',
  printRefused: 'L’impression ne s’ouvre pas d’elle-même ici. Essayez par le menu de votre navigateur.',
  shareRefused: 'Il n’est pas possible de partager ici. Sélectionnez ce lien et copiez-le vous-même :',
  /** If a download can't be found, a single result has a code to copy. */
  downloaded: (file, hasCode) =>
    `Le fichier ${file} a été créé.${hasCode ? ' Vous ne le trouvez pas ? Alors copiez le code de résultat.' : ''}`,
  downloadRefused: (hasCode) =>
    `Il n’est pas possible de télécharger ici.${hasCode ? ' Notez le code de résultat.' : ''}`,
  csv: {
    date: 'Date',
    code: 'Code de résultat',
    kind: 'Type',
    question: 'Question',
    answer: 'Réponse',
    unit: 'Unité',
    count: 'Nombre',
    answered: 'Nombre de répondants',
  },
};
