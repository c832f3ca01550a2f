import type { InstallationTexts } from '../texts.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const installation: InstallationTexts = {
  title: 'Tout est-il en ordre ?',
  lead: 'Cette page vérifie si les éléments d’outreach fonctionnent sur ce serveur. Elle n’envoie rien ailleurs.',
  version: (version) => `Version ${version}`,
  busy: 'Vérification en cours…',
  well: 'Tout ce qui est nécessaire est en ordre.',
  problems: (count) =>
    plural(count, `${count} point demande votre attention.`, `${count} points demandent votre attention.`),
  unreadable:
    'Le fichier integrity.json n’est pas lisible ici. Mettez tous les fichiers du fichier zip sur votre serveur, et ouvrez cette page par l’adresse de votre site web.',
  good: 'En ordre',
  bad: 'Demande votre attention',
  maybe: 'Peut-être nécessaire',
  checks: {
    files: {
      label: 'Chaque script est là et n’a pas été modifié',
      remedy:
        'Remettez ces fichiers sur votre serveur, tels qu’ils sont dans le fichier zip. Ne laissez pas votre serveur les assembler ou les réduire.',
    },
    types: {
      label: 'Le serveur dit ce qu’est chaque fichier',
      remedy:
        'Faites en sorte que votre serveur envoie .js comme text/javascript, .css comme text/css, .html comme text/html et .json comme application/json.',
    },
    sniffing: {
      label: 'Le serveur interdit au navigateur de deviner ce qu’est un fichier',
      remedy: 'Faites en sorte que votre serveur envoie X-Content-Type-Options: nosniff avec chaque fichier.',
    },
    caching: {
      label: 'Le navigateur demande au plus tard après un jour si quelque chose a changé',
      remedy:
        'Un navigateur garde ces fichiers plus longtemps, ou en décide lui-même. Faites en sorte que votre serveur envoie avec eux une seule fois Cache-Control: max-age=3600. S’il y en a deux, ExpiresActive Off dans ce dossier aide avec Apache : Drupal a une telle règle. Le dossier server du fichier zip contient des exemples.',
    },
    secure: {
      label: 'La page passe par une connexion sécurisée',
      remedy:
        'Ouvrez cette page avec https. Sans https, un visiteur ne peut rien copier, et quelqu’un d’autre peut lire ce qui passe.',
    },
    elsewhere: {
      label: 'D’autres sites web peuvent charger les scripts',
      remedy:
        'Nécessaire seulement si un autre site web utilise ces scripts. Faites alors en sorte que votre serveur envoie Access-Control-Allow-Origin: *, et Cross-Origin-Resource-Policy: cross-origin.',
    },
    loader: {
      label: 'Le loader met le quick scan sur cette page',
      remedy:
        'Regardez dans la console de votre navigateur ce que loader.js signale. Souvent, une règle de sécurité (CSP) de votre site web le bloque.',
    },
    frame: {
      label: 'Le quick scan fonctionne dans un cadre',
      remedy:
        'Faites en sorte que votre serveur n’envoie pas X-Frame-Options avec les pages de frames/, et mettez dans frame-ancestors les sites web qui les affichent.',
    },
    sandbox: {
      label: 'Le quick scan fonctionne dans un cadre isolé, comme WordPress en fait',
      remedy:
        'Faites en sorte que votre serveur n’envoie pas de CSP avec sandbox pour les pages de frames/, et laissez en place frames/hosts.js et frame-page.js.',
    },
    oembed: {
      label: 'Les fichiers oEmbed connaissent cette adresse',
      remedy:
        'Nécessaire seulement si quelqu’un colle une adresse dans WordPress pour afficher le quick scan. Remplacez alors, dans chaque fichier de oembed/, l’adresse par celle de ce serveur.',
    },
  },
  tryIt: 'Essayez vous-même',
  tryItLead: 'Voici le quick scan tel que le loader le met ici. Vos réponses restent dans votre navigateur.',
  open: 'Faire le quick scan',
};
