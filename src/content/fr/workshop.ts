import type { WorkshopTexts } from '../texts.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const workshop: WorkshopTexts = {
  phasesLabel: 'Étapes de ce moment de travail',
  phases: {
    collecting: 'Rassembler',
    reveal: 'Montrer',
    talk: 'Discuter',
    agreements: 'S’accorder',
  },
  forward: {
    reveal: 'Continuer\u00a0: montrer l’image',
    talk: 'Continuer\u00a0: discuter de l’image',
    agreements: 'Continuer\u00a0: convenir d’actions',
  },
  back: {
    collecting: 'Retour\u00a0: rassembler d’autres codes',
    reveal: 'Retour à l’image',
    talk: 'Retour aux questions',
  },
  codes: (count) => plural(count, 'code', 'codes'),
  soFar: (count) => plural(count, `Il y a ${count} code.`, `Il y a ${count} codes.`),
  hidden: 'Leur contenu n’apparaît que lorsque vous continuez.',
  dictation: {
    label: 'Notez un code sous la dictée',
    hint: 'Quelqu’un lit à voix haute, vous tapez. La touche Entrée ajoute le code. Vous pouvez aussi coller des liens ou des codes.',
    right: 'Ce code est correct. Appuyez sur Entrée.',
    added: (which) => `Code ${which} ajouté.`,
    several: (count, total) => `${count} codes ajoutés. Il y en a maintenant ${total}.`,
    other: (given, collected) => `D’un autre questionnaire\u00a0: ${given}. Ici, vous rassemblez\u00a0: ${collected}.`,
    undo: (which) => `Retirer le code ${which}`,
    undone: (which) => `Le code ${which} est retiré.`,
  },
  aside: 'Pour l’animation\u00a0: codes et fichiers',
  asideHint: 'Les codes sont ici. Si vous ouvrez cette partie, toute personne qui regarde les voit.',
  purpose: 'Cette image sert à en parler, pas à juger.',
  tooFew: 'Une image de l’équipe demande au moins 2 codes.',
  tooEarly: (size) =>
    `Une image de l’équipe demande au moins 2 codes. ${size === 0 ? 'Il n’y en a pas encore.' : 'Il y en a 1.'} Rassemblez-en d’abord d’autres.`,
  notKept: (least) =>
    `À partir de ${least} codes, ou ${least} par groupe, vous pouvez garder et partager cette image. Avec moins, il est trop facile de deviner qui a choisi quoi.`,
  talk: {
    furthest: (said) => `Ici, vos réponses s’écartent le plus\u00a0: ${said}`,
    split: (option, count, others) =>
      `${plural(count, `${count} a choisi`, `${count} ont choisi`)} ${option}, ${others} non.`,
    chose: (option, count) => `${plural(count, `${count} a choisi`, `${count} ont choisi`)} ${option}`,
    alike: (said) => `Ici, vos réponses sont les mêmes. ${said}`,
    of: (answered) => `sur ${answered}`,
    nothing: 'Aucune question n’a encore deux réponses.',
  },
  screen: {
    fill: 'Remplir l’écran',
    leave: 'Quitter le plein écran',
    refused:
      'Cette page ne peut pas remplir l’écran. Ce qui est pour l’animation est tout de même masqué. Dans beaucoup de navigateurs, la touche F11 le fait.',
  },
};
