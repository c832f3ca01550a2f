import type { AgreementsTexts } from '../texts.ts';

/** What a team agrees on after its result, and when it looks again. */
export const agreements: AgreementsTexts = {
  title: 'Et maintenant\u00a0?',
  lead: 'Que ferez-vous autrement dès lundi\u00a0? Convenez de trois choses au plus.',
  stays:
    'Ce que vous écrivez ici reste sur cette page et n’est pas conservé. Cela ne quitte la page que si vous imprimez, copiez sous forme de texte ou téléchargez un fichier d’agenda.',
  make: 'Noter un accord',
  unavailable: 'Impossible de charger ceci pour le moment. Réessayez.',
  agreed: 'Ce qui a été convenu',
  hook: 'Sur quoi porte l’accord\u00a0?',
  choose: 'Faites un choix',
  words: 'De quoi convenez-vous\u00a0?',
  who: 'Qui s’en charge\u00a0? (peut rester vide)',
  day: 'Pour quel jour\u00a0? (peut rester vide)',
  add: 'Ajouter l’accord',
  change: 'Modifier',
  leave: 'Ne pas modifier',
  full: 'Trois accords, c’est déjà beaucoup à tenir. Vous en voulez un autre\u00a0? Modifiez-en un ou supprimez-en un.',
  /** What is known of an agreement besides its words. */
  about: (hook, who = '', day = '') =>
    [`Au sujet de\u00a0: ${hook}`, who && `Qui\u00a0: ${who}`, day && `Pour le\u00a0: ${day}`]
      .filter(Boolean)
      .join('\n'),
  stale: 'Cette réponse a changé depuis.',
  tooLong: (length, most) => `Il y a ${length} caractères, et de la place pour ${most}. Raccourcissez le texte.`,
  problems: {
    'no-hook': 'Choisissez sur quoi porte l’accord.',
    'no-words': 'Écrivez ce dont vous convenez.',
    'no-such-day': 'Choisissez un jour qui existe.',
    'day-past': 'Ce jour est passé. Choisissez aujourd’hui ou un jour plus tard.',
  },
  outcomes: {
    added: 'L’accord a été ajouté.',
    changed: 'L’accord a été modifié.',
    removed: 'L’accord a été supprimé.',
  },
  again: {
    plan: 'Choisir un jour pour refaire le point',
    label: 'Quand referez-vous le point\u00a0?',
    withLink: 'Le fichier met ce jour dans votre agenda, avec un lien vers ce résultat.',
    withoutLink: 'Le fichier met ce jour dans votre agenda, avec le code de résultat.',
    agreedToo: 'Les accords y figurent aussi.',
    months: (count) => `Dans ${count} mois`,
    download: 'Télécharger pour votre agenda',
    refused:
      'Il n’est pas possible de télécharger ici. Sélectionnez ce texte et mettez-le vous-même dans votre agenda\u00a0:',
    event: (title) => `${title}\u00a0: refaire le point`,
    advice: 'Répondez à nouveau, et mettez vos réponses à côté de ce résultat\u00a0:',
  },
};
