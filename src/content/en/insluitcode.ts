import type { InsluitcodeTexts } from '../texts.ts';

export const insluitcode: InsluitcodeTexts = {
  language: 'en',
  title: 'Embed code',
  lead: 'Put outreach work on your own website. Choose what you want to show, look at it, and copy the code.',
  steps: {
    choose: { title: 'Choose', lead: 'What do you want to show, and how?' },
    look: { title: 'Look', lead: 'This is how visitors see it. You can try it out here: nothing is sent.' },
    copy: { title: 'Copy', lead: 'Choose how the code gets onto your website. In doubt? Use the data form.' },
  },

  tag: 'Element',
  tags: {
    'quick-scan': {
      label: 'Quick scan',
      help: 'A worker or team looks at its own work: how much is it outreach work today?',
    },
    'threshold-checklist': { label: 'Threshold checklist', help: 'A service sees what keeps people away.' },
    'outreach-definition': { label: 'Definition', help: 'What outreach work is, part by part.' },
    'outreach-profile': { label: 'Profiles', help: 'Results side by side, also of a whole team.' },
  },
  settings: 'Settings',
  mode: 'Questions',
  modes: {
    steps: { label: 'Step by step', help: 'One section at a time' },
    page: { label: 'All at once', help: 'On one long page' },
  },
  view: 'Text',
  views: {
    definition: 'The definition',
    summary: 'In brief',
    similarities: 'What all forms have in common',
    reasons: 'Why outreach work',
    needs: 'What you need for it',
    'dutch-view': 'A view from the Netherlands',
    results: 'Results of participation projects',
    references: 'Sources',
  },
  headingLevel: 'Level of the first heading',
  headingLevelHelp: 'Is there a level 2 heading above it on your page? Then choose 3.',
  headingLevelOf: (level, isDefault) => `Heading ${level} (h${level})${isDefault ? ', default' : ''}`,
  languageLabel: 'Language',
  otherLanguages: 'Languages to choose from',
  otherLanguagesHelp:
    'Visitors then switch between these languages and the one chosen above. For a public authority there are rules about this.',
  theme: 'House style',
  noTheme: 'That of the elements themselves',
  themes: { antwerpen: 'Antwerp', gent: 'Ghent', utrecht: 'Utrecht', vlaanderen: 'Flanders' },
  reflect: {
    label: 'Lay beside your own practice',
    help: 'At each part a team can mark whether it does that.',
  },
  allowSaving: {
    label: 'Saving is allowed',
    help: 'Whoever wants to can save results on their own device. Nothing is saved by itself.',
  },
  link: 'The accompanying link',
  linkHelp: 'Visitors see this link if the element can’t load, for example without JavaScript.',
  linkText: 'Text of the link',
  linkTextHelp: (text) => `Leave empty for “${text}”.`,
  linkAddress: 'Address of the link',
  linkAddressHelp:
    'Leave empty for a page with only this element. An address of your own applies to “Script and tag” and the data form.',
  linkAddressRefused:
    'This address can’t be in a link. Begin with https://, /, mailto: or tel:. For now the link goes to the page with only this element.',

  phone: 'Phone, 360 pixels wide',
  desktop: 'Computer',
  scrollHint: 'Scroll sideways to see everything.',
  previewTitle: (title, screen) => `${title}. ${screen}`,
  ownPage: 'Open on a page of its own',
  opensElsewhere: 'in a new tab',

  form: 'Form',
  forms: {
    script: { label: 'Script and tag', help: 'For a template, or if your site allows scripts in a text.' },
    data: { label: 'Data form', help: 'Stays in place in most editors. Needs one script on the site.' },
    frame: {
      label: 'Frame (iframe)',
      help: 'A frame with a page of its own. Also works without a script on your site.',
    },
    link: { label: 'Link', help: 'To a page with only this element. Possible anywhere.' },
  },
  edition: 'Version',
  editions: {
    floating: {
      label: 'Latest version',
      help: 'Improvements come by themselves, without new code.',
    },
    pinned: {
      label: 'Fixed version',
      help: (version) =>
        `Always version ${version}. The browser loads the script only if nobody has changed anything in it. ` +
        'If new files come in the same folder, paste new code.',
    },
  },
  pinnedFrame: 'Here the browser checks only the script below, not the page in the frame.',
  floatingOnly: {
    file:
      'You opened this page as a file. That is why there is only code for the latest version. Fill in below where the files come on your ' +
      'website.',
    missing: 'The file integrity.json can’t be loaded. That is why there is only code for the latest version.',
  },
  base: 'Where are the files?',
  baseHelp: 'The folder with loader.js and the other files, such as https://www.your.site/outreach/ or /outreach/.',
  folderThere: (wanted) => `The code points to ${wanted}. That folder is there.`,
  folderNeeded: (wanted) => `The code points to ${wanted}. Make sure that folder is there, with the same files.`,
  folderMissing: (wanted, edition) =>
    `The folder ${wanted} is not there. That is why the code points to the folder that you see here. ` +
    (edition === 'floating'
      ? 'Improvements don’t come by themselves this way. Do you want them to? Make a copy of the folder, or a link, with that name.'
      : 'If new files come there, paste new code.'),
  baseRefused: 'This is not the address of a folder. Begin with https:// or with a single /, without spaces, ? or #.',

  once: 'Once on the site',
  onceHelp: {
    data: 'Ask whoever manages the website to put this in the template, on every page. After that, everyone can use the data form.',
    frame:
      'Ask whoever manages the website to put this in the template, on every page. It makes each frame as high as what is in it. Without this script the frame works too, but then you scroll inside it.',
  },
  here: 'On the page',
  hereHelp: 'Paste this in the source code of your text, in the place where it has to come.',
  copy: 'Copy',
  copyNamed: (what) => `Copy: ${what}`,
  copied: 'Copied.',
  copyRefused: 'Copying doesn’t work by itself here. The text is selected: press Ctrl+C, or ⌘C on a Mac.',

  systems: 'How to do it in …',
  systemsHelp: 'Afterwards, always look on the page itself to see whether it works.',
  systemNames: { wordpress: 'WordPress', drupal: 'Drupal', ckeditor: 'CKEditor', tinymce: 'TinyMCE' },
  survives: { yes: 'Works', sometimes: 'Sometimes works', no: 'Doesn’t work' },
  instructions: {
    script: {
      wordpress: {
        lines: [
          'Add a “Custom HTML” block and paste the code into it.',
          'Or put the code in a template of your theme.',
        ],
        warning:
          'This only works for an administrator or editor, on a site that is not in a network. For others, WordPress takes the script away: in that case, use the data form.',
      },
      drupal: {
        lines: [
          'Choose the text format “Full HTML”, click “Source” and paste the code.',
          'Or ask your developer to put the code in a template.',
        ],
        warning:
          'Basic HTML blocks the script, and only the link remains. Use the data form there, if your administrator allows it. Otherwise the link.',
      },
      ckeditor: {
        lines: [
          'Click “Source” and paste the code.',
          'Save, and look in the source code to see if everything is still there.',
        ],
        warning:
          'Only a CKEditor that allows all HTML keeps the script. Does your site have a list of what is allowed? Then use the data form.',
      },
      tinymce: {
        lines: [
          'Don’t paste this form into TinyMCE.',
          'Ask your developer to put the code in the template of the page.',
        ],
        warning: 'TinyMCE throws away the script and the tag. Use the data form: that remains.',
      },
    },
    data: {
      wordpress: {
        lines: [
          'Add a “Custom HTML” block and paste the code into it. Every role may do that, also an author or contributor.',
          'Is our plugin active? Then the script for the site is not needed, and you also have a dedicated block.',
        ],
      },
      drupal: {
        lines: [
          'Click “Source” and paste the code.',
          'Ask your administrator to allow, once, `div` with `data-outreach` and the other attributes in the text format.',
        ],
        warning:
          'With Basic HTML without that setting, only the link remains. Then you can just as well use the link straight away.',
      },
      ckeditor: {
        lines: [
          'Click “Source” and paste the code.',
          'Ask your administrator to allow, once, `div` with the class `outreach` and the `data-` attributes (General HTML Support).',
        ],
        warning: 'Without that setting, only the link remains. Then you can just as well use the link straight away.',
      },
      tinymce: {
        lines: [
          'Open “Source code” and paste the code.',
          'Does the link go to a wrong address after saving? Ask your administrator to set `convert_urls: false`.',
        ],
      },
    },
    frame: {
      wordpress: {
        lines: [
          'Add a “Custom HTML” block and paste the code into it.',
          'The script for the site belongs in a template of your theme.',
        ],
        warning:
          'This only works for an administrator or editor, on a site that is not in a network. For others, WordPress takes the iframe away: in that case, use the data form.',
      },
      drupal: {
        lines: [
          'Choose the text format “Full HTML”, click “Source” and paste the code.',
          'The script for the site belongs in a library of your theme.',
        ],
        warning:
          'Basic HTML throws the iframe away, and only the link remains. Use the data form there, if your administrator allows it. Otherwise the link.',
      },
      ckeditor: {
        lines: [
          'Click “Source” and paste the code.',
          'Ask your administrator to allow `iframe`, once (General HTML Support).',
        ],
        warning:
          'If the iframe is not on the list of what is allowed, only the link remains. In that case, use the data form or the link.',
      },
      tinymce: {
        lines: [
          'Don’t just paste this form into TinyMCE.',
          'Do you want an iframe after all? Your administrator can trust your site with `sandbox_iframes_exclusions`.',
        ],
        warning:
          'TinyMCE adds `sandbox` to the iframe, and then nothing in it works. Use the data form: that does work.',
      },
    },
    link: {
      wordpress: {
        lines: [
          'Add a “Custom HTML” block and paste the code into it.',
          'Or make a link to the address in the code, in an ordinary paragraph.',
        ],
      },
      drupal: {
        lines: [
          'Click “Source” and paste the code.',
          'Or use the “Link” button to make a link to the address in the code.',
        ],
      },
      ckeditor: {
        lines: [
          'Click “Source” and paste the code.',
          'Or use the “Link” button to make a link to the address in the code.',
        ],
      },
      tinymce: {
        lines: [
          'Open “Source code” and paste the code.',
          'Does the link go to a wrong address after saving? Ask your administrator to set `convert_urls: false`.',
        ],
      },
    },
  },

  statement: 'For your accessibility statement',
  statementHelp:
    'Does your website have an accessibility statement? Then use this text, and add what applies to your website.',
};
