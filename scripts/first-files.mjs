// The modules in the first file of a tag: what it takes to answer the first question, and nothing else. The build
// compares them, so that an import that drags in more is noticed when it is added. LANGUAGE is that of the file, and so is
// TRANSLATION, whose modules aren't in a file in the original language.

const everyTag = [
  'define/define',
  'elements/base/outreach-element',
  'elements/base/attributes',
  'elements/base/inner',
  'elements/base/render-root',
  'views/base-styles',
];

const scopeMember = ['scope/scope-context', 'scope/scope-member'];

const waiting = [
  'content/LANGUAGE/answering',
  'content/languages',
  'elements/base/deferred',
  'elements/base/word-list',
  'elements/base/wording',
  'embed/import-file',
  'scope/language-around',
  'views/button',
  'views/unavailable-view',
];

const answering = [
  ...everyTag,
  ...scopeMember,
  ...waiting,
  'content/TRANSLATION/translation',
  'content/override',
  'elements/base/answering-element',
  'elements/base/instrument-element',
  'elements/base/result-element',
  'elements/base/steps',
  'elements/base/view-focus',
  'output/history-state',
  'output/visit',
  'scope/tree-of',
  'model/answers',
  'model/form-entries',
  'model/instrument',
  'model/measure',
  'model/result',
  'model/result-code',
  'model/result-error',
  'views/heading',
  'views/parameter-view',
  'views/question-view',
];

const stepped = [...answering, 'elements/base/stepped-element', 'views/steps-view'];

const own = (tag) => [`define/${tag}`, `elements/${tag}/${tag}-element`, `elements/${tag}/${tag}-events`];

const words = (tag) => [`content/LANGUAGE/first/${tag}`, `elements/${tag}/${tag}-words`];

export const firstFiles = {
  'quick-scan': [
    ...own('quick-scan'),
    ...words('quick-scan'),
    ...stepped,
    'content/LANGUAGE/quick-scan',
    'model/quick-scan',
  ],
  'threshold-checklist': [
    ...own('threshold-checklist'),
    ...words('threshold-checklist'),
    ...stepped,
    'content/LANGUAGE/short-questions',
    'content/LANGUAGE/sources',
    'content/LANGUAGE/threshold-checklist',
    'model/threshold-checklist',
    'views/options-explained-view',
    'views/short-question-styles',
  ],
  'outreach-definition': [
    ...own('outreach-definition'),
    ...words('outreach-definition'),
    ...answering,
    'content/LANGUAGE/outreach-definition',
    'model/definition-views',
    'model/outreach-definition',
    'views/quotation-view',
    'views/short-question-styles',
  ],
  'outreach-profile': [
    ...own('outreach-profile'),
    ...words('outreach-profile'),
    ...everyTag,
    ...scopeMember,
    ...waiting,
    'elements/base/view-focus',
    'model/result-code',
    'output/history-state',
    'output/visit',
    'scope/tree-of',
    'model/result-link',
    'views/label-clicks',
    'views/link-controller',
    'views/tap-guard',
  ],
  'outreach-scope': [
    'content/languages',
    'define/define',
    'define/outreach-scope',
    'elements/base/attributes',
    'elements/base/inner',
    'elements/base/render-root',
    'elements/outreach-scope/outreach-scope-element',
    'output/history-state',
    'output/visit',
    'scope/language-around',
    'scope/known-language',
    'scope/permitted-languages',
    'scope/objects-as-text',
    'scope/tree-of',
    ...scopeMember,
  ],
};
