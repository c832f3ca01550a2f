import type { NoticeTexts } from '../texts.ts';

/** The messages about the answers as a whole. */
export const notices: NoticeTexts = {
  brokenCode: 'Ce code de résultat n’est pas correct. Vérifiez chaque caractère. Vos réponses n’ont pas changé.',
  brokenDocument: 'Ceci n’est pas un résultat de ce questionnaire, ou il est abîmé. Vos réponses n’ont pas changé.',
  otherInstrument: 'Ce résultat vient d’un autre questionnaire ou d’une autre version. Vos réponses n’ont pas changé.',
  wish: 'Ceci est un souhait, pas un résultat. Ouvrez-le avec le lien qui contient à la fois le résultat et le souhait. Vos réponses n’ont pas changé.',
  opened: 'Vous avez ouvert un résultat à partir d’un lien.',
  openedWithoutWish: 'Le souhait dans ce lien n’a pas pu être lu.',
  openedSaved: 'Vous voyez un instantané conservé.',
  undo: 'Retour à mes réponses',
  // Why a form can't be sent yet, with the names of what is missing. Until this has loaded, `incomplete` says so without names.
  blocked: (why) => `Vous ne pouvez pas encore continuer. ${why}`,
  missing: (parameters) => `Répondez encore à\u00a0: ${parameters.join(', ')}.`,
  restarted: 'Toutes les réponses sont effacées.',
  // By a form around it: some are reset after they are sent.
  reset: 'Le formulaire recommence. Ce que vous avez rempli ici est effacé.',
  clearChoice: 'Effacer mon choix',
  clear: 'Effacer ces réponses',
  cleared: 'Les réponses données ici sont effacées.',
  restore: 'Rétablir',
  restored: 'Rétabli.',
};
