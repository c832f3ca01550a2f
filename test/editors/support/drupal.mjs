// What Drupal's text formats do, and the component rendered as Drupal does.

import { createMarkup, createSynchronousArrayLoader, createSynchronousEnvironment } from 'twing';
import { dataAttributes } from './forms.mjs';

/** For «Allowed HTML tags», and in CKEditor 5 for «Source editing: manually editable HTML tags». */
export const allowedTag = `<div class="outreach" ${dataAttributes.join(' ')}>`;

const link = '<a href="/outreach/frames/quick-scan.html?mode=page&amp;heading-level=3">Doe de quickscan</a>';
const paragraph = `<p>${link}</p>`;
const whole = `<div class="outreach" data-outreach="quick-scan" data-mode="page" data-heading-level="3" data-theme="gent">${link}</div>`;

/**
 * What Drupal's filter «Limit allowed HTML tags» made of each form, written down from a run of the FilterHtml and Xss
 * classes of Drupal 11.4-dev (commit 401b0999cdb9) in PHP 8.2, with the tags that the format allows when Drupal is new.
 */
export const filtered = {
  'Restricted HTML': { script: link, data: link, iframe: link, link },
  'Basic HTML': { script: link, data: link, iframe: paragraph, link: paragraph },
  'Basic HTML met [onze regel](#tekstformaten)': { script: link, data: whole, iframe: paragraph, link: paragraph },
};

/** What Drupal's HTMLRestrictions class made of `allowedTag` for CKEditor 5, written down from the same run. */
export const htmlSupport = `{ htmlSupport: { allow: [{
  name: 'div',
  classes: /^(outreach)$/,
  attributes: [${dataAttributes.map((name) => `{ key: '${name}', value: true }`).join(', ')}],
}] } }`;

/** Renders a template, with the `attributes` that Drupal gives to any component. */
export function render(template, props) {
  const environment = createSynchronousEnvironment(createSynchronousArrayLoader({ component: template }), {
    autoEscapingStrategy: 'html',
  });
  const addClass = (name) =>
    createMarkup(` data-component-id="outreach_elements:outreach" class="${name}"`, environment.charset);
  return environment.render('component', { ...props, attributes: { addClass } });
}
