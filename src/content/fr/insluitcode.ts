import type { InsluitcodeTexts } from '../texts.ts';

export const insluitcode: InsluitcodeTexts = {
  language: 'fr',
  title: 'Code d’intégration',
  lead: 'Mettez le travail d’outreach sur votre propre site web. Choisissez ce que vous voulez afficher, regardez, et copiez le code.',
  steps: {
    choose: { title: 'Choisir', lead: 'Que voulez-vous afficher, et comment ?' },
    look: {
      title: 'Regarder',
      lead: 'Voici ce que voient les visiteurs. Vous pouvez l’essayer ici : rien n’est envoyé.',
    },
    copy: {
      title: 'Copier',
      lead: 'Choisissez comment le code arrive sur votre site web. Vous hésitez ? Prenez la forme de données.',
    },
  },

  tag: 'Élément',
  tags: {
    'quick-scan': {
      label: 'Quick scan',
      help: 'Un travailleur ou une équipe regarde son propre travail : dans quelle mesure est-ce de l’outreach aujourd’hui ?',
    },
    'threshold-checklist': {
      label: 'Liste des obstacles',
      help: 'Un service voit ce qui tient les personnes à distance.',
    },
    'outreach-definition': { label: 'Définition', help: 'Ce qu’est le travail d’outreach, partie par partie.' },
    'outreach-profile': { label: 'Profils', help: 'Des résultats côte à côte, aussi de toute une équipe.' },
  },
  settings: 'Réglages',
  mode: 'Questions',
  modes: {
    steps: { label: 'Étape par étape', help: 'Une partie à la fois' },
    page: { label: 'Tout à la suite', help: 'Sur une seule longue page' },
  },
  view: 'Texte',
  views: {
    definition: 'La définition',
    summary: 'En bref',
    similarities: 'Ce que toutes les formes ont en commun',
    reasons: 'Pourquoi faire de l’outreach',
    needs: 'Ce dont vous avez besoin pour cela',
    'dutch-view': 'Un regard venu des Pays-Bas',
    results: 'Résultats de parcours de participation',
    references: 'Sources',
  },
  headingLevel: 'Niveau du premier titre',
  headingLevelHelp: 'Votre page a-t-elle un titre de niveau 2 au-dessus ? Choisissez alors 3.',
  headingLevelOf: (level, isDefault) => `Titre ${level} (h${level})${isDefault ? ', par défaut' : ''}`,
  languageLabel: 'Langue',
  otherLanguages: 'Langues au choix',
  otherLanguagesHelp:
    'Les visiteurs passent alors eux-mêmes de l’une à l’autre de ces langues et à celle choisie plus haut. Pour une administration publique, il y a des règles.',
  theme: 'Charte graphique',
  noTheme: 'Celle des éléments',
  themes: { antwerpen: 'Anvers', gent: 'Gand', utrecht: 'Utrecht', vlaanderen: 'Flandre' },
  reflect: {
    label: 'Mettre à côté de sa propre pratique',
    help: 'À chaque partie, une équipe peut indiquer si elle le fait.',
  },
  allowSaving: {
    label: 'Permettre de conserver',
    help: 'Chaque personne peut, si elle le veut, conserver ses résultats sur son appareil. Rien n’est conservé automatiquement.',
  },
  link: 'Le lien qui l’accompagne',
  linkHelp: 'Les visiteurs voient ce lien si l’élément ne peut pas se charger, par exemple sans JavaScript.',
  linkText: 'Texte du lien',
  linkTextHelp: (text) => `Laissez vide pour «\u00a0${text}\u00a0».`,
  linkAddress: 'Adresse du lien',
  linkAddressHelp:
    'Laissez vide pour une page avec seulement cet élément. Votre propre adresse vaut pour « Script et balise » et la forme de données.',
  linkAddressRefused:
    'Cette adresse ne peut pas être dans un lien. Commencez par https://, /, mailto: ou tel:. Maintenant, le lien va vers la page avec seulement cet élément.',

  phone: 'Téléphone, 360 pixels de large',
  desktop: 'Ordinateur',
  scrollHint: 'Glissez sur le côté pour tout voir.',
  previewTitle: (title, screen) => `${title}. ${screen}`,
  ownPage: 'Ouvrir sur une page à part',
  opensElsewhere: 'dans un nouvel onglet',

  form: 'Forme',
  forms: {
    script: {
      label: 'Script et balise',
      help: 'Pour un modèle, ou si votre site permet des scripts dans un texte.',
    },
    data: {
      label: 'Forme de données',
      help: 'Reste en place dans la plupart des éditeurs. Demande un seul script sur le site.',
    },
    frame: {
      label: 'Cadre (iframe)',
      help: 'Un cadre avec sa propre page. Fonctionne aussi sans script sur votre site.',
    },
    link: { label: 'Lien', help: 'Vers une page avec seulement cet élément. Possible partout.' },
  },
  edition: 'Version',
  editions: {
    floating: {
      label: 'Dernière version',
      help: 'Les améliorations viennent toutes seules, sans nouveau code.',
    },
    pinned: {
      label: 'Version fixe',
      help: (version) =>
        `Toujours la version ${version}. Le navigateur charge le script seulement si personne n’y a rien changé. ` +
        'Si de nouveaux fichiers arrivent dans le même dossier, collez un nouveau code.',
    },
  },
  pinnedFrame: 'Ici, le navigateur contrôle seulement le script ci-dessous, pas la page dans le cadre.',
  floatingOnly: {
    file: 'Vous avez ouvert cette page en tant que fichier. C’est pourquoi il n’y a de code que pour la dernière version. Indiquez ci-dessous où les fichiers arriveront sur votre site web.',
    missing:
      'Le fichier integrity.json n’a pas pu être chargé. C’est pourquoi il n’y a de code que pour la dernière version.',
  },
  base: 'Où sont les fichiers ?',
  baseHelp: 'Le dossier avec loader.js et les autres fichiers, comme https://www.votre.site/outreach/ ou /outreach/.',
  folderThere: (wanted) => `Le code renvoie à ${wanted}. Ce dossier existe.`,
  folderNeeded: (wanted) => `Le code renvoie à ${wanted}. Veillez à ce que ce dossier existe, avec les mêmes fichiers.`,
  folderMissing: (wanted, edition) =>
    `Le dossier ${wanted} n’existe pas. C’est pourquoi le code renvoie au dossier que vous voyez ici. ` +
    (edition === 'floating'
      ? 'Ainsi, les améliorations ne viennent pas toutes seules. Vous voulez qu’elles viennent ? Faites une copie du dossier, ou un lien, avec ce nom.'
      : 'Si de nouveaux fichiers y arrivent, collez un nouveau code.'),
  baseRefused:
    'Ceci n’est pas l’adresse d’un dossier. Commencez par https:// ou par une seule /, sans espaces, ni « ? » ni « # ».',

  once: 'Une seule fois sur le site',
  onceHelp: {
    data: 'Demandez à la personne qui gère le site web de mettre ceci dans le modèle, sur chaque page. Après, tout le monde peut utiliser la forme de données.',
    frame:
      'Demandez à la personne qui gère le site web de mettre ceci dans le modèle, sur chaque page. Chaque cadre prend ainsi la hauteur de son contenu. Sans ce script, le cadre fonctionne aussi, mais il faut alors faire défiler son contenu.',
  },
  here: 'Sur la page',
  hereHelp: 'Collez ceci dans le code source de votre texte, à l’endroit où cela doit apparaître.',
  copy: 'Copier',
  copyNamed: (what) => `Copier\u00a0: ${what}`,
  copied: 'Copié.',
  copyRefused:
    'La copie ne se fait pas d’elle-même ici. Le texte est sélectionné : appuyez sur Ctrl+C, ou sur ⌘C sur un Mac.',

  systems: 'Voici comment faire dans …',
  systemsHelp: 'Ensuite, vérifiez toujours que cela fonctionne, sur la page elle-même.',
  systemNames: { wordpress: 'WordPress', drupal: 'Drupal', ckeditor: 'CKEditor', tinymce: 'TinyMCE' },
  survives: { yes: 'Fonctionne', sometimes: 'Fonctionne parfois', no: 'Ne fonctionne pas' },
  instructions: {
    script: {
      wordpress: {
        lines: [
          'Ajoutez un bloc « HTML personnalisé » et collez-y le code.',
          'Ou mettez le code dans un modèle de votre thème.',
        ],
        warning:
          'Cela fonctionne seulement pour le rôle administrateur ou éditeur, sur un site qui n’est pas dans un réseau. Pour les autres, WordPress enlève le script : prenez alors la forme de données.',
      },
      drupal: {
        lines: [
          'Choisissez le format de texte « Full HTML », cliquez sur « Source » et collez le code.',
          'Ou demandez à votre développeur de mettre le code dans un modèle.',
        ],
        warning:
          'Basic HTML bloque le script, et seul le lien reste. Prenez dans ce cas la forme de données, si votre administrateur la permet. Sinon, le lien.',
      },
      ckeditor: {
        lines: [
          'Cliquez sur « Source » et collez le code.',
          'Enregistrez, et regardez dans le code source si tout y est encore.',
        ],
        warning:
          'Seul un CKEditor qui permet tout le HTML garde le script. Votre site a une liste de ce qui est permis ? Prenez alors la forme de données.',
      },
      tinymce: {
        lines: [
          'Ne collez pas cette forme dans TinyMCE.',
          'Demandez à votre développeur de mettre le code dans le modèle de la page.',
        ],
        warning: 'TinyMCE enlève le script et la balise. Prenez la forme de données : elle reste.',
      },
    },
    data: {
      wordpress: {
        lines: [
          'Ajoutez un bloc « HTML personnalisé » et collez-y le code. Tous les rôles peuvent le faire, y compris auteur et contributeur.',
          'Notre extension est activée ? Alors le script pour le site n’est pas nécessaire, et vous avez aussi un bloc à part.',
        ],
      },
      drupal: {
        lines: [
          'Cliquez sur « Source » et collez le code.',
          'Demandez à votre administrateur d’autoriser, une fois pour toutes, `div` avec `data-outreach` et les autres attributs dans le format de texte.',
        ],
        warning:
          'Avec Basic HTML sans ce réglage, seul le lien reste. Alors vous pouvez aussi prendre tout de suite le lien.',
      },
      ckeditor: {
        lines: [
          'Cliquez sur « Source » et collez le code.',
          'Demandez à votre administrateur d’autoriser, une fois pour toutes, `div` avec la classe `outreach` et les attributs `data-` (General HTML Support).',
        ],
        warning: 'Sans ce réglage, seul le lien reste. Alors vous pouvez aussi prendre tout de suite le lien.',
      },
      tinymce: {
        lines: [
          'Ouvrez « Code source » et collez le code.',
          'Après l’enregistrement, le lien va vers une mauvaise adresse ? Demandez à votre administrateur de configurer `convert_urls: false`.',
        ],
      },
    },
    frame: {
      wordpress: {
        lines: [
          'Ajoutez un bloc « HTML personnalisé » et collez-y le code.',
          'Le script pour le site doit être dans un modèle de votre thème.',
        ],
        warning:
          'Cela fonctionne seulement pour le rôle administrateur ou éditeur, sur un site qui n’est pas dans un réseau. Pour les autres, WordPress enlève l’iframe : prenez alors la forme de données.',
      },
      drupal: {
        lines: [
          'Choisissez le format de texte « Full HTML », cliquez sur « Source » et collez le code.',
          'Le script pour le site doit être dans une bibliothèque de votre thème.',
        ],
        warning:
          'Basic HTML enlève l’iframe, et seul le lien reste. Prenez dans ce cas la forme de données, si votre administrateur la permet. Sinon, le lien.',
      },
      ckeditor: {
        lines: [
          'Cliquez sur « Source » et collez le code.',
          'Demandez à votre administrateur d’autoriser, une fois pour toutes, `iframe` (General HTML Support).',
        ],
        warning:
          'Si l’iframe n’est pas sur la liste de ce qui est permis, seul le lien reste. Prenez alors la forme de données ou le lien.',
      },
      tinymce: {
        lines: [
          'Ne collez pas cette forme telle quelle dans TinyMCE.',
          'Vous voulez quand même un iframe ? Votre administrateur peut faire confiance à votre site avec `sandbox_iframes_exclusions`.',
        ],
        warning:
          'TinyMCE ajoute `sandbox` à l’iframe, et alors rien n’y fonctionne. Prenez la forme de données : elle fonctionne.',
      },
    },
    link: {
      wordpress: {
        lines: [
          'Ajoutez un bloc « HTML personnalisé » et collez-y le code.',
          'Ou faites, dans un paragraphe ordinaire, un lien vers l’adresse qui est dans le code.',
        ],
      },
      drupal: {
        lines: [
          'Cliquez sur « Source » et collez le code.',
          'Ou faites, avec le bouton « Lien », un lien vers l’adresse qui est dans le code.',
        ],
      },
      ckeditor: {
        lines: [
          'Cliquez sur « Source » et collez le code.',
          'Ou faites, avec le bouton « Lien », un lien vers l’adresse qui est dans le code.',
        ],
      },
      tinymce: {
        lines: [
          'Ouvrez « Code source » et collez le code.',
          'Après l’enregistrement, le lien va vers une mauvaise adresse ? Demandez à votre administrateur de configurer `convert_urls: false`.',
        ],
      },
    },
  },

  statement: 'Pour votre déclaration d’accessibilité',
  statementHelp:
    'Votre site web a une déclaration d’accessibilité ? Alors reprenez ce texte, et complétez ce qui vaut pour votre site web.',
};
