// Which modules the first file of a tag holds: what it takes to answer the first question, and nothing else. The build
// compares, so that an import that drags in more is noticed where it is made.

const everyTag = ['define/define', 'elements/base/outreach-element', 'elements/base/enumerated', 'views/base-styles'];

const scopeMember = ['scope/scope-context', 'scope/scope-member'];

const waiting = ['content/nl/answering', 'elements/base/deferred', 'views/button', 'views/unavailable-view'];

const answering = [
  ...everyTag,
  ...scopeMember,
  ...waiting,
  'content/override',
  'elements/base/instrument-element',
  'elements/base/result-element',
  'elements/base/steps',
  'elements/base/view-focus',
  'model/answers',
  'model/form-entries',
  'model/instrument',
  'model/measure',
  'model/result',
  'model/result-code',
  'model/result-error',
  'model/result-link',
  'views/heading',
  'views/parameter-view',
  'views/question-view',
];

const stepped = [...answering, 'elements/base/stepped-element', 'views/steps-view'];

const own = (tag) => [`define/${tag}`, `elements/${tag}/${tag}-element`, `elements/${tag}/${tag}-events`];

export const firstFiles = {
  'quick-scan': [...own('quick-scan'), ...stepped, 'content/nl/quick-scan', 'model/quick-scan'],
  'threshold-checklist': [
    ...own('threshold-checklist'),
    ...stepped,
    'content/nl/short-questions',
    'content/nl/threshold-checklist',
    'content/sources',
    'model/threshold-checklist',
    'views/options-explained-view',
  ],
  'outreach-definition': [
    ...own('outreach-definition'),
    ...answering,
    'content/nl/outreach-definition',
    'content/nl/short-questions',
    'model/definition-views',
    'model/outreach-definition',
    'views/quotation-view',
  ],
  'outreach-profile': [
    ...own('outreach-profile'),
    ...everyTag,
    ...scopeMember,
    ...waiting,
    'model/result-code',
    'views/link-controller',
  ],
  'outreach-scope': [
    'content/languages',
    'define/define',
    'define/outreach-scope',
    'elements/outreach-scope/outreach-scope-element',
    ...scopeMember,
  ],
};
