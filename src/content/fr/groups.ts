import { pluralIn } from '../plural.ts';
import type { GroupsTexts } from '../texts.ts';

const plural = pluralIn('fr');
const list = new Intl.ListFormat('fr');

/** What a profile says of groups side by side, and of a session to keep. */
export const groups: GroupsTexts = {
  none: 'Sans groupe',
  numbered: (number) => `Groupe ${number}`,
  title: (count, results) => `${count} groupes côte à côte\u00a0: ${results} résultats`,
  /** A group with how many results it has. */
  sized: (name, size) => `${name} (${size})`,
  /** Above where groups differ most, and what that says. */
  furthest: 'Là où les groupes sont le plus éloignés',
  /** The shares of two groups: of the larger and the smaller. */
  against: (option, share, group, other, otherGroup) =>
    `${option}\u00a0: ${share} dans ${group}, contre ${other} dans ${otherGroup}.`,
  nowhere: 'Les groupes ne sont nulle part très éloignés.',
  tooFew: (least) =>
    `Pour comparer, il faut que ${least} personnes d’au moins deux groupes aient répondu à la même question.`,
  /** Beside those options. */
  apart: 'Éloignés',
  small: (names) =>
    `${plural(names.length, 'Un petit groupe', 'De petits groupes')}\u00a0: ${list.format(names)}. Une réponse de plus ou de moins y change déjà beaucoup.`,
  leftOut: (names, least) =>
    `Avec moins de ${least} personnes, ${list.format(names)} ne ${plural(names.length, 'compte', 'comptent')} pas pour «\u00a0le plus éloignés\u00a0»\u00a0: cela désignerait une personne.`,
  hidden: (least) =>
    `Ici, les groupes ne sont côte à côte que si chacun a au moins ${least} codes\u00a0: sinon, on voit ce qu’une personne a choisi.`,
  names: 'Montrer par groupe qui a dit quoi',
  hideNames: 'Cacher qui a dit quoi',
  unnamed: (count) => plural(count, `${count} sans nom`, `${count} sans nom`),
  answered: 'Nombre de réponses',
  make: 'Former des groupes',
  makeHint: 'Mettez chaque résultat dans un groupe, comme une équipe ou une année. Chaque groupe a sa propre image.',
  group: 'Groupe',
  /** For screen readers: completes a label for those who don't see what it is beside. */
  groupOf: (name) => `de ${name}`,
  another: 'Nouveau groupe',
  groupName: 'Nom du groupe',
  linkHint: 'Un lien n’emporte pas les groupes. Une session, oui\u00a0: conservez-la sous «\u00a0Résultats\u00a0».',
  session: {
    title: 'Conserver cette session',
    hint: 'Vous recevez un fichier, que vous rouvrez ici plus tard\u00a0: seul ou à côté d’une autre session.',
    label: 'Comment s’appelle cette session\u00a0? (p. ex. Équipe Nord, atelier)',
    date: 'Date',
    names: 'Conserver aussi les noms',
    holds:
      'Le fichier contient les codes, les groupes et les jours. Les noms n’y sont que si vous les conservez aussi.',
    save: 'Télécharger la session',
    unnamed: 'Donnez d’abord un nom à la session.',
    undated: 'Cette date n’existe pas. Choisissez un jour.',
    fileName: 'session',
  },
};
