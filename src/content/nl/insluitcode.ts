import type { ShownView } from '../../model/definition-views.ts';
import type { Tag } from '../../model/tags.ts';
import type { Form, Instruction, System } from '../insluitcode.ts';
import type { Theme } from '../themes.ts';

/** What the page on which an editor makes a snippet says. */
export const insluitcode = {
  language: 'nl',
  title: 'Insluitcode',
  lead: 'Zet outreachend werken op je eigen website. Kies wat je wilt tonen, bekijk het, en kopieer de code.',
  steps: {
    choose: { title: 'Kies', lead: 'Wat wil je tonen, en hoe?' },
    look: { title: 'Bekijk', lead: 'Zo zien bezoekers het. Je kunt het hier uitproberen: er wordt niets verstuurd.' },
    copy: { title: 'Kopieer', lead: 'Kies hoe de code op je website komt. Twijfel je? Neem de datavorm.' },
  },

  tag: 'Element',
  tags: {
    'quick-scan': {
      label: 'Quickscan',
      help: 'Een werker of team kijkt naar het eigen werk: hoe outreachend is dat vandaag?',
    },
    'threshold-checklist': { label: 'Drempelchecklist', help: 'Een dienst ziet wat mensen weghoudt.' },
    'outreach-definition': { label: 'Definitie', help: 'Wat outreachend werken is, deel voor deel.' },
    'outreach-profile': { label: 'Profielen', help: 'Resultaten naast elkaar, ook van een heel team.' },
  } satisfies Record<Exclude<Tag, 'outreach-scope'>, Choice>,
  settings: 'Instellingen',
  mode: 'Vragen',
  modes: {
    steps: { label: 'Stap voor stap', help: 'Eén onderdeel tegelijk' },
    page: { label: 'Alles onder elkaar', help: 'Op één lange pagina' },
  },
  view: 'Tekst',
  views: {
    definition: 'De definitie',
    summary: 'In het kort',
    similarities: 'Wat alle vormen gemeen hebben',
    reasons: 'Waarom outreachend werken',
    needs: 'Wat je ervoor nodig hebt',
    'dutch-view': 'Een blik uit Nederland',
    results: 'Resultaten van participatietrajecten',
    references: 'Bronnen',
  } satisfies Record<ShownView, string>,
  headingLevel: 'Niveau van de eerste kop',
  headingLevelHelp: 'Staat er op je pagina een kop van niveau 2 boven? Kies dan 3.',
  headingLevelOf: (level: number, isDefault: boolean) => `Kop ${level} (h${level})${isDefault ? ', standaard' : ''}`,
  languageLabel: 'Taal',
  otherLanguages: 'Talen om uit te kiezen',
  otherLanguagesHelp:
    'Bezoekers wisselen dan zelf tussen deze talen en die hierboven. Voor een openbaar bestuur gelden daarvoor regels.',
  theme: 'Huisstijl',
  noTheme: 'Van de elementen zelf',
  themes: { antwerpen: 'Antwerpen', gent: 'Gent', utrecht: 'Utrecht', vlaanderen: 'Vlaanderen' } satisfies Record<
    Theme,
    string
  >,
  reflect: {
    label: 'Leg naast de eigen praktijk',
    help: 'Bij elk deel kan een team aanduiden of het dat doet.',
  },
  allowSaving: {
    label: 'Bewaren mag',
    help: 'Wie wil, bewaart resultaten op het eigen toestel. Vanzelf wordt er niets bewaard.',
  },
  link: 'De link erbij',
  linkHelp: 'Deze link zien bezoekers als het element niet kan laden, bijvoorbeeld zonder JavaScript.',
  linkText: 'Tekst van de link',
  linkTextHelp: (text: string) => `Laat leeg voor ‘${text}’.`,
  linkAddress: 'Adres van de link',
  linkAddressHelp:
    'Laat leeg voor een pagina met alleen dit element. Een eigen adres geldt voor ‘Script en tag’ en de datavorm.',
  linkAddressRefused:
    'Dit adres kan niet in een link. Begin met https://, /, mailto: of tel:. Nu gaat de link naar de pagina met alleen dit element.',

  phone: 'Telefoon, 360 pixels breed',
  desktop: 'Computer',
  // If the screen is narrower than the preview.
  scrollHint: 'Schuif opzij om alles te zien.',
  previewTitle: (title: string, screen: string) => `${title}. ${screen}`,
  ownPage: 'Open op een eigen pagina',
  opensElsewhere: 'in een nieuw tabblad',

  form: 'Vorm',
  forms: {
    script: { label: 'Script en tag', help: 'Voor een sjabloon, of als je site scripts in een tekst toelaat.' },
    data: { label: 'Datavorm', help: 'Blijft in de meeste editors staan. Vraagt één script op de site.' },
    frame: { label: 'Kader (iframe)', help: 'Een kader met een eigen pagina. Werkt ook zonder script op je site.' },
    link: { label: 'Link', help: 'Naar een pagina met alleen dit element. Kan overal.' },
  } satisfies Record<Form, Choice>,
  edition: 'Versie',
  editions: {
    floating: {
      label: 'Nieuwste versie',
      help: 'Verbeteringen komen vanzelf, zonder nieuwe code.',
    },
    pinned: {
      label: 'Vaste versie',
      help: (version: string) =>
        `Altijd versie ${version}. De browser laadt het script alleen als niemand er iets aan veranderde. ` +
        'Komen er nieuwe bestanden in dezelfde map, plak dan nieuwe code.',
    },
  },
  // What a hash doesn't cover in a frame.
  pinnedFrame: 'De browser controleert hier alleen het script hieronder, niet de pagina in het kader.',
  floatingOnly: {
    file:
      'Je opende deze pagina als bestand. Daarom is er alleen code voor de nieuwste versie. Vul hieronder in waar de bestanden op je ' +
      'website komen.',
    missing: 'Het bestand integrity.json kan niet geladen worden. Daarom is er alleen code voor de nieuwste versie.',
  },
  base: 'Waar staan de bestanden?',
  baseHelp: 'De map met loader.js en de andere bestanden, zoals https://www.jouw.site/outreach/ of /outreach/.',
  folderThere: (wanted: string) => `De code wijst naar ${wanted}. Die map is er.`,
  folderNeeded: (wanted: string) => `De code wijst naar ${wanted}. Zorg dat die map er is, met dezelfde bestanden.`,
  folderMissing: (wanted: string, edition: 'floating' | 'pinned') =>
    `De map ${wanted} is er niet. Daarom wijst de code naar de map die je hier ziet. ` +
    (edition === 'floating'
      ? 'Verbeteringen komen zo niet vanzelf. Wil je dat wel? Maak een kopie van de map, of een link, met die naam.'
      : 'Komen daar nieuwe bestanden, plak dan nieuwe code.'),
  baseRefused: 'Dit is geen adres van een map. Begin met https:// of met één /, zonder spaties, ? of #.',

  once: 'Eén keer op de site',
  onceHelp: {
    data: 'Vraag aan wie de website beheert om dit in het sjabloon te zetten, op elke pagina. Daarna kan iedereen de datavorm gebruiken.',
    frame:
      'Vraag aan wie de website beheert om dit in het sjabloon te zetten, op elke pagina. Het maakt elk kader zo hoog als wat erin staat. Zonder dit script werkt het kader ook, maar dan scrol je erin.',
  },
  here: 'Op de pagina',
  hereHelp: 'Plak dit in de broncode van je tekst, op de plaats waar het moet komen.',
  copy: 'Kopieer',
  // The button's name, for those who can't see what it is below. It starts with the visible label.
  copyNamed: (what: string) => `Kopieer: ${what}`,
  copied: 'Gekopieerd.',
  copyRefused: 'Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd: druk op Ctrl+C, of op ⌘C op een Mac.',

  systems: 'Zo doe je het in …',
  systemsHelp: 'Kijk daarna altijd op de pagina zelf of het werkt.',
  systemNames: { wordpress: 'WordPress', drupal: 'Drupal', ckeditor: 'CKEditor', tinymce: 'TinyMCE' } satisfies Record<
    System,
    string
  >,
  survives: { yes: 'Werkt', sometimes: 'Werkt soms', no: 'Werkt niet' },
  instructions: {
    script: {
      wordpress: {
        lines: [
          'Voeg een blok ‘Aangepaste HTML’ toe en plak de code daarin.',
          'Of zet de code in een sjabloon van je thema.',
        ],
        warning:
          'Dit werkt alleen voor een beheerder of redacteur, op een site die niet in een netwerk zit. Bij anderen haalt WordPress het script weg: neem dan de datavorm.',
      },
      drupal: {
        lines: [
          'Kies het tekstformaat ‘Full HTML’, klik op ‘Bron’ en plak de code.',
          'Of vraag je ontwikkelaar om de code in een sjabloon te zetten.',
        ],
        warning:
          'Basic HTML houdt het script tegen, en alleen de link blijft staan. Neem daar de datavorm, als je beheerder die toelaat. Anders de link.',
      },
      ckeditor: {
        lines: ['Klik op ‘Bron’ en plak de code.', 'Bewaar, en kijk in de broncode of alles er nog staat.'],
        warning:
          'Alleen een CKEditor die alle HTML toelaat, houdt het script. Heeft je site een lijst van wat mag? Neem dan de datavorm.',
      },
      tinymce: {
        lines: [
          'Plak deze vorm niet in TinyMCE.',
          'Vraag je ontwikkelaar om de code in het sjabloon van de pagina te zetten.',
        ],
        warning: 'TinyMCE gooit het script en de tag weg. Neem de datavorm: die blijft staan.',
      },
    },
    data: {
      wordpress: {
        lines: [
          'Voeg een blok ‘Aangepaste HTML’ toe en plak de code daarin. Dat mag elke rol, ook een auteur of schrijver.',
          'Staat onze plug-in aan? Dan is het script voor de site niet nodig, en heb je ook een eigen blok.',
        ],
      },
      drupal: {
        lines: [
          'Klik op ‘Bron’ en plak de code.',
          'Vraag je beheerder om één keer `div` met `data-outreach` en de andere attributen toe te laten in het tekstformaat.',
        ],
        warning:
          'Met Basic HTML zonder die instelling blijft alleen de link staan. Dan kun je ook meteen de link nemen.',
      },
      ckeditor: {
        lines: [
          'Klik op ‘Bron’ en plak de code.',
          'Vraag je beheerder om één keer `div` met de klasse `outreach` en de `data-`attributen toe te laten (General HTML Support).',
        ],
        warning: 'Zonder die instelling blijft alleen de link staan. Dan kun je ook meteen de link nemen.',
      },
      tinymce: {
        lines: [
          'Open ‘Broncode’ en plak de code.',
          'Gaat de link na het bewaren naar een verkeerd adres? Vraag je beheerder om `convert_urls: false` in te stellen.',
        ],
      },
    },
    frame: {
      wordpress: {
        lines: [
          'Voeg een blok ‘Aangepaste HTML’ toe en plak de code daarin.',
          'Het script voor de site hoort in een sjabloon van je thema.',
        ],
        warning:
          'Dit werkt alleen voor een beheerder of redacteur, op een site die niet in een netwerk zit. Bij anderen haalt WordPress het iframe weg: neem dan de datavorm.',
      },
      drupal: {
        lines: [
          'Kies het tekstformaat ‘Full HTML’, klik op ‘Bron’ en plak de code.',
          'Het script voor de site hoort in een bibliotheek van je thema.',
        ],
        warning:
          'Basic HTML gooit het iframe weg, en alleen de link blijft staan. Neem daar de datavorm, als je beheerder die toelaat. Anders de link.',
      },
      ckeditor: {
        lines: [
          'Klik op ‘Bron’ en plak de code.',
          'Vraag je beheerder om één keer `iframe` toe te laten (General HTML Support).',
        ],
        warning:
          'Staat het iframe niet op de lijst van wat mag, dan blijft alleen de link staan. Neem dan de datavorm of de link.',
      },
      tinymce: {
        lines: [
          'Plak deze vorm niet zomaar in TinyMCE.',
          'Wil je toch een iframe? Je beheerder kan je site vertrouwen met `sandbox_iframes_exclusions`.',
        ],
        warning: 'TinyMCE zet `sandbox` bij het iframe, en dan werkt er niets in. Neem de datavorm: die werkt wel.',
      },
    },
    link: {
      wordpress: {
        lines: [
          'Voeg een blok ‘Aangepaste HTML’ toe en plak de code daarin.',
          'Of maak in een gewone alinea een link naar het adres in de code.',
        ],
      },
      drupal: {
        lines: ['Klik op ‘Bron’ en plak de code.', 'Of maak met de knop ‘Link’ een link naar het adres in de code.'],
      },
      ckeditor: {
        lines: ['Klik op ‘Bron’ en plak de code.', 'Of maak met de knop ‘Link’ een link naar het adres in de code.'],
      },
      tinymce: {
        lines: [
          'Open ‘Broncode’ en plak de code.',
          'Gaat de link na het bewaren naar een verkeerd adres? Vraag je beheerder om `convert_urls: false` in te stellen.',
        ],
      },
    },
  } satisfies Record<Form, Record<System, Instruction>>,

  statement: 'Voor je toegankelijkheidsverklaring',
  statementHelp:
    'Heeft je website een toegankelijkheidsverklaring? Neem dan deze tekst over, en vul aan wat voor jouw website geldt.',
};

/** The label of a choice, and what it means. */
interface Choice {
  readonly label: string;
  readonly help: string;
}
