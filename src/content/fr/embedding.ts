import type { EmbeddingTexts } from '../texts.ts';
import { outreachDefinitionContent } from './outreach-definition.ts';
import { profile } from './profile.ts';
import { quickScanContent } from './quick-scan.ts';
import { thresholdChecklistContent } from './threshold-checklist.ts';

/** What a page says before its tag is there, and what the tag's own page says. */
export const embedding: EmbeddingTexts = {
  /** The title of a frame or page with the tag, and the text of a link to it. */
  tags: {
    'quick-scan': { title: quickScanContent.title, open: 'Faire le quick scan du travail d’outreach' },
    'threshold-checklist': { title: thresholdChecklistContent.title, open: 'Remplir la liste des obstacles' },
    'outreach-definition': {
      title: outreachDefinitionContent.title,
      open: 'Lire ce qu’est le travail d’outreach',
    },
    'outreach-profile': { title: profile.title, open: 'Mettre des profils côte à côte' },
    'outreach-scope': { title: 'Le travail d’outreach', open: 'Découvrir le travail d’outreach' },
  },
  // While the page of a tag is loading, and when that takes long.
  loading: { now: 'Chargement en cours.', late: 'Cela prend du temps.' },
  // In a frame that forgets the answers.
  forgets: 'Si vous rechargez cette page, ce que vous avez rempli ici disparaît. Notez d’abord votre code de résultat.',
  // What can't be done on the page of a tag without JavaScript, and what can.
  withoutScript: {
    'quick-scan':
      'Pour répondre à l’écran et voir le profil, il faut JavaScript. Sans lui, vous pouvez lire les questions ici, ou les imprimer et y répondre sur papier.',
    'threshold-checklist':
      'Pour répondre à l’écran et voir l’aperçu, il faut JavaScript. Sans lui, vous pouvez lire les obstacles ici, ou les imprimer et y répondre sur papier.',
    'outreach-definition':
      'Avec JavaScript, vous ouvrez les parties de la définition une à une. Sans lui, elles se lisent ici l’une après l’autre.',
    'outreach-profile':
      'Mettre des profils côte à côte n’est possible qu’avec JavaScript. Activez-le dans votre navigateur, ou demandez de l’aide à la personne qui vous a donné le lien.',
  },
};
