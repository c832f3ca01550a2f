import type { InsluitcodeTexts } from '../texts.ts';

export const insluitcode: InsluitcodeTexts = {
  language: 'de',
  title: 'Einbettungscode',
  lead: 'Bringen Sie aufsuchende Arbeit auf Ihre eigene Website. Wählen Sie, was Sie zeigen möchten, schauen Sie es an, und kopieren Sie den Code.',
  steps: {
    choose: { title: 'Wählen', lead: 'Was möchten Sie zeigen, und wie?' },
    look: {
      title: 'Ansehen',
      lead: 'So sehen es Besucherinnen und Besucher. Sie können es hier ausprobieren: Es wird nichts verschickt.',
    },
    copy: {
      title: 'Kopieren',
      lead: 'Wählen Sie, wie der Code auf Ihre Website kommt. Sind Sie unsicher? Nehmen Sie die Datenform.',
    },
  },

  tag: 'Element',
  tags: {
    'quick-scan': {
      label: 'Quickscan',
      help: 'Eine Fachkraft oder ein Team schaut auf die eigene Arbeit: Wie aufsuchend ist sie heute?',
    },
    'threshold-checklist': { label: 'Schwellen-Check', help: 'Ein Dienst sieht, was Menschen fernhält.' },
    'outreach-definition': { label: 'Definition', help: 'Was aufsuchende Arbeit ist, Teil für Teil.' },
    'outreach-profile': { label: 'Profile', help: 'Ergebnisse nebeneinander, auch von einem ganzen Team.' },
  },
  settings: 'Einstellungen',
  mode: 'Fragen',
  modes: {
    steps: { label: 'Schritt für Schritt', help: 'Ein Abschnitt nach dem anderen' },
    page: { label: 'Alles untereinander', help: 'Auf einer langen Seite' },
  },
  view: 'Text',
  views: {
    definition: 'Die Definition',
    summary: 'In Kürze',
    similarities: 'Was alle Formen gemeinsam haben',
    reasons: 'Warum aufsuchende Arbeit',
    needs: 'Was Sie dafür brauchen',
    'dutch-view': 'Ein Blick aus den Niederlanden',
    results: 'Ergebnisse von Beteiligungsprozessen',
    references: 'Quellen',
  },
  headingLevel: 'Ebene der ersten Überschrift',
  headingLevelHelp: 'Steht auf Ihrer Seite eine Überschrift der Ebene 2 darüber? Wählen Sie dann 3.',
  headingLevelOf: (level, isDefault) => `Überschrift ${level} (h${level})${isDefault ? ', Standard' : ''}`,
  languageLabel: 'Sprache',
  otherLanguages: 'Sprachen zur Auswahl',
  otherLanguagesHelp:
    'Wer die Seite besucht, wechselt dann selbst zwischen diesen Sprachen und der oben gewählten. Für Behörden gelten dafür Regeln.',
  theme: 'Erscheinungsbild',
  noTheme: 'Das der Elemente selbst',
  themes: { antwerpen: 'Antwerpen', gent: 'Gent', utrecht: 'Utrecht', vlaanderen: 'Flandern' },
  reflect: {
    label: 'Neben die eigene Praxis legen',
    help: 'Bei jedem Teil kann ein Team angeben, ob es das tut.',
  },
  allowSaving: {
    label: 'Speichern erlaubt',
    help: 'Wer will, speichert Ergebnisse auf dem eigenen Gerät. Von selbst wird nichts gespeichert.',
  },
  link: 'Der Link dazu',
  linkHelp:
    'Diesen Link sehen Besucherinnen und Besucher, wenn das Element nicht laden kann, zum Beispiel ohne JavaScript.',
  linkText: 'Text des Links',
  linkTextHelp: (text) => `Leer lassen für „${text}“.`,
  linkAddress: 'Adresse des Links',
  linkAddressHelp:
    'Leer lassen für eine Seite nur mit diesem Element. Eine eigene Adresse gilt für „Skript und Tag“ und die Datenform.',
  linkAddressRefused:
    'Diese Adresse eignet sich nicht für einen Link. Beginnen Sie mit https://, /, mailto: oder tel:. Jetzt führt der Link zur Seite nur mit diesem Element.',

  phone: 'Telefon, 360 Pixel breit',
  desktop: 'Computer',
  scrollHint: 'Scrollen Sie seitwärts, um alles zu sehen.',
  previewTitle: (title, screen) => `${title}. ${screen}`,
  ownPage: 'Auf einer eigenen Seite öffnen',
  opensElsewhere: 'in einem neuen Tab',

  form: 'Form',
  forms: {
    script: {
      label: 'Skript und Tag',
      help: 'Für eine Vorlage, oder wenn Ihre Website Skripte in einem Text zulässt.',
    },
    data: {
      label: 'Datenform',
      help: 'Bleibt in den meisten Editoren stehen. Braucht ein Skript auf der Website.',
    },
    frame: {
      label: 'Rahmen (Iframe)',
      help: 'Ein Rahmen mit einer eigenen Seite. Funktioniert auch ohne Skript auf Ihrer Website.',
    },
    link: { label: 'Link', help: 'Zu einer Seite nur mit diesem Element. Geht überall.' },
  },
  edition: 'Version',
  editions: {
    floating: {
      label: 'Neueste Version',
      help: 'Verbesserungen kommen von selbst, ohne neuen Code.',
    },
    pinned: {
      label: 'Feste Version',
      help: (version) =>
        `Immer Version ${version}. Der Browser lädt das Skript nur, wenn niemand etwas daran geändert hat. ` +
        'Kommen neue Dateien in denselben Ordner, dann fügen Sie neuen Code ein.',
    },
  },
  pinnedFrame: 'Der Browser prüft hier nur das Skript unten, nicht die Seite im Rahmen.',
  floatingOnly: {
    file:
      'Sie haben diese Seite als Datei geöffnet. Darum gibt es nur Code für die neueste Version. Geben Sie unten ein, wohin die Dateien ' +
      'auf Ihrer Website kommen.',
    missing: 'Die Datei integrity.json kann nicht geladen werden. Darum gibt es nur Code für die neueste Version.',
  },
  base: 'Wo liegen die Dateien?',
  baseHelp: 'Der Ordner mit loader.js und den anderen Dateien, wie https://www.ihre.site/outreach/ oder /outreach/.',
  folderThere: (wanted) => `Der Code verweist auf ${wanted}. Diesen Ordner gibt es.`,
  folderNeeded: (wanted) =>
    `Der Code verweist auf ${wanted}. Sorgen Sie dafür, dass es diesen Ordner gibt, mit denselben Dateien.`,
  folderMissing: (wanted, edition) =>
    `Den Ordner ${wanted} gibt es nicht. Deshalb verweist der Code auf den Ordner, den Sie hier sehen. ` +
    (edition === 'floating'
      ? 'Verbesserungen kommen so nicht von selbst. Möchten Sie das? Erstellen Sie eine Kopie des Ordners oder einen Link mit diesem Namen.'
      : 'Kommen dort neue Dateien hinein, dann fügen Sie neuen Code ein.'),
  baseRefused:
    'Das ist keine Adresse eines Ordners. Beginnen Sie mit https:// oder mit einem /, ohne Leerzeichen, ? oder #.',

  once: 'Einmal auf der Website',
  onceHelp: {
    data: 'Bitten Sie die Person, die die Website verwaltet, dies auf jeder Seite in die Vorlage zu setzen. Danach können alle die Datenform nutzen.',
    frame:
      'Bitten Sie die Person, die die Website verwaltet, dies auf jeder Seite in die Vorlage zu setzen. Das Skript macht jeden Rahmen so hoch wie das, was darin steht. Ohne dieses Skript funktioniert der Rahmen auch, aber dann scrollen Sie darin.',
  },
  here: 'Auf der Seite',
  hereHelp: 'Fügen Sie dies in den Quellcode Ihres Textes ein, an der Stelle, wo es stehen soll.',
  copy: 'Kopieren',
  copyNamed: (what) => `Kopieren: ${what}`,
  copied: 'Kopiert.',
  copyRefused: 'Kopieren geht hier nicht von selbst. Der Text ist markiert: Drücken Sie Strg+C oder ⌘C auf einem Mac.',

  systems: 'So machen Sie es in …',
  systemsHelp: 'Prüfen Sie danach immer auf der Seite selbst, ob es funktioniert.',
  systemNames: { wordpress: 'WordPress', drupal: 'Drupal', ckeditor: 'CKEditor', tinymce: 'TinyMCE' },
  survives: { yes: 'Funktioniert', sometimes: 'Funktioniert manchmal', no: 'Funktioniert nicht' },
  instructions: {
    script: {
      wordpress: {
        lines: [
          'Fügen Sie einen Block „Individuelles HTML“ hinzu und setzen Sie den Code dort ein.',
          'Oder setzen Sie den Code in eine Vorlage Ihres Themes.',
        ],
        warning:
          'Das funktioniert nur mit der Rolle Administrator oder Redakteur, auf einer Website außerhalb eines Netzwerks. Bei anderen entfernt WordPress das Skript: Nehmen Sie dann die Datenform.',
      },
      drupal: {
        lines: [
          'Wählen Sie das Textformat „Full HTML“, klicken Sie auf „Quellcode“ und fügen Sie den Code ein.',
          'Oder bitten Sie das Entwicklungsteam, den Code in eine Vorlage zu setzen.',
        ],
        warning:
          'Basic HTML lässt das Skript nicht durch, und nur der Link bleibt übrig. Nehmen Sie dort die Datenform, wenn die Administration sie zulässt. Sonst den Link.',
      },
      ckeditor: {
        lines: [
          'Klicken Sie auf „Quellcode“ und fügen Sie den Code ein.',
          'Speichern Sie, und schauen Sie im Quellcode, ob alles noch dasteht.',
        ],
        warning:
          'Nur ein CKEditor, der jedes HTML zulässt, behält das Skript. Hat Ihre Website eine Liste von Erlaubtem? Nehmen Sie dann die Datenform.',
      },
      tinymce: {
        lines: [
          'Fügen Sie diese Form nicht in TinyMCE ein.',
          'Bitten Sie das Entwicklungsteam, den Code in die Vorlage der Seite zu setzen.',
        ],
        warning: 'TinyMCE entfernt das Skript und den Tag. Nehmen Sie die Datenform: Die bleibt stehen.',
      },
    },
    data: {
      wordpress: {
        lines: [
          'Fügen Sie einen Block „Individuelles HTML“ hinzu und setzen Sie den Code dort ein. Das darf jede Rolle, auch Autor oder Mitarbeiter.',
          'Ist unser Plugin aktiv? Dann ist das Skript für die Website nicht nötig, und Sie haben auch einen eigenen Block.',
        ],
      },
      drupal: {
        lines: [
          'Klicken Sie auf „Quellcode“ und fügen Sie den Code ein.',
          'Bitten Sie die Administration, einmal `div` mit `data-outreach` und den anderen Attributen im Textformat zuzulassen.',
        ],
        warning:
          'Mit Basic HTML ohne diese Einstellung bleibt nur der Link stehen. Dann können Sie auch gleich den Link nehmen.',
      },
      ckeditor: {
        lines: [
          'Klicken Sie auf „Quellcode“ und fügen Sie den Code ein.',
          'Bitten Sie die Administration, einmal `div` mit der Klasse `outreach` und den `data-`Attributen zuzulassen (General HTML Support).',
        ],
        warning: 'Ohne diese Einstellung bleibt nur der Link stehen. Dann können Sie auch gleich den Link nehmen.',
      },
      tinymce: {
        lines: [
          'Öffnen Sie „Quellcode“ und fügen Sie den Code ein.',
          'Führt der Link nach dem Speichern zu einer falschen Adresse? Bitten Sie die Administration, `convert_urls: false` einzustellen.',
        ],
      },
    },
    frame: {
      wordpress: {
        lines: [
          'Fügen Sie einen Block „Individuelles HTML“ hinzu und setzen Sie den Code dort ein.',
          'Das Skript für die Website gehört in eine Vorlage Ihres Themes.',
        ],
        warning:
          'Das funktioniert nur mit der Rolle Administrator oder Redakteur, auf einer Website außerhalb eines Netzwerks. Bei anderen entfernt WordPress das Iframe: Nehmen Sie dann die Datenform.',
      },
      drupal: {
        lines: [
          'Wählen Sie das Textformat „Full HTML“, klicken Sie auf „Quellcode“ und fügen Sie den Code ein.',
          'Das Skript für die Website gehört in eine Bibliothek Ihres Themes.',
        ],
        warning:
          'Basic HTML entfernt das Iframe, und nur der Link bleibt stehen. Nehmen Sie dort die Datenform, wenn die Administration sie zulässt. Sonst den Link.',
      },
      ckeditor: {
        lines: [
          'Klicken Sie auf „Quellcode“ und fügen Sie den Code ein.',
          'Bitten Sie die Administration, einmal `iframe` zuzulassen (General HTML Support).',
        ],
        warning:
          'Steht das Iframe nicht auf der Liste von Erlaubtem, dann bleibt nur der Link stehen. Nehmen Sie dann die Datenform oder den Link.',
      },
      tinymce: {
        lines: [
          'Fügen Sie diese Form nicht einfach in TinyMCE ein.',
          'Möchten Sie trotzdem ein Iframe? Die Administration kann Ihrer Website mit `sandbox_iframes_exclusions` vertrauen.',
        ],
        warning:
          'TinyMCE fügt dem Iframe `sandbox` hinzu, und dann funktioniert nichts darin. Nehmen Sie die Datenform: Die funktioniert.',
      },
    },
    link: {
      wordpress: {
        lines: [
          'Fügen Sie einen Block „Individuelles HTML“ hinzu und setzen Sie den Code dort ein.',
          'Oder setzen Sie in einem gewöhnlichen Absatz einen Link zur Adresse im Code.',
        ],
      },
      drupal: {
        lines: [
          'Klicken Sie auf „Quellcode“ und fügen Sie den Code ein.',
          'Oder setzen Sie mit der Schaltfläche „Link“ einen Link zur Adresse im Code.',
        ],
      },
      ckeditor: {
        lines: [
          'Klicken Sie auf „Quellcode“ und fügen Sie den Code ein.',
          'Oder setzen Sie mit der Schaltfläche „Link“ einen Link zur Adresse im Code.',
        ],
      },
      tinymce: {
        lines: [
          'Öffnen Sie „Quellcode“ und fügen Sie den Code ein.',
          'Führt der Link nach dem Speichern zu einer falschen Adresse? Bitten Sie die Administration, `convert_urls: false` einzustellen.',
        ],
      },
    },
  },

  statement: 'Für Ihre Erklärung zur Barrierefreiheit',
  statementHelp:
    'Hat Ihre Website eine Erklärung zur Barrierefreiheit? Übernehmen Sie dann diesen Text, und ergänzen Sie, was für Ihre Website gilt.',
};
