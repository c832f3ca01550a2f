// The four ways to put a tool in a text, as an editor would write them, and the attributes that the data form can have.

/** The page of the tool alone, with the same attributes. */
export const ADDRESS = '/outreach/frames/quick-scan.html?mode=page&heading-level=3';
export const LINK_TEXT = 'Doe de quickscan';
export const FRAME_TITLE = 'Quickscan outreachend werken';

const link = `<a href="${escape(ADDRESS)}">${LINK_TEXT}</a>`;

export const forms = {
  script: `<script type="module" src="/outreach/quick-scan.js"></script><quick-scan mode="page" heading-level="3">${link}</quick-scan>`,
  data: `<div class="outreach" data-outreach="quick-scan" data-mode="page" data-heading-level="3" data-theme="gent"><p>${link}</p></div>`,
  iframe: iframe(''),
  link: `<p>${link}</p>`,
};

/** @param {string} origin of the site with the tools; none when it is the page's own */
export function iframe(origin) {
  const address = escape(origin + ADDRESS);
  return `<iframe class="outreach" src="${address}" title="${FRAME_TITLE}" width="100%" height="900"></iframe><p>${link}</p>`;
}

/** What the loader takes over from a data form: all that a tag listens to, and three that are harmless anywhere. */
export const attributes = [
  'mode',
  'heading-level',
  'theme',
  'allow-saving',
  'value',
  'view',
  'reflect',
  'codes',
  'results',
  'instrument',
  'readonly',
  'disabled',
  'name',
  'required',
  'lang',
  'dir',
];

export const dataAttributes = ['outreach', ...attributes].map((name) => `data-${name}`);

function escape(address) {
  return address.replaceAll('&', '&amp;');
}
