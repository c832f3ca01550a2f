// The four ways to put a tool in a text, as an author would write them, and the attributes that the data form can have.

import { register } from 'node:module';

register('../../../tools/node/typescript-hooks.mjs', import.meta.url);
const { attributeNames } = await import('../../../src/embed/attributes.ts');

/** The tool's own page, with the same attributes. */
export const ADDRESS = '/outreach/0.1/frames/quick-scan.html?mode=page&heading-level=3';
export const LINK_TEXT = 'Doe de quickscan';
export const FRAME_TITLE = 'Quickscan outreachend werken';

const link = `<a href="${escape(ADDRESS)}">${LINK_TEXT}</a>`;

export const forms = {
  script: `<script type="module" src="/outreach/0.1/quick-scan.js"></script><quick-scan mode="page" heading-level="3" lang="nl">${link}</quick-scan>`,
  data: `<div class="outreach" data-outreach="quick-scan" data-mode="page" data-heading-level="3" data-lang="nl" data-theme="gent"><p>${link}</p></div>`,
  iframe: iframe(''),
  link: `<p>${link}</p>`,
};

/** @param {string} origin of the site with the tools; empty if it is the page's own */
export function iframe(origin) {
  const address = escape(origin + ADDRESS);
  return `<iframe class="outreach" src="${address}" title="${FRAME_TITLE}" width="100%" height="900"></iframe><p>${link}</p>`;
}

/** What the loader takes from a data form. */
export const attributes = attributeNames;

export const dataAttributes = ['outreach', ...attributes].map((name) => `data-${name}`);

function escape(address) {
  return address.replaceAll('&', '&amp;');
}
