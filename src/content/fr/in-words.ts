import { pluralIn } from '../plural.ts';
import type { InWordsTexts } from '../texts.ts';

const plural = pluralIn('fr');
const list = new Intl.ListFormat('fr');
const listed = (options: readonly string[]) => list.format(options);

/** A result, what moved, a team and a wish as paragraphs that rules make. Options come in quotation marks. */
export const inWords: InWordsTexts = {
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  listed,
  at: (parameter, question) => `${parameter}\u00a0: ${question}`,
  progress: (steps, answered, total) => `${steps} avec une réponse\u00a0: ${answered} sur ${total}.`,
  open: 'Sans réponse.',
  /** Of everything under a heading. */
  allOpen: 'Ici, aucune réponse.',
  chosen: (options) => `Choisi\u00a0: ${listed(options)}.`,
  notChosen: (options) => `Pas choisi\u00a0: ${listed(options)}.`,
  amount: (amount) => `Réponse donnée\u00a0: ${amount}.`,
  /** From one result to a later one. */
  movement: {
    kept: (options) => `Inchangé\u00a0: ${listed(options)}.`,
    added: (options) => `Nouveau\u00a0: ${listed(options)}.`,
    removed: (options) => `Retiré\u00a0: ${listed(options)}.`,
    moved: (before, after) => `Avant\u00a0: ${before}, après\u00a0: ${after}.`,
    onlyBefore: 'Une réponse seulement dans le premier.',
    onlyAfter: 'Une réponse seulement dans le deuxième.',
  },
  /** From how a team works to how it wants to work. */
  wish: {
    kept: (options) => `Actuel et souhaité\u00a0: ${listed(options)}.`,
    added: (options) => `Souhaité en plus\u00a0: ${listed(options)}.`,
    removed: (options) => `Actuel, non souhaité\u00a0: ${listed(options)}.`,
    moved: (before, after) => `Actuel\u00a0: ${before}, souhaité\u00a0: ${after}.`,
    onlyWish: (options) => `Sans réponse actuelle. Souhaité\u00a0: ${listed(options)}.`,
  },
  results: (count) => `${count} résultats.`,
  answeredIn: (answered, total) =>
    plural(
      answered,
      `Une réponse dans ${answered} résultat sur ${total}.`,
      `Une réponse dans ${answered} résultats sur ${total}.`,
    ),
  counted: (option, count, answered) => `${option} (${count} sur ${answered})`,
  alike: (count) => `Les ${count} réponses sont identiques.`,
  /** The amounts of a team. */
  allGave: (amount, count) =>
    plural(count, `${count} réponse\u00a0: ${amount}.`, `${count} fois la même réponse\u00a0: ${amount}.`),
  range: (least, most, unit, count) => `${count} réponses, de ${least} à ${most} ${unit}.`,
  middle: (amount) => `Au milieu\u00a0: ${amount}.`,
  made: 'Ce texte est tiré des réponses selon des règles fixes.',
};
