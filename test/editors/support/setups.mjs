// The editors and how they are set up. What a site has to add is text, because the docs show the same text.

import { dataAttributes } from './forms.mjs';

const quoted = (names) => names.map((name) => `'${name}'`).join(', ');

const allowedDiv = `{ name: 'div', classes: ['outreach'], attributes: [${quoted(dataAttributes)}] }`;
const allowedFrame = `{ name: 'iframe', classes: ['outreach'], attributes: ['src', 'title', 'width', 'height'] }`;

/** By their name in docs/editors.md. */
export const configurations = {
  ckeditor: `{ htmlSupport: { allow: [${allowedDiv}] } }`,
  'ckeditor-frame': `{ htmlSupport: { allow: [${allowedDiv}, ${allowedFrame}] } }`,
  tinymce: '{ convert_urls: false }',
  'tinymce-list': `{ convert_urls: false, extended_valid_elements: 'div[class|${dataAttributes.join('|')}]' }`,
  'tinymce-frame': `{ convert_urls: false, sandbox_iframes_exclusions: ['jouw.site'] }`,
};

/** Rows of the table: an editor, its name there, and how it is set up. */
export const setups = {
  'ckeditor-default': { editor: 'ckeditor', name: 'CKEditor 5 met gewone knoppen', configuration: '{}' },
  'ckeditor-allowed': {
    editor: 'ckeditor',
    name: 'CKEditor 5 met [onze lijst](#ckeditor-5)',
    configuration: configurations.ckeditor,
  },
  'ckeditor-frame': {
    editor: 'ckeditor',
    name: 'CKEditor 5 met onze lijst en het iframe',
    configuration: configurations['ckeditor-frame'],
  },
  'ckeditor-all': {
    editor: 'ckeditor',
    name: 'CKEditor 5 die alles toelaat',
    configuration: '{ htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] } }',
  },
  'tinymce-default': { editor: 'tinymce', name: 'TinyMCE 8 zonder instellingen', configuration: '{}' },
  'tinymce-addresses': {
    editor: 'tinymce',
    name: 'TinyMCE 8 die [adressen laat staan](#tinymce)',
    configuration: configurations.tinymce,
  },
  'tinymce-list': {
    editor: 'tinymce',
    name: 'TinyMCE 8 met een korte lijst',
    configuration: `{ convert_urls: false, valid_elements: 'p,br,h2,h3,strong,em,ul,ol,li,a[href]' }`,
  },
  'tinymce-list-allowed': {
    editor: 'tinymce',
    name: 'TinyMCE 8 met een korte lijst en [onze regel](#tinymce)',
    configuration: `{ valid_elements: 'p,br,h2,h3,strong,em,ul,ol,li,a[href]', ...${configurations['tinymce-list']} }`,
  },
  'tinymce-frame': {
    editor: 'tinymce',
    name: 'TinyMCE 8 die het iframe vertrouwt',
    configuration: configurations['tinymce-frame'].replace('jouw.site', 'localhost'),
    framesByFullAddress: true,
  },
};
