// What happens to each form in each set-up: the only table, which the tests compare with the editors, and the docs show.

/** What a visitor gets, in the words of the docs. */
export const outcomes = {
  tool: '**de quickscan**',
  toolStrayLink: '**de quickscan**, met een link die verkeerd wijst',
  frame: '**de quickscan** in een kader',
  deadFrame: 'een kader waarin niets werkt, en de link',
  brokenFrame: 'een kader met een foutpagina, en een link die verkeerd wijst',
  link: 'de link',
  strayLink: 'een link die verkeerd wijst',
};

export const columns = { script: 'script + tag', data: 'datavorm', iframe: 'iframe', link: 'link' };

const whole = (gives) => ({ gives, lost: [] });
const scriptLost = ['script', 'quick-scan'];
const hrefLost = 'a[href]';

/** By set-up and form: what a visitor gets, and which elements or attributes differ from what the author of the text wrote. */
export const expected = {
  'ckeditor-default': {
    script: { gives: 'link', lost: scriptLost },
    data: { gives: 'link', lost: ['div'] },
    iframe: { gives: 'link', lost: ['iframe'] },
    link: whole('link'),
  },
  'ckeditor-allowed': {
    script: { gives: 'link', lost: scriptLost },
    data: whole('tool'),
    iframe: { gives: 'link', lost: ['iframe'] },
    link: whole('link'),
  },
  'ckeditor-frame': {
    script: { gives: 'link', lost: scriptLost },
    data: whole('tool'),
    iframe: whole('frame'),
    link: whole('link'),
  },
  'ckeditor-all': {
    script: whole('tool'),
    data: whole('tool'),
    iframe: whole('frame'),
    link: whole('link'),
  },
  'tinymce-default': {
    script: { gives: 'strayLink', lost: [...scriptLost, hrefLost] },
    data: { gives: 'toolStrayLink', lost: [hrefLost] },
    iframe: { gives: 'brokenFrame', lost: ['iframe[src]', 'iframe[sandbox]', hrefLost] },
    link: { gives: 'strayLink', lost: [hrefLost] },
  },
  'tinymce-addresses': {
    script: { gives: 'link', lost: scriptLost },
    data: whole('tool'),
    iframe: { gives: 'deadFrame', lost: ['iframe[sandbox]'] },
    link: whole('link'),
  },
  'tinymce-list': {
    script: { gives: 'link', lost: scriptLost },
    data: { gives: 'link', lost: ['div'] },
    iframe: { gives: 'link', lost: ['iframe'] },
    link: whole('link'),
  },
  'tinymce-list-allowed': {
    script: { gives: 'link', lost: scriptLost },
    data: whole('tool'),
    iframe: { gives: 'link', lost: ['iframe'] },
    link: whole('link'),
  },
  'tinymce-frame': {
    script: { gives: 'link', lost: scriptLost },
    data: whole('tool'),
    iframe: whole('frame'),
    link: whole('link'),
  },
};
